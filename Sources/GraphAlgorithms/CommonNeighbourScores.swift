import CollaborationGraph

/// How likely two nodes that are not joined are to be joined, judged by the neighbours they share.
///
///     adamicAdar(u,v) = Σ over z of 1 / ln k(z)
///     resourceAllocation(u,v) = Σ over z of 1 / k(z)
///
/// where z runs over the common neighbours and k is the number of neighbours, 2 at least. A shared
/// neighbour with few others says more than one that everybody has. Pairs without a common neighbour
/// score 0. Direction and weights are ignored.
///
/// - Agrees with: networkx `adamic_adar_index` and `resource_allocation_index`.
/// - SeeAlso: Adamic & Adar (2003), doi 10.1016/S0378-8733(03)00009-1; Zhou, Lü & Zhang (2009),
///   doi 10.1140/epjb/e2009-00335-8; Liben-Nowell & Kleinberg (2007), doi 10.1002/asi.20591.
public struct CommonNeighbourScores: Sendable {
  private let rows: CompressedRows
  private let adamicAdarShares: [Double]
  private let resourceShares: [Double]

  /// Both scores of a pair.
  public struct Score: Sendable, Hashable {
    /// Σ 1 / ln k over the common neighbours.
    public var adamicAdar = 0.0
    /// Σ 1 / k over the common neighbours.
    public var resourceAllocation = 0.0

    /// Makes a score.
    public init(adamicAdar: Double = 0, resourceAllocation: Double = 0) {
      self.adamicAdar = adamicAdar
      self.resourceAllocation = resourceAllocation
    }
  }

  /// Prepares a graph.
  ///
  /// - Complexity: O(*n* + *m*).
  public init(of graph: Graph) {
    rows = graph.undirected.successors
    let degrees = (0..<graph.nodeCount).map { [rows] in Double(rows.degree(of: $0)) }
    adamicAdarShares = degrees.map { $0 > 1 ? 1 / naturalLogarithm($0) : 0 }
    resourceShares = degrees.map { $0 > 1 ? 1 / $0 : 0 }
  }

  /// The scores of two nodes, joined or not; their common neighbours are added in ascending order.
  ///
  /// - Complexity: O(degree · log degree).
  public func score(of one: Int, _ other: Int) -> Score {
    var score = Score()
    for shared in rows[one] where rows[other].containsAscending(shared) {
      score.adamicAdar += adamicAdarShares[shared]
      score.resourceAllocation += resourceShares[shared]
    }
    return score
  }

  /// The pairs that are not joined and share a neighbour, in ascending order, with their scores.
  ///
  /// - Complexity: O(*n* + Σ degree²), and sorting the pairs.
  public func scoredPairs() -> [(first: Int, second: Int, score: Score)] {
    var pairs: [(first: Int, second: Int, score: Score)] = []
    forEachNode { node, touched, scores in
      for other in apart(from: node, among: touched).sorted() {
        pairs.append((node, other, scores[other]))
      }
    }
    return pairs
  }

  /// Hands over the pairs that are not joined and share a neighbour, with their scores: each once, the
  /// smaller node first, in an order that is the same in every run.
  ///
  /// - Complexity: O(*n* + Σ degree²).
  public func forEachScoredPair(_ body: (_ first: Int, _ second: Int, _ score: Score) -> Void) {
    forEachNode { node, touched, scores in
      for other in apart(from: node, among: touched) { body(node, other, scores[other]) }
    }
  }

  /// Hands over each node in ascending order, with its score with every node after it, joined or not, by
  /// node; all others count as 0.
  ///
  /// - Complexity: O(*n* + Σ degree²).
  public func forEachRow(_ body: (_ node: Int, _ scores: [Score]) -> Void) {
    forEachNode { node, _, scores in body(node, scores) }
  }

  /// Those of some nodes that a node isn't joined to.
  private func apart(from node: Int, among others: [Int]) -> [Int] {
    let row = rows[node]
    return others.filter { !row.containsAscending($0) }
  }

  /// Hands over each node, those after it that it shares a neighbour with, and the scores by node.
  private func forEachNode(_ body: (_ node: Int, _ touched: [Int], _ scores: [Score]) -> Void) {
    var scores = [Score](repeating: Score(), count: rows.count)
    var touched: [Int] = []
    for node in 0..<rows.count {
      for shared in rows[node] {
        for other in rows[shared] where other > node {
          if scores[other].resourceAllocation == 0 { touched.append(other) }
          scores[other].adamicAdar += adamicAdarShares[shared]
          scores[other].resourceAllocation += resourceShares[shared]
        }
      }
      body(node, touched, scores)
      for other in touched { scores[other] = Score() }
      touched.removeAll(keepingCapacity: true)
    }
  }
}
