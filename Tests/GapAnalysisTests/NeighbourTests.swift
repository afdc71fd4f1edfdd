import GapAnalysis
import InnovationSystem
import XCTest

/// Whether neighbouring municipalities work together.
final class NeighbourTests: XCTestCase {
  private func sample(_ pairs: [(String, String)], _ ties: Collaboration...) -> Study {
    study("A", "B", "K:municipality", "L:municipality", "M:municipality", ties: ties) {
      $0.neighbours = pairs.map { NeighbourPair(municipality: $0.0, neighbour: $0.1) }
    }
  }

  func testNeighboursWithoutCommonPartnersAreAGap() throws {
    let found = sample([("K", "L")], tie("K", "A"), tie("A", "B"), tie("B", "L"))
      .findings(Neighbours.self)
    let pair = try found.about("K-L")
    XCTAssertTrue(pair.isGap)
    XCTAssertEqual(pair.text("status"), "apart", "three steps: K–A–B–L")
    XCTAssertEqual(pair.consequence, Consequence(municipalities: 2, organisations: 2))
    XCTAssertEqual(try found.about("all").organisations, ["K", "L"])
  }

  func testCollaborationOrOneBetweenIsNoGap() throws {
    let found = sample(
      [("K", "L"), ("L", "M")], tie("K", "L"), tie("L", "B"), tie("B", "M"), tie("L", "A"),
      tie("A", "M")
    ).findings(Neighbours.self)
    XCTAssertEqual(try found.about("K-L").text("status"), "direct")
    XCTAssertEqual(try found.about("L-M").text("status"), "near")
    XCTAssertEqual(try found.about("L-M").list("via"), ["A", "B"])
    XCTAssertEqual(found.map(\.isGap), [false, false, false])
    let all = try found.about("all")
    XCTAssertEqual([all.count("together"), all.count("direct"), all.count("of")], [2, 1, 2])
  }

  func testAPairGivenBothWaysRoundIsOne() {
    let found = sample([("L", "K"), ("K", "L")], tie("A", "B")).findings(Neighbours.self)
    XCTAssertEqual(found.map(\.id), ["neighbours:all", "neighbours:K-L"])
  }

  func testAWayIsAsSureAsItsLessSureCollaborationAndTheSurestWayDecides() throws {
    let ties = [tie("K", "A"), reported("A", "L", 3, nil), tie("K", "B"), tie("B", "L")]
    var study = sample([("K", "L")])
    study.collaborations = Array(ties.prefix(2))
    XCTAssertEqual(try study.findings(Neighbours.self).about("K-L").certainty, .uncertain)
    study.collaborations = ties
    XCTAssertEqual(try study.findings(Neighbours.self).about("K-L").certainty, .wellSupported)
  }

  func testSilenceOnBothSidesIsUncertain() throws {
    var silent = sample([("K", "L")], tie("A", "B"))
    silent.answers(allBut: "K", "L")
    XCTAssertEqual(try silent.findings(Neighbours.self).about("K-L").certainty, .uncertain)
    silent.answers(allBut: "K")
    XCTAssertEqual(try silent.findings(Neighbours.self).about("K-L").certainty, .likely)
  }

  /// Who is whose neighbour is not guessed, and neither is it known of one outside the frame.
  func testWithoutATableOfNeighboursItIsNotAssessed() {
    XCTAssertEqual(sample([], tie("K", "L")).missing(for: Neighbours.self), [.neighbours])
    XCTAssertEqual(
      sample([("K", "A")], tie("K", "L")).missing(for: Neighbours.self), [.neighbours],
      "A is no municipality")
    XCTAssertEqual(sample([("K", "L")]).missing(for: Neighbours.self), [.collaborations])
  }

  func testNordlandSaysNothingOfNeighbours() throws {
    XCTAssertEqual(try nordland().missing(for: Neighbours.self), [.neighbours])
  }
}
