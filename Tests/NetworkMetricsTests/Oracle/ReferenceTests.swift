import CollaborationGraph
import GraphAlgorithms
import NetworkMetrics
import XCTest

/// Every measure against networkx and igraph on the reference networks of the shared data.
///
/// Their values are rounded to 10 decimals and agree with ours to 1e-9; the eigenvector, which all
/// three iterate for, to 1e-6. Comparisons are counted, so that a renamed key can't skip any.
final class ReferenceTests: XCTestCase {
  private var comparisons = 0

  func testEveryReferenceNetworkIsBuiltAsItWasForTheLibraries() throws {
    let networks = try ReferenceNetwork.all()
    XCTAssertEqual(networks.count, 17)
    for network in networks {
      let summary = try network.values.object("summary")
      XCTAssertEqual(Double(network.graph.nodeCount), try summary.number("n"), network.id)
      XCTAssertEqual(Double(network.graph.edgeCount), try summary.number("m"), network.id)
    }
  }

  func testNodeMeasuresAgreeWithNetworkx() throws {
    for network in try ReferenceNetwork.all() {
      let (values, n) = (try network.values.object("nx"), Double(network.graph.nodeCount))
      try compare(network, Degree.self, values, "degree")
      try compare(network, Betweenness.self, values, "betweenness_normalised")
      try compare(network, Betweenness.self, values, "betweenness_raw") {
        $0 / ((n - 1) * (n - 2) / 2)
      }
      try compare(network, HarmonicCloseness.self, values, "harmonic_sum") { $0 / (n - 1) }
      try compare(network, Constraint.self, values, "constraint")
      try compare(network, EffectiveSize.self, values, "effective_size")
      try compareClusteringWhereDefined(network, values)
      if values.hasValue("strength") { try compare(network, Strength.self, values, "strength") }
      if values.hasValue("eigenvector_l2") {
        let scores = try values.scores("eigenvector_l2", of: network.names).compactMap { $0 }
        let highest = try XCTUnwrap(scores.max())
        try compare(network, EigenvectorCentrality.self, values, "eigenvector_l2", accuracy: 1e-6) {
          $0 / highest
        }
      }
    }
    XCTAssertGreaterThanOrEqual(comparisons, 3_422)
  }

  func testNodeMeasuresAgreeWithIgraph() throws {
    for network in try ReferenceNetwork.all() {
      let (values, n) = (try network.values.object("igraph"), Double(network.graph.nodeCount))
      try compare(network, Betweenness.self, values, "betweenness_raw") {
        $0 / ((n - 1) * (n - 2) / 2)
      }
      try compare(network, HarmonicCloseness.self, values, "harmonic_mean")
      try compare(network, Constraint.self, values, "constraint")
      try compare(network, LocalClustering.self, values, "clustering_local_nan_is_null")
      try compare(
        network, EigenvectorCentrality.self, values, "eigenvector_max1", accuracy: 1e-6)
    }
    XCTAssertGreaterThanOrEqual(comparisons, 2_250)
  }

  func testGraphMeasuresAgreeWithBothLibraries() throws {
    for network in try ReferenceNetwork.all() {
      let summary = try network.values.object("summary")
      try compare(network, OrganisationCount.self, summary.number("n"))
      try compare(network, CollaborationCount.self, summary.number("m"))
      try compare(network, Density.self, summary.number("density"))
      try compare(network, ComponentCount.self, summary.number("components"))
      try compare(network, Transitivity.self, summary.number("transitivity_nx"))
      try compare(network, Transitivity.self, summary.number("transitivity_igraph"))
      try compare(
        network, DegreeCentralisation.self, summary.number("degree_centralization_freeman"))
      if network.groups != nil {
        let index = try network.values.object("ei_index").number("whole_network")
        try compare(network, ExternalInternalIndex.self, index)
      }
    }
    XCTAssertGreaterThanOrEqual(comparisons, 131)
  }

  func testComponentSizesCutNodesAndBridgesAgreeWithBothLibraries() throws {
    for network in try ReferenceNetwork.all() {
      let sizes = ConnectedComponents(of: network.graph).members.map { Double($0.count) }
      let expected = try network.values.object("summary").numbers("component_sizes")
      XCTAssertEqual(sizes.sorted(by: >), expected, network.id)
      let structure = CutStructure(of: network.graph)
      let cutNodes = structure.cutNodes.map { network.names[$0] }.sorted()
      let bridges = Set(
        structure.bridges.map { Set([network.names[$0.tail], network.names[$0.head]]) })
      for library in ["nx", "igraph"] {
        let values = try network.values.object(library)
        XCTAssertEqual(cutNodes, try values.texts("articulation_points").sorted(), network.id)
        let pairs = try values.texts("bridges").map { $0.split(separator: "|").map(String.init) }
        XCTAssertEqual(bridges, Set(pairs.map(Set.init)), network.id)
        XCTAssertEqual(bridges.count, pairs.count, network.id)
        comparisons += 2
      }
      comparisons += 1
    }
    XCTAssertGreaterThanOrEqual(comparisons, 85)
  }

  /// Compares the scores of all nodes, those that are undefined included.
  private func compare(
    _ network: ReferenceNetwork, _ metric: any NodeMetric.Type, _ values: ReferenceFile,
    _ key: String, accuracy: Double = 1e-9, conversion: (Double) -> Double = { $0 },
    line: UInt = #line
  ) throws {
    let expected = try values.scores(key, of: network.names).map { $0.map(conversion) }
    let scores = try metric.scores(of: network.graph)
    assertClose(scores, expected, accuracy: accuracy, "\(network.id) \(key)", line: line)
    comparisons += expected.count
  }

  /// networkx prints 0 below degree 2, where we say undefined.
  private func compareClusteringWhereDefined(
    _ network: ReferenceNetwork, _ values: ReferenceFile
  ) throws {
    let degrees = try Degree.scores(of: network.graph)
    let printed = try values.scores("clustering_local", of: network.names)
    let expected = zip(printed, degrees).map { score, degree in (degree ?? 0) < 2 ? nil : score }
    assertClose(
      try LocalClustering.scores(of: network.graph), expected, accuracy: 1e-9, network.id)
    comparisons += expected.count { $0 != nil }
  }

  private func compare(
    _ network: ReferenceNetwork, _ metric: any GraphMetric.Type, _ expected: Double,
    line: UInt = #line
  ) throws {
    let score = try metric.score(of: network.graph, groups: network.groups)
    let place = "\(network.id) \(metric.description.id)"
    XCTAssertEqual(try XCTUnwrap(score, place), expected, accuracy: 1e-9, place, line: line)
    comparisons += 1
  }
}
