import CollaborationGraph
import GraphAlgorithms
import Synchronization

/// The random networks with the same degrees that measures of one graph are compared with: the same stream
/// for all, drawn once when several ask.
///
/// They are kept as long as they are together no more than `mostEdges`; beyond that each who asks draws
/// them anew.
public final class SameDegreeNetworks: Sendable {
  /// How many edges of drawn networks are kept at most, together: 64 MB.
  static let mostEdges = 8_000_000
  private static let seed: UInt64 = 1

  private struct State: ~Copyable {
    var swaps: DegreePreservingSwaps?
    /// The ends of the edges of each network drawn so far.
    var drawn: [[SIMD2<UInt32>]] = []
  }

  /// The graph, without direction.
  let graph: Graph
  private let state: Mutex<State>

  /// Prepares to draw; nothing is drawn before somebody asks.
  public init(of graph: Graph) {
    self.graph = graph.undirected
    state = Mutex(State())
  }

  /// What networks are drawn from, from the first.
  private var start: DegreePreservingSwaps { DegreePreservingSwaps(of: graph, seed: Self.seed) }

  /// Those of an input when they are of its graph; else ones of its own.
  static func of(_ graph: Graph, in input: MetricInput) -> SameDegreeNetworks {
    if let shared = input.networks, shared.graph == graph.undirected { return shared }
    return SameDegreeNetworks(of: graph)
  }

  /// What some number of networks, from the first, are turned into: given their edges, in no order.
  func map<Outcome>(_ draws: Int, _ outcome: ([(Int, Int)]) -> Outcome) -> [Outcome] {
    guard draws * graph.edgeCount <= Self.mostEdges else {
      var swaps = start
      return (0..<draws).map { _ in
        swaps.shuffle()
        return outcome(swaps.edges)
      }
    }
    return networks(draws).prefix(draws).map { edges in
      outcome(edges.map { (Int($0.x), Int($0.y)) })
    }
  }

  private func networks(_ draws: Int) -> [[SIMD2<UInt32>]] {
    state.withLock { state in
      var swaps = state.swaps.take() ?? start
      while state.drawn.count < draws {
        swaps.shuffle()
        state.drawn.append(swaps.edges.map { SIMD2(UInt32($0.0), UInt32($0.1)) })
      }
      state.swaps = consume swaps
      return state.drawn
    }
  }
}
