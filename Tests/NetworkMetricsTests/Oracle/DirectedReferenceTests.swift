import CollaborationGraph
import NetworkMetrics
import XCTest

/// Measures that follow direction, against networkx and igraph.
final class DirectedReferenceTests: ReferenceTestCase {
  private func networks() throws -> [(
    network: ReferenceNetwork, graph: Graph, values: ReferenceFile
  )] {
    let networks = try ReferenceNetwork.all().compactMap { network in
      network.directed.map { (network, $0.graph, $0.values) }
    }
    XCTAssertEqual(networks.count, 6)
    return networks
  }

  func testNodeMeasuresAgreeWithBothLibraries() throws {
    for (network, graph, values) in try networks() {
      let n = Double(graph.nodeCount)
      let outgoing = MetricInput(graph: graph, groups: network.groups, direction: .outgoing)
      let incoming = MetricInput(graph: graph, groups: network.groups, direction: .incoming)
      func check(
        _ metric: any NodeMetric, _ input: MetricInput, _ library: String, _ key: String,
        accuracy: Double = 1e-9, _ conversion: (Double) -> Double = { $0 }
      ) throws {
        let expected = try values.object(library).scores(key, of: network.names)
        try compare(
          metric, of: input, with: expected.map { $0.map(conversion) }, accuracy: accuracy,
          "\(network.id) \(library) \(key)")
      }
      try check(InDegree(), outgoing, "nx", "in_degree")
      try check(OutDegree(), outgoing, "nx", "out_degree")
      try check(Degree(), outgoing, "nx", "out_degree")
      for library in ["nx", "igraph"] {
        try check(Betweenness(), outgoing, library, "betweenness_raw") {
          $0 / ((n - 1) * (n - 2))
        }
        try check(PageRank(), outgoing, library, "pagerank_085", accuracy: 1e-6)
        try check(Constraint(), outgoing, library, "constraint")
      }
      try compareEffectiveSize(network, outgoing, try values.object("nx"), "effective_size")
      try check(Closeness(), incoming, "nx", "closeness_in_wf")
      try check(Closeness(), outgoing, "nx", "closeness_out_wf")
      try check(HarmonicCloseness(), incoming, "nx", "harmonic_in_sum") { $0 / (n - 1) }
      try check(HarmonicCloseness(), incoming, "igraph", "harmonic_in_mean")
      try check(HarmonicCloseness(), outgoing, "igraph", "harmonic_out_mean")
      try check(Coreness(), outgoing, "igraph", "core_number_all")
      try compareFagiolo(network, outgoing, values)
      try compareIgraphCloseness(network, values)
    }
    XCTAssertGreaterThanOrEqual(comparisons, 1_500)
  }

  func testGraphMeasuresAgreeWithBothLibraries() throws {
    for (network, graph, values) in try networks() {
      let summary = try values.object("summary")
      let input = MetricInput(graph: graph, groups: network.groups, direction: .outgoing)
      func check(_ metric: any GraphMetric, _ key: String) throws {
        try compare(metric, of: input, with: summary.number(key), "\(network.id) \(key)")
      }
      try check(OrganisationCount(), "n")
      try check(CollaborationCount(), "arcs")
      try check(Density(), "density")
      try check(Reciprocity(), "arc_reciprocity_nx")
      try check(Reciprocity(), "reciprocity_igraph_default")
      try check(DyadicReciprocity(), "reciprocity_igraph_ratio")
      try check(ComponentCount(), "weak_components")
      try check(Transitivity(), "transitivity_closed_two_paths")
      try check(GlobalEfficiency(), "global_efficiency_directed")
      let (mutual, asymmetric, null) = (
        try summary.number("mutual_dyads"), try summary.number("asymmetric_dyads"),
        try summary.number("null_dyads")
      )
      try compare(
        DyadicSymmetry(), of: input, with: (mutual + null) / (mutual + asymmetric + null),
        network.id)
      // What UCINET calls connectedness: ordered pairs with a path.
      try compare(
        Fragmentation(), of: input, with: 1 - summary.number("connectedness"), network.id)
      if summary.hasText("attribute") {
        try check(SectorAssortativity(), "assortativity_nominal_nx")
        try check(SectorAssortativity(), "assortativity_nominal_igraph_directed")
        try check(ExternalInternalIndex(), "ei_index_arcs")
      }
    }
    XCTAssertGreaterThanOrEqual(comparisons, 66)
  }

  /// networkx prints 0 below two contacts, where we say undefined.
  private func compareFagiolo(
    _ network: ReferenceNetwork, _ input: MetricInput, _ values: ReferenceFile
  ) throws {
    let printed = try values.object("nx").scores("clustering_directed_fagiolo", of: network.names)
    let found = try LocalClustering().scores(of: input).values
    for (score, expected) in zip(found, printed) {
      guard let score else {
        XCTAssertEqual(expected, 0, network.id)
        continue
      }
      XCTAssertEqual(score, try XCTUnwrap(expected), accuracy: 1e-9, network.id)
      compared()
    }
  }

  /// igraph divides by the reachable nodes only, and gives nothing to a node that reaches none.
  private func compareIgraphCloseness(_ network: ReferenceNetwork, _ values: ReferenceFile) throws {
    guard let graph = network.directed?.graph else { return }
    for (direction, key) in [
      (MetricInput.Direction.outgoing, "closeness_out"), (.incoming, "closeness_in"),
    ] {
      let input = MetricInput(graph: graph, direction: direction)
      let printed = try values.object("igraph").scores(key, of: network.names)
      let found = try Closeness().scores(of: input).values
      let reach = try TwoStepReach(steps: graph.nodeCount).scores(of: input).values
      for node in found.indices {
        let expected = (printed[node] ?? 0) * (reach[node] ?? 0)
        XCTAssertEqual(try XCTUnwrap(found[node]), expected, accuracy: 1e-9, "\(network.id) \(key)")
        compared()
      }
    }
  }
}
