import InnovationSystem
import TestSupport
import XCTest

/// Ranks and how far they can be trusted: what one respondent alone has told is thought away in turn.
final class RankIntervalsTests: XCTestCase {
  /// A star of nine: A with B … I, told by the parties that are named.
  private func star(toldBy: (Int) -> (from: Double?, to: Double?)) -> Study {
    let ids = ["A", "B", "C", "D", "E", "F", "G", "H", "I"]
    var study = Study(
      id: "star", taxonomy: .empty, organisations: ids.map { Organisation(id: $0, name: $0) },
      collaborations: [], snapshots: [Snapshot(id: "")])
    study.collaborations = (1..<9).map { index in
      var row = Collaboration(snapshot: "", from: "A", to: ids[index], intensity: 1)
      (row.reportedFrom, row.reportedTo) = toldBy(index)
      return row
    }
    study.responses = ids.map { Response(snapshot: "", organisation: $0, status: .answered) }
    return study
  }

  private func intervals(_ study: Study) throws -> RankIntervals {
    try RankIntervals(of: study, at: study.latestSnapshot)
  }

  func testOrganisationsThatAreLevelShareTheirRanks() throws {
    let places = try intervals(star { _ in (1, 1) }).places
    XCTAssertEqual(places["A"]?.ranks, 1...1)
    XCTAssertEqual(places["B"]?.ranks, 2...9)
    XCTAssertEqual(places["B"]?.rank, 5.5)
    XCTAssertEqual(places["A"]?.degree, 8)
  }

  /// Both parties tell of every collaboration, so nobody's silence changes anything.
  func testWhatBothTellStandsWhenOneIsThoughtAway() throws {
    let places = try intervals(star { _ in (1, 1) }).places
    XCTAssertEqual(places["A"]?.interval, 1...1)
    XCTAssertEqual(places["B"]?.interval, 2...9)
  }

  /// A alone tells of all eight: without A nobody has any, and all nine are level.
  func testWhatOneAloneTellsMakesItsRankUnsure() throws {
    let places = try intervals(star { _ in (1, nil) }).places
    XCTAssertEqual(places["A"]?.interval, 1...9)
    XCTAssertEqual(places["B"]?.interval, 1...9)
  }

  /// Each of the others tells: without B, A has seven and is first all the same, and B has none, last.
  func testTheOthersTellingKeepsTheCentreFirst() throws {
    let places = try intervals(star { _ in (nil, 1) }).places
    XCTAssertEqual(places["A"]?.interval, 1...1)
    XCTAssertEqual(places["B"]?.interval, 2...9)
  }

  func testWhatADocumentShowsStands() throws {
    var study = star { _ in (1, nil) }
    for index in study.collaborations.indices { study.collaborations[index].evidence = .agreement }
    XCTAssertEqual(try intervals(study).places["A"]?.interval, 1...1)
  }

  func testTheIntervalAlwaysHoldsTheRank() throws {
    let study = star { (index: Int) -> (from: Double?, to: Double?) in
      index.isMultiple(of: 2) ? (from: 1, to: nil) : (from: nil, to: 1)
    }
    for place in try intervals(study).places.values {
      XCTAssertLessThanOrEqual(place.interval.lowerBound, place.ranks.lowerBound)
      XCTAssertGreaterThanOrEqual(place.interval.upperBound, place.ranks.upperBound)
    }
  }

  func testBelowEightOrganisationsThereAreNoRanks() {
    var study = star { _ in (1, 1) }
    study.organisations.removeLast(2)
    study.collaborations.removeLast(2)
    XCTAssertThrowsError(try intervals(study)) { error in
      XCTAssertEqual(error as? RankIntervals.Obstacle, .fewOrganisations(7))
    }
  }

  func testBelowEightyPerCentAnswersThereAreNoRanks() throws {
    var study = star { _ in (1, 1) }
    study.responses[8].status = .notAnswered
    XCTAssertNoThrow(try intervals(study), "8 of 9 is 89 %")
    study.responses[7].status = .notAnswered
    XCTAssertThrowsError(try intervals(study)) { error in
      XCTAssertEqual(error as? RankIntervals.Obstacle, .fewAnswered(7, of: 9))
    }
  }

  func testWithoutKnowingWhoAnsweredOrToldThereAreNoRanks() {
    var study = star { _ in (1, 1) }
    study.responses = []
    XCTAssertThrowsError(try intervals(study)) { error in
      XCTAssertEqual(error as? RankIntervals.Obstacle, .answersUnknown)
    }
    XCTAssertThrowsError(try intervals(star { _ in (nil, nil) })) { error in
      XCTAssertEqual(error as? RankIntervals.Obstacle, .reportsUnknown)
    }
  }
}
