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
      offsets: rows.offsets.map(UInt32.init), neighbours: rows.neighbours.map(UInt32.init),
      weights: rows.weights,
      strengths: (0..<rows.count).map { node in
        rows.range(of: node).reduce(0) { $0 + rows.weights[$1] }
      }, inner: [Double](repeating: 0, count: rows.count))
  }

  private init(
    offsets: [UInt32], neighbours: [UInt32], weights: [Double], strengths: [Double],
    inner: [Double]
  ) {
    count = strengths.count
    (self.offsets, self.neighbours) = (.copy(of: offsets), .copy(of: neighbours))
    (self.weights, self.strengths) = (.copy(of: weights), .copy(of: strengths))
    self.inner = .copy(of: inner)
    total = strengths.reduce(0, +)
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
    let weight = strengths[node]
    var best = (label: own, gain: links[own] - weight * strength[Int(own)] / total)
    for index in 0..<links.count {
      let label = links.label(index)
      let gain = links[label] - weight * strength[Int(label)] / total
      if gain > best.gain + 1e-12 * max(1, abs(gain)) { best = (label, gain) }
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
      for entry in row(node) where labels[Int(neighbours[entry])] == label {
        outward[node] += weights[entry]
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
    var offsets: [UInt32] = [0]
    var neighbours: [UInt32] = []
    var weights: [Double] = []
    var inner = [Double](repeating: 0, count: pieceCount)
    var strengths = inner
    for piece in 0..<pieceCount {
      links.reset()
      let nodes = members.nodes[members.offsets[piece]..<members.offsets[piece + 1]]
      for node in nodes {
        for entry in row(Int(node)) {
          links.add(self.weights[entry], to: pieces[Int(self.neighbours[entry])])
        }
      }
      inner[piece] = nodes.reduce(links[UInt32(piece)] / 2) { $0 + self.inner[Int($1)] }
      strengths[piece] = nodes.reduce(0) { $0 + self.strengths[Int($1)] }
      for label in links.ascendingLabels where label != UInt32(piece) {
        neighbours.append(label)
        weights.append(links[label])
      }
      offsets.append(UInt32(neighbours.count))
    }
    return CommunityNetwork(
      offsets: offsets, neighbours: neighbours, weights: weights, strengths: strengths,
      inner: inner)
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
