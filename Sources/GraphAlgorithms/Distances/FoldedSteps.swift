/// How many nodes of a connected graph lie how far from each, found on what is left when the trees that
/// hang on it are folded up and twins are taken together.
///
/// A class of twins is one source and one place: it stands for its members and all that hangs on them,
/// at their depths. Who is in the same tree or class is counted without a search.
struct FoldedSteps {
  private let trees: HangingTrees
  private let classes: TwinClasses
  /// How many nodes each class stands for, by their depth.
  private let depths: [[UInt32]]
  /// The classes, those that stand for a single node first.
  private let sources: [UInt32]
  /// One more than the largest number of steps that there can be.
  private let levelLimit: Int

  init(of graph: PackedRows, levelLimit: Int) {
    self.levelLimit = levelLimit
    trees = HangingTrees(of: graph)
    classes = TwinClasses(
      of: trees.removed.isEmpty ? graph : graph.restricted(to: trees.core))
    var depths = [[UInt32]](repeating: [], count: classes.firsts.count)
    for (index, node) in trees.core.enumerated() {
      let place = Int(classes.classOf[index])
      depths[place] = depths[place].adding(trees.depths(of: Int(node)), further: 0)
    }
    self.depths = depths
    let all = (0..<UInt32(depths.count))
    sources = all.filter { depths[Int($0)] == [1] } + all.filter { depths[Int($0)] != [1] }
  }

  /// How many nodes lie d steps from node v, at v · `levelLimit` + d.
  var counts: [UInt32] {
    let outside = countsOutside
    var counts = [UInt32](repeating: 0, count: trees.parent.count * levelLimit)
    for (index, node) in trees.core.enumerated() {
      let (place, start) = (Int(classes.classOf[index]), Int(node) * levelLimit)
      for steps in 0..<levelLimit { counts[start + steps] = outside[place * levelLimit + steps] }
      let own = trees.depths(of: Int(node))
      for (depth, count) in own.enumerated() { counts[start + depth] += count }
      guard classes.sizes[place] > 1 else { continue }
      let apart = classes.areApart[place] ? 2 : 1
      for (depth, count) in depths[place].enumerated() {
        let others = count - (depth < own.count ? own[depth] : 0)
        if others > 0 { counts[start + apart + depth] += others }
      }
    }
    for node in trees.removed.reversed() { unfold(Int(node), in: &counts) }
    return counts
  }

  /// From a node in a tree all is a step further than from the one it hangs on, but for what hangs on
  /// the node itself, which is a step nearer.
  private func unfold(_ node: Int, in counts: inout [UInt32]) {
    let (start, above) = (node * levelLimit, Int(trees.parent[node]) * levelLimit)
    for steps in 1..<levelLimit { counts[start + steps] = counts[above + steps - 1] }
    for (depth, count) in trees.depths(of: node).enumerated() {
      if depth + 2 < levelLimit { counts[start + depth + 2] -= count }
      counts[start + depth] += count
    }
  }

  /// How many nodes that other classes stand for lie how far from each class.
  ///
  /// As distances are the same both ways, it is the reached class whose count goes up. Counts are whole
  /// numbers, so the order of the sources doesn't matter.
  private var countsOutside: [UInt32] {
    let (width, size) = (ManySourceSearch.width, classes.rows.count * levelLimit)
    let batches = (sources.count + width - 1) / width
    let parts = min(ThreadLimit.count, batches)
    let results = ThreadLimit.map(parts: parts) { part in
      var search = ManySourceSearch(rows: classes.rows)
      let counts = UnsafeMutablePointer<UInt32>.filled(size, with: 0)
      defer { counts.deallocate() }
      for batch in stride(from: part, to: batches, by: parts) {
        let chosen = sources[batch * width..<min((batch + 1) * width, sources.count)]
        let planes = BitPlane.planes(of: chosen.map { depths[Int($0)] })
        search.run(from: chosen) { place, steps, reaching in
          let start = counts + (place * levelLimit + steps)
          for plane in planes { start[plane.depth] += plane.count(of: reaching) }
        }
      }
      return Array(UnsafeBufferPointer(start: counts, count: size))
    }
    guard var sum = results.first else { return [] }
    for result in results.dropFirst() {
      for place in sum.indices { sum[place] += result[place] }
    }
    return sum
  }
}

/// The sources of a batch whose number of nodes at some depth has a certain binary digit: numbers are
/// added up by counting bits.
private struct BitPlane {
  let depth: Int
  private let digit: UInt32
  private let sources: ManySourceSearch.Bits

  static func planes(of depths: [[UInt32]]) -> [Self] {
    (0..<(depths.map(\.count).max() ?? 0)).flatMap { depth in
      let most = depths.map { depth < $0.count ? $0[depth] : 0 }.max() ?? 0
      return (0..<UInt32(32 - most.leadingZeroBitCount)).compactMap { digit in
        var sources = ManySourceSearch.Bits()
        for (index, counts) in depths.enumerated()
        where depth < counts.count && counts[depth] >> digit & 1 == 1 {
          sources[index / 64] |= 1 << UInt64(index % 64)
        }
        return sources == ManySourceSearch.Bits()
          ? nil : Self(depth: depth, digit: digit, sources: sources)
      }
    }
  }

  /// What the digit of some sources comes to.
  @inline(__always)
  func count(of reaching: ManySourceSearch.Bits) -> UInt32 {
    UInt32(truncatingIfNeeded: (reaching & sources).bitCount) &<< digit
  }
}
