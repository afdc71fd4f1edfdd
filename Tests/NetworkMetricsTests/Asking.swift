import CollaborationGraph
import NetworkMetrics
import XCTest

extension NodeMetric {
  /// The scores of an undirected graph, by the default conventions.
  static func scores(of graph: Graph) throws -> [Double?] {
    try Self().scores(of: MetricInput(graph: graph)).values
  }
}

extension GraphMetric {
  /// The score of an undirected graph, by the default conventions.
  static func score(of graph: Graph, groups: [Int?]? = nil) throws -> Double? {
    try Self().score(of: MetricInput(graph: graph, groups: groups))
  }
}

/// Fails unless both are undefined at the same places and otherwise within `accuracy`.
func assertClose(
  _ scores: [Double?], _ expected: [Double?], accuracy: Double = 1e-12,
  _ message: @autoclosure () -> String = "", file: StaticString = #filePath, line: UInt = #line
) {
  XCTAssertEqual(scores.count, expected.count, message(), file: file, line: line)
  for (node, (score, value)) in zip(scores, expected).enumerated() {
    switch (score, value) {
    case (nil, nil): break
    case (let score?, let value?):
      let place = "node \(node) \(message())"
      XCTAssertEqual(score, value, accuracy: accuracy, place, file: file, line: line)
    default:
      XCTFail(
        "node \(node): \(String(describing: score)), not \(String(describing: value)) \(message())",
        file: file, line: line)
    }
  }
}
