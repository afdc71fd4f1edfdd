import GapAnalysis
import InnovationSystem
import XCTest

/// What lasts: over snapshots, and when the money ends.
final class LastingTests: XCTestCase {
  /// Municipality K, research R and users U in snapshots 1 and 2.
  private func series(
    _ first: [Collaboration], _ second: [Collaboration], change: (inout Study) -> Void = { _ in }
  ) -> Study {
    var result = study("K:municipality", "R:research", "U:users", ties: [])
    result.snapshots = ["1", "2"].map { id in
      var snapshot = Snapshot(id: id)
      snapshot.scale = .levelsOfCollaboration
      snapshot.threshold = 2
      return snapshot
    }
    result.collaborations = zip(["1", "2"], [first, second]).flatMap { id, ties in
      ties.map { tie in tie.changed { $0.snapshot = id } }
    }
    change(&result)
    return result
  }

  func testACollaborationOfOneSnapshotOnlyIsNotPermanent() throws {
    let found = series([tie("K", "R"), tie("K", "U")], [tie("K", "R")])
      .findings(Permanence.self, at: "2")
    let permanent = try found.about("permanent")
    XCTAssertEqual([permanent.count("of"), permanent.count("once")], [2, 1])
    XCTAssertEqual(permanent.details["share"], .number(0.75), "three of four")
    XCTAssertEqual(permanent.details["oncePairs"], .pairs([Finding.Evidence("K", "U")]))
    XCTAssertEqual(permanent.certainty, .likely, "two snapshots say little of permanence")
    let pervasive = try found.about("pervasive")
    XCTAssertEqual([pervasive.count("filled"), pervasive.count("cells")], [1, 2])
    XCTAssertEqual(pervasive.organisations, ["K"])
  }

  func testCollaborationThatLastsCoversMuchAndIsAgreedIsNoGap() {
    let lasting = [
      tie("K", "R", 3, [.define, .generate, .choose]), tie("K", "U", 3, Set(Phase.allCases)),
    ]
    .map { $0.changed { $0.relations = [.agreement] } }
    let found = series(lasting, lasting).findings(Permanence.self, at: "2")
    XCTAssertEqual(found.map(\.isGap), [false, false, false])
  }

  func testLineTiesAreLeftOutBecauseTheyArePermanentByDesign() throws {
    let line = tie("K", "R").changed { $0.relations = [.governance] }
    let found = try series([line], [line, tie("K", "U")]).findings(Permanence.self, at: "2")
      .about("permanent")
    XCTAssertEqual([found.count("of"), found.count("once")], [1, 1])
  }

  func testOneSnapshotSaysNothingOfPermanence() {
    XCTAssertEqual(
      study("A", "B", ties: [tie("A", "B")]).missing(for: Permanence.self), [.earlierSnapshot])
  }

  private func paid(_ sources: FundingSource...) -> (inout Study) -> Void {
    { $0.funding = sources }
  }

  private func source(_ id: String, ends: Bool?) -> FundingSource {
    var source = FundingSource(id: id, name: id)
    source.isTimeLimited = ends
    return source
  }

  func testACollaborationWhoseOnlyMoneyEndsDependsOnIt() throws {
    let sample = study(
      "K:municipality", "R:research", "U",
      ties: [tie("K", "R").paid("f"), tie("R", "U").paid("f", "g")],
      change: paid(source("f", ends: true), source("g", ends: false)))
    let found = sample.findings(FundingDependence.self)
    XCTAssertEqual(found.map(\.id), ["funding-dependence:f"])
    XCTAssertEqual([found[0].count("ties"), found[0].count("of")], [1, 2])
    XCTAssertEqual(found[0].evidence, [Finding.Evidence("K", "R")])
    XCTAssertEqual(
      [found[0].count("componentsBefore"), found[0].count("componentsAfter")], [1, 2])
    XCTAssertEqual(found[0].list("further"), ["K"])
  }

  func testMoneyOfTheProjectCountsWhenTheCollaborationStatesNone() {
    let sample = study(
      "A", "B", ties: [tie("A", "B").changed { $0.projects = ["P"] }],
      change: {
        var project = Project(id: "P", name: "P")
        project.funding = ["f"]
        $0.projects = [project]
        $0.funding = [self.source("f", ends: true)]
      })
    XCTAssertEqual(sample.findings(FundingDependence.self).map { $0.count("ties") }, [1])
  }

  func testMoneyThatCarriesNothingIsNoGap() {
    let sample = study("A", "B", ties: [tie("A", "B")], change: paid(source("f", ends: true)))
    XCTAssertEqual(sample.findings(FundingDependence.self).map(\.isGap), [false])
  }

  func testWithoutTimeLimitedMoneyTheQuestionIsNotAssessed() {
    let sample = study("A", "B", ties: [tie("A", "B")], change: paid(source("f", ends: nil)))
    XCTAssertEqual(sample.missing(for: FundingDependence.self), [.timeLimitedFunding])
  }

  func testWhatTheMoneyOnceCarriedIsFollowedToNow() throws {
    let found = try series(
      [tie("K", "R").paid("f"), tie("K", "U").paid("f")], [tie("K", "R")],
      change: paid(source("f", ends: true))
    ).findings(FundingDependence.self, at: "2").about("f")
    XCTAssertEqual([found.count("earlierTies"), found.count("remaining")], [2, 1])
    XCTAssertEqual(found.details["lost"], .pairs([Finding.Evidence("K", "U")]))
    XCTAssertEqual(found.text("earlierSnapshot"), "1")
  }
}
