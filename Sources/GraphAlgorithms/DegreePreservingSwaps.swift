import CollaborationGraph

/// Random graphs in which every node has as many neighbours as it has in a given graph.
///
/// Two edges a–b and c–d are drawn and become a–d and c–b, if neither is there already. Many such
/// swaps in a row draw nearly evenly from all simple graphs with the same degrees (Maslov & Sneppen
/// 2002, doi 10.1126/science.1065103). Direction and weights are ignored.
///
/// The value owns its memory: millions of swaps ask nobody whether it is theirs alone.
public struct DegreePreservingSwaps: ~Copyable {
  /// How many swaps are tried for each edge before a graph counts as drawn.
  public static let triesPerEdge = 10

  private let nodeCount: Int
  private let pairs: UnsafeMutableBufferPointer<(Int, Int)>
  private var present: NumberTable
  private var generator: SeededGenerator
  /// An edge is drawn one way round or the other.
  private let ways = DrawBound(2)

  /// Starts from a graph, with the random stream of a seed.
  public init(of graph: Graph, seed: UInt64) {
    nodeCount = graph.nodeCount
    let edges = graph.undirected.edges
    pairs = UnsafeMutableBufferPointer(
      start: .copy(of: edges.map { ($0.tail, $0.head) }), count: edges.count)
    present = NumberTable(
      edges.map { $0.tail * graph.nodeCount + $0.head }, below: graph.nodeCount * graph.nodeCount)
    generator = SeededGenerator(seed: seed)
  }

  deinit { pairs.deallocate() }

  /// The pairs as they are now, smaller node first, in no particular order.
  public var edges: [(Int, Int)] { Array(pairs) }

  /// The graph as it is now.
  public var graph: Graph {
    Graph(nodeCount: nodeCount, edges: pairs.map { Edge($0.0, $0.1) })
  }

  /// Moves on to the next random graph: `triesPerEdge` tries for each edge.
  ///
  /// - Complexity: O(*m*), expected.
  public mutating func shuffle() {
    guard pairs.count > 1 else { return }
    let bound = DrawBound(pairs.count)
    let tries = Self.triesPerEdge * pairs.count
    WorkCount.add(entries: tries)
    swap(tries, below: bound)
  }

  /// Moves on to the next random graph in which every node reaches every other, from one of which
  /// that is true: `triesPerEdge` tries for each edge, and back to where the graph was still
  /// connected whenever a stretch of them has cut it. The stretches grow as long as they succeed
  /// (Viger & Latapy 2016, doi 10.1093/comnet/cnv013).
  ///
  /// - Complexity: O(*m*) for each stretch.
  public mutating func shuffleConnected() {
    guard pairs.count > 1 else { return }
    let bound = DrawBound(pairs.count)
    var (left, stretch) = (Self.triesPerEdge * pairs.count, 1)
    while left > 0 {
      let oldPairs = edges
      let oldPresent = NumberTable(copying: present)
      let tries = min(stretch, left)
      swap(tries, below: bound)
      left -= tries
      if ConnectedComponents(of: graph).count > 1 {
        _ = pairs.update(fromContentsOf: oldPairs)
        present = oldPresent
        stretch = max(1, stretch / 2)
      } else {
        stretch *= 2
      }
    }
  }

  /// Brings the edges nearer to a ring on which the nodes stand in a drawn order: `triesPerEdge`
  /// swaps for each edge are tried, and made when the two new edges are shorter along the ring
  /// than the two old ones (Sporns & Zwi 2004, doi 10.1385/NI:2:2:145).
  ///
  /// - Complexity: O(*n* + *m*), expected.
  public mutating func bringToRing(triesPerEdge: Int) {
    guard pairs.count > 1 else { return }
    var places = Array(0..<nodeCount)
    for last in stride(from: nodeCount - 1, to: 0, by: -1) {
      places.swapAt(last, generator.nextInteger(below: last + 1))
    }
    let count = nodeCount
    func length(_ pairs: [(Int, Int)]) -> Int {
      pairs.reduce(0) { sum, pair in
        let steps = abs(places[pair.0] - places[pair.1])
        return sum + min(steps, count - steps)
      }
    }
    let bound = DrawBound(pairs.count)
    for _ in 0..<triesPerEdge * pairs.count {
      swapOnce(below: bound) { old, new in length(new) < length(old) }
    }
  }

  /// Two edges by their places, and the two that they would become.
  private struct Swap {
    let places: (Int, Int)
    let new: ((Int, Int), (Int, Int))
  }

  /// Tries one swap that `accept` agrees to, given the two old and the two new pairs.
  private mutating func swapOnce(
    below bound: DrawBound, if accept: (_ old: [(Int, Int)], _ new: [(Int, Int)]) -> Bool
  ) {
    var numbers = generator
    let swap = drawn(from: &numbers, below: bound)
    generator = numbers
    guard let swap,
      accept([pairs[swap.places.0], pairs[swap.places.1]], [swap.new.0, swap.new.1])
    else { return }
    make(swap)
  }

  /// Tries some swaps, with the generator in registers.
  private mutating func swap(_ tries: Int, below bound: DrawBound) {
    var numbers = generator
    for _ in 0..<tries {
      if let swap = drawn(from: &numbers, below: bound) { make(swap) }
    }
    generator = numbers
  }

  /// The next swap, if what is drawn is one.
  @inline(__always)
  private func drawn(from numbers: inout SeededGenerator, below bound: DrawBound) -> Swap? {
    let first = numbers.nextInteger(below: bound)
    let second = numbers.nextInteger(below: bound)
    let turned = numbers.nextInteger(below: ways) == 0
    guard first != second else { return nil }
    let (old, other) = (pairs[first], pairs[second])
    let (c, d) = turned ? (other.1, other.0) : other
    guard old.0 != d, c != old.1 else { return nil }
    let new = (Self.ordered(old.0, d), Self.ordered(c, old.1))
    guard !present.contains(key(new.0)), !present.contains(key(new.1)) else { return nil }
    return Swap(places: (first, second), new: new)
  }

  @inline(__always)
  private static func ordered(_ one: Int, _ other: Int) -> (Int, Int) {
    one < other ? (one, other) : (other, one)
  }

  @inline(__always)
  private mutating func make(_ swap: Swap) {
    present.remove(key(pairs[swap.places.0]))
    present.remove(key(pairs[swap.places.1]))
    present.insert(key(swap.new.0))
    present.insert(key(swap.new.1))
    pairs[swap.places.0] = swap.new.0
    pairs[swap.places.1] = swap.new.1
  }

  /// A number for a pair; above 0, because no node is paired with itself.
  private func key(_ pair: (Int, Int)) -> Int { pair.0 &* nodeCount &+ pair.1 }
}
