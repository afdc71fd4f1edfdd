import CollaborationGraph
import GraphAlgorithms

extension Graph {
  /// Each pair (directed: each ordered pair) joined with probability 1/2, by a weight of 1 to 5.
  public static func randomlyWeighted(
    _ nodeCount: Int, isDirected: Bool, using generator: inout SeededGenerator
  ) -> Graph {
    let plain = random(nodeCount, density: 0.5, isDirected: isDirected, using: &generator)
    var edges: [Edge] = []
    for edge in plain.edges {
      edges.append(
        Edge(edge.tail, edge.head, weight: Double(1 + generator.nextInteger(below: 5))))
    }
    return Graph(nodeCount: nodeCount, edges: edges, isDirected: isDirected)
  }

  /// The weights as a matrix; an undirected edge stands both ways.
  public var matrix: [[Double]] {
    var matrix = [[Double]](
      repeating: [Double](repeating: 0, count: nodeCount), count: nodeCount)
    for edge in edges {
      matrix[edge.tail][edge.head] = edge.weight
      if !isDirected { matrix[edge.head][edge.tail] = edge.weight }
    }
    return matrix
  }
}

/// A matrix times a vector.
public func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
  matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
}
