import CollaborationGraph
import GraphAlgorithms
import NetworkMetrics
import TestSupport
import XCTest

/// Every measure against the values that networkx and igraph agree on for the bundled studies.
///
/// `scripts/oracle/reference_values.py` writes them, with the networks they belong to.
final class BundledStudyTests: XCTestCase {
  func testEveryMeasureOfEveryBundledStudyAgreesWithBothLibraries() throws {
    var comparisons = 0
    for (name, values) in try networks() {
      let input = try input(of: values)
      let measures = try values.object("measures")
      XCTAssertEqual(measures.keys, CatalogEntry.all.map(\.id).sorted(), name)
      for entry in CatalogEntry.all where entry.id != "e-i-index" || input.groups != nil {
        let expected = try measures.scores(entry.id)
        assertClose(
          try entry.scores(input), expected, accuracy: entry.tolerance, "\(name) \(entry.id)")
        comparisons += expected.count
      }
    }
    XCTAssertGreaterThanOrEqual(comparisons, 598)
  }

  func testCutNodesAndBridgesAgreeWithBothLibraries() throws {
    for (name, values) in try networks() {
      let structure = CutStructure(of: try input(of: values).graph)
      XCTAssertEqual(structure.cutNodes.map(Double.init), try values.numbers("cut-nodes"), name)
      let bridges = structure.bridges.map { [Double($0.tail), Double($0.head)] }
      XCTAssertEqual(bridges, try values.rows("bridges"), name)
    }
  }

  /// The table of 2013 that was printed before there was a program to compute it.
  func testNordland2013IsAsInTheHandbook() throws {
    let values = try file().object("networks").object("nordland-2013")
    let (names, input) = (try values.texts("nodes"), try input(of: values))
    let printed: [(any GraphMetric.Type, Double)] = [
      (CollaborationCount.self, 17), (Density.self, 0.2576), (Transitivity.self, 0.2553),
      (DegreeCentralisation.self, 0.3455), (ExternalInternalIndex.self, 0.6471),
      (ComponentCount.self, 2),
    ]
    for (metric, value) in printed {
      let score = try XCTUnwrap(metric.score(of: input.graph, groups: input.groups))
      XCTAssertEqual(score, value, accuracy: 0.000051, metric.description.id)
    }
    let betweenness = ["NF": 0.3103, "RANA": 0.2164, "BODO": 0.1697, "NAVN": 0.1503]
    let harmonic = ["NF": 0.7273, "BODO": 0.6515, "NAVN": 0.6212]
    for (metric, table) in [
      (Betweenness.self, betweenness), (HarmonicCloseness.self, harmonic),
    ] as [(any NodeMetric.Type, [String: Double])] {
      let scores = try metric.scores(of: input.graph)
      for (name, value) in table {
        let score = try XCTUnwrap(scores[try XCTUnwrap(names.firstIndex(of: name))])
        XCTAssertEqual(score, value, accuracy: 0.000051, "\(metric.description.id) \(name)")
      }
    }
  }

  private func file() throws -> ReferenceFile {
    try ReferenceFile(
      contentsOf: Folders.repository.appendingPathComponent(
        "Tests/NetworkMetricsTests/Reference/bundled.json"))
  }

  private func networks() throws -> [(String, ReferenceFile)] {
    let networks = try file().object("networks")
    XCTAssertEqual(networks.keys.count, 5)
    return try networks.keys.map { ($0, try networks.object($0)) }
  }

  private func input(of values: ReferenceFile) throws -> MetricInput {
    let edges = try values.rows("edges").map { Edge(Int($0[0]), Int($0[1]), weight: $0[2]) }
    let graph = Graph(nodeCount: try values.texts("nodes").count, edges: edges)
    let sectors = values.hasValue("sectors") ? try values.texts("sectors") : nil
    let distinct = Set(sectors ?? []).sorted()
    return MetricInput(
      graph: graph, groups: sectors.map { $0.map { distinct.firstIndex(of: $0) } })
  }
}
