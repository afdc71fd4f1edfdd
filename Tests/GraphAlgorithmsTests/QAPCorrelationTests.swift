import GraphAlgorithms
import TestSupport
import XCTest

final class QAPCorrelationTests: XCTestCase {
  /// Handbook, `metrics.md` 1.9: r 0.600099; 44 of 720 orders reach it.
  func testTheHandbooksSixNodes() throws {
    let before = DyadTable(6, [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (4, 5)])
    let after = DyadTable(6, [(0, 1), (0, 2), (1, 2), (2, 3), (3, 5), (4, 5), (1, 4)])
    let result = try XCTUnwrap(QAPCorrelation(of: before, and: after))
    XCTAssertEqual(result.correlation, 0.600099, accuracy: 1e-6)
    XCTAssertEqual(result.pValue, 44.0 / 720, accuracy: 1e-12)
    XCTAssertTrue(result.isExact)
    XCTAssertEqual(result.orderCount, 720)
  }

  /// The 24 orders of four nodes put one edge on each of the 6 pairs equally often.
  func testASingleEdgeIsFoundAgainInOneOfSixPlaces() throws {
    let edge = DyadTable(4, [(1, 3)])
    let result = try XCTUnwrap(QAPCorrelation(of: edge, and: edge))
    XCTAssertEqual(result.correlation, 1, accuracy: 1e-12)
    XCTAssertEqual(result.pValue, 1.0 / 6, accuracy: 1e-12)
    XCTAssertEqual(result.midPValue, 1.0 / 12, accuracy: 1e-12)
  }

  func testWhatIsTheSameEverywhereHasNoCorrelation() {
    let some = DyadTable(5, [(0, 1)])
    XCTAssertNil(QAPCorrelation(of: some, and: DyadTable(5, [])))
    XCTAssertNil(QAPCorrelation(of: DyadTable(nodeCount: 5) { _, _ in 1 }, and: some))
    XCTAssertNil(QAPCorrelation(of: DyadTable(1, []), and: DyadTable(1, [])))
    XCTAssertNil(QAPCorrelation(of: some, and: DyadTable(nodeCount: 5) { _, _ in nil }))
  }

  /// In samples the order as it is counts as one, so p is never 0.
  func testTheLeastPOfASampleIsOneInItsNumberAndOne() throws {
    let path = DyadTable(30, (0..<29).map { ($0, $0 + 1) })
    let result = try XCTUnwrap(QAPCorrelation(of: path, and: path, draws: 199))
    XCTAssertEqual(result.pValue, 1.0 / 200)
    XCTAssertEqual(result.midPValue, 1.0 / 400)
    XCTAssertFalse(result.isExact)
  }

  /// Exact ones to 1e-9; drawn ones within five deviations of both numbers of draws.
  func testAgreesWithAnIndependentImplementation() throws {
    for (reference, tables) in try InferenceCases.all() {
      let expected = try XCTUnwrap(reference.qap)
      let result = try XCTUnwrap(QAPCorrelation(of: tables.before, and: tables.after))
      XCTAssertEqual(result.correlation, expected.r, accuracy: 1e-9, reference.name)
      XCTAssertEqual(result.isExact, expected.isExact, reference.name)
      let spread = (expected.p * (1 - expected.p) * (1.0 / 5_000 + 1.0 / 10_000)).squareRoot()
      let allowed = expected.isExact ? 1e-9 : 5 * spread + 1.0 / 5_000
      XCTAssertEqual(result.pValue, expected.p, accuracy: allowed, reference.name)
    }
  }

  /// Borgatti, Everett & Johnson, *Analyzing Social Networks*, answers to chapter 8: the number of
  /// friends two members of Zachary's club share and how often they met, r = 0.3659.
  func testTheKarateClubOfAPublishedExercise() throws {
    guard let data = Folders.sharedData else { throw XCTSkip("shared/data is not here") }
    let club = try SharedEdges(data.appendingPathComponent("networks/karate_club"))
    let joined = try club.table(isDirected: false, where: { _ in true })
    let meetings = try club.table(
      isDirected: false, isWeighted: true, column: "interactions", where: { _ in true })
    let shared = DyadTable(nodeCount: joined.nodeCount) { one, other in
      Double((0..<joined.nodeCount).count { joined[one, $0] == 1 && joined[other, $0] == 1 })
    }
    let result = try XCTUnwrap(QAPCorrelation(of: shared, and: meetings, draws: 500))
    XCTAssertEqual(result.correlation, 0.3659, accuracy: 0.00005)
    XCTAssertLessThan(result.pValue, 0.01)
  }
}
