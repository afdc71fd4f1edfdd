import GapAnalysis
import InnovationSystem
import XCTest

/// Which parties meet in one place only, and what is lost when it ends.
final class ArenaDependenceTests: XCTestCase {
  /// Arenas by id, each with its participants such as `P: A B C`.
  private func sample(_ arenas: [String], _ ties: Collaboration...) -> Study {
    study("A", "B", "C", "D", ties: ties) {
      $0.participations = arenas.flatMap { text in
        let parts = text.split(whereSeparator: { ": ".contains($0) }).map(String.init)
        return parts.dropFirst().map { Participation(project: parts[0], organisation: $0) }
      }
    }
  }

  func testPairsThatMeetInOneArenaOnlyDependOnIt() throws {
    let found = sample(["P: A B C", "Q: A B"], tie("C", "D")).findings(ArenaDependence.self)
    let arena = try found.about("P")
    XCTAssertTrue(arena.isGap)
    XCTAssertEqual([arena.count("pairs"), arena.count("of")], [2, 3], "A and B have Q too")
    XCTAssertEqual(
      arena.details["lost"], .pairs([Finding.Evidence("A", "C"), Finding.Evidence("B", "C")]))
    XCTAssertEqual(arena.list("alone"), [], "C has D, A and B have each other")
    let all = try found.about("all")
    XCTAssertEqual([all.count("only"), all.count("once"), all.count("of")], [2, 2, 3])
    XCTAssertEqual(found.map(\.id), ["arena-dependence:all", "arena-dependence:P"])
  }

  func testCollaborationOfTheirOwnIsSomethingElse() throws {
    let found = sample(["P: A B"], tie("A", "B")).findings(ArenaDependence.self)
    XCTAssertEqual(found.map(\.id), ["arena-dependence:all"])
    XCTAssertFalse(found[0].isGap)
    XCTAssertEqual([found[0].count("once"), found[0].count("only")], [1, 0])
  }

  func testCollaborationThatTheArenaCarriesEndsWithIt() throws {
    let carried = tie("A", "B").changed { $0.projects = ["P"] }
    let found = try sample(["P: A B"], carried).findings(ArenaDependence.self).about("P")
    XCTAssertTrue(found.isGap)
    XCTAssertEqual(found.evidence, [Finding.Evidence("A", "B")])
    XCTAssertEqual(found.list("alone"), ["A", "B"])
    let twice = tie("A", "B").changed { $0.projects = ["P", "ended"] }
    XCTAssertFalse(
      sample(["P: A B"], twice).findings(ArenaDependence.self)[0].isGap,
      "it goes on although a project that carried it has ended")
  }

  func testAnArenaThatHasEndedIsNoPlaceToMeet() {
    var study = sample(["P: A B", "Q: A B"], tie("C", "D"))
    study.snapshots[0].date = PartialDate("2021-10-01")
    study.projects = [Project(id: "P", name: "Past"), Project(id: "Q", name: "Now")]
    study.projects[0].to = PartialDate("2020")
    XCTAssertEqual(
      study.findings(ArenaDependence.self).map(\.id),
      ["arena-dependence:all", "arena-dependence:Q"])
    study.projects[1].to = PartialDate("2020")
    XCTAssertEqual(study.missing(for: ArenaDependence.self), [.sharedArenas])
  }

  func testALargeGatheringIsNotAMeetingOfEachWithEach() {
    let names = (1...21).map { "N\($0)" }
    var study = study("A", "B", ties: [tie("A", "B")])
    study.organisations = names.map { Organisation(id: $0, name: $0) }.sorted { $0.id < $1.id }
    study.participations = names.map { Participation(project: "P", organisation: $0) }
    XCTAssertEqual(study.missing(for: ArenaDependence.self), [.sharedArenas])
    study.participations += names.prefix(2).map { Participation(project: "Q", organisation: $0) }
    let found = study.findings(ArenaDependence.self)
    XCTAssertEqual([found[0].count("of"), found[0].count("large")], [1, 1])
  }

  /// A study of participations can't tell what else two have in common.
  func testParticipationsAloneAreNeverMoreThanUncertain() throws {
    let study = sample(["P: A B C"])
    XCTAssertTrue(study.isTwoMode)
    let found = study.findings(ArenaDependence.self)
    XCTAssertEqual(found.map(\.certainty), [.uncertain, .uncertain])
    XCTAssertEqual(found.map(\.isGap), [true, false])
    XCTAssertEqual(found[0].details["isCollaborationKnown"], .flag(false))
    XCTAssertEqual(try found.about("P").list("alone"), ["A", "B", "C"])
  }

  func testWithoutASharedArenaItIsNotAssessed() {
    XCTAssertEqual(
      sample(["P: A"], tie("A", "B")).missing(for: ArenaDependence.self), [.sharedArenas])
  }

  /// In 2013 the seven partners of the project make 21 pairs; in 2021 only Vær i skole is under way,
  /// whose two work together anyway.
  func testNordland() throws {
    let study = try nordland()
    let before = try study.findings(ArenaDependence.self, at: "2013").about("all")
    XCTAssertEqual([before.count("of"), before.count("once")], [21, 21])
    let after = study.findings(ArenaDependence.self, at: "2021")
    XCTAssertEqual(after.map(\.isGap), [false])
    XCTAssertEqual([after[0].count("of"), after[0].count("only")], [1, 0])
  }
}
