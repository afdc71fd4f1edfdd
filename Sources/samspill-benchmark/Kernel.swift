import CollaborationGraph
import GraphAlgorithms

/// A kernel to time; its values are compared with those of other libraries.
enum Kernel: String, CaseIterable {
  case betweenness
  case weightedBetweenness = "weighted-betweenness"
  case harmonic
  case closeness
  case constraint
  case triangles
  case cores
  case cutNodes = "cut-nodes"
  case pageRank = "page-rank"
  case communities
  case components
  case load

  /// A value for each node; for communities and the like a single one.
  func values(of graph: Graph) -> [Double] {
    switch self {
    case .betweenness: betweennessSums(of: graph)
    case .weightedBetweenness: betweennessSums(of: graph, lengths: .inverseWeights)
    case .harmonic: harmonicSums(of: graph)
    case .closeness:
      distanceSummaries(of: graph).map { $0.reached > 0 ? Double($0.reached) / $0.total : 0 }
    case .constraint:
      StructuralHoles.positions(in: graph, model: .wholeNetwork).flatMap {
        [$0?.constraint ?? 0, $0?.effectiveSize ?? 0]
      }
    case .triangles: triangleCounts(of: graph).map(Double.init)
    case .cores: coreNumbers(of: graph).map(Double.init)
    case .cutNodes: CutStructure(of: graph).cutNodes.map(Double.init)
    case .pageRank: pageRanks(of: graph) ?? []
    case .communities:
      [LeidenCommunities(of: graph, starts: 1).modularity ?? 0]
    case .components: [Double(ConnectedComponents(of: graph).count)]
    case .load: [Double(graph.edgeCount)]
    }
  }
}
