import CollaborationGraph

/// Communities: a division of the nodes with more edge weight inside the sets than their strengths
/// would give by chance (modularity at resolution 1).
///
/// The Leiden algorithm (Traag, Waltman & van Eck 2019, doi 10.1038/s41598-019-41695-z): nodes are
/// moved to the neighbouring set where modularity grows most, each set is taken apart and put
/// together again from nodes that hang together, and the pieces become the nodes of a smaller graph,
/// until nothing moves; then all over again from the result, as long as modularity grows. In the
/// refinement a node joins the best piece rather than a drawn one; chance lies in the order of the
/// nodes alone. Every set hangs together. Direction is ignored.
public struct LeidenCommunities: Sendable, Hashable {
  /// How many seeded orders are usually tried.
  public static let usualStarts = 100

  /// The set of each node, numbered from 0 in the order of their first nodes; isolates alone.
  public let labels: [Int]
  /// The modularity of the division; `nil` without edges.
  public let modularity: Double?

  /// Looks for the best division in several seeded starts.
  ///
  /// - Complexity: O(*m*) for each pass, and few passes in practice.
  public init(of graph: Graph, starts: Int = usualStarts, seed: UInt64 = 1) {
    let base = WeightedNetwork(of: graph.undirected)
    var generator = SeededGenerator(seed: seed)
    var best = Array(0..<graph.nodeCount)
    var bestQuality = base.modularity(of: best)
    for _ in 0..<max(1, starts) where bestQuality != nil {
      var labels = Array(0..<graph.nodeCount)
      var quality = -Double.infinity
      while let found = base.modularity(of: labels), found > quality + 1e-12 {
        quality = found
        labels = Self.pass(from: labels, over: base, using: &generator)
      }
      if let found = base.modularity(of: labels), found > (bestQuality ?? 0) + 1e-12 {
        (best, bestQuality) = (labels, found)
      }
    }
    labels = Self.renumbered(best)
    modularity = bestQuality
  }

  /// One run through the levels, from a division to one at least as good.
  private static func pass(
    from labels: [Int], over base: WeightedNetwork, using generator: inout SeededGenerator
  ) -> [Int] {
    var network = base
    var labels = renumbered(labels)
    // Where each node of the base stands in the network of this level.
    var place = Array(0..<base.count)
    while true {
      network.moveNodes(&labels, using: &generator)
      labels = renumbered(labels)
      let pieces = renumbered(network.refined(labels, using: &generator))
      let pieceCount = (pieces.max() ?? -1) + 1
      guard pieceCount < network.count else { return place.map { labels[$0] } }
      var next = [Int](repeating: 0, count: pieceCount)
      for (node, piece) in pieces.enumerated() { next[piece] = labels[node] }
      place = place.map { pieces[$0] }
      network = network.aggregated(by: pieces, count: pieceCount)
      labels = next
    }
  }

  private static func renumbered(_ labels: [Int]) -> [Int] {
    var numbers: [Int: Int] = [:]
    return labels.map { label in
      if let known = numbers[label] { return known }
      let number = numbers.count
      numbers[label] = number
      return number
    }
  }
}

/// A network whose nodes may stand for several, with the weight that each carries inside.
private struct WeightedNetwork {
  /// Neighbours in ascending order, and the weights to them.
  private var rows: [[(node: Int, weight: Double)]]
  private var strengths: [Double]
  private var inner: [Double]
  /// Twice the weight of all edges.
  private let total: Double

  var count: Int { rows.count }

  init(of graph: Graph) {
    let rows = graph.successors
    self.rows = (0..<rows.count).map { node in
      rows.range(of: node).map { (rows.neighbours[$0], rows.weights[$0]) }
    }
    strengths = self.rows.map { $0.reduce(0) { $0 + $1.weight } }
    inner = [Double](repeating: 0, count: rows.count)
    total = strengths.reduce(0, +)
  }

  private init(rows: [[(node: Int, weight: Double)]], strengths: [Double], inner: [Double]) {
    self.rows = rows
    self.strengths = strengths
    self.inner = inner
    total = strengths.reduce(0, +)
  }

  /// The modularity of a division; `nil` without edges.
  func modularity(of labels: [Int]) -> Double? {
    guard total > 0 else { return nil }
    var within = [Double](repeating: 0, count: (labels.max() ?? 0) + 1)
    var strength = within
    for (node, row) in rows.enumerated() {
      strength[labels[node]] += strengths[node]
      within[labels[node]] += 2 * inner[node]
      for entry in row where labels[entry.node] == labels[node] {
        within[labels[node]] += entry.weight
      }
    }
    return zip(within, strength).reduce(0) { sum, set in
      sum + set.0 / total - (set.1 / total) * (set.1 / total)
    }
  }

  /// Moves nodes one by one to where modularity grows most, until no move helps.
  func moveNodes(_ labels: inout [Int], using generator: inout SeededGenerator) {
    var strength = [Double](repeating: 0, count: count)
    for (node, label) in labels.enumerated() { strength[label] += strengths[node] }
    var queue = Array(0..<count)
    Self.shuffle(&queue, using: &generator)
    var isWaiting = [Bool](repeating: true, count: count)
    var links = LinkSums(count: count)
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      isWaiting[node] = false
      links.collect(rows[node]) { labels[$0] }
      let own = labels[node]
      strength[own] -= strengths[node]
      var best = (label: own, gain: links[own] - strengths[node] * strength[own] / total)
      for label in links.labels {
        let gain = links[label] - strengths[node] * strength[label] / total
        if gain > best.gain + 1e-12 * max(1, abs(gain)) { best = (label, gain) }
      }
      strength[best.label] += strengths[node]
      guard best.label != own else { continue }
      labels[node] = best.label
      for entry in rows[node] where labels[entry.node] != best.label && !isWaiting[entry.node] {
        isWaiting[entry.node] = true
        queue.append(entry.node)
      }
    }
  }

  /// Takes each set apart and joins its nodes again into pieces that hang together.
  func refined(_ labels: [Int], using generator: inout SeededGenerator) -> [Int] {
    var setStrength = [Double](repeating: 0, count: count)
    for (node, label) in labels.enumerated() { setStrength[label] += strengths[node] }
    // To the rest of the own set: of each node, then of each piece.
    var outward = (0..<count).map { node in
      rows[node].reduce(0) { $0 + (labels[$1.node] == labels[node] ? $1.weight : 0) }
    }
    var pieces = Array(0..<count)
    var size = [Int](repeating: 1, count: count)
    var strength = strengths
    var links = LinkSums(count: count)
    var order = Array(0..<count)
    Self.shuffle(&order, using: &generator)
    func isWellConnected(_ piece: Int, in set: Int) -> Bool {
      let expected = strength[piece] * (setStrength[set] - strength[piece]) / total
      return outward[piece] >= expected - 1e-12 * max(1, expected)
    }
    for node in order {
      let set = labels[node]
      guard size[pieces[node]] == 1, pieces[node] == node, isWellConnected(node, in: set)
      else { continue }
      links.collect(rows[node].filter { labels[$0.node] == set }) { pieces[$0] }
      var best: (piece: Int, gain: Double)?
      for piece in links.labels where piece != node && isWellConnected(piece, in: set) {
        let gain = links[piece] - strengths[node] * strength[piece] / total
        if gain >= 0, gain > (best?.gain ?? -1) + 1e-12 * max(1, gain) { best = (piece, gain) }
      }
      guard let piece = best?.piece else { continue }
      outward[piece] += outward[node] - 2 * links[piece]
      strength[piece] += strengths[node]
      size[piece] += 1
      pieces[node] = piece
      size[node] = 0
    }
    return pieces
  }

  /// The network whose nodes are the pieces of this one.
  func aggregated(by pieces: [Int], count: Int) -> WeightedNetwork {
    var members = [[Int]](repeating: [], count: count)
    for (node, piece) in pieces.enumerated() { members[piece].append(node) }
    var links = LinkSums(count: count)
    var inner = [Double](repeating: 0, count: count)
    let rows = members.enumerated().map { piece, nodes in
      links.collect(nodes.flatMap { self.rows[$0] }) { pieces[$0] }
      inner[piece] = nodes.reduce(links[piece] / 2) { $0 + self.inner[$1] }
      return links.labels.sorted().filter { $0 != piece }.map { (node: $0, weight: links[$0]) }
    }
    let strengths = members.map { $0.reduce(0) { $0 + self.strengths[$1] } }
    return WeightedNetwork(rows: rows, strengths: strengths, inner: inner)
  }

  private static func shuffle(_ nodes: inout [Int], using generator: inout SeededGenerator) {
    for last in stride(from: nodes.count - 1, to: 0, by: -1) {
      nodes.swapAt(last, generator.nextInteger(below: last + 1))
    }
  }
}

/// The weight from a node to each set around it.
private struct LinkSums {
  private(set) var labels: [Int] = []
  private var sums: [Double]
  private var isKnown: [Bool]

  init(count: Int) {
    sums = [Double](repeating: 0, count: count)
    isKnown = [Bool](repeating: false, count: count)
  }

  subscript(label: Int) -> Double { sums[label] }

  mutating func collect(
    _ row: [(node: Int, weight: Double)], by label: (_ node: Int) -> Int
  ) {
    for label in labels { (sums[label], isKnown[label]) = (0, false) }
    labels.removeAll(keepingCapacity: true)
    WorkCount.add(entries: row.count)
    for entry in row {
      let label = label(entry.node)
      if !isKnown[label] {
        isKnown[label] = true
        labels.append(label)
      }
      sums[label] += entry.weight
    }
  }
}
