/// The nodes of a graph gathered into classes of twins: nodes with the same neighbours, or the same
/// neighbours but for each other.
///
/// No shortest path between others tells twins apart, and none of a twin's runs through another
/// twin, so one search serves the whole class (the "identical vertices" of Sarıyüce, Saule, Kaya &
/// Çatalyürek 2013, doi 10.1137/1.9781611972832.76). Rows are compared entry by entry, never by
/// their digest alone.
struct TwinClasses {
  /// The class of each node, numbered in the order of their first nodes.
  let classOf: [UInt32]
  /// The first node of each class.
  let firsts: [UInt32]
  /// How many nodes there are in each class.
  let sizes: [Int]
  /// Which classes are twins that aren't neighbours of each other.
  let areApart: [Bool]
  /// The classes as a graph.
  let rows: PackedRows

  init(of graph: PackedRows) {
    var finder = TwinFinder(graph)
    finder.join(closed: false)
    finder.join(closed: true)
    (classOf, firsts, sizes) = finder.numbered()
    areApart = firsts.map { finder.isApart[Int($0)] }
    rows = Self.quotient(of: graph, classOf: classOf, firsts: firsts)
  }

  private static func quotient(
    of graph: PackedRows, classOf: [UInt32], firsts: [UInt32]
  ) -> PackedRows {
    guard firsts.count < graph.count else { return graph }
    var pairs: [(UInt32, UInt32)] = []
    var seenFrom = [Int](repeating: -1, count: firsts.count)
    for (index, first) in firsts.enumerated() {
      for neighbour in graph[Int(first)] {
        let other = Int(classOf[Int(neighbour)])
        if other < index, seenFrom[other] != index {
          seenFrom[other] = index
          pairs.append((UInt32(index), UInt32(other)))
        }
      }
    }
    return PackedRows(count: firsts.count, pairs: pairs)
  }
}

/// Finds twins by a digest of their rows, and makes sure by the rows.
private struct TwinFinder {
  let graph: PackedRows
  /// The first twin of each node: itself when it has none before it.
  private var leader: [UInt32]
  private(set) var isApart: [Bool]
  private let digests: [UInt64]

  init(_ graph: PackedRows) {
    self.graph = graph
    leader = (0..<UInt32(graph.count)).map { $0 }
    isApart = [Bool](repeating: false, count: graph.count)
    digests = (0..<graph.count).map { node in
      graph[node].reduce(0) { $0 &+ Self.scrambled($1) }
    }
  }

  /// A node's number spread over 64 bits (the finalizer of SplitMix64, Steele, Lea & Flood 2014,
  /// doi 10.1145/2714064.2660195).
  private static func scrambled(_ node: UInt32) -> UInt64 {
    var bits = (UInt64(node) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// Joins nodes with the same neighbours; `closed` counts a node as its own neighbour.
  mutating func join(closed: Bool) {
    let keys = digests.indices.map { node in
      closed ? digests[node] &+ Self.scrambled(UInt32(node)) : digests[node]
    }
    let ascending = keys.sorted()
    guard zip(ascending, ascending.dropFirst()).contains(where: ==) else { return }
    let order = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    var leaders: [Int] = []
    for (place, node) in order.enumerated() {
      if place == 0 || keys[node] != keys[order[place - 1]] { leaders = [] }
      guard leader[node] == UInt32(node), !isApart[node] else { continue }
      if let twin = leaders.first(where: { areTwins($0, node, closed: closed) }) {
        leader[node] = UInt32(twin)
        if !closed { (isApart[node], isApart[twin]) = (true, true) }
      } else {
        leaders.append(node)
      }
    }
  }

  private func areTwins(_ first: Int, _ second: Int, closed: Bool) -> Bool {
    guard closed else { return graph[first] == graph[second] }
    return graph[first].lazy.filter { $0 != UInt32(second) }
      .elementsEqual(graph[second].lazy.filter { $0 != UInt32(first) })
  }

  func numbered() -> (classOf: [UInt32], firsts: [UInt32], sizes: [Int]) {
    var classOf = leader
    var firsts: [UInt32] = []
    var sizes: [Int] = []
    for node in leader.indices {
      if leader[node] == UInt32(node) {
        classOf[node] = UInt32(firsts.count)
        firsts.append(UInt32(node))
        sizes.append(1)
      } else {
        classOf[node] = classOf[Int(leader[node])]
        sizes[Int(classOf[node])] += 1
      }
    }
    return (classOf, firsts, sizes)
  }
}
