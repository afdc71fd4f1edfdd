import GraphAlgorithms

/// The least change that the next snapshot would show, were it taken like these two.
///
///     (t(1 − 0.05/2) + t(0.80)) · standard error,  n − 1 degrees of freedom
///
/// 2.8 standard errors with many organisations, 3.1 with ten. A true change so large is found in 80 of 100
/// cases at a level of 5 %. It takes the error of the next change to be as large as that of this one: as
/// many organisations, as uneven, as many answers.
///
/// - SeeAlso: Bloom (1995), doi 10.1177/0193841X9501900504.
public struct DetectableChange: Sendable, Hashable {
  /// The chance of finding a true change of that size.
  public static let power = 0.8

  /// The change, in the measure's own unit.
  public let size: Double
  /// How many standard errors that is.
  public let multiple: Double

  /// Finds the least change for a standard error and a number of organisations, at least 2.
  init(standardError: Double, nodeCount: Int) {
    let student = StudentDistribution(degreesOfFreedom: nodeCount - 1)
    multiple = student.quantile(1 - Verdict.level / 2) + student.quantile(Self.power)
    size = multiple * standardError
  }
}
