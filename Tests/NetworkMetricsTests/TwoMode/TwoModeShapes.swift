import CollaborationGraph
import GraphShapes
import NetworkMetrics

extension MetricInput {
  /// Organisations 0 … and, after them, projects, from the organisations of each project.
  static func projects(_ participants: [[Int]], organisations: Int) -> MetricInput {
    let edges = participants.enumerated().flatMap { project, members in
      members.map { Edge($0, organisations + project) }
    }
    let modes =
      [Int](repeating: 0, count: organisations) + [Int](repeating: 1, count: participants.count)
    return MetricInput(
      graph: Graph(nodeCount: modes.count, edges: edges), modes: modes)
  }

  /// Four organisations: 0, 1 and 2 share project 4; 1 and 2 also project 5; 2 and 3 project 6.
  static let threeProjects = projects([[0, 1, 2], [1, 2], [2, 3]], organisations: 4)
}

extension NodeMetric {
  /// The scores of a two-mode input.
  static func scores(of input: MetricInput) throws -> [Double?] {
    try Self().scores(of: input).values
  }
}
