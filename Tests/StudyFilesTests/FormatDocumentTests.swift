import InnovationSystem
import TestSupport
import XCTest

@testable import StudyFiles

/// `docs/study-format.md` and the reader say the same.
final class FormatDocumentTests: XCTestCase {
  private func document() throws -> String {
    let file = Folders.repository.appendingPathComponent("docs/study-format.md")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// The text under a heading of the third level.
  private func section(_ kind: TableKind) throws -> String {
    let parts = try document().components(separatedBy: "### \(kind.rawValue)\n")
    let text = try XCTUnwrap(parts.count == 2 ? parts[1] : nil, kind.rawValue)
    return text.components(separatedBy: "\n#")[0]
  }

  /// The names of each column, and whether it is required.
  private func columns(_ kind: TableKind) throws -> [(names: [String], isRequired: Bool)] {
    let text = try section(kind)
    let cells =
      text.contains("|---")
      ? text.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.contains("bokmål |") }
        .flatMap { self.cells(of: $0, kind) }
      : sentence(text).split(separator: ";").map(String.init)
    return cells.map { cell in
      let list = cell.split(separator: ":")[0].replacingOccurrences(of: "**", with: "")
      let names = list.split(whereSeparator: { ",/".contains($0) }).map { $0.trimmingSpaces() }
      return (names.filter { !$0.isEmpty }, cell.contains("**"))
    }
  }

  /// English and bokmål of a row of the table; two of them when the row tells of two columns.
  private func cells(of row: Substring, _ kind: TableKind) -> [String] {
    let cells = row.split(separator: "|").prefix(2).map { $0.components(separatedBy: ", ") }
    let isPair = kind.columns.contains { $0.name == cells[0].last?.trimmingSpaces() }
    guard isPair, cells[0].count == 2 else { return [cells.joined().joined(separator: ",")] }
    return zip(cells[0], cells[1]).map { $0 + "," + $1 }
  }

  /// The first sentence, without what stands in brackets.
  private func sentence(_ text: String) -> String {
    let bare = text.replacingOccurrences(
      of: "\\([^)]*\\)", with: "", options: .regularExpression)
    return bare.components(separatedBy: ".")[0].replacingOccurrences(of: "\n", with: " ")
  }

  func testEveryDocumentedColumnIsKnownAndNoOther() throws {
    // Not required of a study of one snapshot, and so not of the file.
    let conditional = ["responses.snapshot"]
    for kind in TableKind.allCases {
      let documented = try columns(kind)
      let names = kind.columns.namesByFolded
      var known = Set(kind.columns.map(\.name))
      for (spellings, isRequired) in documented {
        let english = try XCTUnwrap(spellings.first)
        let column = try XCTUnwrap(
          kind.columns.first { $0.name == english }, "\(kind.rawValue).\(english)")
        known.remove(english)
        for name in spellings {
          XCTAssertEqual(
            names[folded(name)], english, "\(kind.rawValue).\(english): \(name)")
        }
        if !conditional.contains("\(kind.rawValue).\(english)") {
          XCTAssertEqual(column.isRequired, isRequired, "\(kind.rawValue).\(english)")
        }
      }
      XCTAssertEqual(known.subtracting(["note"]), [], "undocumented in \(kind.rawValue)")
    }
    XCTAssertEqual(try columns(.collaborations).count, 24)
    XCTAssertEqual(try columns(.targets).count, 9)
  }

  func testNoColumnNameStandsForTwoColumns() {
    for kind in TableKind.allCases {
      let names = kind.columns.flatMap { [$0.name] + $0.aliases }.map(folded)
      XCTAssertEqual(Set(names).count, names.count, kind.rawValue)
    }
  }

  func testEveryDocumentedValueIsReadInBothLanguages() throws {
    let readers: [(String) -> String?] = [
      reader(CollaborationDirection.self), reader(Phase.self), reader(PracticeStage.self),
      reader(InnovationType.self), reader(InnovationForm.self), reader(RelationType.self),
      reader(ContactLevel.self), reader(CollaborationStatus.self), reader(EvidenceKind.self),
      reader(AdministrativeLevel.self), reader(AuthorityLine.self), reader(ProjectType.self),
      reader(TruthValue.self), reader(ResponseStatus.self), reader(LineageEventType.self),
      reader(InheritancePolicy.self), reader(TargetRule.Need.self), reader(CatchmentService.self),
      reader(LedgerStatus.self),
    ]
    var groups = 0
    let pattern = try NSRegularExpression(pattern: "`[^`\n:]+`(/`[^`\n:]+`)+")
    for kind in TableKind.allCases {
      let text = try section(kind)
      let whole = NSRange(text.startIndex..., in: text)
      for match in pattern.matches(in: text, range: whole) {
        let group = String(text[try XCTUnwrap(Range(match.range, in: text))])
        let words = group.split(separator: "/").map { $0.trimmingCharacters(in: ["`"]) }
        let isKnown = readers.contains { read in
          read(words[0]) != nil && words.allSatisfy { read($0) == read(words[0]) }
        }
        XCTAssertTrue(isKnown, "\(kind.rawValue): \(group)")
        groups += 1
      }
    }
    XCTAssertGreaterThan(groups, 70)
  }

  private func reader<Value: TableValue>(_ type: Value.Type) -> (String) -> String? {
    { Value.value(of: $0)?.rawValue }
  }

  func testNoSpellingStandsForTwoValues() {
    func check<Value: TableValue>(_ type: Value.Type) {
      for value in Value.allCases {
        for word in [value.rawValue] + (Value.spellings[value] ?? []) {
          XCTAssertEqual(Value.value(of: word), value, "\(type): \(word)")
          XCTAssertEqual(Value.value(of: word.uppercased()), value, "\(type): \(word)")
        }
      }
    }
    check(Phase.self)
    check(RelationType.self)
    check(InnovationForm.self)
    check(EvidenceKind.self)
    check(ProjectType.self)
    check(LineageEventType.self)
    check(InheritancePolicy.self)
    check(ResponseStatus.self)
    check(CollaborationStatus.self)
    check(IntensityScale.self)
    check(CombiningRule.self)
    check(LedgerStatus.self)
  }

  func testEveryDocumentedFileNameIsRead() throws {
    let text = try document()
    for kind in TableKind.allCases {
      XCTAssertTrue(text.contains("  \(kind.rawValue).csv "), kind.rawValue)
      XCTAssertTrue(text.contains("(\(kind.bokmålName).csv)"), kind.bokmålName)
    }
  }
}
