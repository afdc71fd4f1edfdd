import CollaborationGraph
import GraphAlgorithms
import InnovationSystem

/// What happens to the network without some of its collaborations.
struct LostTiesEffect {
  /// How many connected parts there are with them.
  let before: Int
  /// How many there are without.
  let after: Int
  /// The municipalities that get further from research.
  let further: [String]

  init(ofLosing lost: [Finding.Evidence], in input: GapInput) {
    let (graph, names) = (input.projected.graph, input.projected.organisations)
    let gone = Set(lost)
    let rest = Graph(
      nodeCount: graph.nodeCount,
      edges: graph.edges.filter {
        !gone.contains(Finding.Evidence(names[$0.tail], names[$0.head]))
      })
    before = ConnectedComponents(of: graph).count
    after = ConnectedComponents(of: rest).count
    let research = input.view.organisations(in: .research)
      .compactMap { input.projected.node(of: $0.id) }
    func steps(_ graph: Graph) -> [Int] {
      var search = BreadthFirstSearch(nodeCount: graph.nodeCount)
      search.run(from: research, in: graph.successors)
      return search.distances.map { $0 == BreadthFirstSearch.unreached ? .max : $0 }
    }
    let (now, then) = (steps(graph), steps(rest))
    further = input.view.organisations(in: .municipality).map(\.id).filter { id in
      input.projected.node(of: id).map { then[$0] > now[$0] } ?? false
    }
  }
}
