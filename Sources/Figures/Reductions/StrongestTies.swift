import CollaborationGraph
import GraphAlgorithms

/// The ties that matter most to their ends.
///
/// Ties of different weight go by the disparity filter, ties of the same weight by how well connected
/// their ends are (`disparities`, `localDegreeScores`). Both keep what is much for one of the two, so
/// that those with few ties stay, which a threshold on weights would not do.
struct StrongestTies {
  /// The most lines that can be followed, for each box of a figure.
  static let perBox = 2

  /// The ties that stay.
  let edges: [Edge]
  /// How likely each of them would be by chance, 0–1; for ties of the same weight how far down it is on
  /// its ends' lists, 0–1.
  let scores: [Double]
  /// Whether nothing was left out.
  let isAll: Bool

  /// Their ends.
  var ends: Set<ReductionOutcome.Edge> {
    Set(edges.map { ReductionOutcome.Edge($0.tail, $0.head) })
  }

  /// As many as a limit allows: first the one that matters most to each end, then by how much they
  /// matter.
  init(_ ties: [Edge], limit: Int) {
    guard ties.count > limit else {
      edges = ties
      scores = ties.map { _ in 0 }
      isAll = true
      return
    }
    let (graph, all) = Self.scores(of: ties)
    let order = graph.edges.indices.sorted { one, other in
      (all[one], -graph.edges[one].weight, one) < (all[other], -graph.edges[other].weight, other)
    }
    var reached: Set<Int> = []
    var chosen: [Int] = []
    for index in order where chosen.count < limit {
      let edge = graph.edges[index]
      let isNew = [reached.insert(edge.tail).inserted, reached.insert(edge.head).inserted]
      if isNew.contains(true) { chosen.append(index) }
    }
    let taken = Set(chosen)
    chosen += order.lazy.filter { !taken.contains($0) }.prefix(max(0, limit - chosen.count))
    chosen.sort()
    edges = chosen.map { graph.edges[$0] }
    scores = chosen.map { all[$0] }
    isAll = false
  }

  /// Those whose place by chance is rarer than a level.
  ///
  /// For ties of the same weight the level is an exponent: each end keeps the *k*^level best connected
  /// of its *k* neighbours.
  init(_ ties: [Edge], below level: Double) {
    let (graph, all) = Self.scores(of: ties)
    let isWeighted = Self.areWeighted(ties)
    let chosen = graph.edges.indices.filter {
      isWeighted ? all[$0] < level : all[$0] <= level + 1e-12
    }
    edges = chosen.map { graph.edges[$0] }
    scores = chosen.map { all[$0] }
    isAll = edges.count == ties.count
  }

  private init(edges: [Edge], scores: [Double], isAll: Bool) {
    (self.edges, self.scores, self.isAll) = (edges, scores, isAll)
  }

  /// The same and some others, which stay whatever they are worth.
  func adding(_ others: [Edge]) -> StrongestTies {
    StrongestTies(
      edges: edges + others, scores: scores + others.map { _ in 0 }, isAll: isAll)
  }

  /// Whether ties differ in weight.
  static func areWeighted(_ ties: [Edge]) -> Bool {
    ties.contains { $0.weight != ties[0].weight }
  }

  /// How likely each would be by chance, 0–1; of a pair that has nobody else 0.
  private static func scores(of ties: [Edge]) -> (Graph, [Double]) {
    let graph = Graph(nodeCount: (ties.map { max($0.tail, $0.head) }.max() ?? -1) + 1, edges: ties)
    guard areWeighted(ties) else {
      return (graph, localDegreeScores(of: graph).map { 1 - $0 })
    }
    return (graph, disparities(of: graph).map { $0 ?? 0 })
  }
}
