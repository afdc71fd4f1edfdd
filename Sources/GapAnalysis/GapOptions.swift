/// What detectors are told beyond the data: how to ask, never what to find.
///
/// Every option has a default, and the defaults are what a report uses. They travel in `GapInput`, so
/// that a detector is made without arguments and two inputs of the same study can differ.
public struct GapOptions: Sendable, Hashable {
  /// Where spreading starts, how far it goes and by which model.
  public var spreading = SpreadingOptions()

  /// What recommended collaborations are weighed by, and their budget.
  public var recommendations = RecommendationOptions()

  /// The defaults.
  public init() {}
}
