import InnovationSystem

/// What breaks when something is lost.
///
/// All of it is about those who are left, in the recorded network: nobody is assumed to step in.
public struct LossEffect: Sendable, Hashable {
  /// Two sectors, in the taxonomy's order.
  public struct SectorPair: Sendable, Hashable {
    /// The code of the one.
    public let first: String
    /// The code of the other.
    public let second: String
  }

  /// A municipality that gets further from a role.
  public struct Farther: Sendable, Hashable {
    /// Its id.
    public let municipality: String
    /// The fewest steps before.
    public let before: Int
    /// The fewest steps after; `nil` when there is no path left.
    public let after: Int?
  }

  /// A requirement of the target model that is less well met.
  public struct RequirementLoss: Sendable, Hashable {
    /// The rule's id.
    public let rule: String
    /// The ids of the organisation on the left and of the partner that met it.
    public let organisations: [String]
    /// How well it was met.
    public let before: RequiredCollaborations.Status
    /// How well it is met after.
    public let after: RequiredCollaborations.Status
  }

  /// The collaborations at the threshold that go.
  public let ties: [Finding.Evidence]
  /// The organisations outside the largest piece of what falls apart, in ascending order of id.
  public let cutOff: [String]
  /// Pairs of sectors that have somebody left but no collaboration with each other any more.
  public let sectorsWithoutTies: [SectorPair]
  /// Those of which nobody has a path to anybody of the other any more.
  public let sectorsWithoutPaths: [SectorPair]
  /// The sector that nobody is left of; `nil` when there is none.
  public let emptiedSector: String?
  /// The pairs of those left that were at most two steps apart.
  public let shortPairs: Int
  /// How many of them are not any more.
  public let shortPairsLost: Int
  /// Borgatti's distance-weighted fragmentation of those left, 0–1, while paths may run through what is
  /// lost; `nil` below two organisations.
  public let fragmentationBefore: Double?
  /// The same without what is lost.
  public let fragmentationAfter: Double?
  /// The municipalities that get further from research, in ascending order of id.
  public let fartherFromResearch: [Farther]
  /// The municipalities that get further from users, in ascending order of id.
  public let fartherFromUsers: [Farther]
  /// The requirements that are less well met, in the order of the target model.
  public let requirements: [RequirementLoss]

  /// How much the distance-weighted fragmentation grows, 0 or more; `nil` below two organisations.
  public var fragmentationChange: Double? {
    guard let fragmentationBefore, let fragmentationAfter else { return nil }
    return max(0, fragmentationAfter - fragmentationBefore)
  }

  /// Whether nothing breaks but the collaborations themselves.
  public var isHarmless: Bool {
    cutOff.isEmpty && sectorsWithoutTies.isEmpty && emptiedSector == nil && shortPairsLost == 0
      && fartherFromResearch.isEmpty && fartherFromUsers.isEmpty && requirements.isEmpty
  }
}
