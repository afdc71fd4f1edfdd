import CollaborationGraph
import GraphAlgorithms

/// What a model of spreading gives, by node.
struct SpreadingResult {
  /// A node that would add most as one more seed.
  struct Addition {
    let node: Int
    let gain: Double
    let standardError: Double?
  }

  /// About so many steps of work are spent on draws, unless that leaves fewer than `leastDraws`.
  static let workLimit = 20_000_000
  /// The fewest draws, unless fewer are asked for.
  static let leastDraws = 200

  let probabilities: [Double]
  let intervals: [ClosedRange<Double>]?
  let draws: Int?
  let expected: Double
  let standardError: Double?
  let additions: [Addition]

  /// Spreads from some nodes, each named once, in a graph of contacts.
  init(from seeds: [Int], in graph: Graph, _ options: SpreadingOptions) {
    let work = max(1, graph.nodeCount + graph.edgeCount)
    let draws = min(max(1, options.draws), max(Self.leastDraws, Self.workLimit / work))
    switch (options.model, options.thresholdShare) {
    case (.cascade, _):
      let outcomes = CascadeOutcomes(
        in: graph, draws: draws, seed: options.seed, probability: options.probability)
      self.init(from: seeds, in: outcomes, next: options.next)
    case (.threshold, nil):
      let outcomes = ThresholdOutcomes(in: graph, draws: draws, seed: options.seed)
      self.init(from: seeds, in: outcomes, next: options.next)
    case (.threshold, let share?):
      self.init(from: seeds, in: graph, share: share, next: options.next)
    }
  }

  private init(from seeds: [Int], in outcomes: some SpreadingOutcomes, next: Int) {
    let estimate = SpreadingEstimate(from: seeds, in: outcomes)
    let draws = estimate.drawCount
    probabilities = estimate.hits.indices.map(estimate.probability)
    intervals = estimate.hits.map { wilsonInterval(hits: $0, of: draws) }
    self.draws = draws
    expected = estimate.others.mean(over: draws)
    standardError = estimate.others.standardError(over: draws)
    additions = SeedSearch(adding: next, to: seeds, in: outcomes).choices.map {
      Addition(
        node: $0.node, gain: $0.gain.mean(over: draws),
        standardError: $0.gain.standardError(over: draws))
    }
  }

  /// With a fixed share nothing is drawn.
  private init(from seeds: [Int], in graph: Graph, share: Double, next: Int) {
    let isReached = fixedThresholdRounds(from: seeds, in: graph, share: share).map { $0 != nil }
    probabilities = isReached.map { $0 ? 1 : 0 }
    intervals = nil
    draws = nil
    expected = Double(isReached.filter { $0 }.count - seeds.count)
    standardError = nil
    additions = fixedThresholdSeeds(adding: next, to: seeds, in: graph, share: share).map {
      Addition(node: $0.node, gain: Double($0.gain), standardError: nil)
    }
  }
}
