import GapAnalysis
import InnovationSystem
import XCTest

/// What is most fragile, and what can't be told apart.
final class LossRankingTests: XCTestCase {
  private func ranking(_ study: Study) -> LossRanking {
    let drill = LossDrill(GapInput(study, at: study.snapshots[0]))
    return LossRanking(of: drill.organisations, in: drill)
  }

  /// A hangs on B, the municipality K on C, and D, E, F, G, B, C are a ring.
  private let two = study(
    "A", "B", "C", "D", "E", "F", "G", "K:municipality",
    ties: [
      tie("A", "B"), tie("K", "C"), tie("B", "C"), tie("C", "D"), tie("D", "E"), tie("E", "F"),
      tie("F", "G"), tie("G", "B"),
    ])

  func testAMunicipalityCutOffWeighsMoreThanAnother() {
    let found = ranking(two).losses
    XCTAssertEqual(found.prefix(2).map(\.subject), [.organisation("C"), .organisation("B")])
    XCTAssertEqual(found.prefix(2).map(\.effect.cutOff), [["K"], ["A"]])
    XCTAssertEqual(found.prefix(2).map(\.rank), [1, 2])
    XCTAssertEqual(found[0].ranks, 1...1)
    XCTAssertEqual(found[0].equals, [])
  }

  func testEqualsShareAPlaceAndCannotBeToldApart() throws {
    let found = ranking(two).losses
    let ends = found.filter { [.organisation("A"), .organisation("K")].contains($0.subject) }
    XCTAssertEqual(ends.map(\.rank), [7, 7], "losing an end lengthens nobody's path")
    XCTAssertEqual(ends[0].equals, [ends[1].subject])
  }

  /// Only B says that it works with A. Without that tie B cuts off nobody.
  func testWhereAnUnconfirmedTieDecidesThePlacesAreARange() throws {
    var sample = two
    sample.collaborations[0] = reported("A", "B", nil, 3)
    let all = ranking(sample)
    XCTAssertEqual(all.unconfirmed, [Finding.Evidence("A", "B")])
    XCTAssertEqual(all.outcomes, 2)
    XCTAssertTrue(all.isEveryOutcome)
    let found = try XCTUnwrap(all.losses.first { $0.subject == .organisation("B") })
    XCTAssertEqual(found.cutOffs, 0...1)
    XCTAssertEqual(found.rank, 2)
    XCTAssertEqual(found.certainty, .uncertain)
    XCTAssertEqual(all.losses[0].cutOffs, 1...1)
    for loss in all.losses {
      let change = try XCTUnwrap(loss.effect.fragmentationChange)
      XCTAssertTrue(try XCTUnwrap(loss.changes).contains(change), "the recorded way is one of them")
    }
  }

  func testAmongFewerThanEightPlacesSayNothing() {
    let found = ranking(study("A", "B", "C", ties: [tie("A", "B"), tie("B", "C")]))
    XCTAssertEqual(found.losses.map(\.rank), [nil, nil, nil])
    XCTAssertEqual(found.losses[0].subject, .organisation("B"))
  }

  func testAMissingAnswerMakesACutUncertain() throws {
    var sample = two
    sample.answers(allBut: "K")
    XCTAssertEqual(ranking(sample).losses[0].certainty, .uncertain)
    sample.answers()
    XCTAssertEqual(ranking(sample).losses[0].certainty, .wellSupported)
  }

  func testWithoutCollaborationsThereIsNothingToLose() {
    XCTAssertEqual(ranking(study("A", "B")).losses, [])
  }

  func testWithManyUnconfirmedTiesTheWaysAreDrawnTheSameEachTime() {
    var sample = two
    for place in sample.collaborations.indices {
      sample.collaborations[place].reportedTo = nil
    }
    let found = ranking(sample)
    XCTAssertEqual(found.outcomes, 64)
    XCTAssertFalse(found.isEveryOutcome)
    XCTAssertEqual(found, ranking(sample))
  }

  /// The story of Nordland 2021. NAV Indre Salten is Hamarøy's only partner, and Hamarøy hasn't answered;
  /// Statsforvalteren holds Helsedirektoratet, Nordlandssykehuset Mental Helse.
  func testInNordland2021ThreeOrganisationsEachHoldAnother() throws {
    let sample = try nordland()
    let drill = LossDrill(GapInput(sample, at: try XCTUnwrap(sample.snapshot("2021"))))
    let all = LossRanking(of: drill.organisations, in: drill)
    XCTAssertEqual(
      all.losses.prefix(3).map(\.subject),
      [.organisation("NAVIS"), .organisation("SFNO"), .organisation("NLSH")])
    XCTAssertEqual(
      all.losses.prefix(3).map(\.effect.cutOff), [["HAMAROY"], ["HDIR"], ["MHN"]])
    XCTAssertTrue(all.losses.dropFirst(3).allSatisfy { $0.effect.cutOff.isEmpty })
    XCTAssertEqual(
      all.losses.prefix(3).map(\.certainty), [.uncertain, .uncertain, .wellSupported])
    XCTAssertEqual(
      all.unconfirmed.map { [$0.first, $0.second] },
      [["HAMAROY", "NAVIS"], ["HDIR", "SFNO"], ["HSYK", "VEFSN"], ["SFNO", "VEFSN"]])
    XCTAssertEqual(all.outcomes, 16)
    // Without Statsforvalteren, Helsedirektoratet is alone, and Vefsn too unless HSYK–VEFSN is there.
    XCTAssertEqual(all.losses[1].cutOffs, 0...2)
    let first = all.losses[0].effect
    XCTAssertEqual(first.fartherFromResearch.map(\.municipality), ["HAMAROY"])
    XCTAssertEqual(
      first.fartherFromResearch.map(\.before), [3], "over NAV Indre Salten and NAV Nordland")
    XCTAssertEqual(first.requirements.map(\.rule), ["R2", "R2", "R3"])
    XCTAssertEqual(drill.backup(for: .organisation("NAVIS"))?.ties.count, 1)
  }
}
