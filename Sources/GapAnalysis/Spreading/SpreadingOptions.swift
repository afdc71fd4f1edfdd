/// Where spreading starts, how far it is followed and by which model.
///
/// All probabilities and thresholds are assumptions, not knowledge: what comes of them is a scenario.
public struct SpreadingOptions: Sendable, Hashable {
  /// A model of how something goes on.
  public enum Model: String, Sendable, Hashable, CaseIterable {
    /// Each contact passes it on once, with a probability that depends on its intensity.
    case cascade
    /// Each organisation takes it up when enough of its contacts have it.
    case threshold
  }

  /// The ids of the organisations where it starts; `nil` for all research organisations.
  public var seeds: [String]?
  /// How many steps the exact reach is followed.
  public var steps = 2
  /// The model.
  public var model = Model.cascade
  /// The probability, 0–1, that contact of intensity 1, 2, … passes it on; a single one goes for every
  /// contact.
  public var probabilities = Self.assumedProbabilities
  /// The share, above 0 and up to 1, of an organisation's intensity that must have it; `nil` when
  /// thresholds are drawn evenly from 0–1.
  public var thresholdShare: Double?
  /// How many draws at most; fewer on large networks.
  public var draws = 10_000
  /// What fixes the draws.
  public var seed: UInt64 = 1
  /// How many further seeds are looked for.
  public var next = 1

  /// The probability of intensity 1, 2, … unless told otherwise.
  public static let assumedProbabilities = [0.05, 0.15, 0.30, 0.50, 0.70]

  /// The defaults.
  public init() {}

  /// The assumed probability of an intensity, on straight lines between whole points; 0 at 0, and above
  /// the last point that of the last.
  public func probability(of intensity: Double) -> Double {
    guard intensity > 0, let last = probabilities.last else { return 0 }
    guard probabilities.count > 1 else { return last }
    let points = [0.0] + probabilities
    let place = min(intensity, Double(points.count - 1))
    let low = min(Int(place), points.count - 2)
    return points[low] + (points[low + 1] - points[low]) * (place - Double(low))
  }
}
