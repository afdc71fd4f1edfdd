import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import NetworkMetrics

/// A measure of the catalog, of whatever shape, asked in the same way.
struct CatalogEntry {
  let metric: any Metric.Type

  var description: MetricDescription { metric.description }
  var id: String { description.id }

  /// How far a score may move when nodes are renumbered or another program computes it; `nil` when
  /// it may depend on the order of the nodes.
  var tolerance: Double? { description.precision.tolerance }

  static var all: [CatalogEntry] { MetricCatalog.all.map(CatalogEntry.init) }

  /// What every measure answers on each of its inputs, asked once for all tests.
  static let answers: [(entry: CatalogEntry, cases: [(MetricInput, MetricOutcome)])] = all.map {
    entry in (entry, entry.inputs.map { ($0, entry.outcome($0)) })
  }

  func outcome(_ input: MetricInput) -> MetricOutcome {
    MetricCatalog.outcome(of: metric, on: input)
  }

  /// The inputs it is tried on: fewer where it takes long.
  var inputs: [MetricInput] {
    let all =
      description.needs.contains(.twoModes)
      ? RandomInputs.twoMode
      : RandomInputs.undirected + RandomInputs.directed + RandomInputs.connected
    switch description.cost {
    case .subsets: return all.enumerated().filter { $0.offset % 7 == 4 }.map(\.element)
    case .draws: return all.enumerated().filter { $0.offset % 23 == 4 }.map(\.element)
    case .repeatedSearches, .dense:
      return all.enumerated().filter { $0.offset % 3 == 0 }.map(\.element)
    default: return all
    }
  }
}

extension MetricOutcome {
  /// Every score of the answer, in order; none when it was refused.
  var scores: [Double?] {
    switch self {
    case .nodes(let found): found.values
    case .whole(let score, _): [score]
    case .edges(let found): found.values
    case .groups(let found): found.values
    case .groupPairs(let found): found.values.flatMap { $0 }
    case .sets(let found): [found.score]
    case .refused: []
    }
  }

  /// Every number that compares a score with chance.
  var chances: [Chance] {
    switch self {
    case .nodes(let found): (found.chance ?? []).compactMap { $0 }
    case .whole(_, let chance): [chance].compactMap { $0 }
    case .groupPairs(let found): (found.chance ?? []).joined().compactMap { $0 }
    case .sets(let found): [found.chance].compactMap { $0 }
    default: []
    }
  }

  var refusal: MetricError? {
    if case .refused(let reason) = self { reason } else { nil }
  }

  /// The bits of every number, for telling whether two answers are the same.
  var bits: [UInt64?] {
    scores.map { $0?.bitPattern }
      + chances.flatMap {
        [$0.expected.bitPattern, $0.deviation.bitPattern, $0.pValue?.bitPattern]
      }
  }

  /// The scores as node `v` gets the place `labels[v]`.
  func moved(by labels: [Int], isDirected: Bool) -> MetricOutcome {
    switch self {
    case .nodes(let found):
      var values = found.values
      for (node, label) in labels.enumerated() { values[label] = found.values[node] }
      return .nodes(NodeScores(values))
    case .edges(let found):
      let moved = found.pairs.map { pair in
        let (tail, head) = (labels[pair.tail], labels[pair.head])
        return isDirected ? NodePair(tail, head) : NodePair(min(tail, head), max(tail, head))
      }
      let order = moved.indices.sorted { moved[$0] < moved[$1] }
      return .edges(
        EdgeScores(pairs: order.map { moved[$0] }, values: order.map { found.values[$0] }))
    case .sets(let found):
      return .sets(NodeSets(found.sets.map { $0.map { labels[$0] } }, score: found.score))
    default: return self
    }
  }
}

/// Seeded random inputs: sparse to dense, weights 1 … 5, three groups and some nodes without one.
enum RandomInputs {
  /// 60 undirected graphs of 3 to 14 nodes.
  static let undirected: [MetricInput] = {
    var generator = SeededGenerator(seed: 2_013)
    return (0..<60).map { makeInput($0, isDirected: false, direction: .ignored, using: &generator) }
  }()

  /// 60 directed graphs, 20 for each way of reading direction.
  static let directed: [MetricInput] = {
    var generator = SeededGenerator(seed: 2_014)
    return MetricInput.Direction.allCases.flatMap { direction in
      (0..<20).map { makeInput($0, isDirected: true, direction: direction, using: &generator) }
    }
  }()

  /// 18 undirected graphs of 6 to 14 nodes, in one component.
  static let connected: [MetricInput] = {
    var generator = SeededGenerator(seed: 2_015)
    return (0..<18).map { count in
      let input = makeInput(count + 3, isDirected: false, direction: .ignored, using: &generator)
      let path = (1..<input.graph.nodeCount).map { Edge($0 - 1, $0, weight: Double(1 + $0 % 5)) }
      return input.replacing(
        graph: Graph(nodeCount: input.graph.nodeCount, edges: input.graph.edges + path))
    }
  }()

  /// 40 graphs of 2 to 7 organisations and 1 to 7 projects.
  static let twoMode: [MetricInput] = {
    var generator = SeededGenerator(seed: 2_016)
    return (0..<40).map { count in
      let (organisations, projects) = (2 + count % 6, 1 + count % 7)
      var pairs: [Edge] = []
      for organisation in 0..<organisations {
        for project in 0..<projects where generator.nextUnit() < 0.5 {
          pairs.append(Edge(organisation, organisations + project))
        }
      }
      let modes = [Int](repeating: 0, count: organisations) + [Int](repeating: 1, count: projects)
      return MetricInput(graph: Graph(nodeCount: modes.count, edges: pairs), modes: modes)
    }
  }()

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
      direction: direction, weights: count % 2 == 0 ? .ignored : .counted,
      unobservedPairs: count % 3)
  }
}

extension MetricInput {
  /// The same input with some of its parts replaced.
  func replacing(
    graph: Graph? = nil, groups: [Int?]?? = nil, direction: Direction? = nil,
    weights: Weights? = nil, unobservedPairs: Int?? = nil, modes: [Int]?? = nil
  ) -> MetricInput {
    MetricInput(
      graph: graph ?? self.graph, groups: groups ?? self.groups, modes: modes ?? self.modes,
      direction: direction ?? self.direction, weights: weights ?? self.weights,
      unobservedPairs: unobservedPairs ?? self.unobservedPairs)
  }

  /// The same input with other weights.
  func reweighted(_ weight: (Edge) -> Double) -> MetricInput {
    let edges = graph.edges.map { Edge($0.tail, $0.head, weight: weight($0)) }
    return replacing(
      graph: Graph(nodeCount: graph.nodeCount, edges: edges, isDirected: graph.isDirected))
  }

  /// The same input with node `v` called `labels[v]`.
  func relabelled(_ labels: [Int]) -> MetricInput {
    let edges = graph.edges.map { Edge(labels[$0.tail], labels[$0.head], weight: $0.weight) }
    let renamed = Graph(
      nodeCount: graph.nodeCount, edges: edges, isDirected: graph.isDirected)
    var (groups, modes) = (groups, modes)
    for (node, label) in labels.enumerated() {
      groups?[label] = self.groups?[node] ?? nil
      if let mode = self.modes?[node] { modes?[label] = mode }
    }
    return replacing(graph: renamed, groups: groups, modes: modes)
  }

  /// The same input with one more node that has no edges, and a group.
  var withIsolate: MetricInput {
    let larger = Graph(
      nodeCount: graph.nodeCount + 1, edges: graph.edges, isDirected: graph.isDirected)
    return replacing(
      graph: larger, groups: groups.map { $0 + [0] }, modes: modes.map { $0 + [0] })
  }
}
