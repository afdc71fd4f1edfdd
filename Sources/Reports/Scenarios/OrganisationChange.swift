import GapAnalysis
import InnovationSystem

/// An organisation's place in the network, as it is and as it would be.
public struct OrganisationChange: Sendable, Hashable {
  /// How many collaborations it is to a group of organisations.
  public struct Steps: Sendable, Hashable {
    /// The fewest there are, `cap` or more counted as `cap`; `nil` when there is no path.
    public let count: Int?
    /// The number that stands for itself and all above.
    public let cap: Int
  }

  /// A place in the network; a value is `nil` where it is undefined or not asked for.
  public struct Place: Sendable, Hashable {
    /// The number of partners.
    public var degree: Double?
    /// Betweenness.
    public var betweenness: Double?
    /// Steps to research; only of municipalities.
    public var research: Steps?
    /// Steps to the organisations that speak for users; only of municipalities.
    public var users: Steps?
  }

  /// Betweenness that differs by less than this is no news on its own.
  static let newsworthy = 0.05

  /// The id of the organisation.
  public let id: String
  /// As it is; `nil` when it isn't in frame.
  public let before: Place?
  /// As it would be; `nil` when it isn't in frame.
  public let after: Place?

  /// Whether more has changed than a little of its betweenness.
  var isNews: Bool {
    guard let before, let after else { return true }
    let shift = abs((before.betweenness ?? 0) - (after.betweenness ?? 0))
    return before.degree != after.degree || before.research != after.research
      || before.users != after.users || shift >= Self.newsworthy
  }
}

extension OrganisationChange {
  /// Steps by kind of finding and organisation.
  typealias Distances = [String: [String: Steps]]

  /// The distances that the detectors find.
  static func distances(in input: GapInput) -> Distances {
    let found =
      ResearchDistance().findings(in: input) + UserDistance().findings(in: input)
    var distances: Distances = [:]
    for finding in found {
      guard let count = finding.count("distance"), let cap = finding.count("cap"),
        let id = finding.organisations.first
      else { continue }
      let isReachable = finding.details["reachable"] == .flag(true)
      distances[finding.kind, default: [:]][id] = Steps(
        count: isReachable ? count : nil, cap: cap)
    }
    return distances
  }

  /// The organisations whose place is not the same, in ascending order of id.
  static func all(
    from old: (SnapshotScores, Distances), to new: (SnapshotScores, Distances)
  ) -> [OrganisationChange] {
    let before = places(old.0, old.1)
    let after = places(new.0, new.1)
    return Set(before.keys).union(after.keys).sorted().compactMap { id in
      before[id] == after[id]
        ? nil : OrganisationChange(id: id, before: before[id], after: after[id])
    }
  }

  private static func places(
    _ scores: SnapshotScores, _ distances: Distances
  ) -> [String: Place] {
    let pairs = scores.rows.map { row in
      let id = row.organisation.id
      return (
        id,
        Place(
          degree: row.scores["degree"] ?? nil,
          // Sums of shares differ in their last bits when nothing else does.
          betweenness: (row.scores["betweenness"] ?? nil).map { ($0 * 1e12).rounded() / 1e12 },
          research: distances[ResearchDistance.kind]?[id], users: distances[UserDistance.kind]?[id])
      )
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
