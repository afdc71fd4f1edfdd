import CollaborationGraph

/// The parts of a graph within which every node can reach every other, ignoring direction.
public struct ConnectedComponents: Sendable, Equatable {
  /// The component of each node; `nil` for an excluded node.
  public let component: [Int?]
  /// The nodes of each component in ascending order; components in order of their smallest node.
  public let members: [[Int]]

  /// The number of components.
  public var count: Int { members.count }

  /// Finds the components of a graph, as if `excluded` were not there.
  ///
  /// - Complexity: O(*n* + *m*).
  public init(of graph: Graph, excluding excluded: Int? = nil) {
    let rows = graph.undirected.successors
    var component = [Int?](repeating: nil, count: graph.nodeCount)
    var members: [[Int]] = []
    for start in 0..<graph.nodeCount where component[start] == nil && start != excluded {
      let index = members.count
      var found = [start]
      component[start] = index
      var next = 0
      while next < found.count {
        for neighbour in rows[found[next]]
        where component[neighbour] == nil && neighbour != excluded {
          component[neighbour] = index
          found.append(neighbour)
        }
        next += 1
      }
      members.append(found.sorted())
    }
    self.component = component
    self.members = members
  }
}
