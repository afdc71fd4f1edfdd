import CollaborationGraph

/// What seeds reach when every outcome is gone through with its probability: the slow, exact answer.
struct EverySpreadingOutcome {
  /// The probability that each node is reached.
  private(set) var probabilities: [Double]
  /// How many nodes other than the seeds are reached on average.
  var expected: Double { probabilities.reduce(0, +) - Double(seeds.count) }

  private let seeds: [Int]

  /// The independent cascade: every set of edges that work.
  init(cascadeIn graph: Graph, from seeds: [Int], probability: (Double) -> Double) {
    self.seeds = seeds
    probabilities = [Double](repeating: 0, count: graph.nodeCount)
    for set in 0..<(1 << graph.edgeCount) {
      var chance = 1.0
      var live: [(Int, Int)] = []
      for (place, edge) in graph.edges.enumerated() {
        let works = set >> place & 1 == 1
        chance *= works ? probability(edge.weight) : 1 - probability(edge.weight)
        if works { live += [(edge.tail, edge.head), (edge.head, edge.tail)] }
      }
      add(chance, to: live)
    }
  }

  /// Linear thresholds drawn evenly: every way for each node to listen to one neighbour.
  init(thresholdsIn graph: Graph, from seeds: [Int]) {
    self.seeds = seeds
    probabilities = [Double](repeating: 0, count: graph.nodeCount)
    listen(from: 0, in: graph, live: [], chance: 1)
  }

  private mutating func listen(
    from node: Int, in graph: Graph, live: [(Int, Int)], chance: Double
  ) {
    guard node < graph.nodeCount else { return add(chance, to: live) }
    let voices = graph.edges.filter { $0.tail == node || $0.head == node }
    guard !voices.isEmpty else {
      return listen(from: node + 1, in: graph, live: live, chance: chance)
    }
    let all = voices.reduce(0) { $0 + $1.weight }
    for edge in voices {
      let voice = edge.tail == node ? edge.head : edge.tail
      listen(
        from: node + 1, in: graph, live: live + [(voice, node)], chance: chance * edge.weight / all)
    }
  }

  private mutating func add(_ chance: Double, to live: [(Int, Int)]) {
    var reached = Set(seeds)
    while let next = live.first(where: { reached.contains($0.0) && !reached.contains($0.1) }) {
      reached.insert(next.1)
    }
    for node in reached { probabilities[node] += chance }
  }
}
