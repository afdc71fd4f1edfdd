/// The sums of a block's classes: searched from in batches, the side nodes first, which are then
/// taken away.
///
/// A side node is on no shortest path between others. What it has to do with the others comes of the
/// search from it, for both directions; afterwards nobody needs to find it (Sarıyüce, Saule, Kaya &
/// Çatalyürek 2013, doi 10.1137/1.9781611972832.76). Without them others come to be side nodes: a
/// chordal part goes altogether.
struct ShrinkingSearch {
  /// For so few it doesn't pay to take them away: a batch, and a share of all.
  private static let fewestSides = BatchedSearch.width
  private static let largestShare = 32

  /// The sum of each class over ordered pairs of nodes of other classes, in the order they came.
  private(set) var sums: [Double]
  /// The classes that are left, and their rows.
  private var left: [UInt32]
  private var rows: PackedRows
  private let sizes: [Double]
  private let masses: [Double]

  /// - Parameters:
  ///   - rows: the classes as a graph, numbered as in `breadthFirstOrder`.
  ///   - sizes: how many nodes each class is on the way.
  ///   - masses: how many it is at the end of the way.
  init(rows: PackedRows, sizes: [Double], masses: [Double]) {
    (self.rows, self.sizes, self.masses) = (rows, sizes, masses)
    sums = [Double](repeating: 0, count: rows.count)
    left = (0..<UInt32(rows.count)).map { $0 }
  }

  mutating func run() {
    while let round = nextRound() {
      add(search(round))
      finish(round)
    }
  }

  /// How many entries of rows that reads, roughly: as many in each round as a few of its batches, evenly
  /// chosen, do on the average.
  mutating func readings(trying most: Int) -> Double {
    var readings = 0.0
    while let round = nextRound() {
      let (batches, start) = (round.batches, batchedSearch())
      let tried = min(most, batches.count)
      let work = WorkCount.of {
        var search = start()
        for index in 0..<tried { search.run(from: batches[index * batches.count / tried]) }
      }
      readings += Double(work.entries) * Double(batches.count) / Double(tried)
      finish(round)
    }
    return readings
  }

  /// Searches from some of the places that are left.
  private struct Round {
    /// Whether they are side nodes, searched from for both directions and then taken away.
    let isOfSides: Bool
    let sources: [UInt32]

    var batches: [ArraySlice<UInt32>] {
      stride(from: 0, to: sources.count, by: BatchedSearch.width).map {
        sources[$0..<min($0 + BatchedSearch.width, sources.count)]
      }
    }
  }

  private func nextRound() -> Round? {
    guard rows.count > 1 else { return nil }
    let sides = rows.sideNodes
    guard sides.count >= Self.fewestSides, sides.count * Self.largestShare >= rows.count else {
      return Round(
        isOfSides: false, sources: rows.alikeTogether(Array(0..<UInt32(rows.count))))
    }
    return Round(isOfSides: true, sources: rows.alikeTogether(sides))
  }

  private mutating func finish(_ round: Round) {
    takeAway(round.isOfSides ? round.sources : Array(0..<UInt32(rows.count)))
  }

  private mutating func add(_ found: [Double]) {
    for (place, sum) in zip(left, found) { sums[Int(place)] += sum }
  }

  private mutating func takeAway(_ sides: [UInt32]) {
    var isSide = [Bool](repeating: false, count: rows.count)
    for side in sides { isSide[Int(side)] = true }
    let kept = (0..<UInt32(rows.count)).filter { !isSide[Int($0)] }
    let smaller = rows.restricted(to: kept)
    let order = smaller.breadthFirstOrder
    rows = smaller.renumbered(by: order)
    left = order.map { left[Int(kept[Int($0)])] }
  }

  /// What the searches of a round come to, for each place.
  private func search(_ round: Round) -> [Double] {
    let (batches, start) = (round.batches, batchedSearch())
    return SearchParts.sum(of: batches.count, worthAThread: 32) { chosen in
      var search = start()
      var done = 0
      for batch in chosen {
        if round.isOfSides {
          for earlier in batches[done..<batch] { search.leaveOut(earlier) }
          search.runBothWays(from: batches[batch])
          done = batch + 1
        } else {
          search.run(from: batches[batch])
        }
      }
      return search.sums
    }
  }

  /// Makes searches among what is left.
  private func batchedSearch() -> @Sendable () -> BatchedSearch {
    let sizes = left.map { self.sizes[Int($0)] }
    let masses = left.map { self.masses[Int($0)] }
    let growth = (0..<rows.count).reduce(1) { most, node in
      max(most, rows[node].reduce(0) { $0 + sizes[Int($1)] })
    }
    let graph = CliqueRows(of: rows)
    return { BatchedSearch(graph: graph, sizes: sizes, masses: masses, growth: growth) }
  }
}

extension PackedRows {
  /// For fewer sources it takes longer to order them than it saves.
  private static let fewestToOrder = 500

  /// Some nodes so that those with the same largest neighbours stand together: they are about as far
  /// from most others.
  fileprivate func alikeTogether(_ nodes: [UInt32]) -> [UInt32] {
    guard nodes.count >= Self.fewestToOrder else { return nodes }
    let bySize = (0..<UInt32(count)).sorted {
      (-range(of: Int($0)).count, $0) < (-range(of: Int($1)).count, $1)
    }
    var rank = [UInt32](repeating: 0, count: count)
    for (index, node) in bySize.enumerated() { rank[Int(node)] = UInt32(index) }
    let keys = nodes.map { node in (self[Int(node)] + [node]).map { rank[Int($0)] }.sorted() }
    return keys.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }.map { nodes[$0] }
  }
}
