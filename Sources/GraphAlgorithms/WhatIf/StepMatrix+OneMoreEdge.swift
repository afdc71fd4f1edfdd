import CollaborationGraph

extension StepMatrix {
  /// How much the sum of 1/steps over unordered pairs would grow if two nodes were joined.
  ///
  /// - Complexity: as `change(joining:_:)`.
  public func gain(joining one: Int, _ other: Int) -> Double {
    Self.inverseSum(change(joining: one, other))
  }

  /// The gains of many edges, each as if it were the only one, in their order.
  ///
  /// The gains have the same bits for any number of threads.
  public func gains(joining pairs: [Edge]) -> [Double] {
    let parts = pairs.count < 64 ? 1 : ThreadLimit.count
    let results = ThreadLimit.map(parts: parts) { part in
      stride(from: part, to: pairs.count, by: parts).map {
        gain(joining: pairs[$0].tail, pairs[$0].head)
      }
    }
    return pairs.indices.map { results[$0 % parts][$0 / parts] }
  }

  /// How many more or fewer unordered pairs would lie so many steps apart if two nodes were joined, at
  /// the number of steps; all 0 when they are joined already, or one and the same.
  ///
  /// - Complexity: O(*n* + *s*·*t*), where *s* nodes would come nearer to the second over the first,
  ///   and *t* to the first over the second.
  public func change(joining one: Int, _ other: Int) -> [Int] {
    let (near, far) = (reachers(of: one, over: other), reachers(of: other, over: one))
    var change = [Int](repeating: 0, count: max(pairCounts.count, near.most + far.most + 2))
    guard !near.isEmpty else { return change }
    steps.withUnsafeBufferPointer { steps in
      let counts = UnsafeMutablePointer<Int32>.filled(4 * 256, with: 0)
      defer { counts.deallocate() }
      for toNear in 0...near.most {
        for toFar in 0...far.most {
          let new = toNear + 1 + toFar
          guard hasPairs(beyond: new) else { continue }
          count(near[toNear], far[toFar], in: steps, into: counts)
          settle(counts, new: new, into: &change)
        }
      }
    }
    return change
  }

  /// Whether some pair is farther apart than that; one without a path is, whatever the number.
  private func hasPairs(beyond number: Int) -> Bool {
    number + 1 < pairCounts.count || isInPieces
  }

  private var isInPieces: Bool { pairCounts.reduce(0, +) < nodeCount * (nodeCount - 1) / 2 }

  /// Counts the pairs of two sets by their steps. Four counters each, in turn, since most pairs are
  /// as far apart as the one before.
  @inline(__always)
  private func count(
    _ near: ArraySlice<UInt32>, _ far: ArraySlice<UInt32>, in steps: UnsafeBufferPointer<UInt8>,
    into counts: UnsafeMutablePointer<Int32>
  ) {
    WorkCount.add(entries: near.count * far.count)
    far.withUnsafeBufferPointer { far in
      for node in near {
        let row = Int(node) * nodeCount
        for index in 0..<far.count {
          counts[4 * Int(steps[row + Int(far[index])]) + index & 3] += 1
        }
      }
    }
  }

  /// Those farther apart than by the new edge change; the counters start anew.
  private func settle(
    _ counts: UnsafeMutablePointer<Int32>, new: Int, into change: inout [Int]
  ) {
    for old in 0...255 {
      let count = (0..<4).reduce(0) { $0 + Int(counts[4 * old + $1]) }
      for lane in 0..<4 { counts[4 * old + lane] = 0 }
      guard count > 0, old > new || old == Int(Self.apart) else { continue }
      change[new] += count
      if old < Int(Self.apart) { change[old] -= count }
    }
  }

  /// Joins two nodes: every pair that comes nearer over the new edge is told so.
  ///
  /// - Throws: `tooFarApart` when two pieces would be joined to one in which nodes are more than
  ///   `mostSteps` apart; nothing is changed then.
  /// - Complexity: as `change(joining:_:)`.
  public mutating func join(_ one: Int, _ other: Int) throws(Problem) {
    let change = change(joining: one, other)
    let most = change.indices.last { change[$0] > 0 } ?? 0
    guard most <= Self.mostSteps else { throw .tooFarApart }
    let (near, far) = (reachers(of: one, over: other), reachers(of: other, over: one))
    for toNear in near.levels {
      for toFar in far.levels {
        let new = UInt8(min(toNear + 1 + toFar, Int(Self.apart)))
        for node in near[toNear] {
          for end in far[toFar] { shorten(Int(node), Int(end), to: new) }
        }
      }
    }
    pairCounts += [Int](repeating: 0, count: max(0, most + 1 - pairCounts.count))
    for (steps, count) in change.enumerated() where count != 0 { pairCounts[steps] += count }
    while pairCounts.count > 1, pairCounts.last == 0 { pairCounts.removeLast() }
  }

  private mutating func shorten(_ one: Int, _ other: Int, to new: UInt8) {
    guard steps[one * nodeCount + other] > new else { return }
    steps[one * nodeCount + other] = new
    steps[other * nodeCount + one] = new
  }

  /// The nodes that would come nearer to a node over another that it were joined to, by their steps to
  /// the latter.
  private func reachers(of near: Int, over far: Int) -> NodeLevels {
    func number(_ node: Int, from end: Int) -> Int {
      let number = steps[end * nodeCount + node]
      return number == Self.apart ? .max : Int(number)
    }
    let nodes = (0..<nodeCount).filter {
      let own = number($0, from: near)
      return own < .max && own + 1 < number($0, from: far)
    }
    return NodeLevels(nodes) { number($0, from: near) }
  }
}
