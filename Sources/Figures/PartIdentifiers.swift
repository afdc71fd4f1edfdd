import InnovationSystem

/// The identifiers of a figure's parts in its SVG, so that a page or somebody's script can find them.
///
/// | part | identifier |
/// |---|---|
/// | an organisation | `org-ID` |
/// | a collaboration | `tie-ID1-ID2`, the two ids in ascending order |
/// | a project | `project-ID` |
/// | participation in a project | `participation-ID-PROJECT` |
/// | projects that two organisations share | `shared-ID1-ID2`, the two ids in ascending order |
/// | a cell of a matrix | `cell-ID1-ID2`, first the organisation of the row |
/// | an organisation's activity in a phase | `phase-PHASE-ID` |
/// | a requirement | `target-RULE-ID` or `target-RULE-ID1-ID2`; every hyphen inside is `.2d.` |
///
/// The ids are the study's. Letters, digits, `_` and `-` stay as they are; any other character is
/// written as its number in hexadecimal between two dots (`.20.` is a space). A hyphen inside an id
/// stays too, unless another pair of the study would then have the same identifier (`a-b` with `c`,
/// and `a` with `b-c`): then both pairs write it as `.2d.`. So no two parts of a study ever share an
/// identifier, and a part has the same one in all figures of its study.
public struct PartIdentifiers: Sendable {
  private let organisations: Set<String>
  private let projects: Set<String>

  /// Prepares the identifiers of a study's parts.
  public init(_ study: Study) {
    organisations = Set(study.organisations.map(\.id))
    projects = Set(study.projectNames.keys)
  }

  /// The identifier of an organisation.
  public func organisation(_ id: String) -> String { "org-" + Self.escaped(id) }

  /// The identifier of a project.
  public func project(_ id: String) -> String { "project-" + Self.escaped(id) }

  /// The identifier of the collaboration of two organisations, in either order.
  public func tie(_ one: String, _ other: String) -> String {
    let (first, second) = (min(one, other), max(one, other))
    return "tie-"
      + joined(first, second) { organisations.contains($0) && organisations.contains($1) }
  }

  /// The identifier of the projects that two organisations share, in either order.
  public func shared(_ one: String, _ other: String) -> String {
    "shared" + tie(one, other).dropFirst("tie".count)
  }

  /// The identifier of the cell of two organisations in a matrix, that of the row first.
  public func cell(_ row: String, _ column: String) -> String {
    "cell-" + joined(row, column) { organisations.contains($0) && organisations.contains($1) }
  }

  /// The identifier of an organisation's activity in a phase.
  public func activity(of organisation: String, in phase: Phase) -> String {
    "phase-\(phase.rawValue)-" + Self.escaped(organisation)
  }

  /// The identifier of what a rule of the target model requires of an organisation, with another when
  /// it requires several things.
  public func requirement(_ rule: String, _ subject: String, _ partner: String?) -> String {
    let parts = [rule, subject] + [partner].compactMap { $0 }
    return "target-"
      + parts.map { Self.escaped($0).replacing("-", with: ".2d.") }.joined(separator: "-")
  }

  /// The identifier of an organisation's participation in a project.
  public func participation(of organisation: String, in project: String) -> String {
    "participation-"
      + joined(organisation, project) { organisations.contains($0) && projects.contains($1) }
  }

  /// Two ids with a hyphen between, in which that hyphen is the only one when the text would be
  /// that of another pair too.
  private func joined(
    _ first: String, _ second: String, isPair: (String, String) -> Bool
  ) -> String {
    let text = (first + "-" + second).unicodeScalars
    let isAmbiguous = text.indices.contains { index in
      guard text[index] == "-" else { return false }
      let (head, tail) = (String(text[..<index]), String(text[text.index(after: index)...]))
      return head != first && isPair(head, tail)
    }
    let parts = [first, second].map {
      isAmbiguous ? Self.escaped($0).replacing("-", with: ".2d.") : Self.escaped($0)
    }
    return parts.joined(separator: "-")
  }

  /// An id as a part of an SVG identifier.
  private static func escaped(_ id: String) -> String {
    id.unicodeScalars.map { scalar in
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
      return isPlain || scalar == "-" || scalar == "_"
        ? String(scalar) : "." + String(scalar.value, radix: 16) + "."
    }.joined()
  }
}
