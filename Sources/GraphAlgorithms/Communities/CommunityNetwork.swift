import CollaborationGraph

/// A network whose nodes may stand for several, with the weight that each carries inside.
final class CommunityNetwork {
  /// The number of nodes.
  let count: Int
  /// Where each node's row starts; one more entry than there are nodes.
  private let offsets: UnsafeMutablePointer<UInt32>
  /// Neighbours in ascending order, row after row, and the weights to them.
  private let neighbours: UnsafeMutablePointer<UInt32>
  private let weights: UnsafeMutablePointer<Double>
  /// The weight of all edges of a node, those inside it twice.
  private let strengths: UnsafeMutablePointer<Double>
  private let inner: UnsafeMutablePointer<Double>
  /// Twice the weight of all edges.
  private let total: Double

  /// The nodes of an undirected graph, each for itself.
  convenience init(of graph: Graph) {
    let rows = graph.successors
    self.init(
      count: rows.count, offsets: .copy(of: rows.offsets.map(UInt32.init)),
      neighbours: .copy(of: rows.neighbours.map(UInt32.init)), weights: .copy(of: rows.weights),
      strengths: .copy(
        of: (0..<rows.count).map { node in
          rows.range(of: node).reduce(0) { $0 + rows.weights[$1] }
        }), inner: .filled(rows.count, with: 0))
  }

  /// Takes over memory that it deallocates in the end.
  private init(
    count: Int, offsets: UnsafeMutablePointer<UInt32>, neighbours: UnsafeMutablePointer<UInt32>,
    weights: UnsafeMutablePointer<Double>, strengths: UnsafeMutablePointer<Double>,
    inner: UnsafeMutablePointer<Double>
  ) {
    self.count = count
    (self.offsets, self.neighbours, self.weights) = (offsets, neighbours, weights)
    (self.strengths, self.inner) = (strengths, inner)
    total = (0..<count).reduce(0) { $0 + strengths[$1] }
  }

  deinit {
    for numbers in [offsets, neighbours] { numbers.deallocate() }
    for values in [weights, strengths, inner] { values.deallocate() }
  }

  @inline(__always)
  private func row(_ node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

  /// The modularity of a division; `nil` without edges.
  func modularity(of labels: [UInt32]) -> Double? {
    guard total > 0 else { return nil }
    var within = [Double](repeating: 0, count: Int(labels.max() ?? 0) + 1)
    var strength = within
    for node in 0..<count {
      let label = Int(labels[node])
      strength[label] += strengths[node]
      within[label] += 2 * inner[node]
      for entry in row(node) where labels[Int(neighbours[entry])] == labels[node] {
        within[label] += weights[entry]
      }
    }
    return zip(within, strength).reduce(0) { sum, set in
      sum + set.0 / total - (set.1 / total) * (set.1 / total)
    }
  }

  /// The nodes in an order that chance decides.
  private func shuffled(using generator: inout SeededGenerator) -> [UInt32] {
    var nodes = (0..<UInt32(count)).map { $0 }
    for last in stride(from: count - 1, to: 0, by: -1) {
      nodes.swapAt(last, generator.nextInteger(below: last + 1))
    }
    return nodes
  }
}

// MARK: Moving

extension CommunityNetwork {
  /// Moves nodes one by one to where modularity grows most, until no move helps.
  func moveNodes(_ labels: inout [UInt32], using generator: inout SeededGenerator) {
    let strength = UnsafeMutablePointer<Double>.filled(count, with: 0)
    let isWaiting = UnsafeMutablePointer<Bool>.filled(count, with: true)
    defer {
      strength.deallocate()
      isWaiting.deallocate()
    }
    for (node, label) in labels.enumerated() { strength[Int(label)] += strengths[node] }
    var queue = shuffled(using: &generator)
    var links = LinkSums(labelCount: count)
    var entriesRead = 0
    labels.withUnsafeMutableBufferPointer { labels in
      var next = 0
      while next < queue.count {
        let node = Int(queue[next])
        next += 1
        isWaiting[node] = false
        entriesRead += row(node).count
        links.reset()
        for entry in row(node) { links.add(weights[entry], to: labels[Int(neighbours[entry])]) }
        let own = labels[node]
        strength[Int(own)] -= strengths[node]
        let best = bestSet(for: node, in: own, links, strength)
        strength[Int(best)] += strengths[node]
        guard best != own else { continue }
        labels[node] = best
        for entry in row(node) {
          let neighbour = Int(neighbours[entry])
          guard labels[neighbour] != best, !isWaiting[neighbour] else { continue }
          isWaiting[neighbour] = true
          queue.append(UInt32(neighbour))
        }
      }
    }
    WorkCount.add(entries: entriesRead)
  }

  /// Where modularity grows most by a node that has been taken out; where it was, unless another set
  /// is better.
  @inline(__always)
  private func bestSet(
    for node: Int, in own: UInt32, _ links: borrowing LinkSums,
    _ strength: UnsafeMutablePointer<Double>
  ) -> UInt32 {
    let share = strengths[node] / total
    var best = (label: own, gain: links[own] - share * strength[Int(own)])
    for index in 0..<links.count {
      let label = links.label(index)
      let gain = links[label] - share * strength[Int(label)]
      if gain > best.gain, gain > best.gain + 1e-12 * max(1, abs(gain)) { best = (label, gain) }
    }
    return best.label
  }
}

// MARK: Refining and joining

extension CommunityNetwork {
  /// Takes each set apart and joins its nodes again into pieces that hang together.
  func refined(_ labels: [UInt32], using generator: inout SeededGenerator) -> [UInt32] {
    let setStrength = UnsafeMutablePointer<Double>.filled(count, with: 0)
    // To the rest of the own set: of each node, then of each piece.
    let outward = UnsafeMutablePointer<Double>.filled(count, with: 0)
    let strength = UnsafeMutablePointer<Double>.filled(count, with: 0)
    var size = [Int32](repeating: 1, count: count)
    defer { for values in [setStrength, outward, strength] { values.deallocate() } }
    for (node, label) in labels.enumerated() {
      setStrength[Int(label)] += strengths[node]
      strength[node] = strengths[node]
      for entry in row(node) {
        outward[node] += labels[Int(neighbours[entry])] == label ? weights[entry] : 0
      }
    }
    func isWellConnected(_ piece: Int, in set: UInt32) -> Bool {
      let expected = strength[piece] * (setStrength[Int(set)] - strength[piece]) / total
      return outward[piece] >= expected - 1e-12 * max(1, expected)
    }
    var pieces = (0..<UInt32(count)).map { $0 }
    var links = LinkSums(labelCount: count)
    var entriesRead = 0
    for number in shuffled(using: &generator) {
      let (node, set) = (Int(number), labels[Int(number)])
      guard size[Int(pieces[node])] == 1, pieces[node] == number, isWellConnected(node, in: set)
      else { continue }
      entriesRead += row(node).count
      links.reset()
      for entry in row(node) where labels[Int(neighbours[entry])] == set {
        links.add(weights[entry], to: pieces[Int(neighbours[entry])])
      }
      var best: (piece: UInt32, gain: Double)?
      for index in 0..<links.count {
        let piece = links.label(index)
        guard piece != number, isWellConnected(Int(piece), in: set) else { continue }
        let gain = links[piece] - strengths[node] * strength[Int(piece)] / total
        if gain >= 0, gain > (best?.gain ?? -1) + 1e-12 * max(1, gain) { best = (piece, gain) }
      }
      guard let piece = best?.piece else { continue }
      outward[Int(piece)] += outward[node] - 2 * links[piece]
      strength[Int(piece)] += strengths[node]
      size[Int(piece)] += 1
      pieces[node] = piece
      size[node] = 0
    }
    WorkCount.add(entries: entriesRead)
    return pieces
  }

  /// The network whose nodes are the pieces of this one.
  func aggregated(by pieces: [UInt32], count pieceCount: Int) -> CommunityNetwork {
    let members = members(of: pieces, count: pieceCount)
    var links = LinkSums(labelCount: pieceCount)
    let inner = UnsafeMutablePointer<Double>.scratch(pieceCount)
    let strengths = UnsafeMutablePointer<Double>.scratch(pieceCount)
    // From each piece to those around it, in the order they are met.
    let offsets = UnsafeMutablePointer<UInt32>.filled(pieceCount + 1, with: 0)
    let heads = UnsafeMutablePointer<UInt32>.scratch(Int(self.offsets[count]))
    let sums = UnsafeMutablePointer<Double>.scratch(Int(self.offsets[count]))
    defer {
      heads.deallocate()
      sums.deallocate()
    }
    var filled = 0
    for piece in 0..<pieceCount {
      links.reset()
      (inner[piece], strengths[piece]) = (0, 0)
      for place in members.offsets[piece]..<members.offsets[piece + 1] {
        let node = Int(members.nodes[place])
        inner[piece] += self.inner[node]
        strengths[piece] += self.strengths[node]
        for entry in row(node) { links.add(weights[entry], to: pieces[Int(neighbours[entry])]) }
      }
      inner[piece] += links[UInt32(piece)] / 2
      for index in 0..<links.count where links.label(index) != UInt32(piece) {
        heads[filled] = links.label(index)
        sums[filled] = links[heads[filled]]
        filled += 1
      }
      offsets[piece + 1] = UInt32(filled)
    }
    let rows = Self.sorted(count: pieceCount, offsets, heads, sums)
    return CommunityNetwork(
      count: pieceCount, offsets: offsets, neighbours: rows.neighbours, weights: rows.weights,
      strengths: strengths, inner: inner)
  }

  /// The same rows, each in ascending order: whoever is named in a row names its node too.
  private static func sorted(
    count: Int, _ offsets: UnsafeMutablePointer<UInt32>, _ heads: UnsafeMutablePointer<UInt32>,
    _ sums: UnsafeMutablePointer<Double>
  ) -> (neighbours: UnsafeMutablePointer<UInt32>, weights: UnsafeMutablePointer<Double>) {
    let neighbours = UnsafeMutablePointer<UInt32>.scratch(Int(offsets[count]))
    let weights = UnsafeMutablePointer<Double>.scratch(Int(offsets[count]))
    let next = UnsafeMutablePointer<UInt32>.scratch(count)
    defer { next.deallocate() }
    next.initialize(from: offsets, count: count)
    for node in 0..<count {
      for entry in Int(offsets[node])..<Int(offsets[node + 1]) {
        let place = Int(next[Int(heads[entry])])
        neighbours[place] = UInt32(node)
        weights[place] = sums[entry]
        next[Int(heads[entry])] += 1
      }
    }
    return (neighbours, weights)
  }

  /// The nodes of each piece in ascending order, one piece after another.
  private func members(
    of pieces: [UInt32], count pieceCount: Int
  ) -> (offsets: [Int], nodes: [UInt32]) {
    var next = [Int](repeating: 0, count: pieceCount + 1)
    for piece in pieces { next[Int(piece) + 1] += 1 }
    for piece in 0..<pieceCount { next[piece + 1] += next[piece] }
    let offsets = next
    var nodes = [UInt32](repeating: 0, count: count)
    for (node, piece) in pieces.enumerated() {
      nodes[next[Int(piece)]] = UInt32(node)
      next[Int(piece)] += 1
    }
    return (offsets, nodes)
  }
}
