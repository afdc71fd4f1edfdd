import CollaborationGraph

/// Paths of four edges whose middle is a node of mode 0, and how many of them are closed.
///
/// A path i–p–j–q–k goes over three different organisations and two different projects; it is closed
/// when i and k share a third project. (Opsahl 2013, doi 10.1016/j.socnet.2011.07.001.)
public struct FourPaths: Sendable, Equatable {
  /// The number of paths with each node in the middle; 0 for nodes of mode 1.
  public let paths: [Int]
  /// How many of them are closed.
  public let closed: [Int]

  /// Counts the paths of a two-mode graph.
  ///
  /// - Complexity: O(Σ over organisations, and pairs of their projects, of the product of the two
  ///   projects' degrees).
  public init(of graph: TwoModeRows) {
    var paths = [Int](repeating: 0, count: graph.modes.count)
    var closed = paths
    for middle in graph.members[0] {
      let projects = graph.rows[middle]
      for first in projects {
        for second in projects where second > first {
          let found = Self.count(from: first, over: middle, to: second, in: graph)
          paths[middle] += found.paths
          closed[middle] += found.closed
        }
      }
    }
    self.paths = paths
    self.closed = closed
  }

  private static func count(
    from first: Int, over middle: Int, to second: Int, in graph: TwoModeRows
  ) -> (paths: Int, closed: Int) {
    var counts = (paths: 0, closed: 0)
    for one in graph.rows[first] where one != middle {
      let oneIsInBoth = graph.areJoined(second, one)
      for other in graph.rows[second] where other != middle && other != one {
        counts.paths += 1
        let otherIsInBoth = graph.areJoined(first, other)
        let known = (oneIsInBoth ? 1 : 0) + (otherIsInBoth ? 1 : 0)
        if graph.sharedCount(one, other) > known { counts.closed += 1 }
      }
    }
    return counts
  }
}
