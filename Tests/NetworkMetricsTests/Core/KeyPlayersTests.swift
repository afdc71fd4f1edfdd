import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class KeyPlayersTests: XCTestCase {
  /// Two stars of four leaves whose middles work together; 0 and 5 are the middles.
  private let twoStars = Graph(
    10,
    [(0, 1), (0, 2), (0, 3), (0, 4), (5, 6), (5, 7), (5, 8), (5, 9), (0, 5)])

  func testWithoutTheMiddlesNobodyIsLeftTogether() throws {
    let found = try KeyPlayersFragmenting(size: 2).sets(of: MetricInput(graph: twoStars))
    XCTAssertEqual(found.sets, [[0, 5]])
    XCTAssertEqual(found.score, 1)
    XCTAssertEqual(found.equallyGood, 1)
    XCTAssertEqual(found.search, .exact)
  }

  /// Without 0, four are alone and five stand in a star: 8 ordered pairs one step apart and 12 two
  /// steps, of 72.
  func testWithoutOneMiddleOneStarIsLeft() throws {
    let input = MetricInput(graph: twoStars)
    let byDistance = try KeyPlayersFragmenting(size: 1).sets(of: input)
    XCTAssertEqual(byDistance.sets, [[0]])
    XCTAssertEqual(byDistance.equallyGood, 2)
    XCTAssertEqual(try XCTUnwrap(byDistance.score), 1 - 14.0 / 72, accuracy: 1e-12)
    let byParts = try KeyPlayersFragmenting(size: 1, criterion: .components).sets(of: input)
    XCTAssertEqual(try XCTUnwrap(byParts.score), 1 - 20.0 / 72, accuracy: 1e-12)
  }

  func testTheMiddlesReachEverybodyInOneStep() throws {
    let input = MetricInput(graph: twoStars)
    let found = try KeyPlayersReaching(size: 2).sets(of: input)
    XCTAssertEqual(found.sets, [[0, 5]])
    XCTAssertEqual(found.score, 1)
    let inOneStep = try KeyPlayersReaching(size: 1, criterion: .steps(1)).sets(of: input)
    XCTAssertEqual(inOneStep.sets, [[0]])
    XCTAssertEqual(try XCTUnwrap(inOneStep.score), 0.6, accuracy: 1e-12)
  }

  /// 0 itself and its five, then four at two steps.
  func testOneMiddleReachesTheOthersInTwoSteps() throws {
    let found = try KeyPlayersReaching(size: 1).sets(of: MetricInput(graph: twoStars))
    XCTAssertEqual(try XCTUnwrap(found.score), (6 + 4 * 0.5) / 10, accuracy: 1e-12)
  }

  func testFewerThanTwoLeftIsTooFew() {
    for graph in [Graph.complete(4), Graph(0, [])] {
      for metric in [KeyPlayersFragmenting(), KeyPlayersReaching()] as [any NodeSetMetric] {
        XCTAssertThrowsError(try metric.sets(of: MetricInput(graph: graph))) {
          XCTAssertEqual($0 as? MetricError, .tooSmall(least: 5))
        }
      }
    }
  }
}
