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
/// - Complexity: O(orders·(*n* + *m* + *u*) + *n*²) for *m* dyads of the first that aren't 0 and *u* unknown
///   ones.
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
    let tables = OrderedTables(first, second)
    guard let observed = tables.correlation(order: nodes, inverse: nodes) else { return nil }
    let orders = GroupLabellings(of: nodes, draws: draws, seed: seed)
    var (reaching, level, counted) = (0, 0, 0)
    var inverse = nodes
    orders.forEach { order in
      for (place, node) in order.enumerated() { inverse[node] = place }
      guard let other = tables.correlation(order: order, inverse: inverse) else { return }
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

/// Two tables whose correlation is taken again and again, the nodes of the second in other orders.
private struct OrderedTables {
  private let first: DyadTable
  private let second: DyadTable
  private let entries: [(row: Int, column: Int, value: Double)]
  private let unknown: (first: [(Int, Int)], second: [(Int, Int)])
  private let totals: CorrelationSums

  init(_ first: DyadTable, _ second: DyadTable) {
    (self.first, self.second) = (first, second)
    let (nodes, pairs) = (first.nodeCount, first.pairs)
    func isUnknown(_ table: DyadTable) -> [(Int, Int)] {
      pairs.filter { !table.isKnown[$0.0 * nodes + $0.1] }
    }
    unknown = (isUnknown(first), isUnknown(second))
    entries = pairs.compactMap { row, column in
      let value = first.values[row * nodes + column]
      return value == 0 ? nil : (row, column, value)
    }
    var totals = CorrelationSums()
    totals.count = pairs.count - unknown.first.count - unknown.second.count
    for (row, column) in pairs {
      totals.add(first.values[row * nodes + column], second.values[row * nodes + column], sign: 1)
    }
    self.totals = totals
  }

  /// The correlation over the dyads known in both; `nil` when either is the same everywhere.
  ///
  /// The sums of all, less those of dyads that the other doesn't know.
  func correlation(order: [Int], inverse: [Int]) -> Double? {
    let nodes = order.count
    var sums = totals
    for (row, column) in unknown.first {
      let other = order[row] * nodes + order[column]
      sums.add(0, second.values[other], sign: -1)
      if !second.isKnown[other] { sums.count += 1 }
    }
    for (row, column) in unknown.second {
      sums.add(first.values[inverse[row] * nodes + inverse[column]], 0, sign: -1)
    }
    for entry in entries {
      sums.products += entry.value * second.values[order[entry.row] * nodes + order[entry.column]]
    }
    return sums.correlation
  }
}

/// Sums that a correlation is made of.
private struct CorrelationSums {
  var count = 0
  var products = 0.0
  private var (first, second) = (0.0, 0.0)
  private var (squares, otherSquares) = (0.0, 0.0)

  mutating func add(_ one: Double, _ other: Double, sign: Double) {
    first += sign * one
    second += sign * other
    squares += sign * one * one
    otherSquares += sign * other * other
  }

  var correlation: Double? {
    let count = Double(count)
    let spread = count * squares - first * first
    let otherSpread = count * otherSquares - second * second
    let least = 1e-12 * count * count
    guard spread > least, otherSpread > least else { return nil }
    return (count * products - first * second) / (spread * otherSpread).squareRoot()
  }
}
