/// Student's distribution, for a whole number of degrees of freedom.
public struct StudentDistribution: Sendable, Hashable {
  /// The degrees of freedom, at least 1.
  public let degreesOfFreedom: Int

  /// Makes a distribution; fewer than one degree of freedom count as one.
  public init(degreesOfFreedom: Int) { self.degreesOfFreedom = max(1, degreesOfFreedom) }

  /// The probability of being at least so far from 0, in either direction.
  ///
  /// The finite series in the angle atan(|t|/√ν).
  ///
  /// - Complexity: O(*ν*).
  /// - SeeAlso: Abramowitz & Stegun (1964), 26.7.3 and 26.7.4.
  public func twoSidedProbability(of t: Double) -> Double {
    let slope = abs(t) / Double(degreesOfFreedom).squareRoot()
    let squaredCosine = 1 / (1 + slope * slope)
    let cosine = squaredCosine.squareRoot()
    let isOdd = degreesOfFreedom % 2 == 1
    var term = isOdd ? cosine : 1
    var sum = degreesOfFreedom == 1 ? 0 : term
    for power in stride(from: isOdd ? 2 : 1, to: degreesOfFreedom - 1, by: 2) {
      term *= squaredCosine * Double(power) / Double(power + 1)
      sum += term
    }
    let inside = slope * cosine * sum
    return max(0, 1 - (isOdd ? (arcTangent(slope) + inside) * 2 / .pi : inside))
  }

  /// The number with a share of the distribution below it, for shares from ½ to below 1.
  ///
  /// By halving, to the last digits of a `Double`.
  public func quantile(_ share: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    while twoSidedProbability(of: high) > 2 * (1 - share), high < 1e12 { high *= 2 }
    for _ in 0..<100 {
      let middle = (low + high) / 2
      if twoSidedProbability(of: middle) > 2 * (1 - share) { low = middle } else { high = middle }
    }
    return high
  }
}
