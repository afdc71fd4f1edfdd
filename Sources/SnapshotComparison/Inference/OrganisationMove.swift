import GraphAlgorithms
import InnovationSystem

/// Whether an organisation has more or fewer collaborations than before, compared with the others in both
/// snapshots.
///
/// Two intervals around each rank, both of the number of collaborations with others in both: the middle
/// 95 % when those they can work with are drawn anew, and what one respondent's silence would do. A move
/// stands out when the ranks before and after meet in neither.
public struct OrganisationMove: Sendable, Hashable {
  /// Its place in one snapshot.
  public struct Place: Sendable, Hashable {
    /// Its number of collaborations with others in both.
    public let degree: Int
    /// Its ranks, 1 the highest: one, or several when others are level with it.
    public let ranks: ClosedRange<Int>
    /// The middle 95 % of its drawn ranks.
    public let drawn: ClosedRange<Int>
    /// Its ranks when one respondent after another is thought away; its own ranks where nobody answered.
    public let leavingOneOut: ClosedRange<Int>

    /// All ranks of either interval.
    var all: ClosedRange<Int> {
      min(
        drawn.lowerBound, leavingOneOut.lowerBound)...max(
          drawn.upperBound, leavingOneOut.upperBound)
    }
  }

  /// Its id in the panel.
  public let organisation: String
  /// Its place before.
  public let before: Place
  /// Its place after.
  public let after: Place

  /// Whether its ranks before and after don't meet.
  public var standsOut: Bool { !before.all.overlaps(after.all) }

  /// The moves of all in both, in ascending order of id; empty where there are too few for a verdict.
  static func all(
    _ panel: ComparisonPanel, leavingOneOut others: [ComparisonPanel], _ options: InferenceOptions,
    unless obstacle: Verdict?
  ) -> [OrganisationMove] {
    guard obstacle == nil else { return [] }
    let sides = [\ComparisonPanel.matrixBefore, \ComparisonPanel.matrixAfter].map {
      places(panel, others, $0, options)
    }
    return panel.organisations.indices.map {
      OrganisationMove(
        organisation: panel.organisations[$0], before: sides[0][$0], after: sides[1][$0])
    }
  }

  private static func places(
    _ panel: ComparisonPanel, _ others: [ComparisonPanel],
    _ matrix: KeyPath<ComparisonPanel, [Int]>, _ options: InferenceOptions
  ) -> [Place] {
    let count = panel.organisations.count
    let cells = panel[keyPath: matrix]
    let table = DyadTable(nodeCount: count) { Double(cells[$0 * count + $1]) }
    let drawn = ResampledRanks(of: table, draws: options.rankDraws, seed: options.seed).intervals
    let degrees = degrees(cells, count)
    let own = ranks(of: degrees)
    var thoughtAway = own
    for other in others where other.organisations == panel.organisations {
      for (node, ranks) in ranks(of: Self.degrees(other[keyPath: matrix], count)).enumerated() {
        let known = thoughtAway[node]
        thoughtAway[node] =
          min(known.lowerBound, ranks.lowerBound)...max(known.upperBound, ranks.upperBound)
      }
    }
    return (0..<count).map {
      Place(degree: degrees[$0], ranks: own[$0], drawn: drawn[$0], leavingOneOut: thoughtAway[$0])
    }
  }

  private static func degrees(_ cells: [Int], _ count: Int) -> [Int] {
    (0..<count).map { row in cells[(row * count)..<((row + 1) * count)].reduce(0, +) }
  }

  private static func ranks(of degrees: [Int]) -> [ClosedRange<Int>] {
    degrees.map { degree in
      let above = degrees.count { $0 > degree }
      return above + 1...above + degrees.count { $0 == degree }
    }
  }
}
