import CollaborationGraph

/// The contacts of each node, whichever way an edge runs, and the sum of the weights both ways.
struct Ties {
  private(set) var offsets = [0]
  private(set) var contacts: [Int] = []
  private(set) var strengths: [Double] = []

  init(_ graph: Graph) {
    guard graph.isDirected else {
      let rows = graph.successors
      (offsets, contacts, strengths) = (rows.offsets, rows.neighbours, rows.weights)
      return
    }
    for node in 0..<graph.nodeCount {
      add(node, of: graph.successors, merging: graph.predecessors)
      offsets.append(contacts.count)
    }
  }

  /// The number of nodes.
  var nodeCount: Int { offsets.count - 1 }

  func range(of node: Int) -> Range<Int> { offsets[node]..<offsets[node + 1] }

  /// Merges a node's two rows, both in ascending order.
  private mutating func add(_ node: Int, of rows: CompressedRows, merging other: CompressedRows) {
    var outgoing = rows.range(of: node)
    var incoming = other.range(of: node)
    while !outgoing.isEmpty || !incoming.isEmpty {
      let left = outgoing.first.map { rows.neighbours[$0] } ?? .max
      let right = incoming.first.map { other.neighbours[$0] } ?? .max
      var strength = 0.0
      if left <= right { strength += rows.weights[outgoing.removeFirst()] }
      if right <= left { strength += other.weights[incoming.removeFirst()] }
      contacts.append(min(left, right))
      strengths.append(strength)
    }
  }
}
