import CollaborationGraph

/// What a measure is computed from.
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

  /// The graph.
  public let graph: Graph
  /// The group of each node, such as its sector; `nil` for a node without one, or altogether.
  public let groups: [Int?]?
  /// The mode of each node in a two-mode graph (0 or 1); `nil` for a one-mode graph.
  public let modes: [Int]?
  /// Which edges count when the graph is directed.
  public let direction: Direction

  /// Makes the input of a measure.
  public init(
    graph: Graph, groups: [Int?]? = nil, modes: [Int]? = nil, direction: Direction = .ignored
  ) {
    precondition(groups.map { $0.count == graph.nodeCount } ?? true, "one group for each node")
    precondition(modes.map { $0.count == graph.nodeCount } ?? true, "one mode for each node")
    self.graph = graph
    self.groups = groups
    self.modes = modes
    self.direction = direction
  }

  /// The graph as the direction asks for it to be read.
  public var directedGraph: Graph {
    switch direction {
    case .ignored: graph.undirected
    case .outgoing: graph
    case .incoming: graph.reversed
    }
  }
}
