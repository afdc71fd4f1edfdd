/// How alike two observations of the same nodes are, and how often chance would make them as alike: the
/// quadratic assignment procedure.
///
/// The correlation of the numbers of the same dyads; then the nodes of the second are put in another
/// order, rows and columns together, and it is taken again.
///
///     p = #{r* ≥ r} / n! over all orders;  (1 + #{r* ≥ r}) / (1 + draws) over drawn ones
///
/// It says whether the same pairs are joined in both, more than nodes at random; it says nothing about
/// change.
///
/// ### Conventions
/// - All orders up to eight nodes, the order as it is among them; else seeded shuffles.
/// - A dyad counts when both have a number for it. What the second doesn't know follows its nodes when
///   they are put in another order, so each order has its own dyads. Orders in which the correlation is
///   undefined are left out of both counts.
/// - Correlations within 1e-12 count as equal.
///
/// - Complexity: O(orders·*n*²).
/// - SeeAlso: Hubert & Schultz (1976), doi 10.1111/j.2044-8317.1976.tb00714.x; Krackhardt (1988), doi
///   10.1016/0378-8733(88)90004-4.
public struct QAPCorrelation: Sendable, Hashable {
  /// The number of drawn orders when nothing else is asked for.
  public static let usualDraws = 5_000

  /// The correlation, −1 to 1.
  public let correlation: Double
  /// How often it is at least as high when the nodes of one are put in another order.
  ///
  /// With 0 and 1 among few nodes many orders give the same correlation, and it rejects less often than
  /// it says: at 5 % some 1 in 100 of six nodes, 3 of fourteen, 4 of twenty-five.
  public let pValue: Double
  /// The same with half of those exactly as high, the order as it is among them in samples.
  ///
  /// - SeeAlso: Lancaster (1961), Journal of the American Statistical Association 56:223–234.
  public let midPValue: Double
  /// Whether all orders were tried.
  public let isExact: Bool
  /// How many orders gave a correlation.
  public let orderCount: Int

  /// Compares two observations.
  ///
  /// `nil` when either is the same everywhere, or too little is known of both.
  ///
  /// - Parameters:
  ///   - first: the first observation.
  ///   - second: the second, of the same nodes and as directed.
  ///   - draws: how many orders to draw where not all are tried.
  ///   - seed: the seed of the drawing.
  public init?(
    of first: DyadTable, and second: DyadTable, draws: Int = usualDraws, seed: UInt64 = 1
  ) {
    precondition(
      first.nodeCount == second.nodeCount && first.isDirected == second.isDirected,
      "two observations of the same nodes")
    let nodes = Array(0..<first.nodeCount)
    guard let observed = dyadCorrelation(first, second, order: nodes) else { return nil }
    let orders = GroupLabellings(of: nodes, draws: draws, seed: seed)
    var (reaching, level, counted) = (0, 0, 0)
    orders.forEach { order in
      guard let other = dyadCorrelation(first, second, order: order) else { return }
      counted += 1
      guard other >= observed - 1e-12 else { return }
      reaching += 1
      if other <= observed + 1e-12 { level += 1 }
    }
    correlation = observed
    isExact = orders.isExact
    orderCount = counted
    let own = orders.isExact ? 0 : 1
    pValue = Double(own + reaching) / Double(own + counted)
    midPValue = pValue - Double(own + level) / 2 / Double(own + counted)
  }
}

/// The correlation of one table with another whose nodes are put in another order; `nil` when either is
/// the same everywhere.
///
/// - Complexity: O(*n*²).
func dyadCorrelation(_ first: DyadTable, _ second: DyadTable, order: [Int]) -> Double? {
  let nodes = first.nodeCount
  var sums = CorrelationSums()
  for row in 0..<nodes {
    for column in 0..<(first.isDirected ? nodes : row) {
      let (cell, other) = (row * nodes + column, order[row] * nodes + order[column])
      guard first.isKnown[cell], second.isKnown[other] else { continue }
      sums.add(first.values[cell], second.values[other])
    }
  }
  return sums.correlation
}

/// Sums that a correlation is made of.
private struct CorrelationSums {
  private var count = 0.0
  private var (first, second) = (0.0, 0.0)
  private var (squares, otherSquares, products) = (0.0, 0.0, 0.0)

  mutating func add(_ one: Double, _ other: Double) {
    count += 1
    first += one
    second += other
    squares += one * one
    otherSquares += other * other
    products += one * other
  }

  var correlation: Double? {
    let spread = count * squares - first * first
    let otherSpread = count * otherSquares - second * second
    let least = 1e-12 * count * count
    guard spread > least, otherSpread > least else { return nil }
    return (count * products - first * second) / (spread * otherSpread).squareRoot()
  }
}
