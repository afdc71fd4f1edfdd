/// How recommended collaborations are looked for.
public struct RecommendationOptions: Sendable, Hashable {
  /// How many are recommended at most.
  public var count = 5
  /// How many of them one organisation may get at most; `nil` for as many as it has capacity for.
  public var perOrganisation: Int? = 2
  /// How much each component counts; only their proportions matter. One that isn't there counts nothing.
  public var weights = Dictionary(
    uniqueKeysWithValues: UtilityComponent.allCases.map { ($0, $0.defaultWeight) })
  /// What a new tie costs for each of its ends that would stand out as overloaded by it.
  ///
  /// - Precondition: not below 0; the search leaves out what can't be among the best by that.
  public var overloadPenalty = 0.1 {
    didSet { precondition(overloadPenalty >= 0, "an overload costs nothing or something") }
  }
  /// How many times the weights are drawn anew.
  public var draws = 200

  /// Makes the default options.
  public init() {}
}
