/// What a measure would be if chance alone decided, and how far the score is from that.
public struct Chance: Sendable, Hashable {
  /// What was left to chance.
  public enum Model: Sendable, Hashable {
    /// Mean and variance by a formula for edges placed independently with the observed density.
    case independentEdges
    /// Every one of the distinct ways to deal the groups to the nodes.
    case allLabellings(Int)
    /// Seeded random ways to deal the groups to the nodes.
    case labellings(Int)
    /// Seeded random graphs in which every node has the degree it has.
    case sameDegrees(Int)
  }

  /// The mean under the model.
  public let expected: Double
  /// The standard deviation under the model; 0 when chance has no room.
  public let deviation: Double
  /// The share of the model's outcomes at least as far from `expected`; `nil` when the model gives
  /// only mean and deviation.
  ///
  /// In samples (1 + as extreme) / (1 + draws), so never 0.
  public let pValue: Double?
  /// The same counting half of those exactly as far; `nil` when `pValue` is.
  public let midPValue: Double?
  /// What was left to chance.
  public let model: Model

  /// Makes a comparison with chance.
  public init(
    expected: Double, deviation: Double, pValue: Double? = nil, midPValue: Double? = nil,
    model: Model
  ) {
    self.expected = expected
    self.deviation = deviation
    self.pValue = pValue
    self.midPValue = midPValue
    self.model = model
  }

  /// How many deviations a score lies from `expected`; `nil` when chance has no room.
  public func standardScore(of score: Double) -> Double? {
    deviation > 1e-12 ? (score - expected) / deviation : nil
  }
}

extension Chance.Model {
  /// The model's stable name in output, such as `same-degrees`.
  public var code: String {
    switch self {
    case .independentEdges: "independent-edges"
    case .allLabellings: "all-labellings"
    case .labellings: "labellings"
    case .sameDegrees: "same-degrees"
    }
  }

  /// How many outcomes were looked at; `nil` for a formula.
  public var draws: Int? {
    switch self {
    case .independentEdges: nil
    case .allLabellings(let count), .labellings(let count), .sameDegrees(let count): count
    }
  }
}
