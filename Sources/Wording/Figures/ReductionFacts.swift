/// Who is drawn first of a network that is too large to draw whole.
public enum ReductionBasis: Sendable, Hashable {
  /// Those with most ties.
  case ties
  /// Those with most changes from one snapshot to another.
  case changes
  /// Those with most planned ties.
  case plans
  /// Some of each sector, and then those with most ties.
  case sectors
  /// One organisation's partners, those with most ties first.
  case partners(of: String)
}

/// How much of a snapshot's network a figure shows.
public struct ReductionFacts: Sendable {
  /// The id of the reduction.
  public var id: String
  /// Who is drawn first.
  public var basis: ReductionBasis
  /// The level that was asked for; `nil` when none was.
  public var alpha: Double?
  /// Whether ties have intensities.
  public var isWeighted = false
  /// Whether some of the ties between what is drawn are left out.
  public var isFiltered = false
  /// The number of organisations.
  public var organisations = 0
  /// How many of them have a box of their own.
  public var named = 0
  /// How many of them are drawn together with others.
  public var folded = 0
  /// How many the organisation works with that the figure is about; 0 when it is about none.
  public var partners = 0
  /// The number of ties.
  public var ties = 0
  /// How many of them are in the lines.
  public var drawnTies = 0
  /// How many are between two that are drawn together.
  public var within = 0
  /// How many ties that are new or gone are drawn, and how many there are; `nil` in a figure of one
  /// snapshot.
  public var changes: (drawn: Int, all: Int)?
  /// How many planned ties are drawn, and how many there are; `nil` in a figure without plans.
  public var plans: (drawn: Int, all: Int)?
  /// The share of all intensity that is in the lines, 0–1; `nil` when there is none.
  public var share: Double?

  /// Makes empty facts.
  public init(id: String, basis: ReductionBasis, alpha: Double?) {
    (self.id, self.basis, self.alpha) = (id, basis, alpha)
  }
}
