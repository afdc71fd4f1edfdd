import CollaborationGraph

/// Drawn outcomes of the linear threshold model with thresholds drawn evenly from 0–1.
///
/// A node takes something up when the neighbours that have it weigh at least its threshold. Neighbour
/// *u* weighs w(u,v) ÷ Σ w(x,v) to node *v*, so that all together weigh 1. That is the same as each node
/// listening to one neighbour only, drawn with those weights, whatever the thresholds come to: so each
/// draw is a forest of who listens to whom (with at most one ring in each tree), and a node reaches
/// those who listen to it, and those who listen to them. A node without neighbours listens to nobody.
///
/// Draws are seeded: the same input gives the same bits.
///
/// - SeeAlso: Granovetter (1978), doi 10.1086/226707; Kempe, Kleinberg & Tardos (2003), doi
///   10.1145/956750.956769.
public struct ThresholdOutcomes: SpreadingOutcomes {
  public let nodeCount: Int
  public let drawCount: Int
  /// The first listener of each node of each draw, as a node; −1 when nobody listens.
  private let firstListeners: [Int32]
  /// The next one who listens to the same node as each node of each draw; −1 after the last.
  private let nextListeners: [Int32]

  /// Draws outcomes in an undirected graph.
  ///
  /// - Parameters:
  ///   - graph: the graph; its direction is ignored, its weights are what neighbours weigh.
  ///   - draws: how many, at least 1.
  ///   - seed: fixes the draws.
  /// - Complexity: O(draws · (*n* + *m*)) time, O(draws · *n*) memory.
  public init(in graph: Graph, draws: Int, seed: UInt64) {
    precondition(draws > 0, "no draws")
    let rows = graph.undirected.successors
    let strengths = (0..<rows.count).map { rows.weights[rows.range(of: $0)].reduce(0, +) }
    var generator = SeededGenerator(seed: seed)
    var first = [Int32](repeating: -1, count: rows.count * draws)
    var next = first
    for start in stride(from: 0, to: rows.count * draws, by: max(1, rows.count)) {
      for node in 0..<rows.count {
        let mark = generator.nextUnit() * strengths[node]
        guard let voice = rows.neighbour(of: node, at: mark) else { continue }
        next[start + node] = first[start + voice]
        first[start + voice] = Int32(node)
      }
    }
    nodeCount = rows.count
    drawCount = draws
    firstListeners = first
    nextListeners = next
  }

  public func gain(of node: Int, beyond reached: [Bool]) -> DrawnTotal {
    var total = DrawnTotal()
    var found: [Int] = []
    for start in stride(from: 0, to: firstListeners.count, by: nodeCount) {
      listeners(of: node, after: start, beyond: reached, into: &found)
      total.add(found.count)
    }
    return total
  }

  public func spread(from node: Int, into reached: inout [Bool]) {
    var found: [Int] = []
    for start in stride(from: 0, to: firstListeners.count, by: nodeCount) {
      listeners(of: node, after: start, beyond: reached, into: &found)
      for listener in found { reached[start + listener] = true }
    }
  }

  /// Fills `found` with a node and all that listen to it, leaving out what is reached and so what
  /// listens to that.
  ///
  /// Everybody listens to one only, so that nobody is found twice but the node itself, in a ring.
  private func listeners(
    of node: Int, after start: Int, beyond reached: [Bool], into found: inout [Int]
  ) {
    found.removeAll(keepingCapacity: true)
    guard !reached[start + node] else { return }
    found.append(node)
    var position = 0
    while position < found.count {
      var listener = Int(firstListeners[start + found[position]])
      while listener >= 0 {
        if listener != node, !reached[start + listener] { found.append(listener) }
        listener = Int(nextListeners[start + listener])
      }
      position += 1
    }
  }
}

extension CompressedRows {
  /// The neighbour at whom the weights of a row, summed up one by one, pass a mark; the last when
  /// rounding leaves the mark beyond them, `nil` in an empty row.
  fileprivate func neighbour(of node: Int, at mark: Double) -> Int? {
    var sum = 0.0
    for place in range(of: node) {
      sum += weights[place]
      if mark < sum { return neighbours[place] }
    }
    return self[node].last
  }
}
