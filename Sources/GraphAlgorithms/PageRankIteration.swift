import CollaborationGraph

/// The share of its time that a walker spends at each node who follows an edge, chosen by weight,
/// with probability `damping` and otherwise, or where no edge leads on, starts anywhere.
///
/// Power iteration from equal shares (Brin & Page 1998, doi 10.1016/S0169-7552(98)00110-X). An
/// undirected edge is followed both ways, and then the iteration starts from the shares of
/// `UndirectedPageRank`, of which hardly more than rounding is left to settle.
///
/// As nobody is lost on the way, a step moves shares by at most `damping` times as much in all as the step
/// before did. Once it moves them by more it is rounding that moves them: around hubs, and with a
/// damping near 1, it may go back and forth between the same two shares for good.
///
/// - Parameters:
///   - graph: read with its direction and weights.
///   - damping: at least 0 and below 1.
///   - maximumSteps: the iteration's limit.
/// - Returns: shares that sum to 1, 1e-9 off at most together; `nil` when the iteration doesn't settle.
/// - Complexity: O(*m*) for each step, of which there are some ln 10⁻¹⁴ / ln `damping`.
public func pageRanks(
  of graph: Graph, damping: Double = 0.85, maximumSteps: Int = 20_000
) -> [Double]? {
  let scaled = ScaledGraph(graph).graph
  var iteration = PageRankIteration(scaled, damping: damping)
  if !graph.isDirected {
    iteration.start(from: UndirectedPageRank(scaled, damping: damping).shares())
  }
  var before = Double.infinity
  for _ in 0..<maximumSteps {
    let movement = iteration.step()
    let isRounding =
      movement > (1 + damping) / 2 * before && movement * damping / (1 - damping) < 1e-9
    if movement < 1e-14 || isRounding { return iteration.shares }
    before = movement
  }
  return nil
}

/// One step after another of the walker's shares.
private struct PageRankIteration {
  private(set) var shares: [Double]
  private var next: [Double]
  /// Where each node's row of `sources` starts.
  private let offsets: [UInt32]
  /// The nodes that lead to each node, row after row, and the share of their walkers who go there.
  private let sources: [UInt32]
  private let portions: [Double]
  private let stranded: [Int]
  private let damping: Double

  init(_ graph: Graph, damping: Double) {
    let (rows, out) = (graph.predecessors, graph.successors)
    let strengths = (0..<graph.nodeCount).map { node in
      out.weights[out.range(of: node)].reduce(0, +)
    }
    offsets = rows.offsets.map(UInt32.init)
    sources = rows.neighbours.map(UInt32.init)
    portions = zip(rows.neighbours, rows.weights).map { $1 / strengths[$0] }
    stranded = strengths.indices.filter { strengths[$0] == 0 }
    shares = [Double](repeating: 1 / Double(graph.nodeCount), count: graph.nodeCount)
    next = shares
    self.damping = damping
  }

  /// Goes on from shares that sum to 1.
  mutating func start(from shares: [Double]) { self.shares = shares }

  /// Takes a step; the sum of how far shares moved.
  mutating func step() -> Double {
    let start = 1 / Double(shares.count)
    let everywhere = stranded.reduce(0) { $0 + shares[$1] } * start
    let movement = offsets.withUnsafeBufferPointer { offsets in
      sources.withUnsafeBufferPointer { sources in
        portions.withUnsafeBufferPointer { portions in
          shares.withUnsafeBufferPointer { shares in
            next.withUnsafeMutableBufferPointer { next in
              var movement = 0.0
              for node in 0..<next.count {
                var arriving = everywhere
                for entry in Int(offsets[node])..<Int(offsets[node + 1]) {
                  arriving += portions[entry] * shares[Int(sources[entry])]
                }
                next[node] = (1 - damping) * start + damping * arriving
                movement += abs(next[node] - shares[node])
              }
              return movement
            }
          }
        }
      }
    }
    swap(&shares, &next)
    return movement
  }
}
