import CollaborationGraph

/// A division into a core that works with everybody and a periphery whose members don't work with
/// each other, as close to the graph as could be found.
///
/// The fit is the correlation, over all pairs of nodes, of being joined and of having at least one
/// of the two in the core (Borgatti & Everett 2000, doi 10.1016/S0378-8733(99)00019-2, with ties
/// between core and periphery expected). Direction and weights are ignored.
public struct CorePeriphery: Sendable, Hashable {
  /// The most nodes for which every division is tried.
  public static let exactLimit = 16

  /// The nodes of the core in ascending order; empty when the fit is undefined.
  public private(set) var core: [Int] = []
  /// The fit; `nil` when no pair or every pair is joined, or there are fewer than 3 nodes.
  public private(set) var fit: Double?
  /// How many divisions fit as well, this one included; `nil` when not all were tried.
  public private(set) var equallyGood: Int?

  /// Looks for the best division.
  ///
  /// All of them up to `exactLimit` nodes; else the best start by degree and by what degree covers,
  /// improved by moving one node, or exchanging two, until nothing helps. Of equally good divisions
  /// the smallest core, and of these the first in ascending order, is taken.
  public init(of graph: Graph, exactLimit: Int = exactLimit) {
    let graph = graph.undirected
    let nodeCount = graph.nodeCount
    let allPairs = nodeCount * (nodeCount - 1) / 2
    guard nodeCount > 2, graph.edgeCount > 0, graph.edgeCount < allPairs else { return }
    if nodeCount <= exactLimit {
      tryAll(graph)
    } else {
      search(graph)
    }
  }

  /// The fit of a division, from how many nodes and edges lie outside the core.
  ///
  /// `nil` when every pair or no pair has one of the two in the core.
  static func fit(nodeCount: Int, edgeCount: Int, outside: Int, edgesOutside: Int) -> Double? {
    let pairs = Double(nodeCount * (nodeCount - 1) / 2)
    let touched = pairs - Double(outside * (outside - 1) / 2)
    guard touched > 0, touched < pairs else { return nil }
    let edges = Double(edgeCount)
    let covered = Double(edgeCount - edgesOutside)
    let spread = (edges * (pairs - edges) * touched * (pairs - touched)).squareRoot()
    return (pairs * covered - edges * touched) / spread
  }

  // MARK: - Every division

  private mutating func tryAll(_ graph: Graph) {
    let nodeCount = graph.nodeCount
    var neighbours = [Int](repeating: 0, count: nodeCount)
    for edge in graph.edges {
      neighbours[edge.tail] |= 1 << edge.head
      neighbours[edge.head] |= 1 << edge.tail
    }
    // The edges among the nodes outside, for every set of them: those without its last node and the
    // last node's own.
    var inside = [Int](repeating: 0, count: 1 << nodeCount)
    var best: (core: Int, fit: Double)?
    var equals = 0
    for outside in 1..<inside.count {
      let last = Int.bitWidth - 1 - outside.leadingZeroBitCount
      let rest = outside & ~(1 << last)
      inside[outside] = inside[rest] + (neighbours[last] & rest).nonzeroBitCount
      guard
        let fit = Self.fit(
          nodeCount: nodeCount, edgeCount: graph.edgeCount, outside: outside.nonzeroBitCount,
          edgesOutside: inside[outside])
      else { continue }
      let core = (inside.count - 1) & ~outside
      let lead = best.map { fit - $0.fit } ?? .infinity
      if lead > 1e-12 {
        (best, equals) = ((core, fit), 1)
      } else if lead >= -1e-12, let previous = best {
        equals += 1
        if Self.comesFirst(core, previous.core) { best = (core, previous.fit) }
      }
    }
    guard let best else { return }
    core = (0..<nodeCount).filter { best.core >> $0 & 1 == 1 }
    fit = best.fit
    equallyGood = equals
  }

  /// Whether one set of bits has fewer nodes than another, or as many and an earlier one first.
  private static func comesFirst(_ first: Int, _ second: Int) -> Bool {
    let (count, other) = (first.nonzeroBitCount, second.nonzeroBitCount)
    guard count == other else { return count < other }
    let difference = first ^ second
    return difference != 0 && first & (difference & -difference) != 0
  }

  // MARK: - Search

  private mutating func search(_ graph: Graph) {
    let rows = graph.successors
    let byDegree = (0..<rows.count).sorted {
      (-rows.degree(of: $0), $0) < (-rows.degree(of: $1), $1)
    }
    for order in [byDegree, highestDegreeRemovalOrder(of: graph)] {
      var division = Division(of: graph)
      division.takeBestPrefix(of: order)
      division.improve()
      if let found = division.fit, found > (fit ?? -.infinity) + 1e-12 {
        (core, fit) = (division.core, found)
      }
    }
  }
}

/// A division that is improved step by step.
private struct Division {
  private let rows: CompressedRows
  private let edgeCount: Int
  private var isCore: [Bool]
  /// How many neighbours of each node lie outside the core.
  private var outerDegree: [Int]
  private var outside: Int
  private var edgesOutside: Int

  init(of graph: Graph) {
    let rows = graph.successors
    self.rows = rows
    edgeCount = graph.edgeCount
    isCore = [Bool](repeating: false, count: graph.nodeCount)
    outerDegree = (0..<rows.count).map { rows.degree(of: $0) }
    outside = graph.nodeCount
    edgesOutside = graph.edgeCount
  }

  var core: [Int] { isCore.indices.filter { isCore[$0] } }
  var fit: Double? { fit(outside, edgesOutside) }

  private func fit(_ outside: Int, _ edgesOutside: Int) -> Double? {
    CorePeriphery.fit(
      nodeCount: rows.count, edgeCount: edgeCount, outside: outside, edgesOutside: edgesOutside)
  }

  mutating func takeBestPrefix(of order: [Int]) {
    var trial = self
    var best = (length: 0, fit: -Double.infinity)
    for (place, node) in order.enumerated() {
      trial.move(node)
      if let fit = trial.fit, fit > best.fit + 1e-12 { best = (place + 1, fit) }
    }
    for node in order.prefix(best.length) { move(node) }
  }

  /// Moves one node, or exchanges two, as long as the fit grows.
  mutating func improve() {
    while let step = bestStep() { for node in step { move(node) } }
  }

  /// The nodes to move for the best fit; `nil` when nothing is better than to stay.
  private func bestStep() -> [Int]? {
    guard let present = fit else { return nil }
    var best: (nodes: [Int], fit: Double) = ([], present + 1e-12)
    func consider(_ nodes: [Int], _ outside: Int, _ edgesOutside: Int) {
      if let fit = fit(outside, edgesOutside), fit > best.fit { best = (nodes, fit) }
    }
    let (outer, inner) = extremes
    if let outer { consider([outer], outside - 1, edgesOutside - outerDegree[outer]) }
    if let inner { consider([inner], outside + 1, edgesOutside + outerDegree[inner]) }
    if let outer, let inner {
      let pair = joinedPair(outerDegree[outer], outerDegree[inner])
      let change = outerDegree[inner] - outerDegree[outer] - (pair == nil ? 0 : 1)
      consider(pair ?? [outer, inner], outside, edgesOutside + change)
    }
    return best.nodes.isEmpty ? nil : best.nodes
  }

  /// The first node outside with most outer neighbours, and the first in the core with fewest.
  private var extremes: (outer: Int?, inner: Int?) {
    var (outer, inner): (Int?, Int?)
    for node in isCore.indices {
      if isCore[node] {
        if inner.map({ outerDegree[node] < outerDegree[$0] }) ?? true { inner = node }
      } else if outer.map({ outerDegree[node] > outerDegree[$0] }) ?? true {
        outer = node
      }
    }
    return (outer, inner)
  }

  /// A joined pair of a node outside and one in the core, with these numbers of outer neighbours.
  private func joinedPair(_ outerOfOutside: Int, _ outerOfCore: Int) -> [Int]? {
    for node in isCore.indices where !isCore[node] && outerDegree[node] == outerOfOutside {
      if let other = rows[node].first(where: { isCore[$0] && outerDegree[$0] == outerOfCore }) {
        return [node, other]
      }
    }
    return nil
  }

  /// Moves a node to the other side.
  private mutating func move(_ node: Int) {
    let step = isCore[node] ? 1 : -1
    edgesOutside += step * outerDegree[node]
    outside += step
    isCore[node].toggle()
    for neighbour in rows[node] { outerDegree[neighbour] += step }
  }
}
