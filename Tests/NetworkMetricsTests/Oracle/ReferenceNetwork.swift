import CollaborationGraph
import GraphShapes
import Foundation
import NetworkMetrics
import TestSupport
import XCTest

/// A network of the shared data, built as its reference file says, and the reference values.
struct ReferenceNetwork {
  let id: String
  let graph: Graph
  /// The node ids, in node order.
  let names: [String]
  /// The group of each node by the attribute that the file names; `nil` when it names none.
  let groups: [Int?]?
  /// The reference values of the undirected network.
  let values: ReferenceFile
  /// The network with its direction, and its reference values; `nil` where there are none.
  let directed: (graph: Graph, values: ReferenceFile)?

  /// The undirected network as a measure's input.
  func input(weights: MetricInput.Weights = .ignored) -> MetricInput {
    MetricInput(graph: graph, groups: groups, weights: weights)
  }

  /// What may follow the selection in a derivation. Both mean what `Graph` does with an undirected
  /// edge list: a pair stands once, with the larger of its weights.
  private static let symmetrisings: Set<String> = [
    "undirected block = arcs symmetrised by \"either direction\"",
    "undirected block = arcs symmetrised by \"either direction\", weight = larger of the two",
  ]

  /// Every network with a reference file that has undirected values.
  static func all() throws -> [ReferenceNetwork] {
    let folder = try dataFolder().appendingPathComponent("reference")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .sorted { $0.path < $1.path }
      .map { try ReferenceFile(contentsOf: $0) }
      .filter { $0.hasValue("undirected") }
      .map(ReferenceNetwork.init)
  }

  /// The shared data; skips the test where they are absent.
  static func dataFolder() throws -> URL {
    guard let folder = Folders.sharedData else {
      throw XCTSkip("shared/data is not here; put it beside the repository to run this test")
    }
    return folder
  }

  init(_ file: ReferenceFile) throws {
    id = try file.text("id")
    values = try file.object("undirected")
    let derivation = try file.text("derivation").split(separator: "; ", maxSplits: 1)
    if derivation.count > 1 {
      let rule = String(derivation[1])
      XCTAssertTrue(Self.symmetrisings.contains(rule), "\(id): unknown derivation: \(rule)")
    }
    let parts = derivation[0].split(separator: ", ")
    let folder = try Self.dataFolder().appendingPathComponent(String(parts[0]))
    var selection: [String: String] = [:]
    for part in parts.dropFirst() {
      let words = part.split(separator: "=").map(String.init)
      XCTAssertEqual(words.count, 2, "\(id): unknown derivation: \(part)")
      selection[words[0]] = words[1]
    }
    let nodes = try rowsOfCSV(folder.appendingPathComponent("nodes.csv"))
    names = try nodes.map { try XCTUnwrap($0["id"]) }
    let edges = try Self.edges(
      from: rowsOfCSV(folder.appendingPathComponent("edges.csv")), names: names,
      selection: selection)
    graph = Graph(nodeCount: names.count, edges: edges)
    directed =
      file.hasValue("directed")
      ? (
        Graph(nodeCount: names.count, edges: edges, isDirected: true), try file.object("directed")
      ) : nil
    let summary = try values.object("summary")
    let isGrouped = summary.hasText("attribute")
    groups = isGrouped ? try Self.groups(of: nodes, by: summary.text("attribute")) : nil
  }

  private static func edges(
    from rows: [[String: String]], names: [String], selection: [String: String]
  ) throws -> [Edge] {
    let index = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    return try rows.filter { row in selection.allSatisfy { row[$0] == $1 } }.map { row in
      Edge(
        try XCTUnwrap(index[row["source"] ?? ""]), try XCTUnwrap(index[row["target"] ?? ""]),
        weight: try XCTUnwrap(Double(row["weight"] ?? "")))
    }
  }

  private static func groups(of nodes: [[String: String]], by attribute: String) throws -> [Int?] {
    let labels = try nodes.map { try XCTUnwrap($0[attribute], "no column \(attribute)") }
    let distinct = Set(labels).sorted()
    return labels.map { distinct.firstIndex(of: $0) }
  }
}
