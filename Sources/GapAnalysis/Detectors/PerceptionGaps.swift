import InnovationSystem

/// Whether the two parties see their collaboration alike.
///
/// Over recorded pairs of which both sides have reported: `details.mean` of |g|, g = the difference
/// between the two reports in the scale's points; `large` of `pairs` differ by 2 or more, by at most
/// `largest`. Which pairs they are is for the two parties, so nobody is named.
public struct PerceptionGaps: GapDetector {
  /// The kind of its findings.
  public static let kind = "perception-gap"
  /// What it needs.
  public static let needs: [GapNeed] = [.bothReports]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.counted]
  /// The difference that is worth a talk.
  public static let large = 2.0

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let gaps = input.view.recorded.compactMap { pair -> Double? in
      guard let first = pair.reportedByFirst, let second = pair.reportedBySecond else {
        return nil
      }
      return abs(first - second)
    }
    let large = gaps.filter { $0 >= Self.large }.count
    return [
      Finding(
        kind: Self.kind, subject: "network", organisations: [],
        details: [
          "pairs": .count(gaps.count), "large": .count(large),
          "mean": .number(gaps.reduce(0, +) / Double(gaps.count)),
          "largest": .number(gaps.max() ?? 0),
        ],
        certainty: .wellSupported, isGap: large > 0)
    ]
  }
}
