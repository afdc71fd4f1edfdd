import CollaborationGraph
import GraphShapes
import XCTest

@testable import GraphAlgorithms

/// Ties by the ranks of their ends.
final class RankedTiesTests: XCTestCase {
  /// Ranks ascend with the number of contacts; of nodes with equally many the smaller index is higher.
  func testEachTieStandsAtTheEndWithFewerContacts() {
    let star = Graph(5, [(0, 1), (0, 2), (0, 3), (3, 4)])
    let ties = RankedTies(Ties(star))
    XCTAssertEqual(ties.nodes, [4, 2, 1, 3, 0])
    XCTAssertEqual((0..<5).map { ties.row(of: $0).count }, [1, 1, 1, 1, 0])
    XCTAssertEqual((0..<4).map { ties.heads[$0] }, [3, 4, 4, 4])
  }

  /// In a clique each row is the end of that before it.
  func testLongRowsAscend() {
    let ties = RankedTies(Ties(.complete(50)))
    for rank in 0..<50 {
      let row = ties.row(of: rank).map { Int(ties.heads[$0]) }
      XCTAssertEqual(row.sorted(), Array(rank + 1..<50))
      if row.count >= RankedTies.longRow { XCTAssertEqual(row, Array(rank + 1..<50)) }
    }
  }

  /// Both places of a tie are its entries in the rows of all ties.
  func testPlacesLeadToTheSameTie() {
    var generator = SeededGenerator(seed: 74)
    let network = Ties(Graph.random(70, density: 0.7, using: &generator))
    let ties = RankedTies(network)
    for rank in 0..<70 {
      for place in ties.row(of: rank) {
        let (low, high) = (Int(ties.nodes[rank]), Int(ties.nodes[Int(ties.heads[place])]))
        let (own, turned) = (Int(ties.places[place].own), Int(ties.places[place].turned))
        XCTAssertTrue(network.range(of: low).contains(own))
        XCTAssertTrue(network.range(of: high).contains(turned))
        XCTAssertEqual(network.contacts[own], high)
        XCTAssertEqual(network.contacts[turned], low)
        XCTAssertEqual(ties.strengths[place].y, network.strengths[own])
      }
    }
  }
}
