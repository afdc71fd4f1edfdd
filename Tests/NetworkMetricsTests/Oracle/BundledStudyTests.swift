import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import NetworkMetrics
import TestSupport
import XCTest

/// Every measure against the values that two independent sides agree on, for the bundled studies and
/// a few networks made for it.
///
/// `scripts/oracle/reference_values.py` writes them, with the networks they belong to.
final class BundledStudyTests: XCTestCase {
  func testEveryMeasureHasReferenceValuesFromTwoSides() throws {
    let sources = try file().object("sources")
    XCTAssertEqual(sources.keys, CatalogEntry.all.map(\.id).sorted())
    for id in sources.keys {
      let sides = try sources.texts(id)
      XCTAssertEqual(Set(sides).count, 2, id)
    }
  }

  func testEveryMeasureOfEveryNetworkAgreesWithBothSides() throws {
    var comparisons = 0
    for (name, values) in try networks() {
      let input = try input(of: values)
      let measures = try values.object("measures")
      for entry in CatalogEntry.all where measures.keys.contains(entry.id) {
        let outcome = entry.outcome(input)
        if let reason = try measures.reason(entry.id) {
          XCTAssertEqual(outcome.refusal?.code, reason, "\(name) \(entry.id)")
        } else {
          try compare(outcome, measures, entry, name)
        }
        comparisons += max(1, outcome.scores.count)
      }
    }
    XCTAssertGreaterThanOrEqual(comparisons, 8_000)
  }

  func testOneModeMeasuresAreRefusedForTheTwoModeNetworks() throws {
    for (name, values) in try networks() where values.hasValue("modes") {
      let known = try values.object("measures").keys
      let needing = CatalogEntry.all.filter { $0.description.needs.contains(.twoModes) }
      XCTAssertEqual(known, needing.map(\.id).sorted(), name)
    }
  }

  private func compare(
    _ outcome: MetricOutcome, _ measures: ReferenceFile, _ entry: CatalogEntry, _ name: String
  ) throws {
    let place = "\(name) \(entry.id)"
    let accuracy = entry.tolerance ?? 1e-9
    switch outcome {
    case .edges(let found):
      let rows = try measures.rows(entry.id)
      XCTAssertEqual(found.pairs, rows.map { NodePair(Int($0[0]), Int($0[1])) }, place)
      assertClose(found.values, rows.map { $0[2] }, accuracy: accuracy, place)
    case .groupPairs:
      assertClose(
        outcome.scores, try measures.matrix(entry.id).flatMap { $0 }, accuracy: accuracy, place)
    case .sets(let found):
      try compare(found, measures.object(entry.id), accuracy, place)
    case .whole(let score, _) where measures.hasObject(entry.id):
      let mean = try measures.object(entry.id)
      let value = try XCTUnwrap(score, place)
      XCTAssertEqual(value, try mean.number("near"), accuracy: try mean.number("within"), place)
    default:
      assertClose(outcome.scores, try measures.scores(entry.id), accuracy: accuracy, place)
    }
  }

  /// One of the best sets, or a division at least as good as the best that other programs found.
  private func compare(
    _ found: NodeSets, _ expected: ReferenceFile, _ accuracy: Double, _ place: String
  ) throws {
    if expected.hasValue("atLeast") {
      let score = try XCTUnwrap(found.score, place)
      XCTAssertGreaterThanOrEqual(score, try expected.number("atLeast"), place)
      return
    }
    assertClose([found.score], try expected.scores("score"), accuracy: accuracy, place)
    let choices = try expected.rows(expected.hasValue("anyOf") ? "anyOf" : "sets")
    XCTAssertEqual(found.search, .exact, place)
    XCTAssertEqual(found.equallyGood, choices.count, place)
    XCTAssertEqual(found.sets.count, 1, place)
    XCTAssertTrue(
      choices.contains { $0.map { Int($0) } == found.sets.first }, "\(place): \(found.sets)")
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
    XCTAssertEqual(networks.keys.count, 14)
    return try networks.keys.map { ($0, try networks.object($0)) }
  }

  private func input(of values: ReferenceFile) throws -> MetricInput {
    let edges = try values.rows("edges").map { Edge(Int($0[0]), Int($0[1]), weight: $0[2]) }
    let isDirected = try values.flag("isDirected")
    let graph = Graph(
      nodeCount: try values.texts("nodes").count, edges: edges, isDirected: isDirected)
    return MetricInput(
      graph: graph, groups: try values.groups("sectors"),
      modes: values.hasValue("modes") ? try values.numbers("modes").map { Int($0) } : nil,
      direction: isDirected ? .outgoing : .ignored,
      weights: try values.text("weights") == "counted" ? .counted : .ignored,
      unobservedPairs: values.hasValue("unobservedPairs")
        ? Int(try values.number("unobservedPairs")) : nil)
  }
}
