import CollaborationGraph
import GraphAlgorithms
import NetworkMetrics

/// A measure of the catalog, of either shape, asked in the same way.
struct CatalogEntry {
  let description: MetricDescription
  /// Whether it has one score for each node.
  let isNodeMeasure: Bool
  /// The scores in node order, or the one score of the graph.
  let scores: (MetricInput) throws -> [Double?]

  var id: String { description.id }

  /// How far a score may move when nodes are renumbered: the iterative measure needs more room.
  var tolerance: Double { id == "eigenvector" ? 1e-6 : 1e-9 }

  static var all: [CatalogEntry] {
    MetricCatalog.nodeMetrics.map { type in
      CatalogEntry(description: type.description, isNodeMeasure: true) { input in
        try type.init().scores(of: input).values
      }
    }
      + MetricCatalog.graphMetrics.map { type in
        CatalogEntry(description: type.description, isNodeMeasure: false) { input in
          [try type.init().score(of: input)]
        }
      }
  }
}

/// Seeded random inputs: sparse to dense, weights 1 … 5, three groups and some nodes without one.
enum RandomInputs {
  /// 60 undirected graphs of 3 to 14 nodes.
  static var undirected: [MetricInput] {
    var generator = SeededGenerator(seed: 2_013)
    return (0..<60).map { makeInput($0, isDirected: false, direction: .ignored, using: &generator) }
  }

  /// 60 directed graphs, 20 for each way of reading direction.
  static var directed: [MetricInput] {
    var generator = SeededGenerator(seed: 2_014)
    return MetricInput.Direction.allCases.flatMap { direction in
      (0..<20).map { makeInput($0, isDirected: true, direction: direction, using: &generator) }
    }
  }

  private static func makeInput(
    _ count: Int, isDirected: Bool, direction: MetricInput.Direction,
    using generator: inout SeededGenerator
  ) -> MetricInput {
    let nodeCount = 3 + count % 12
    let density = [0.1, 0.25, 0.5, 0.9][count % 4]
    let shape = Graph.random(
      nodeCount, density: density, isDirected: isDirected, using: &generator)
    let edges = shape.edges.map {
      Edge($0.tail, $0.head, weight: Double(1 + generator.nextInteger(below: 5)))
    }
    let groups = (0..<nodeCount).map { _ -> Int? in
      let group = generator.nextInteger(below: 4)
      return group < 3 ? group : nil
    }
    return MetricInput(
      graph: Graph(nodeCount: nodeCount, edges: edges, isDirected: isDirected), groups: groups,
      direction: direction)
  }
}

extension MetricInput {
  /// The same input on another graph with as many nodes.
  func replacing(graph: Graph, groups: [Int?]? = nil) -> MetricInput {
    MetricInput(graph: graph, groups: groups ?? self.groups, direction: direction)
  }

  /// The same input with node `v` called `labels[v]`.
  func relabelled(_ labels: [Int]) -> MetricInput {
    let edges = graph.edges.map { Edge(labels[$0.tail], labels[$0.head], weight: $0.weight) }
    let renamed = Graph(
      nodeCount: graph.nodeCount, edges: edges, isDirected: graph.isDirected)
    var moved = groups
    for (node, label) in labels.enumerated() { moved?[label] = groups?[node] ?? nil }
    return replacing(graph: renamed, groups: moved)
  }

  /// The same input with one more node that has no edges, and a group.
  var withIsolate: MetricInput {
    let larger = Graph(
      nodeCount: graph.nodeCount + 1, edges: graph.edges, isDirected: graph.isDirected)
    return replacing(graph: larger, groups: groups.map { $0 + [0] })
  }
}
