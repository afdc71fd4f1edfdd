import CollaborationGraph
import GraphShapes
import Foundation
import NetworkMetrics
import XCTest

/// Two-mode measures against networkx on Davis' southern women; Opsahl's as tnet prints them.
final class TwoModeReferenceTests: ReferenceTestCase {
  private struct Davis {
    let names: [String]
    let input: MetricInput
    let values: ReferenceFile
  }

  private func davis() throws -> Davis {
    let folder = try ReferenceNetwork.dataFolder()
    let data = folder.appendingPathComponent("networks/southern_women")
    let nodes = try rowsOfCSV(data.appendingPathComponent("nodes.csv"))
    let names = try nodes.map { try XCTUnwrap($0["id"]) }
    let places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    let edges = try rowsOfCSV(data.appendingPathComponent("edges.csv")).map { row in
      Edge(
        try XCTUnwrap(places[row["source"] ?? ""]), try XCTUnwrap(places[row["target"] ?? ""]))
    }
    let input = MetricInput(
      graph: Graph(nodeCount: names.count, edges: edges),
      modes: nodes.map { $0["mode"] == "1" ? 0 : 1 })
    let file = folder.appendingPathComponent("reference/southern_women.json")
    return Davis(
      names: names, input: input, values: try ReferenceFile(contentsOf: file).object("two_mode"))
  }

  func testPositionsAgreeWithNetworkx() throws {
    let davis = try davis()
    for (metric, key) in [
      (Participations(), "degree"), (TwoModeDegree(), "bipartite_degree_centrality"),
      (TwoModeBetweenness(), "bipartite_betweenness_centrality"),
      (TwoModeCloseness(), "bipartite_closeness_centrality"),
      (LatapyClustering(), "latapy_clustering_dot"), (Redundancy(), "node_redundancy"),
    ] as [(any NodeMetric, String)] {
      try compare(
        metric, of: davis.input, with: davis.values.scores(key, of: davis.names), key)
    }
    XCTAssertEqual(comparisons, 6 * 32)
  }

  func testClusteringAgreesWithTnetAndNetworkx() throws {
    let davis = try davis()
    let summary = try davis.values.object("summary")
    try compare(
      OpsahlClustering(), of: davis.input,
      with: summary.number("opsahl_global_clustering_primary"), "global")
    try compare(
      RobinsAlexanderClustering(), of: davis.input,
      with: summary.number("robins_alexander_clustering"), "Robins and Alexander")
    let local = try davis.values.object("opsahl_local")
    let expected = try davis.names.map { name in
      local.hasValue(name) ? try local.number(name) : nil
    }
    try compare(OpsahlLocalClustering(), of: davis.input, with: expected, "local")
    XCTAssertEqual(expected.compactMap { $0 }.count, 18)
  }

  func testTheProjectionAgreesWithNetworkx() throws {
    let davis = try davis()
    let projection = try davis.values.object("projection_primary")
    let pairs = try projection.object("edges_shared_and_newman")
    let shared = try SharedProjects().scores(of: davis.input)
    let newman = try NewmanWeight().scores(of: davis.input)
    XCTAssertEqual(shared.pairs.count, pairs.keys.count)
    for (index, pair) in shared.pairs.enumerated() {
      let (tail, head) = (davis.names[pair.tail], davis.names[pair.head])
      let key = pairs.keys.contains("\(tail)|\(head)") ? "\(tail)|\(head)" : "\(head)|\(tail)"
      let expected = try pairs.numbers(key)
      XCTAssertEqual(shared.values[index], expected[0], key)
      // The file rounds these to eight decimals.
      XCTAssertEqual(try XCTUnwrap(newman.values[index]), expected[1], accuracy: 1e-8, key)
    }
    XCTAssertEqual(
      shared.values.compactMap { $0 }.reduce(0, +),
      try projection.number("sum_of_shared_counts"))
    XCTAssertEqual(
      newman.values.compactMap { $0 }.reduce(0, +), try projection.number("sum_of_newman_weights"),
      accuracy: 1e-9)
  }

  func testTheProjectedNetworkHasTheNumbersPrinted() throws {
    let davis = try davis()
    let projection = try davis.values.object("projection_primary")
    let pairs = try SharedProjects().scores(of: davis.input).pairs
    let graph = Graph(nodeCount: 18, edges: pairs.map { Edge($0.tail, $0.head) })
    let input = MetricInput(graph: graph)
    XCTAssertEqual(davis.input.modes?.prefix(18).allSatisfy { $0 == 0 }, true)
    for (metric, key) in [
      (CollaborationCount(), "edges"), (Density(), "density"), (Transitivity(), "transitivity"),
      (MeanClustering(), "average_clustering"), (BridgeCount(), "bridges"),
      (CutNodeCount(), "articulation_points"), (IsolateCount(), "isolates"),
    ] as [(any GraphMetric, String)] {
      try compare(metric, of: input, with: projection.number(key), key)
    }
  }
}
