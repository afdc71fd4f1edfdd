import CollaborationGraph

/// The betweenness of every node within a stated error, from a sample of shortest paths.
public struct BetweennessEstimate: Sendable, Hashable {
  /// The raw sums, by the conventions of `betweennessSums(of:lengths:)`.
  public let sums: [Double]
  /// How many paths were drawn; 0 when all could be worked out exactly as fast, as it can when
  /// the error is to be very small.
  public let samples: Int

  /// Blocks of no more steps than this, a second or so, are worked out exactly; at 0 paths are drawn in
  /// every block, however long that takes.
  @TaskLocal public static var exactSteps = 1e9

  /// How many of `betweennessReadings(of:)` exact betweenness makes in a minute of two cores.
  ///
  /// 6 ns each on one core of an AMD EPYC: one thread of `samspill-benchmark` takes 5.2 ns of the
  /// processor for each on `pendants` of scripts/benchmark, 6.8 on `meetings`, 5.4 on `co-authors` and
  /// 6.7 on `sectors`; where the cache is too small, 21 and 31 on 50,000 and 200,000 nodes, told from a
  /// few searches while others used the machine.
  @TaskLocal public static var exactStepsPerMinute = 2e10

  /// Estimates the betweenness of every node, by steps.
  ///
  /// With a probability of at least 1 − `failure` *every* node's sum divided by its largest, (n−1)(n−2)
  /// ordered pairs or half as many unordered ones, is at most `error` from the exact one. No
  /// constant from experiments and no diameter come into it, which is why we don't take the fixed
  /// number of paths of Riondato & Kornaropoulos (2016, doi 10.1007/s10618-015-0423-0; its constant of
  /// ½ is measured, not proved), and the number adapts to the network as in Borassi & Natale (2019,
  /// doi 10.1145/3284359): see `SamplingPlan`.
  ///
  /// An undirected graph falls into blocks: what the loss of a cut node parts is counted, small blocks
  /// are searched, and paths are drawn only inside large ones, between nodes that aren't neighbours. Of
  /// several large ones each gets its part of error and failure. The same seed gives the same
  /// bits, with any number of threads.
  ///
  /// - Complexity: O(ln(*n*/`failure`) / `error`) paths where all betweenness is small, at most
  ///   O(ln(*n*/`failure`) / `error`²); O(*n* + *m*) for each at worst, O(*n* + *m*) memory for each
  ///   thread.
  public init(of graph: Graph, within bound: ErrorBound, seed: UInt64 = 1) {
    let others = Double(graph.nodeCount - 1)
    guard others > 1 else {
      (sums, samples) = ([Double](repeating: 0, count: graph.nodeCount), 0)
      return
    }
    let margin = bound.error * others * (others - 1)
    guard graph.isDirected else {
      let parted = PartlySampledSums(
        of: graph, margin: margin, failure: bound.failure, seed: seed)
      (sums, samples) = (parted.sums.map { $0 / 2 }, parted.samples)
      return
    }
    guard betweennessSteps(of: graph) > Self.exactSteps else {
      (sums, samples) = (betweennessSums(of: graph), 0)
      return
    }
    var generator = SeededGenerator(seed: seed)
    let sampled = SampledSums(
      along: SampledSums.Paths(of: graph), within: margin, failing: bound.failure,
      seed: generator.next(), insteadOf: Self.limit(betweennessSteps(of: graph)))
    (sums, samples) = sampled.map { ($0.sums, $0.samples) } ?? (betweennessSums(of: graph), 0)
  }

  /// How much drawing may cost where so many steps are exact.
  fileprivate static func limit(_ steps: Double) -> Double { exactSteps > 0 ? steps : .infinity }
}

/// The sums over ordered pairs in an undirected graph: exact but for its large blocks.
private struct PartlySampledSums {
  private(set) var sums: [Double]
  private(set) var samples = 0

  init(of graph: Graph, margin: Double, failure: Double, seed: UInt64) {
    let shares = BlockShares(of: graph)
    sums = shares.partedPairs
    var large: [(block: BlockShares.Block, inside: BlockBetweenness)] = []
    shares.forEachBlock { block in
      let inside = BlockBetweenness(block)
      if inside.steps > BetweennessEstimate.exactSteps {
        large.append((block, inside))
      } else {
        add(inside.sums, of: block)
      }
    }
    var generator = SeededGenerator(seed: seed)
    let most = Self.mostBlocksOfANode(large.map(\.block), graph.nodeCount)
    for (block, inside) in large {
      let sampled = SampledSums(
        along: inside.paths, within: margin / Double(most),
        failing: failure / Double(large.count), seed: generator.next(),
        insteadOf: BetweennessEstimate.limit(inside.steps))
      guard let sampled else {
        add(inside.sums, of: block)
        continue
      }
      samples += sampled.samples
      add(inside.sums(ofClasses: sampled.sums), of: block)
    }
  }

  private mutating func add(_ inside: [Double], of block: BlockShares.Block) {
    for (node, sum) in zip(block.nodes, inside) { sums[node] += sum }
  }

  private static func mostBlocksOfANode(_ blocks: [BlockShares.Block], _ nodeCount: Int) -> Int {
    var counts = [Int](repeating: 0, count: nodeCount)
    for block in blocks { for node in block.nodes { counts[node] += 1 } }
    return counts.max() ?? 0
  }
}
