import CollaborationGraph

/// The sums over ordered pairs of the share of their shortest paths that run through each node, from a
/// sample of paths large enough to be within a margin.
///
/// Paths are drawn until the `SamplingPlan` has seen enough, unless that would take longer than searching
/// from every node. A draw's chance comes from its number and is counted in whole numbers, so the
/// bits don't depend on the number of threads.
struct SampledSums {
  /// The estimates, for each node of a class.
  let sums: [Double]
  /// How many paths were drawn.
  let samples: Int

  /// How many entries of rows an exact search reads in the time of one that a draw reads; measured.
  private static let exactEntriesForOne = 5.0
  /// After how many draws it is known what a draw costs.
  private static let pilot = 5_000

  /// Draws paths; `nil` when drawing enough of them would take longer than the exact sums.
  ///
  /// - Parameters:
  ///   - paths: what they run along.
  ///   - margin: how far any sum may be off, above 0.
  ///   - failure: the probability that one is off by more after all.
  ///   - seed: decides the draws.
  ///   - limit: how many entries of rows the exact sums take.
  init?(
    along paths: Paths, within margin: Double, failing failure: Double, seed: UInt64,
    insteadOf limit: Double
  ) {
    let lottery = PairLottery(rows: paths.rows, masses: paths.masses)
    let inner = (0..<paths.rows.count).count { paths.canBeInner($0) }
    guard lottery.pairs > 0, inner > 0 else {
      (sums, samples) = (paths.sizes.map { _ in 0 }, 0)
      return
    }
    let plan = SamplingPlan(margin: margin / lottery.pairs, failure: failure, nodes: inner)
    guard
      let (hits, draws) = Self.draw(
        plan, along: paths, lottery, seed: seed, atMost: limit / Self.exactEntriesForOne)
    else { return nil }
    samples = draws
    sums = zip(hits, paths.sizes).map { hits, size in
      lottery.pairs * Double(hits) / (Double(draws) * size)
    }
  }

  /// What paths run along and between.
  struct Paths {
    let rows: PackedRows
    /// The same edges from their other end.
    let backRows: PackedRows
    /// How many nodes each stands for on the way.
    let sizes: [Double]
    /// How many nodes each stands for at the ends.
    let masses: [Double]

    init(rows: PackedRows, backRows: PackedRows, sizes: [Double], masses: [Double]) {
      (self.rows, self.backRows) = (rows, backRows)
      (self.sizes, self.masses) = (sizes, masses)
    }

    /// The arcs of a graph, every node for itself.
    init(of graph: Graph) {
      let alone = [Double](repeating: 1, count: graph.nodeCount)
      self.init(
        rows: PackedRows(graph.successors), backRows: PackedRows(graph.predecessors),
        sizes: alone, masses: alone)
    }

    /// Whether a path can come to a node and go on.
    func canBeInner(_ node: Int) -> Bool {
      !rows[node].isEmpty && !backRows[node].isEmpty
    }
  }

  /// Draws until a look is enough: in how many draws each node was hit, and how many there were; `nil`
  /// as soon as it is seen that more entries of rows would be read than may be.
  private static func draw(
    _ plan: SamplingPlan, along paths: Paths, _ lottery: PairLottery, seed: UInt64,
    atMost limit: Double
  ) -> (hits: [Int], draws: Int)? {
    let threads = ThreadLimit.count
    nonisolated(unsafe) let samplers = UnsafeMutablePointer<PathSampler>.allocate(capacity: threads)
    for thread in 0..<threads {
      (samplers + thread).initialize(
        to: PathSampler(
          rows: paths.rows, backRows: paths.backRows, sizes: paths.sizes, lottery: lottery))
    }
    defer {
      samplers.deinitialize(count: threads)
      samplers.deallocate()
    }
    var hits: [Int] = []
    var drawn = 0
    func draw(upTo end: Int) {
      let first = drawn
      _ = ThreadLimit.map(parts: threads) { thread in
        for draw in stride(from: first + thread, to: end, by: threads) {
          var generator = SeededGenerator(seed: seed ^ UInt64(draw))
          samplers[thread].draw(using: &generator)
        }
      }
      drawn = max(drawn, end)
    }
    func isTooLong(_ draws: Double) -> Bool {
      let entries = (0..<threads).reduce(0) { $0 + samplers[$1].entries }
      return draws * Double(entries) / Double(drawn) > limit
    }
    for look in plan.looks {
      if drawn < Self.pilot { draw(upTo: min(look, Self.pilot)) }
      if isTooLong(Double(look)) { return nil }
      draw(upTo: look)
      hits = (0..<paths.rows.count).map { node in
        (0..<threads).reduce(0) { $0 + Int(samplers[$1].hits[node]) }
      }
      guard let needed = drawsNeeded(after: hits, of: look, plan, paths.sizes) else { break }
      if isTooLong(needed) { return nil }
    }
    return (hits, drawn)
  }

  /// About how many draws it takes in all; `nil` when there have been enough.
  private static func drawsNeeded(
    after hits: [Int], of draws: Int, _ plan: SamplingPlan, _ sizes: [Double]
  ) -> Double? {
    // Most nodes have been hit as often as others: each number is looked at once.
    var known: Set<Int> = []
    var needed: Double?
    for (count, size) in zip(hits, sizes) where size > 1 || known.insert(count).inserted {
      guard !plan.isSettled(hits: count, of: draws, size: size) else { continue }
      let more = plan.drawsNeeded(seen: Double(count) / Double(draws), size: size)
      needed = max(needed ?? 0, more)
    }
    return needed
  }
}
