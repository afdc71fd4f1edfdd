import CollaborationGraph
import GraphAlgorithms
import InnovationSystem

/// A scenario of spreading, not a forecast: how far a new solution gets when each collaboration
/// passes it on with a probability.
///
/// Independent cascade from the seeds (all research organisations unless told otherwise), drawn
/// `details.draws` times from a fixed seed. The probability of an intensity is an assumption that can
/// be changed: 5, 15, 30, 50 and 70 % for 1 to 5, straight lines between. Recorded contact below the
/// threshold counts too, with its own low probability.
///
/// `details.expected` of `of` others are reached on average (`standardError` of the drawing);
/// `probabilities` are those of `actors`, one by one. `nextSeed` is the organisation that would add
/// most as one more start, `nextSeedGain` how many. One finding; a gap when some municipality is
/// reached in fewer than half of the draws: those are `organisations`.
///
/// - SeeAlso: Kempe, Kleinberg & Tardos (2003), doi 10.1145/956750.956769.
public struct Cascade: GapDetector {
  /// The kind of its findings.
  public static let kind = "cascade"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .research, .scale]
  /// The probability that a collaboration of intensity 1, 2, … passes something on, unless told
  /// otherwise.
  public static let assumedProbabilities = [0.05, 0.15, 0.30, 0.50, 0.70]

  /// Where it starts; `nil` for all research organisations.
  public let seeds: [String]?
  /// The probability for intensity 1, 2, …
  public let probabilities: [Double]
  /// How many draws at most; fewer on large networks.
  public let draws: Int

  /// Makes the detector with its default conventions.
  public init() { self.init(seeds: nil) }

  /// Starts from some organisations, with some probabilities, each 0–1.
  public init(
    seeds: [String]?, probabilities: [Double] = Self.assumedProbabilities, draws: Int = 10_000
  ) {
    precondition(probabilities.allSatisfy { 0...1 ~= $0 }, "a probability lies between 0 and 1")
    self.seeds = seeds
    self.probabilities = probabilities
    self.draws = draws
  }

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let start = input.seeds(seeds)
    let graph = Self.contacts(in: input)
    guard !start.isEmpty else { return [] }
    let work = graph.nodeCount + graph.edgeCount
    let count = min(draws, max(200, 20_000_000 / max(1, work)))
    let cascade = IndependentCascade(
      in: graph, from: start, draws: count, seed: 1, probability: probability(of:))
    let names = input.projected.organisations
    let missed = input.view.organisations(in: .municipality).map(\.id).filter { id in
      input.projected.node(of: id).map { cascade.probabilities[$0] < 0.5 } ?? false
    }
    let next =
      graph.successors.count > 0
      ? cascade.gains.indices.max { one, other in
        (cascade.gains[one], -one) < (cascade.gains[other], -other)
      } : nil
    var details: [String: FindingDetail] = [
      "seeds": .organisations(start.map { names[$0] }),
      "expected": .number(cascade.expected), "of": .count(names.count - start.count),
      "standardError": .number(cascade.standardError), "draws": .count(count),
      "actors": .organisations(names), "probabilities": .numbers(cascade.probabilities),
      "assumed": .numbers(probabilities),
    ]
    if let next, cascade.gains[next] > 0 {
      details["nextSeed"] = .organisations([names[next]])
      details["nextSeedGain"] = .number(cascade.gains[next])
    }
    return [
      Finding(
        kind: Self.kind, subject: "network", organisations: missed, details: details,
        certainty: .uncertain, isGap: !missed.isEmpty,
        consequence: input.consequence(for: missed))
    ]
  }

  /// All recorded contacts, of whatever intensity.
  private static func contacts(in input: GapInput) -> Graph {
    let edges = input.view.recorded.compactMap { pair -> Edge? in
      guard pair.intensity > 0, let first = input.projected.node(of: pair.first),
        let second = input.projected.node(of: pair.second)
      else { return nil }
      return Edge(first, second, weight: pair.intensity)
    }
    return Graph(nodeCount: input.projected.organisations.count, edges: edges)
  }

  /// The assumed probability of an intensity, on straight lines between whole points; 0 at 0.
  private func probability(of intensity: Double) -> Double {
    let points = [0.0] + probabilities
    let place = min(max(0, intensity), Double(points.count - 1))
    let low = min(Int(place), max(0, points.count - 2))
    guard points.count > 1 else { return 0 }
    return points[low] + (points[low + 1] - points[low]) * (place - Double(low))
  }
}
