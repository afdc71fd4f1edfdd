import CollaborationGraph

/// The nodes in the order in which they go when the node with most remaining neighbours is taken
/// away each time; of equals the first. Direction and weights are ignored.
///
/// - Complexity: O(*m* log *n*).
public func highestDegreeRemovalOrder(of graph: Graph) -> [Int] {
  let rows = graph.undirected.successors
  var remaining = KnockoutTree((0..<rows.count).map { rows.degree(of: $0) })
  return (0..<rows.count).map { _ in
    let node = remaining.leader
    remaining.withdraw(node)
    for neighbour in rows[node] { remaining.lower(neighbour) }
    return node
  }
}

/// The number of nodes in the largest component after each removal of an order that names every
/// node. Direction and weights are ignored.
///
/// The nodes are put back in reverse and the components united (Newman & Ziff 2001, doi
/// 10.1103/PhysRevE.64.016706).
///
/// - Complexity: O(*n* + *m* log *n*).
public func largestComponentSizes(of graph: Graph, removing order: [Int]) -> [Int] {
  let rows = graph.undirected.successors
  var sizes = [Int](repeating: 0, count: order.count)
  var parts = JoinedParts(count: rows.count)
  var isPresent = [Bool](repeating: false, count: rows.count)
  var largest = 0
  for place in order.indices.reversed() {
    sizes[place] = largest
    isPresent[order[place]] = true
    largest = max(largest, 1)
    for neighbour in rows[order[place]] where isPresent[neighbour] {
      largest = max(largest, parts.join(order[place], neighbour))
    }
  }
  return sizes
}

/// The node with the highest number, kept up by a tree of matches.
private struct KnockoutTree {
  private var numbers: [Int]
  private var winners: [Int]
  private let width: Int

  init(_ numbers: [Int]) {
    var width = 1
    while width < numbers.count { width *= 2 }
    self.width = width
    self.numbers = numbers + [Int](repeating: -1, count: width - numbers.count)
    winners = [Int](repeating: 0, count: width) + Array(0..<width)
    for match in (1..<width).reversed() { play(match) }
  }

  /// The first of the nodes with the highest number.
  var leader: Int { winners[1] }

  mutating func withdraw(_ node: Int) { change(node, to: -1) }

  /// Takes one from a node's number, unless it has withdrawn.
  mutating func lower(_ node: Int) {
    if numbers[node] > 0 { change(node, to: numbers[node] - 1) }
  }

  private mutating func change(_ node: Int, to number: Int) {
    numbers[node] = number
    var match = (width + node) / 2
    while match > 0 {
      play(match)
      match /= 2
    }
  }

  private mutating func play(_ match: Int) {
    let (left, right) = (winners[2 * match], winners[2 * match + 1])
    winners[match] = numbers[right] > numbers[left] ? right : left
  }
}

/// Parts of a whole that grow together.
private struct JoinedParts {
  private var parent: [Int]
  private var size: [Int]

  init(count: Int) {
    parent = Array(0..<count)
    size = [Int](repeating: 1, count: count)
  }

  /// Makes one part of two; returns its size.
  mutating func join(_ first: Int, _ second: Int) -> Int {
    let (left, right) = (root(of: first), root(of: second))
    guard left != right else { return size[left] }
    let (large, small) = size[left] < size[right] ? (right, left) : (left, right)
    parent[small] = large
    size[large] += size[small]
    return size[large]
  }

  private mutating func root(of node: Int) -> Int {
    var node = node
    while parent[node] != node {
      parent[node] = parent[parent[node]]
      node = parent[node]
    }
    return node
  }
}
