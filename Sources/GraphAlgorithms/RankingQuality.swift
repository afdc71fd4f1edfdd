/// How well scores put what came true above what did not.
///
/// The area under the receiver operating characteristic: the share of pairs of one that came true and one
/// that did not in which the first scores higher, equal scores counted half. 0.5 is what chance gives.
/// The interval is Hanley and McNeil's: area ± 1.96 standard errors, within 0…1. It takes the cases as
/// independent, which pairs in a network are not quite, so it is somewhat too narrow.
///
/// - SeeAlso: Hanley & McNeil (1982), doi 10.1148/radiology.143.1.7063747.
public struct RankingQuality: Sendable, Hashable {
  /// Scores nearer than this are equal.
  public static let tolerance = 1e-9

  /// The area, 0–1.
  public let area: Double
  /// Its standard error.
  public let standardError: Double

  /// Compares the scores of what came true with those of what did not; `nil` when either is lacking.
  ///
  /// - Parameters:
  ///   - hits: the scores of what came true, 0 or more.
  ///   - misses: the scores of what did not, 0 or more.
  ///   - zeros: how many more did not, all of which score 0.
  /// - Complexity: O((*p* + *q*) log *q*), whatever the number of zeros.
  public init?(hits: [Double], misses: [Double], zeros: Int = 0) {
    let all = misses.count + zeros
    guard !hits.isEmpty, all > 0 else { return nil }
    let sorted = misses.sorted()
    func count(where holds: (Double) -> Bool) -> Double {
      Double(Self.count(in: sorted, where: holds) + (holds(0) ? zeros : 0))
    }
    let share = hits.reduce(0.0) { sum, hit in
      let below = count { $0 < hit - Self.tolerance }
      let notAbove = count { $0 <= hit + Self.tolerance }
      return sum + (below + notAbove) / 2 / Double(all)
    }
    self.init(area: share / Double(hits.count), hits: hits.count, misses: all)
  }

  /// The quality of a known area over so many hits and misses, each at least 1.
  public init(area: Double, hits: Int, misses: Int) {
    self.area = area
    let (first, second) = (area / (2 - area), 2 * area * area / (1 + area))
    let spread =
      area * (1 - area) + Double(hits - 1) * (first - area * area)
      + Double(misses - 1) * (second - area * area)
    standardError = (max(0, spread) / Double(hits) / Double(misses)).squareRoot()
  }

  /// Where the area lies, in 95 cases of a hundred.
  public var interval: ClosedRange<Double> {
    max(0, area - 1.96 * standardError)...min(1, area + 1.96 * standardError)
  }

  /// How many values at the beginning of a sorted array satisfy a condition.
  private static func count(in sorted: [Double], where holds: (Double) -> Bool) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(sorted[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The share of hits among the highest scores.
  ///
  /// Of those that share the last place that counts, as many are taken as there is room for, with
  /// their mean share of hits.
  ///
  /// - Parameters:
  ///   - top: how many of the highest count, at least 1 and at most all.
  ///   - hits: the scores of what came true, 0 or more.
  ///   - misses: the scores of what did not, 0 or more.
  ///   - zeros: how many more did not, all of which score 0.
  public static func precision(
    top: Int, hits: [Double], misses: [Double], zeros: Int = 0
  ) -> Double {
    let scored = (hits + misses).sorted(by: >)
    let last = top <= scored.count ? scored[top - 1] : 0
    func above(_ scores: [Double]) -> Int { scores.count { $0 > last + tolerance } }
    func equal(_ scores: [Double]) -> Int { scores.count { abs($0 - last) <= tolerance } }
    let room = top - above(hits) - above(misses)
    let equalZeros = last <= tolerance ? zeros : 0
    let share = Double(equal(hits)) / Double(equal(hits) + equal(misses) + equalZeros)
    return (Double(above(hits)) + Double(room) * share) / Double(top)
  }
}
