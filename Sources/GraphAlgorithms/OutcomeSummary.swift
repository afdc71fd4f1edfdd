/// What chance gives: mean and spread of the outcomes of a model, and how unusual the observed is.
public struct OutcomeSummary: Sendable, Hashable {
  /// The mean of the outcomes.
  public let mean: Double
  /// Their standard deviation, over the number of outcomes (not one less).
  public let deviation: Double
  /// The share of outcomes at least as far from the mean as the observed, in either direction; in
  /// samples (1 + as far) / (1 + draws), because the observed is one of the possible outcomes.
  public let pValue: Double
  /// The same with half of those exactly as far, the observed itself among them in samples: on average
  /// ½ when chance alone decides, however few values the outcomes take.
  ///
  /// - SeeAlso: Lancaster (1961), Journal of the American Statistical Association 56:223–234.
  public let midPValue: Double

  /// Sums up outcomes, of which there is at least one.
  ///
  /// Distances within 1e-12 (of the largest number involved, if above 1) count as equal.
  ///
  /// - Parameters:
  ///   - outcomes: the values under the model.
  ///   - observed: the value as it is.
  ///   - isExact: whether the outcomes are all there are, each as likely.
  /// - Complexity: O(outcomes).
  public init(of outcomes: [Double], observed: Double, isExact: Bool) {
    precondition(!outcomes.isEmpty, "no outcomes to sum up")
    let count = Double(outcomes.count)
    let mean = outcomes.reduce(0, +) / count
    var squares = 0.0
    var (atLeastAsFar, asFar) = (0, 0)
    let tolerance = 1e-12 * max(1, abs(observed), abs(mean))
    let least = abs(observed - mean) - tolerance
    for outcome in outcomes {
      let distance = outcome - mean
      squares += distance * distance
      guard abs(distance) >= least else { continue }
      atLeastAsFar += 1
      if abs(distance) <= least + 2 * tolerance { asFar += 1 }
    }
    self.mean = mean
    deviation = (squares / count).squareRoot()
    // In samples the observed is one more outcome, exactly as far as itself.
    let own = isExact ? 0 : 1
    pValue = Double(own + atLeastAsFar) / (Double(own) + count)
    midPValue = pValue - Double(own + asFar) / 2 / (Double(own) + count)
  }
}
