import CollaborationGraph
import GraphAlgorithms
import InnovationSystem

/// How far something new gets from some organisations: exactly in so many steps, and by a model.
///
/// Steps follow collaborations at the threshold. The models follow every recorded contact, also below
/// the threshold, with its own low probability or weight; direction is ignored. What a model gives is
/// a scenario, not a forecast: its probabilities are assumed and its draws are seeded.
///
/// - SeeAlso: Kempe, Kleinberg & Tardos (2003), doi 10.1145/956750.956769; Granovetter (1978), doi
///   10.1086/226707.
public struct SpreadingScenario: Sendable, Hashable {
  /// What becomes of one organisation.
  public struct Reached: Sendable, Hashable {
    /// Its id.
    public let organisation: String
    /// Whether it is a seed.
    public let isSeed: Bool
    /// The fewest steps from a seed; `nil` when there is no path.
    public let steps: Int?
    /// The share of the draws in which the model reaches it, 0–1.
    public let probability: Double
    /// The 95 % interval of that probability (Wilson); `nil` for a seed, or when nothing is drawn.
    public let interval: ClosedRange<Double>?
  }

  /// An organisation that would add most as one more seed.
  public struct Addition: Sendable, Hashable {
    /// Its id.
    public let organisation: String
    /// How many more are reached on average, itself included, beyond the seeds and those before it.
    public let gain: Double
    /// The standard error of that mean; `nil` when nothing is drawn.
    public let standardError: Double?
  }

  /// What was asked.
  public let options: SpreadingOptions
  /// The ids of the seeds that are in frame, in ascending order.
  public let seeds: [String]
  /// Every organisation in frame, in ascending order of id.
  public let organisations: [Reached]
  /// How many draws were made, perhaps fewer than asked for; `nil` when nothing is left to chance.
  public let draws: Int?
  /// How many others are reached on average.
  public let expected: Double
  /// The standard error of that mean; `nil` when nothing is drawn.
  public let standardError: Double?
  /// The best further seeds, best first, each after those before it.
  public let additions: [Addition]

  /// Plays a scenario in a snapshot; `nil` when nobody it could start from is in frame.
  ///
  /// - Complexity: O(draws · (*n* + *m*)), with draws lowered to keep that near 20 million.
  public init?(in input: GapInput) {
    self.init(in: input, input.options.spreading)
  }

  /// Plays a scenario with options other than the input's.
  init?(in input: GapInput, _ options: SpreadingOptions) {
    let start = input.seeds(options.seeds)
    guard !start.isEmpty else { return nil }
    let result = SpreadingResult(from: start, in: input.contacts, options)
    let names = input.projected.organisations
    var search = BreadthFirstSearch(nodeCount: names.count)
    search.run(from: start, in: input.projected.graph.successors)
    self.options = options
    seeds = start.map { names[$0] }
    organisations = names.indices.map { node in
      let distance = search.distances[node]
      return Reached(
        organisation: names[node], isSeed: distance == 0,
        steps: distance == BreadthFirstSearch.unreached ? nil : distance,
        probability: result.probabilities[node],
        interval: distance == 0 ? nil : result.intervals?[node])
    }
    draws = result.draws
    expected = result.expected
    standardError = result.standardError
    additions = result.additions.map {
      Addition(
        organisation: names[$0.node], gain: $0.gain, standardError: $0.standardError)
    }
  }

  /// How many organisations are no seeds.
  public var others: Int { organisations.count - seeds.count }

  /// The 95 % interval of `expected`, by the normal distribution of a mean of many draws, kept within
  /// what is possible; `nil` when nothing is drawn.
  public var expectedInterval: ClosedRange<Double>? {
    standardError.map { Self.interval(of: expected, $0, atMost: Double(others)) }
  }

  /// Those first reached after a number of steps, at least 1, in ascending order of id.
  public func reached(after steps: Int) -> [String] {
    organisations.filter { $0.steps == steps }.map(\.organisation)
  }

  /// Those that are not reached in the steps asked for, in ascending order of id.
  public var notReached: [String] {
    organisations.filter { $0.steps.map { $0 > options.steps } ?? true }.map(\.organisation)
  }

  private static func interval(
    of mean: Double, _ error: Double, atMost most: Double
  ) -> ClosedRange<Double> {
    let width = standardNormalQuantile975 * error
    return max(0, mean - width)...max(mean, min(most, mean + width))
  }
}

extension SpreadingScenario.Addition {
  /// The 95 % interval of the gain, by the normal distribution; `nil` when nothing is drawn.
  public var interval: ClosedRange<Double>? {
    standardError.map {
      let width = standardNormalQuantile975 * $0
      return max(0, gain - width)...(gain + width)
    }
  }
}

extension GapInput {
  /// The nodes that something starts from, in ascending order: those named that are in frame, else
  /// all research organisations.
  func seeds(_ named: [String]?) -> [Int] {
    let ids = named ?? view.organisations(in: .research).map(\.id)
    return Set(ids.compactMap(projected.node)).sorted()
  }

  /// All recorded contacts, of whatever intensity, on the nodes of the projected graph.
  var contacts: Graph {
    let edges = view.recorded.compactMap { pair -> Edge? in
      guard pair.intensity > 0, let first = projected.node(of: pair.first),
        let second = projected.node(of: pair.second)
      else { return nil }
      return Edge(first, second, weight: pair.intensity)
    }
    return Graph(nodeCount: projected.organisations.count, edges: edges)
  }
}
