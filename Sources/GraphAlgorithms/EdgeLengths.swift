/// How long an edge is when paths are measured.
public enum EdgeLengths: Sendable, Hashable, CaseIterable {
  /// Every edge is one step.
  case steps
  /// An edge is 1/weight long, so a strong one is short.
  case inverseWeights

  /// Lengths stay between this and its inverse, so that no sum of them overflows.
  static let longest = 1e290

  /// The length of an edge of some weight by `inverseWeights`.
  static func inverse(_ weight: Double) -> Double {
    min(max(1 / weight, 1 / longest), longest)
  }
}
