import GraphAlgorithms

/// How much a mean over the pairs changed between two snapshots, and how sure that is.
///
/// From the paired vertex bootstrap, over the pairs that both snapshots report on; as a share of all pairs
/// of organisations in both, as everywhere in a panel, so that the estimate is the difference of the two
/// densities.
public struct ChangeEstimate: Sendable, Hashable {
  /// What changed.
  public enum Measure: String, Sendable, Hashable, CaseIterable {
    /// The share of pairs that work together.
    case density
    /// The number of collaborations of an organisation with others in both.
    case meanDegree = "mean-degree"
  }

  /// What changed.
  public let measure: Measure
  /// Before, among comparable pairs.
  public let before: Double
  /// After, among comparable pairs.
  public let after: Double
  /// How much it changed.
  public let estimate: Double
  /// The ends of the middle 95 % of the drawn changes.
  public let interval: ClosedRange<Double>
  /// The standard error.
  public let standardError: Double
  /// The estimate in standard errors; `nil` when no draw differs from another.
  public let t: Double?
  /// How often chance gives so large a change in either direction; `nil` when `t` is.
  public let pValue: Double?
  /// What it lets one say.
  public let verdict: Verdict
  /// How large a change the next snapshot would show, and how surely; `nil` when no draw differs from
  /// another.
  public let detectable: DetectableChange?

  /// Reads a measure off a bootstrap.
  ///
  /// `nil` when there is no error to speak of: fewer than three organisations.
  init?(_ measure: Measure, _ bootstrap: PairedVertexBootstrap, unless obstacle: Verdict?) {
    guard bootstrap.nodeCount > 2, let error = bootstrap.standardError,
      let drawn = bootstrap.interval
    else { return nil }
    let perPair = bootstrap.knownShare
    let factor = perPair * (measure == .density ? 1 : Double(bootstrap.nodeCount - 1))
    self.measure = measure
    before = bootstrap.before * factor
    after = bootstrap.after * factor
    estimate = bootstrap.change * factor
    interval = drawn.lowerBound * factor...drawn.upperBound * factor
    standardError = error * factor
    t = bootstrap.t
    pValue = bootstrap.pValue
    verdict = Verdict(bootstrap.pValue, unless: obstacle)
    detectable =
      bootstrap.t == nil
      ? nil : DetectableChange(standardError: error * factor, nodeCount: bootstrap.nodeCount)
  }
}
