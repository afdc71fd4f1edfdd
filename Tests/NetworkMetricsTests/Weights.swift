import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import NetworkMetrics

extension Graph {
  /// A graph from triples (tail, head, weight).
  init(_ nodeCount: Int, weighted triples: [(Int, Int, Double)], isDirected: Bool = false) {
    self.init(
      nodeCount: nodeCount, edges: triples.map { Edge($0, $1, weight: $2) }, isDirected: isDirected)
  }

  /// Each pair joined with probability `density`, with weight 12, 6, 4 or 3, which is to say 1, 2, 3
  /// or 4 twelfths long.
  static func randomTwelfths(
    _ nodeCount: Int, density: Double, isDirected: Bool = false,
    using generator: inout SeededGenerator
  ) -> Graph {
    let plain = random(nodeCount, density: density, isDirected: isDirected, using: &generator)
    let edges = plain.edges.map {
      Edge($0.tail, $0.head, weight: 12 / Double(1 + generator.nextInteger(below: 4)))
    }
    return Graph(nodeCount: nodeCount, edges: edges, isDirected: isDirected)
  }

  /// 0–1–2 with weights 2 and 4, so that the edges are 1/2 and 1/4 long.
  static let halfAndQuarter = Graph(3, weighted: [(0, 1, 2), (1, 2, 4)])

  /// A triangle whose edge 0–2 is 3 long and the others 1, so that the way round is shorter.
  static let triangleWithALongSide = Graph(3, weighted: [(0, 1, 1), (1, 2, 1), (0, 2, 1.0 / 3)])

  /// 0 → 1 → 2
  static let chain = Graph(3, [(0, 1), (1, 2)], isDirected: true)

  /// 0–1–2 and 3–4
  static let pathAndPair = Graph(5, [(0, 1), (1, 2), (3, 4)])

  /// 0–1–2–3–0 and 0–2
  static let squareWithADiagonal = Graph(4, [(0, 1), (1, 2), (2, 3), (0, 3), (0, 2)])

  /// The triangles 0–1–2 and 2–3–4.
  static let bowTie = Graph(5, [(0, 1), (0, 2), (1, 2), (2, 3), (2, 4), (3, 4)])
}

extension NodeMetric {
  /// The scores where weights count.
  static func weightedScores(of graph: Graph) throws -> [Double?] {
    try Self().scores(of: MetricInput(graph: graph, weights: .counted)).values
  }

  /// The scores along the direction of the edges.
  static func directedScores(
    of graph: Graph, _ direction: MetricInput.Direction = .outgoing
  ) throws -> [Double?] {
    try Self().scores(of: MetricInput(graph: graph, direction: direction)).values
  }
}

extension GraphMetric {
  /// The score along the direction of the edges.
  static func directedScore(
    of graph: Graph, _ direction: MetricInput.Direction = .outgoing
  ) throws -> Double? {
    try Self().score(of: MetricInput(graph: graph, direction: direction))
  }
}

extension EdgeMetric {
  /// The scores of an undirected graph, by the default conventions.
  static func scores(of graph: Graph) throws -> [Double?] {
    try Self().scores(of: MetricInput(graph: graph)).values
  }
}
