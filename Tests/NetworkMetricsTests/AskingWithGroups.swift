import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

extension NodeMetric {
  /// The scores of a graph with groups; a directed one outgoing unless told otherwise.
  func scores(
    of graph: Graph, groups: [Int?], direction: MetricInput.Direction = .outgoing
  ) throws -> NodeScores {
    try scores(of: MetricInput(graph: graph, groups: groups, direction: direction))
  }
}

extension GroupMetric {
  /// The scores of the groups in ascending order, by the default conventions.
  static func scores(of graph: Graph, groups: [Int?]) throws -> [Double?] {
    try Self().scores(of: MetricInput(graph: graph, groups: groups)).values
  }
}

extension GroupPairMetric {
  /// The table of the groups in ascending order, row after row, by the default conventions.
  static func scores(of graph: Graph, groups: [Int?]) throws -> [Double?] {
    try Self().scores(of: MetricInput(graph: graph, groups: groups)).values.flatMap { $0 }
  }
}

/// Fails unless the call throws that the groups are missing, and that one group is not enough.
func assertNeedsTwoGroups(
  file: StaticString = #filePath, line: UInt = #line, _ ask: (MetricInput) throws -> Void
) {
  for (groups, error) in [(nil, MetricError.needsGroups), ([1, 1, nil], .needsTwoGroups)]
    as [([Int?]?, MetricError)]
  {
    XCTAssertThrowsError(
      try ask(MetricInput(graph: .path(3), groups: groups)), file: file, line: line
    ) { XCTAssertEqual($0 as? MetricError, error, file: file, line: line) }
  }
}
