import CollaborationGraph
import GraphAlgorithms

/// Node connectivity: the fewest organisations whose loss would split the network.
///
/// 1 means that one organisation can split it. A single organisation with one partner makes it 1, so
/// it says little of the network as a whole; the number of cut nodes says more.
///
///     score = the smallest number of nodes whose removal disconnects the graph
///
/// ### Conventions
/// - Unit: nodes. Direction and weights ignored.
/// - n − 1 when all pairs are joined, where no removal disconnects.
/// - 0 when the network is disconnected already. Undefined (`nil`) when n < 2.
/// - Agrees with: networkx `node_connectivity`, igraph `vertex_connectivity`.
///
/// - Complexity: O(*n*·*m*·k²), k = smallest degree.
/// - SeeAlso: Whitney (1932), doi 10.2307/2371086; Even & Tarjan (1975), doi 10.1137/0204043.
public struct NodeConnectivity: GraphMetric {
  public static let description = MetricDescription(
    id: "node-connectivity", limits: .nonNegative, isCount: true, cost: .repeatedSearches,
    references: [
      Reference("Whitney", 1932, doi: "10.2307/2371086"),
      Reference("Even & Tarjan", 1975, doi: "10.1137/0204043"),
    ])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    nodeConnectivity(of: input.graph.undirected).map { Double($0) }
  }
}
