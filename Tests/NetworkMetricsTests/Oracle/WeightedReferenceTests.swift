import NetworkMetrics
import XCTest

/// Measures that count weights, against networkx, igraph and exact whole-number distances.
final class WeightedReferenceTests: ReferenceTestCase {
  private func networks() throws -> [ReferenceNetwork] {
    let networks = try ReferenceNetwork.all().filter {
      try $0.values.object("nx").hasValue("strength")
    }
    XCTAssertEqual(networks.count, 3)
    return networks
  }

  func testNodeMeasuresAgreeWithNetworkx() throws {
    for network in try networks() {
      let (values, n) = (try network.values.object("nx"), Double(network.graph.nodeCount))
      func check(
        _ metric: any NodeMetric, _ key: String, accuracy: Double = 1e-9,
        _ conversion: (Double) -> Double = { $0 }
      ) throws {
        let expected = try values.scores(key, of: network.names).map { $0.map(conversion) }
        try compare(
          metric, of: network.input(weights: .counted), with: expected, accuracy: accuracy,
          "\(network.id) \(key)")
      }
      try check(Strength(), "strength")
      try check(Closeness(), "closeness_weighted_dist_1_over_w_wf")
      try check(HarmonicCloseness(), "harmonic_weighted_sum") { $0 / (n - 1) }
      try check(PageRank(), "pagerank_weighted_085", accuracy: 1e-6)
      try check(Constraint(), "constraint_weighted")
      try compareEffectiveSize(
        network, network.input(weights: .counted), values, "effective_size_weighted")
      if values.hasValue("eigenvector_weighted_l2") {
        let scores = try values.scores("eigenvector_weighted_l2", of: network.names)
        let highest = try XCTUnwrap(scores.compactMap { $0 }.max())
        try check(EigenvectorCentrality(), "eigenvector_weighted_l2", accuracy: 1e-6) {
          $0 / highest
        }
      }
      // networkx prints 0 below degree 2, where we say undefined.
      let degrees = try Degree.scores(of: network.graph)
      let onnela = try values.scores("clustering_weighted_onnela", of: network.names)
      try compare(
        OnnelaClustering(), of: network.input(),
        with: zip(onnela, degrees).map { score, degree in (degree ?? 0) < 2 ? nil : score },
        network.id)
    }
    XCTAssertGreaterThanOrEqual(comparisons, 400)
  }

  func testNodeMeasuresAgreeWithIgraph() throws {
    for network in try networks() {
      let (values, n) = (try network.values.object("igraph"), Double(network.graph.nodeCount))
      func check(
        _ metric: any NodeMetric, _ key: String, accuracy: Double = 1e-9,
        _ conversion: (Double) -> Double = { $0 }
      ) throws {
        let expected = try values.scores(key, of: network.names).map { $0.map(conversion) }
        try compare(
          metric, of: network.input(weights: .counted), with: expected, accuracy: accuracy,
          "\(network.id) \(key)")
      }
      try check(Betweenness(), "betweenness_weighted_dist_1_over_w_raw") {
        $0 / ((n - 1) * (n - 2) / 2)
      }
      try check(BarratClustering(), "clustering_weighted_barrat_nan")
      try check(Constraint(), "constraint_weighted")
      try check(EigenvectorCentrality(), "eigenvector_weighted_max1", accuracy: 1e-6)
      try check(PageRank(), "pagerank_weighted_085", accuracy: 1e-6)
    }
    XCTAssertGreaterThanOrEqual(comparisons, 290)
  }

  /// Lengths 12/w are whole numbers, so equally long paths are told without rounding.
  func testPathsOfEqualLengthAreCountedAsInWholeNumbers() throws {
    for network in try networks() {
      let exact = try network.values.object("exact_integer_distances_12_over_w")
      let n = Double(network.graph.nodeCount)
      let betweenness = try exact.scores("betweenness_raw", of: network.names)
      try compare(
        Betweenness(), of: network.input(weights: .counted),
        with: betweenness.map { $0.map { $0 / ((n - 1) * (n - 2) / 2) } }, network.id)
      try compare(
        Closeness(), of: network.input(weights: .counted),
        with: exact.scores("closeness_wf_times_12", of: network.names), network.id)
    }
    XCTAssertGreaterThanOrEqual(comparisons, 116)
  }

  func testSectorMeasuresAgree() throws {
    for network in try networks() where network.groups != nil {
      let input = network.input(weights: .counted)
      let index = try network.values.object("ei_index_weighted")
      try compare(
        ExternalInternalIndex(), of: input, with: index.number("whole_network"), network.id)
      try compare(
        NodeExternalInternalIndex(), of: input, with: index.scores("per_node", of: network.names),
        network.id)
      let found = try GroupExternalInternalIndex().scores(of: input)
      let labels = try index.object("per_group")
      for (group, score) in zip(found.groups, found.values) {
        let expected = try labels.object(labels.keys[group]).scores("ei")[0]
        assertClose([score], [expected], accuracy: 1e-9, network.id)
        compared()
      }
      try compare(
        SectorModularity(), of: input,
        with: network.values.object("summary").number("modularity_weighted"), network.id)
    }
    XCTAssertGreaterThanOrEqual(comparisons, 30)
  }
}
