import InnovationSystem
import OrganisationNames

/// Two studies made one, so that a snapshot of each can be compared.
///
/// An organisation of the earlier study that is found in the later has the later's id from then on. It
/// is found by id, then by organisation number, then by name (letter case, spaces and kinds of signs apart),
/// each only where it is the only one. Events of both studies count.
public struct MatchedStudies: Sendable {
  /// How an organisation was found.
  public enum Means: String, Sendable, Hashable, CaseIterable {
    /// The ids are equal.
    case id
    /// The organisation numbers are equal.
    case number
    /// The names are equal but for letter case, spaces and kinds of signs.
    case name
  }

  /// An organisation of the earlier study and the same one in the later.
  public struct Match: Sendable, Hashable {
    /// The id in the earlier study.
    public let earlier: String
    /// The id in the later study.
    public let later: String
    /// How it was found.
    public let means: Means
    /// The name in the earlier study when it is another in the later; `nil` when it is the same.
    public let otherName: String?
  }

  /// The two snapshots as one study's, on a common footing.
  public let compared: ComparedSnapshots
  /// The same with equal ids alone taken for one organisation, and no events.
  public let raw: ComparedSnapshots
  /// Who was found, in ascending order of the earlier id.
  public let matches: [Match]

  /// Matches the organisations of two studies.
  ///
  /// - Parameters:
  ///   - earlier: the study that has the earlier snapshot.
  ///   - from: the snapshot.
  ///   - later: the study that has the later snapshot.
  ///   - to: the snapshot.
  ///   - usesLineage: whether numbers, names and events count beside ids.
  /// - Complexity: O(*n* log *n* + *r*) for *n* organisations and *r* recorded rows.
  public init(
    _ earlier: Study, at from: Snapshot, _ later: Study, at to: Snapshot, usesLineage: Bool = true
  ) {
    matches = Self.matches(earlier, later, onlyIDs: !usesLineage)
    let ofIDs = Self.matches(earlier, later, onlyIDs: true)
    compared = Self.compared(earlier, from, later, to, matches, usesLineage: usesLineage)
    raw = Self.compared(earlier, from, later, to, ofIDs, usesLineage: false)
  }

  private static func matches(_ earlier: Study, _ later: Study, onlyIDs: Bool) -> [Match] {
    var found: [String: Match] = [:]
    var taken: Set<String> = []
    let means = onlyIDs ? [Means.id] : Means.allCases
    for one in means {
      let mine = keys(earlier.organisations.filter { found[$0.id] == nil }, one)
      let theirs = keys(later.organisations.filter { !taken.contains($0.id) }, one)
      for (key, organisation) in mine {
        guard let other = theirs[key] else { continue }
        found[organisation.id] = Match(
          earlier: organisation.id, later: other.id, means: one,
          otherName: nameKey(organisation.name) == nameKey(other.name) ? nil : organisation.name)
        taken.insert(other.id)
      }
    }
    return found.values.sorted { $0.earlier < $1.earlier }
  }

  /// The organisations by what they are found by; what several share finds none of them.
  private static func keys(_ all: [Organisation], _ means: Means) -> [String: Organisation] {
    let keyed = all.compactMap { organisation -> (String, Organisation)? in
      let key =
        switch means {
        case .id: organisation.id
        case .number: organisation.organisationNumber ?? ""
        case .name: nameKey(organisation.name)
        }
      return key.isEmpty ? nil : (key, organisation)
    }
    return Dictionary(grouping: keyed, by: \.0).compactMapValues { $0.count == 1 ? $0[0].1 : nil }
  }

  private static func compared(
    _ earlier: Study, _ from: Snapshot, _ later: Study, _ to: Snapshot, _ matches: [Match],
    usesLineage: Bool
  ) -> ComparedSnapshots {
    var joining = StudyJoining(later, at: to)
    joining.add(
      earlier, at: from,
      ids: Dictionary(matches.map { ($0.earlier, $0.later) }, uniquingKeysWith: { $1 }))
    return ComparedSnapshots(
      of: joining.study, from: joining.study.snapshots[0], to: joining.study.snapshots[1],
      usesLineage: usesLineage)
  }
}
