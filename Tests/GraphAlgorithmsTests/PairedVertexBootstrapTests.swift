import GraphAlgorithms
import TestSupport
import XCTest

final class PairedVertexBootstrapTests: XCTestCase {
  /// With two nodes every draw has the one dyad there is, so nothing varies and nothing can be said.
  func testTwoNodesHaveNoSpread() throws {
    let result = try XCTUnwrap(
      PairedVertexBootstrap(of: DyadTable(2, []), and: DyadTable(2, [(0, 1)]), draws: 100))
    XCTAssertEqual(result.change, 1)
    XCTAssertEqual(result.standardError, 0)
    XCTAssertEqual(result.interval, 1...1)
    XCTAssertNil(result.t)
    XCTAssertNil(result.pValue)
  }

  func testWithoutAKnownDyadThereIsNothing() {
    let nothing = DyadTable(nodeCount: 4) { _, _ in nil }
    XCTAssertNil(PairedVertexBootstrap(of: nothing, and: DyadTable(4, [(0, 1)])))
    XCTAssertNil(PairedVertexBootstrap(of: DyadTable(1, []), and: DyadTable(1, [])))
    XCTAssertNil(PairedVertexBootstrap(of: DyadTable(0, []), and: DyadTable(0, [])))
  }

  /// The same draw serves both, so what doesn't change has no error, however uneven the network is.
  func testTheSameNetworkTwiceHasNoChangeAndNoError() throws {
    let star = DyadTable(9, (1..<9).map { (0, $0) })
    let result = try XCTUnwrap(PairedVertexBootstrap(of: star, and: star, draws: 500))
    XCTAssertEqual(result.change, 0)
    XCTAssertEqual(result.standardError, 0)
    XCTAssertGreaterThan(try XCTUnwrap(result.drawsBefore.deviation), 0.05)
  }

  /// Three nodes: uᵢ all the same (1/9), two the same (6/9), all different (2/9). With one dyad of three
  /// joined, all different gives 1/3; otherwise each dyad of the draw is joined or not.
  func testTheMeanOfTheDrawsIsTheMeanOfTheDyads() throws {
    let result = try XCTUnwrap(
      PairedVertexBootstrap(of: DyadTable(3, []), and: DyadTable(3, [(0, 2)]), draws: 40_000))
    let mean = result.drawsOfChange.sorted.reduce(0, +) / 40_000
    let error = try XCTUnwrap(result.standardError) / 200
    XCTAssertEqual(mean, 1.0 / 3, accuracy: 5 * error)
  }

  func testUnknownDyadsCountNowhere() throws {
    // All that is known is joined before and not after.
    let known: Set<[Int]> = [[0, 1], [1, 2], [2, 3], [0, 4], [3, 4]]
    let before = DyadTable(nodeCount: 5) { known.contains([$0, $1]) ? 1 : nil }
    let after = DyadTable(nodeCount: 5) { $0 == 1 && $1 == 4 ? nil : 0 }
    let result = try XCTUnwrap(PairedVertexBootstrap(of: before, and: after, draws: 500))
    XCTAssertEqual(result.change, -1)
    XCTAssertEqual(result.interval, -1 ... -1)
    XCTAssertEqual(result.knownShare, 0.5)
  }

  /// Every dyad is one way only, so a draw that kept directions together has exactly half.
  func testADirectedDyadKeepsItsTwoDirectionsTogether() throws {
    let tournament = DyadTable(nodeCount: 7, isDirected: true) { $0 < $1 ? 1 : 0 }
    let none = DyadTable(7, [], isDirected: true)
    let result = try XCTUnwrap(PairedVertexBootstrap(of: none, and: tournament, draws: 300))
    XCTAssertEqual(result.interval, 0.5...0.5)
  }

  func testTheSeedDecides() throws {
    let (before, after) = (DyadTable(8, [(0, 1), (2, 3)]), DyadTable(8, [(0, 1), (4, 5), (6, 7)]))
    let draw = { PairedVertexBootstrap(of: before, and: after, draws: 200, seed: $0) }
    XCTAssertEqual(draw(3), draw(3))
    XCTAssertNotEqual(draw(3)?.drawsOfChange, draw(4)?.drawsOfChange)
  }

  /// A draw has a stream of its own, so the first hundred are the same of a hundred as of a thousand, and
  /// could be drawn by anybody in any order.
  func testADrawDoesNotDependOnThoseBeforeIt() throws {
    let (before, after) = (DyadTable(8, [(0, 1), (2, 3)]), DyadTable(8, [(0, 1), (4, 5), (6, 7)]))
    let few = try XCTUnwrap(PairedVertexBootstrap(of: before, and: after, draws: 100))
    let many = try XCTUnwrap(PairedVertexBootstrap(of: before, and: after, draws: 1_000))
    var left = many.drawsOfChange.sorted
    for change in few.drawsOfChange.sorted {
      left.remove(at: try XCTUnwrap(left.firstIndex(of: change)))
    }
    XCTAssertEqual(left.count, 900)
  }

  /// Errors of 5,000 draws: the standard error 1 % of itself, an end of the interval 0.04 of it and one
  /// step of the possible means; five deviations.
  func testAgreesWithAnIndependentImplementation() throws {
    for (reference, tables) in try InferenceCases.all() {
      let expected = reference.bootstrap
      let result = try XCTUnwrap(PairedVertexBootstrap(of: tables.before, and: tables.after))
      let name = reference.name
      XCTAssertEqual(result.before, expected.before, accuracy: 1e-9, name)
      XCTAssertEqual(result.after, expected.after, accuracy: 1e-9, name)
      for (own, other) in [
        (result.standardError, expected.error),
        (result.drawsBefore.deviation, expected.errorBefore),
        (result.drawsAfter.deviation, expected.errorAfter),
      ] {
        XCTAssertEqual(try XCTUnwrap(own), other, accuracy: 0.06 * other, name)
      }
      let interval = try XCTUnwrap(result.interval)
      let step = 1 / Double(reference.nodeCount * (reference.nodeCount - 1) / 2)
      let allowed = 0.2 * expected.error + step
      XCTAssertEqual(interval.lowerBound, expected.low, accuracy: allowed, name)
      XCTAssertEqual(interval.upperBound, expected.high, accuracy: allowed, name)
      XCTAssertEqual(
        try XCTUnwrap(result.pValue), try XCTUnwrap(expected.p), accuracy: 0.04, name)
    }
  }
}
