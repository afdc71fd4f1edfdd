/// A collaboration that is left out of the panel, since nobody can tell whether it changed.
public struct OutsideTie: Sendable, Hashable {
  /// Why it is left out.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// One of the two is in the later snapshot only.
    case entrant
    /// One of the two is in the earlier snapshot only.
    case leaver
    /// It is in the later snapshot, and nobody reported on the pair in the earlier.
    case unseenBefore = "unseen-before"
    /// It is in the earlier snapshot, and nobody reported on the pair in the later.
    case unseenAfter = "unseen-after"
  }

  /// The smaller of the two ids on the common footing.
  public let first: String
  /// The larger of the two ids on the common footing.
  public let second: String
  /// Why it is left out.
  public let reason: Reason

  /// The collaborations left out of a panel, in ascending order of ids.
  static func all(_ compared: ComparedSnapshots, _ panel: ComparisonPanel) -> [OutsideTie] {
    let common = Set(panel.organisations)
    func ties(_ view: [(first: String, second: String)], _ reason: Reason) -> [OutsideTie] {
      view.filter { !common.contains($0.first) || !common.contains($0.second) }
        .map { OutsideTie(first: $0.first, second: $0.second, reason: reason) }
    }
    let unseen = panel.unseen.filter(\.isTie).map {
      OutsideTie(
        first: panel.organisations[$0.first], second: panel.organisations[$0.second],
        reason: $0.isSeenAfter ? .unseenBefore : .unseenAfter)
    }
    let (before, after) = (compared.before.collaborations, compared.after.collaborations)
    let all =
      ties(after.map { ($0.first, $0.second) }, .entrant)
      + ties(before.map { ($0.first, $0.second) }, .leaver) + unseen
    return all.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }
}
