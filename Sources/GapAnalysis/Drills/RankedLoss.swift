/// A loss beside the others of its kind.
public struct RankedLoss: Sendable, Hashable {
  /// What is lost.
  public let subject: LossSubject
  /// What breaks.
  public let effect: LossEffect
  /// How sure that is.
  public let certainty: Certainty
  /// Its place, the most fragile being 1 and equals sharing a place; `nil` among fewer than eight
  /// organisations.
  public let rank: Int?
  /// The places it has in the ways the network could be; `nil` when they were not gone through.
  public let ranks: ClosedRange<Int>?
  /// How many are cut off in those ways.
  public let cutOffs: ClosedRange<Int>?
  /// How much the distance-weighted fragmentation grows in those ways.
  public let changes: ClosedRange<Double>?
  /// The others of its kind that it can't be told apart from: as fragile as they in some of those ways,
  /// or the order turns from one way to another. In the order of the ranking.
  public let equals: [LossSubject]
}
