import InnovationSystem
import XCTest

@testable import GapAnalysis

/// The ledger is brought up to date: what is added, closed and opened again, and what is left to people.
///
/// `K` is a municipality that rule `R1` wants to work with `H`. The strings say in which of the
/// snapshots 1, 2, … they do (`+`), don't (`-`), or `K` isn't in frame (`.`).
final class LedgerUpdateTests: XCTestCase {
  private func study(_ history: String, _ change: (inout Study) -> Void = { _ in }) -> Study {
    let signs = Array(history)
    let ids = signs.indices.map { "s\($0 + 1)" }
    var study = GapAnalysisTests.study("A", "H", "K")
    study.snapshots = ids.map { id in
      var snapshot = study.snapshots[0]
      snapshot.id = id
      return snapshot
    }
    study.collaborations = ids.indices.flatMap { index -> [Collaboration] in
      // A and H keep the network from being empty, A and K keep K from being alone.
      var rows = [tie("A", "H"), tie("A", "K")]
      if signs[index] == "+" { rows.append(tie("H", "K")) }
      return rows.map { row in row.changed { $0.snapshot = ids[index] } }
    }
    if let place = study.organisations.firstIndex(where: { $0.id == "K" }) {
      study.organisations[place].frame = .only(
        Set(zip(ids, signs).filter { $0.1 != "." }.map(\.0)))
    }
    study.targets = [
      TargetRule(id: "R1", from: .organisation("K"), to: .organisation("H"), intensity: 2)
    ]
    change(&study)
    return study
  }

  /// The row of K and H after an update; the others are left out.
  private func row(of study: Study) throws -> LedgerEntry {
    try XCTUnwrap(study.ledger.first { $0.id == "pair:H+K" }, "\(study.ledger.map(\.id))")
  }

  private func update(_ study: Study, upTo id: String? = nil) -> LedgerUpdate {
    let snapshot = id.flatMap(study.snapshot) ?? study.latestSnapshot
    return LedgerUpdate(of: study, upTo: snapshot) { subject, _ in subject.id }
  }

  private func updated(_ study: Study, upTo id: String? = nil) -> Study {
    var study = study
    study.ledger = update(study, upTo: id).entries
    return study
  }

  /// What became of the row of K and H.
  private func change(in update: LedgerUpdate) -> LedgerUpdate.Change? {
    update.entries.firstIndex { $0.id == "pair:H+K" }.flatMap { update.changes[$0] }
  }

  /// First seen, last seen, closed in, status: as `s1 s2 - open`.
  private func story(_ entry: LedgerEntry) -> String {
    [entry.firstSeen, entry.lastSeen, entry.closedIn].map { $0 ?? "-" }.joined(separator: " ")
      + " " + entry.status.rawValue
  }

  func testANewLedgerHasTheWholeHistoryThatTheDataTell() throws {
    for (history, expected) in [
      ("-", "s1 s1 - open"), ("--", "s1 s2 - open"), ("+-", "s2 s2 - open"),
      ("-+", "s1 s1 s2 closed"), ("-+-", "s1 s3 - open"), ("--+++", "s1 s2 s3 closed"),
    ] {
      XCTAssertEqual(story(try row(of: updated(study(history)))), expected, history)
    }
  }

  func testAGapThatNeverWasIsNoRow() {
    XCTAssertFalse(updated(study("+++")).ledger.contains { $0.id == "pair:H+K" })
  }

  /// However often and in whatever steps it is updated, the ledger is the same.
  func testTheWayThereDoesNotMatter() throws {
    for history in ["---", "--+", "-+-", "+-+", "-++", "-.+", "--.", ".-+"] {
      let study = study(history)
      let atOnce = try row(of: updated(study))
      for steps in [["s1", "s2", "s3"], ["s1", "s3"], ["s2", "s3"], ["s3", "s3"]] {
        let stepwise = steps.reduce(study) { updated($0, upTo: $1) }
        XCTAssertEqual(story(try row(of: stepwise)), story(atOnce), "\(history) \(steps)")
      }
    }
  }

  func testTwiceInARowChangesNothing() {
    for history in ["---", "--+", "-+-", "-.+", "--."] {
      let once = updated(study(history))
      XCTAssertEqual(updated(once).ledger, once.ledger, history)
    }
  }

  /// Somebody looks at how it was earlier, after the latest snapshot is in the ledger.
  func testAnUpdateForAnEarlierSnapshotTakesNothingAway() {
    for history in ["---", "--+", "-+-", "+-+", "-.+"] {
      let latest = updated(study(history))
      for earlier in ["s1", "s2"] {
        XCTAssertEqual(
          updated(latest, upTo: earlier).ledger, latest.ledger, "\(history) \(earlier)")
      }
    }
  }

  func testAGapThatALaterSnapshotHasIsNotClosedInBetween() throws {
    XCTAssertEqual(
      story(try row(of: updated(study("-+-"), upTo: "s2"))), "s1 s1 - open")
  }

  func testWhatPeopleDecideStays() throws {
    for status in [LedgerStatus.accepted, .planned] {
      var first = updated(study("--+"), upTo: "s2")
      let place = try XCTUnwrap(first.ledger.firstIndex { $0.id == "pair:H+K" })
      first.ledger[place].status = status
      first.ledger[place].owner = "Bodø kommune"
      first.ledger[place].due = "før jul"
      first.ledger[place].note = "Tas opp i mars"
      first.ledger[place].attributes = ["Sak": "21/455"]
      let update = update(first)
      let row = try row(of: updated(first))
      XCTAssertEqual(story(row), "s1 s2 s3 \(status.rawValue)")
      XCTAssertEqual(change(in: update), .gone)
      XCTAssertTrue(row.isClosed, "the data say that it is gone, and the word stays")
      XCTAssertEqual(row.owner, "Bodø kommune")
      XCTAssertEqual(row.due, "før jul")
      XCTAssertEqual(row.note, "Tas opp i mars")
      XCTAssertEqual(row.attributes, ["Sak": "21/455"])
    }
  }

  func testAnAcceptedGapThatComesBackIsAcceptedStill() throws {
    var study = updated(study("-+-"), upTo: "s2")
    let place = try XCTUnwrap(study.ledger.firstIndex { $0.id == "pair:H+K" })
    study.ledger[place].status = .accepted
    study.ledger[place].closedIn = "s2"
    XCTAssertEqual(change(in: update(study)), .returned)
    XCTAssertEqual(story(try row(of: updated(study))), "s1 s3 - accepted")
  }

  func testAClosedGapThatComesBackIsOpenedAgainAndThisIsTold() throws {
    var before = study("-+")
    before.ledger = update(before).entries
    XCTAssertEqual(story(try row(of: before)), "s1 s1 s2 closed")
    var after = study("-+-")
    after.ledger = before.ledger
    XCTAssertEqual(change(in: update(after)), .reopened)
    XCTAssertEqual(story(try row(of: updated(after))), "s1 s3 - open")
  }

  /// Between two surveys people know more than the data.
  func testWhatPeopleHaveClosedStaysClosedUntilANewSnapshotHasIt() throws {
    var one = updated(study("-"))
    let place = try XCTUnwrap(one.ledger.firstIndex { $0.id == "pair:H+K" })
    one.ledger[place].status = .closed
    XCTAssertEqual(story(try row(of: updated(one))), "s1 s1 - closed")
    var two = study("--")
    two.ledger = one.ledger
    XCTAssertEqual(story(try row(of: updated(two))), "s1 s2 - open")
    var gone = study("-+")
    gone.ledger = one.ledger
    XCTAssertEqual(story(try row(of: updated(gone))), "s1 s1 s2 closed")
  }

  func testWhatPeopleHaveOpenedAgainStaysOpen() throws {
    var study = updated(study("-+"))
    let place = try XCTUnwrap(study.ledger.firstIndex { $0.id == "pair:H+K" })
    study.ledger[place].status = .open
    XCTAssertEqual(story(try row(of: updated(study))), "s1 s1 s2 open")
    XCTAssertFalse(try row(of: updated(study)).isClosed)
  }

  // MARK: Not known is not gone

  func testAnOrganisationThatIsNoLongerInFrameClosesNothing() throws {
    let study = study("--.")
    XCTAssertEqual(story(try row(of: updated(study))), "s1 s2 - open")
    XCTAssertEqual(change(in: update(updated(study))), .unknown)
  }

  func testItIsClosedWhereItCanBeToldAgain() throws {
    XCTAssertEqual(story(try row(of: updated(study("-.+")))), "s1 s1 s3 closed")
  }

  func testAQuestionThatNoLongerCanBeAskedClosesNothing() throws {
    var later = updated(study("--"))
    later.targets = []
    XCTAssertEqual(story(try row(of: updated(later))), "s1 s2 - open")
    XCTAssertEqual(change(in: update(later)), .unknown)
  }

  /// Mended data of the same snapshot: seen in an earlier version of it, and gone in this.
  func testMendedDataCloseAGapInTheSnapshotItWasSeenIn() throws {
    var mended = study("-+")
    mended.ledger = updated(study("--")).ledger
    XCTAssertEqual(story(try row(of: updated(mended))), "s1 s2 s2 closed")
  }

  // MARK: Rows, names and reasons

  func testRowsOfPeoplesOwnAreNotTouched() {
    var study = study("-")
    var own = LedgerEntry(id: "")
    own.concern = "Barnevernet er ikke med"
    var strange = LedgerEntry(id: "pair:GONE+K")
    strange.firstSeen = "s1"
    study.ledger = [own, strange]
    let update = update(study)
    XCTAssertEqual(Array(update.entries.prefix(2)), [own, strange])
    XCTAssertEqual(update.changes[0], .notOurs)
    XCTAssertEqual(update.changes[1], .notOurs)
    XCTAssertGreaterThan(update.entries.count, 2)
  }

  func testSeveralFindingsAreSeveralReasonsOfOneGap() throws {
    let study = study("-") { study in
      study.organisations[study.organisations.firstIndex { $0.id == "K" }!].kind = "municipality"
      study.catchments = [Catchment(municipality: "K", service: .hospital, provider: "H")]
    }
    let row = try row(of: updated(study))
    XCTAssertEqual(row.reasons, ["required", "catchment"])
    XCTAssertEqual(row.concern, "pair:H+K")
  }

  /// UIN became NORD: the gap that somebody owns is the same, under the id it had.
  func testASuccessorKeepsItsPredecessorsGaps() throws {
    var study = study("--") { study in
      study.organisations.append(Organisation(id: "NORD", name: "Nord"))
      study.lineage = [
        LineageEvent(date: PartialDate(year: 2016)!, type: .rename, from: "H", to: "NORD")
      ]
      study.organisations[study.organisations.firstIndex { $0.id == "H" }!].frame = .only(["s1"])
      study.organisations[study.organisations.firstIndex { $0.id == "NORD" }!].frame =
        .only(["s2"])
      study.collaborations = study.collaborations.map { row in
        row.changed { if $0.snapshot == "s2", $0.to == "H" { $0.to = "NORD" } }
      }
      study.targets = [
        TargetRule(id: "R1", from: .organisation("K"), to: .organisation("H"), intensity: 2),
        TargetRule(id: "R2", from: .organisation("K"), to: .organisation("NORD"), intensity: 2),
      ]
    }
    var owned = LedgerEntry(id: "pair:H+K")
    owned.firstSeen = "s1"
    owned.lastSeen = "s1"
    owned.reasons = ["required"]
    owned.owner = "K"
    study.ledger = [owned]
    let rows = updated(study).ledger.filter { $0.reasons.contains("required") }
    XCTAssertEqual(rows.map(\.id), ["pair:H+K"])
    XCTAssertEqual(story(rows[0]), "s1 s2 - open")
    XCTAssertEqual(rows[0].owner, "K")
    study.ledger = []
    let new = updated(study).ledger.filter { $0.reasons.contains("required") }
    XCTAssertEqual(new.map(\.id), ["pair:K+NORD"])
    XCTAssertEqual(story(new[0]), "s1 s2 - open")
  }

  func testAStudyWhoseOnlySnapshotHasNoNameLeavesTheSnapshotsEmpty() throws {
    var study = study("-")
    study.snapshots[0].id = ""
    study.collaborations = study.collaborations.map { row in row.changed { $0.snapshot = "" } }
    study.organisations = study.organisations.map { one in
      var one = one
      one.frame = .always
      return one
    }
    let once = updated(study)
    XCTAssertEqual(story(try row(of: once)), "- - - open")
    XCTAssertEqual(updated(once).ledger, once.ledger)
  }

  // MARK: The state

  func testTheStateCountsEachRowOnceAndTheRateIsClosedOfSeen() throws {
    var study = study("---")
    func entry(_ id: String, _ first: String, _ status: LedgerStatus, closed: String? = nil)
      -> LedgerEntry
    {
      var entry = LedgerEntry(id: "organisation:" + id)
      entry.firstSeen = first
      entry.status = status
      entry.closedIn = closed
      return entry
    }
    study.ledger = [
      entry("A", "s1", .open), entry("B", "s1", .closed, closed: "s2"),
      entry("C", "s1", .closed), entry("D", "s2", .planned), entry("E", "s3", .accepted),
      entry("F", "s1", .planned, closed: "s3"), LedgerEntry(id: "vår egen"),
    ]
    study.ledger[3].owner = "A"
    let state = try XCTUnwrap(LedgerState(of: study))
    XCTAssertEqual(state.seen, 6)
    XCTAssertEqual([state.open, state.accepted, state.planned, state.closed], [1, 1, 1, 3])
    XCTAssertEqual(state.closingRate, 0.5)
    XCTAssertEqual(state.withoutOwner, 1, "A is open; D has an owner, and E needs none")
    XCTAssertEqual(state.own, 1)
    XCTAssertEqual(state.history.map(\.seen), [4, 5, 6])
    XCTAssertEqual(
      state.history.map(\.closed), [0, 1, 3], "C, closed by people, counts in the last")
    XCTAssertNil(LedgerState(of: self.study("-")), "no ledger, no state")
  }

  func testTheBundledCaseByHand() throws {
    let study = updated(try nordland())
    let rows = Dictionary(uniqueKeysWithValues: study.ledger.map { ($0.id, story($0)) })
    // Hamarøy came in in 2021, and has no tie to its hospital.
    XCTAssertEqual(rows["pair:HAMAROY+NLSH"], "2021 2021 - open")
    // Rana has been without a user organisation near it all along.
    XCTAssertEqual(rows["towards:RANA+users"], "2013 2021 - open")
    // Bodø and the county municipality work together since 2021.
    XCTAssertEqual(rows["pair:BODO+NFK"], "2013 2014 2021 closed")
    // The user organisation was alone in 2013 only.
    XCTAssertEqual(rows["organisation:MHN"], "2013 2013 2014 closed")
    // The county governor of 2014 has another name and id in 2021.
    XCTAssertEqual(rows["organisation:SFNO"], "2014 2021 - open")
    XCTAssertNil(rows["organisation:FMNO"])
  }
}
