import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import NetworkMetrics
import XCTest

final class BestRankTests: XCTestCase {
  /// The centre has all that a leaf has, and the leaves are each other's equals.
  func testTheLeavesOfAStarComeSecond() throws {
    XCTAssertEqual(try BestRank.scores(of: .star(leaves: 3)), [1, 2, 2, 2])
  }

  /// An end has its neighbour's neighbour and its own neighbour ahead: nodes 1 and 2.
  func testAlongAPathOfFive() throws {
    XCTAssertEqual(try BestRank.scores(of: .path(5)), [3, 1, 1, 1, 3])
  }

  func testMutualPartnersAreEqual() throws {
    XCTAssertEqual(try BestRank.scores(of: .complete(3)), [1, 1, 1])
    XCTAssertEqual(try BestRank.scores(of: Graph(4, [(0, 1), (2, 3)])), [1, 1, 1, 1])
  }

  func testAnIsolateIsBehindEverybodyWithAnEdge() throws {
    XCTAssertEqual(try BestRank.scores(of: Graph(4, [(0, 1)])), [1, 1, 3, 3])
    XCTAssertEqual(try BestRank.scores(of: Graph(2, [])), [1, 1])
    XCTAssertEqual(try BestRank.scores(of: Graph(0, [])), [])
  }

  /// What dominance promises: nobody is ahead by degree or harmonic closeness whom it puts behind.
  func testNoCentralityContradictsIt() throws {
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<20 {
      let graph = Graph.random(7, density: 0.4, using: &generator)
      let best = try BestRank.scores(of: graph)
      for scores in [try Degree.scores(of: graph), try HarmonicCloseness.scores(of: graph)] {
        for (node, score) in scores.enumerated() {
          let ahead = scores.count { ($0 ?? 0) > (score ?? 0) - 1e-12 } - 1
          XCTAssertLessThanOrEqual(best[node] ?? 0, Double(1 + ahead))
        }
      }
    }
  }

  func testDirectionIsIgnored() throws {
    let arcs = Graph(3, [(0, 1), (2, 0)], isDirected: true)
    XCTAssertEqual(try BestRank.outgoingScores(of: arcs), [1, 2, 2])
  }
}
