import CollaborationGraph
import GraphAlgorithms
import GraphShapes
import XCTest

@testable import NetworkMetrics

/// Random networks that several measures share are those that each would draw for itself.
final class SameDegreeNetworksTests: XCTestCase {
  private let graph: Graph = {
    var generator = SeededGenerator(seed: 4)
    return Graph.random(20, density: 0.2, isDirected: false, using: &generator)
  }()

  func testSharedOrNotTheNumbersAreTheSame() throws {
    let groups = (0..<20).map { Optional($0 % 3) }
    let alone = MetricInput(graph: graph, groups: groups)
    var shared = alone
    shared.networks = SameDegreeNetworks(of: graph)
    // Fewer first, then more, then fewer again.
    for draws in [10, 50, 20] {
      XCTAssertEqual(
        try Mixing(draws: draws).scores(of: shared), try Mixing(draws: draws).scores(of: alone))
    }
    XCTAssertEqual(
      try CorePeripheryFit().chance(of: shared), try CorePeripheryFit().chance(of: alone))
  }

  /// Nodes without a group leave the graph that is asked about with fewer edges.
  func testNetworksOfAnotherGraphAreNotTaken() throws {
    let alone = MetricInput(graph: graph, groups: (0..<20).map { $0 < 2 ? nil : $0 % 3 })
    var shared = alone
    shared.networks = SameDegreeNetworks(of: graph)
    XCTAssertEqual(try Mixing().scores(of: shared), try Mixing().scores(of: alone))
    XCTAssertNotEqual(
      try Mixing().scores(of: shared),
      try Mixing().scores(of: MetricInput(graph: graph, groups: (0..<20).map { $0 % 3 })))
  }

  func testTheyAreTheSwapsOfTheGraph() {
    var swaps = DegreePreservingSwaps(of: graph, seed: 1)
    let expected = (0..<3).map { _ -> [[Int]] in
      swaps.shuffle()
      return swaps.edges.map { [$0.0, $0.1] }
    }
    let drawn = SameDegreeNetworks(of: graph).map(3) { edges in edges.map { [$0.0, $0.1] } }
    XCTAssertEqual(drawn, expected)
  }
}
