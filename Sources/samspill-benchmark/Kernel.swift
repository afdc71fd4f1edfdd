import CollaborationGraph
import GraphAlgorithms

/// A kernel to time; its values are compared with those of other libraries.
enum Kernel: String, CaseIterable {
  case betweenness
  case sampledBetweenness = "sampled-betweenness"
  case weightedBetweenness = "weighted-betweenness"
  case harmonic
  case closeness
  case constraint
  case triangles
  case cores
  case cutNodes = "cut-nodes"
  case pageRank = "page-rank"
  case communities
  case fewPasses = "communities-3-passes"
  case components
  case load
  case names
  case whatIf = "what-if"
  case readings

  /// A value for each node; for communities and the like a single one.
  func values(of graph: Graph) -> [Double] {
    switch self {
    case .betweenness: betweennessSums(of: graph)
    case .sampledBetweenness: sampledSums(of: graph)
    case .weightedBetweenness: betweennessSums(of: graph, lengths: .inverseWeights)
    case .harmonic: harmonicSums(of: graph)
    case .closeness:
      distanceSummaries(of: graph).map { $0.reached > 0 ? Double($0.reached) / $0.total : 0 }
    case .constraint: holes(of: graph)
    case .triangles: triangleCounts(of: graph).map(Double.init)
    case .cores: coreNumbers(of: graph).map(Double.init)
    case .cutNodes: CutStructure.cutNodes(of: graph).map(Double.init)
    case .pageRank: pageRanks(of: graph) ?? []
    case .communities:
      [LeidenCommunities(of: graph, starts: 1).modularity ?? 0]
    case .fewPasses:
      [LeidenCommunities(of: graph, starts: 1, passes: 3).modularity ?? 0]
    case .components: [Double(ConnectedComponents(of: graph).count)]
    case .load, .names: [Double(graph.edgeCount)]
    case .whatIf: gains(in: graph)
    case .readings: [betweennessReadings(of: graph)]
    }
  }

  /// Betweenness at most 0.01 off with a probability of 0.9; and how many paths that took.
  private func sampledSums(of graph: Graph) -> [Double] {
    guard let bound = ErrorBound(error: 0.01, failure: 0.1) else { return [] }
    let estimate = BetweennessEstimate(of: graph, within: bound)
    print("samples", estimate.samples)
    return estimate.sums
  }

  /// Constraint and effective size of one node after another.
  private func holes(of graph: Graph) -> [Double] {
    var values: [Double] = []
    values.reserveCapacity(2 * graph.nodeCount)
    for position in StructuralHoles.positions(in: graph, model: .wholeNetwork) {
      values.append(position?.constraint ?? 0)
      values.append(position?.effectiveSize ?? 0)
    }
    return values
  }

  /// How much each of 1,000 edges, drawn from a seed, would add to the sum of 1/steps.
  private func gains(in graph: Graph) -> [Double] {
    guard let matrix = try? StepMatrix(of: graph) else { return [] }
    var generator = SeededGenerator(seed: 1)
    let pairs = (0..<1_000).map { _ in
      Edge(
        generator.nextInteger(below: graph.nodeCount), generator.nextInteger(below: graph.nodeCount)
      )
    }
    let watch = Stopwatch()
    let gains = matrix.gains(joining: pairs)
    print("gains", watch.processor)
    return gains
  }
}
