import CollaborationGraph
import GraphAlgorithms

/// What a measure is computed from, and the conventions that hold for all measures.
public struct MetricInput: Sendable {
  /// Which edges of a directed graph a measure follows.
  public enum Direction: Sendable, Hashable, CaseIterable {
    /// Direction is ignored.
    case ignored
    /// Edges are followed from tail to head.
    case outgoing
    /// Edges are followed from head to tail.
    case incoming
  }

  /// What a measure makes of weights, where it leaves the choice.
  public enum Weights: Sendable, Hashable, CaseIterable {
    /// Every edge counts alike.
    case ignored
    /// Edges count by their weight; where paths are measured, an edge is 1/weight long.
    case counted
  }

  /// The graph.
  public let graph: Graph
  /// The group of each node, such as its sector; `nil` for a node without one, or altogether.
  public let groups: [Int?]?
  /// The mode of each node in a two-mode graph (0 for organisations, 1 for projects); `nil` for a
  /// one-mode graph. Every edge of a two-mode graph joins a 0 with a 1.
  public let modes: [Int]?
  /// Which edges count when the graph is directed.
  public let direction: Direction
  /// Whether weights count, for the measures that leave the choice.
  public let weights: Weights
  /// Whether a measure that would take long may be estimated; `nil` when all is to be exact.
  public let sampling: Sampling?
  /// How many pairs of nodes nobody was asked about; `nil` when that isn't known.
  public let unobservedPairs: Int?
  /// Whether measures of nodes that can be compared with chance are; it takes longer than the measure.
  public var isComparedWithChance = true
  /// The random networks that measures of the graph are compared with, to be drawn once for several; `nil`
  /// when each draws its own. They are the same either way.
  public var networks: SameDegreeNetworks?

  /// Makes the input of a measure.
  public init(
    graph: Graph, groups: [Int?]? = nil, modes: [Int]? = nil, direction: Direction = .ignored,
    weights: Weights = .ignored, sampling: Sampling? = nil, unobservedPairs: Int? = nil
  ) {
    precondition(groups.map { $0.count == graph.nodeCount } ?? true, "one group for each node")
    precondition(modes.map { $0.count == graph.nodeCount } ?? true, "one mode for each node")
    self.graph = graph
    self.groups = groups
    self.modes = modes
    self.direction = direction
    self.weights = weights
    self.sampling = sampling
    self.unobservedPairs = unobservedPairs
  }

  /// The graph as the direction asks for it to be read, with its weights.
  public var directedGraph: Graph {
    switch direction {
    case .ignored: graph.undirected
    case .outgoing: graph
    case .incoming: graph.reversed
    }
  }

  /// The graph as direction and weights ask for it to be read: all weights 1 when they are ignored.
  public var readGraph: Graph { weighted(directedGraph) }

  /// The graph without direction, all weights 1 when weights are ignored.
  public var undirectedGraph: Graph { weighted(graph.undirected) }

  /// The graph with its direction, reversed when incoming edges are followed.
  ///
  /// - Throws: `MetricError.needsDirection` when the graph has none or it is ignored.
  public func arcs() throws(MetricError) -> Graph {
    let graph = directedGraph
    guard graph.isDirected else { throw .needsDirection }
    return graph
  }

  /// The group of each node.
  ///
  /// - Throws: `MetricError.needsGroups` when the input has none, `needsTwoGroups` when there is
  ///   only one.
  public func comparedGroups() throws(MetricError) -> [Int?] {
    guard let groups else { throw .needsGroups }
    guard Set(groups.compactMap { $0 }).count != 1 else { throw .needsTwoGroups }
    return groups
  }

  /// The graph as organisations and the projects they take part in.
  ///
  /// - Throws: `MetricError.needsTwoModes` when the graph has one mode.
  public func twoModeRows() throws(MetricError) -> TwoModeRows {
    guard let modes else { throw .needsTwoModes }
    return TwoModeRows(of: graph, modes: modes)
  }

  private func weighted(_ graph: Graph) -> Graph {
    weights == .ignored ? graph.unweighted : graph
  }
}
