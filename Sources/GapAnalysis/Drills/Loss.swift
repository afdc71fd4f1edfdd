import CollaborationGraph
import GraphAlgorithms

/// What is taken from a drill's network, as nodes and edges, and what is left.
struct Loss {
  /// The edges that go, those of the node included.
  let edges: Set<Edge>
  /// The node that goes; `nil` when only edges do.
  let node: Int?
  /// What is left, on the same nodes; the node that goes has no edges.
  let rest: Graph
  /// The components of what is left, without the node.
  let components: ConnectedComponents
  /// Who is cut off.
  let cutOff: CutOff

  /// Takes edges and perhaps a node from a network.
  init(of lost: Set<Edge>, and node: Int?, from network: DrillNetwork) {
    let own = network.graph.edges.filter { $0.tail == node || $0.head == node }
    edges = lost.union(own)
    self.node = node
    rest = network.rest(without: lost, and: node)
    components = ConnectedComponents(of: rest, excluding: node)
    cutOff = CutOff(network.components, components)
  }
}
