import CollaborationGraph

/// The parts of a directed graph within which every node reaches every other along the edges.
///
/// Found by two passes of depth-first search, the second against the direction and in the reverse
/// of the order in which the first was done with the nodes (Sharir 1981, doi
/// 10.1016/0898-1221(81)90008-0). In an undirected graph they are its components.
public struct StronglyConnectedComponents: Sendable, Equatable {
  /// The nodes of each component in ascending order; components in order of their smallest node.
  public let members: [[Int]]

  /// Finds the components of a graph.
  ///
  /// - Complexity: O(*n* log *n* + *m*).
  public init(of graph: Graph) {
    var isFound = [Bool](repeating: false, count: graph.nodeCount)
    var members: [[Int]] = []
    for start in Self.finishingOrder(of: graph.successors).reversed() where !isFound[start] {
      var found = [start]
      isFound[start] = true
      var next = 0
      while next < found.count {
        for neighbour in graph.predecessors[found[next]] where !isFound[neighbour] {
          isFound[neighbour] = true
          found.append(neighbour)
        }
        next += 1
      }
      members.append(found.sorted())
    }
    self.members = members.sorted { $0[0] < $1[0] }
  }

  /// The nodes in the order in which a depth-first search has seen all that they lead to.
  private static func finishingOrder(of rows: CompressedRows) -> [Int] {
    var position = Array(rows.offsets.dropLast())
    var isSeen = [Bool](repeating: false, count: rows.count)
    var order: [Int] = []
    for start in 0..<rows.count where !isSeen[start] {
      isSeen[start] = true
      var trail = [start]
      while let node = trail.last {
        if position[node] == rows.offsets[node + 1] {
          order.append(node)
          trail.removeLast()
          continue
        }
        let neighbour = rows.neighbours[position[node]]
        position[node] += 1
        if !isSeen[neighbour] {
          isSeen[neighbour] = true
          trail.append(neighbour)
        }
      }
    }
    return order
  }
}
