import GapAnalysis
import InnovationSystem
import XCTest

final class RequiredCollaborationsTests: XCTestCase {
  private func rule(
    _ from: OrganisationSelector, _ to: OrganisationSelector, _ intensity: Double = 3,
    phases: Set<Phase> = [], need: TargetRule.Need = .each
  ) -> TargetRule {
    var rule = TargetRule(id: "R", from: from, to: to, intensity: intensity)
    rule.phases = phases
    rule.need = need
    return rule
  }

  /// `subject status`.
  private func statuses(_ study: Study) -> [String] {
    study.findings(RequiredCollaborations.self).map {
      "\($0.id.dropFirst("required:R:".count)) \($0.text("status") ?? "?")"
    }
  }

  func testMetPartlyMissingByIntensityAndPhases() throws {
    let ties = [
      tie("A", "B", 3, [.define]), tie("A", "C", 4, [.define, .implement]), tie("A", "D", 1),
      tie("A", "E", 3, [.implement]), tie("A", "F", 2, [.define]), tie("A", "G", 0),
    ]
    let sample = study(
      "A", "B:hospital", "C:hospital", "D:hospital", "E:hospital", "F:hospital", "G:hospital",
      "H:hospital", ties: ties
    ) {
      $0.targets = [self.rule(.organisation("A"), .kind("hospital"), phases: [.define])]
    }
    XCTAssertEqual(
      statuses(sample),
      [
        "A-B met", "A-C met", "A-D partly", "A-E partly", "A-F partly", "A-G missing",
        "A-H missing",
      ])
    let found = sample.findings(RequiredCollaborations.self)
    XCTAssertEqual(found.map(\.isGap), [false, false, true, true, true, true, true])
    XCTAssertEqual(found[3].list("missingPhases"), ["define"])
    XCTAssertEqual(found[4].list("missingPhases"), [])
    XCTAssertEqual(found[0].details["requiredIntensity"], .number(3))
    XCTAssertEqual(found[6].details["intensity"], .unknown)
    XCTAssertEqual(found[0].consequence, Consequence())
    XCTAssertEqual(found[6].evidence, [])
  }

  func testAPairIsRequiredOnceAndNobodyOfThemselves() {
    let sample = study("A", "B", "C") { $0.targets = [self.rule(.kind("other"), .sector("OTHER"))] }
    XCTAssertEqual(statuses(sample), ["A-B missing", "A-C missing", "B-C missing"])
  }

  func testWhoeverIsNotInFrameIsNotAssessable() throws {
    let sample = study("A", "B") {
      $0.organisations[1].frame = .only([])
      $0.targets = [self.rule(.organisation("A"), .organisation("B"))]
    }
    let found = try sample.findings(RequiredCollaborations.self).about("R:A-B")
    XCTAssertEqual(found.text("status"), "not-assessable")
    XCTAssertEqual(found.list("ends"), ["A", "B"])
    XCTAssertEqual(found.list("absent"), ["B"])
    XCTAssertEqual(found.organisations, ["A"])
    XCTAssertEqual(found.certainty, .uncertain)
    XCTAssertFalse(found.isGap)
  }

  func testAServiceIsTheProviderThatServesTheOtherSide() {
    let sample = study(
      "H:hospital", "I:hospital", "K:municipality", "L:municipality", "M:municipality",
      "N:labour-office"
    ) {
      $0.catchments = [
        Catchment(municipality: "K", service: .hospital, provider: "H"),
        Catchment(municipality: "L", service: .hospital, provider: "I"),
        Catchment(municipality: "M", service: .hospital, provider: nil),
        Catchment(municipality: "K", service: .labourOffice, provider: "N"),
        Catchment(municipality: "L", service: .labourOffice, provider: "N"),
      ]
      $0.catchments[2].providerName = "Elsewhere"
      $0.targets = [self.rule(.sector("MUNICIPALITY"), .service(.hospital))]
    }
    XCTAssertEqual(
      statuses(sample), ["K-H missing", "L-I missing", "M-unknown not-assessable"])
    var turned = sample
    turned.targets = [rule(.service(.hospital), .organisation("L"))]
    XCTAssertEqual(statuses(turned), ["L-I missing"])
    turned.targets = [rule(.service(.hospital), .service(.labourOffice))]
    XCTAssertEqual(
      statuses(turned), ["H-N missing", "I-N missing", "M-unknown not-assessable"],
      "each pair once; M's hospital is not in the data")
  }

  func testAnyNeedsOneOfTheChoices() throws {
    let sample = study(
      "K:municipality", "L:municipality", "M:municipality", "R:research", "S:research",
      ties: [tie("K", "R", 2), tie("K", "S", 4), tie("L", "S", 1)]
    ) {
      $0.targets = [
        self.rule(.kind("municipality"), .kind("research"), need: .any)
      ]
    }
    XCTAssertEqual(statuses(sample), ["K met", "L partly", "M missing"])
    let found = sample.findings(RequiredCollaborations.self)
    XCTAssertEqual(found.map(\.organisations), [["K", "S"], ["L", "S"], ["M"]])
    XCTAssertEqual(found.map { $0.list("candidates") }, [["R", "S"], ["R", "S"], ["R", "S"]])
    XCTAssertEqual(found[2].consequence, Consequence(municipalities: 1, organisations: 1))
  }

  func testAnyWithinOneGroupGivesEachItsOwnChoices() {
    let sample = study("R:research", "S:research", "T:research", ties: [tie("R", "S")]) {
      $0.targets = [self.rule(.kind("research"), .kind("research"), need: .any)]
    }
    XCTAssertEqual(statuses(sample), ["R met", "S met", "T missing"])
  }

  func testCertaintyOfWhatIsMissingFollowsTheAnswers() {
    for (silent, certainty) in [
      ("A", Certainty.uncertain), ("B", .uncertain), ("C", .wellSupported),
    ] {
      let sample = study("A", "B", "C") {
        $0.answers(allBut: silent)
        $0.targets = [self.rule(.organisation("A"), .organisation("B"))]
      }
      XCTAssertEqual(sample.findings(RequiredCollaborations.self).map(\.certainty), [certainty])
    }
    let unasked = study("A", "B") {
      $0.targets = [self.rule(.organisation("A"), .organisation("B"))]
    }
    XCTAssertEqual(unasked.findings(RequiredCollaborations.self).map(\.certainty), [.likely])
  }

  func testCertaintyOfWhatIsThereFollowsTheConfirmation() {
    let cases: [(Collaboration, Certainty)] = [
      (reported("A", "B", 3, 3), .wellSupported), (reported("A", "B", 3, 1), .likely),
      (reported("A", "B", 3, nil), .uncertain), (reported("A", "B", 1, 1), .wellSupported),
      (reported("A", "B", 1, nil), .uncertain),
    ]
    for (row, certainty) in cases {
      let sample = study("A", "B", ties: [row]) {
        $0.answers()
        $0.targets = [self.rule(.organisation("A"), .organisation("B"))]
      }
      XCTAssertEqual(
        sample.findings(RequiredCollaborations.self).map(\.certainty), [certainty], "\(row)")
    }
  }

  func testPhasesThatNobodyStatesMayBeCovered() {
    let cases: [(Set<Phase>?, Certainty)] = [
      (nil, .uncertain), ([], .wellSupported), ([.spread], .wellSupported),
    ]
    for (phases, certainty) in cases {
      let sample = study("A", "B", ties: [tie("A", "B", 3, phases)]) {
        $0.answers()
        $0.targets = [self.rule(.organisation("A"), .organisation("B"), phases: [.define])]
      }
      let found = sample.findings(RequiredCollaborations.self)
      XCTAssertEqual(found.map { $0.text("status") }, ["partly"])
      XCTAssertEqual(found.map(\.certainty), [certainty])
    }
  }

  /// Why, for each requirement that can't be assessed: `subject reason`.
  private func reasons(_ study: Study) -> [String] {
    study.findings(RequiredCollaborations.self).filter { $0.text("status") == "not-assessable" }
      .map { "\($0.list("ends")[0]) \($0.text("reason") ?? "?")" }
  }

  func testAnyOfNobodyIsNotAssessable() {
    let sample = study("K:municipality", "L:municipality") {
      $0.targets = [self.rule(.kind("municipality"), .kind("research"), need: .any)]
    }
    XCTAssertEqual(reasons(sample), ["K nobody", "L nobody"])
    XCTAssertEqual(sample.findings(RequiredCollaborations.self).map(\.isGap), [false, false])
    let alone = study("R:research") {
      $0.targets = [self.rule(.kind("research"), .kind("research"), need: .any)]
    }
    XCTAssertEqual(reasons(alone), ["R nobody"], "nobody besides itself")
    var each = sample
    each.targets[0].need = .each
    XCTAssertEqual(statuses(each), [], "each of nobody requires nothing")
  }

  func testAMunicipalityWithoutACatchmentIsNotAssessable() {
    let sample = study("H:hospital", "K:municipality", "L:municipality", "N:labour-office") {
      $0.catchments = [
        Catchment(municipality: "K", service: .hospital, provider: "H"),
        Catchment(municipality: "K", service: .labourOffice, provider: nil),
      ]
      $0.catchments[1].providerName = "NAV Elsewhere"
      $0.targets = [self.rule(.kind("municipality"), .service(.hospital))]
    }
    XCTAssertEqual(statuses(sample), ["K-H missing", "L-unknown not-assessable"])
    XCTAssertEqual(reasons(sample), ["L no-catchment"])
    var shared = sample
    shared.targets = [rule(.service(.hospital), .service(.labourOffice))]
    XCTAssertEqual(reasons(shared), ["H not-in-data", "L no-catchment"])
    let found = shared.findings(RequiredCollaborations.self)
    XCTAssertEqual(found.map { $0.text("partnerName") }, ["NAV Elsewhere", nil])
  }

  /// Two counties: the rule is about 18 only, and X may be in it.
  func testAnAreaIsThatOfTheMunicipalityNumber() {
    var sample = study("K:municipality", "L:municipality", "X:municipality", "H:hospital") {
      $0.organisations[1].municipality = "1804"
      $0.organisations[2].municipality = "5501"
      $0.organisations[3].level = .local
      $0.targets = [
        self.rule(.all([.kind("municipality"), .area("18")]), .kind("hospital"))
      ]
    }
    XCTAssertEqual(statuses(sample), ["K-H missing", "X-unknown not-assessable"])
    XCTAssertEqual(reasons(sample), ["X no-area"])
    sample.targets = [rule(.area("5501"), .kind("hospital"))]
    XCTAssertEqual(statuses(sample), ["L-H missing", "X-unknown not-assessable"])
    sample.organisations[3].level = nil
    XCTAssertEqual(statuses(sample), ["L-H missing"], "who isn't local is in no area")
  }

  func testWhoHasAnotherNameInTheSnapshotIsFollowed() {
    let sample = study("K:municipality", "OLD", "NEW", ties: [tie("K", "OLD", 3)]) {
      $0.lineage = [
        LineageEvent(date: PartialDate(year: 2021)!, type: .rename, from: "OLD", to: "NEW")
      ]
      $0.organisations[1].frame = .only([])
      $0.targets = [self.rule(.kind("municipality"), .organisation("NEW"))]
    }
    XCTAssertEqual(statuses(sample), ["K-OLD met"])
  }

  func testWithoutAScaleAnyContactIsPartlyThere() {
    let sample = study("A", "B", "C", ties: [tie("A", "B", 0.4), tie("A", "C", 3)]) {
      $0.snapshots[0].scale = .none
      $0.snapshots[0].threshold = nil
      $0.targets = [self.rule(.organisation("A"), .kind("other"), 2)]
    }
    XCTAssertEqual(statuses(sample), ["A-B partly", "A-C met"])
  }

  /// The same target for every snapshot: 7, 10 and 16 are met, as an independent count says too.
  func testTheTargetModelOfNordlandSnapshotBySnapshot() throws {
    let series = TargetFulfilment.series(of: try nordland())
    XCTAssertEqual(series.map(\.snapshot.id), ["2013", "2014", "2021"])
    let counts = series.map { fulfilment in
      fulfilment.summary.map { [$0.met, $0.partly, $0.missing, $0.notAssessable] } ?? []
    }
    XCTAssertEqual(counts, [[7, 5, 5, 0], [10, 2, 5, 0], [16, 4, 13, 2]])
    for (fulfilment, all) in zip(series, counts) {
      let rules = fulfilment.rules.compactMap(\.summary)
      XCTAssertEqual(rules.map(\.met).reduce(0, +), all[0])
      XCTAssertEqual(rules.map(\.missing).reduce(0, +), all[2])
    }
    XCTAssertEqual(TargetFulfilment.series(of: study("A", "B")).count, 0)
  }

  func testTheSummaryCountsAndNamesTheWorstRule() throws {
    XCTAssertNil(RequirementSummary([]))
    let sample = study("A", "B", "C", "D", ties: [tie("A", "B", 5), tie("A", "C", 1)]) {
      $0.targets = ["R2", "R1", "R3"].map { id in
        TargetRule(
          id: id, from: .organisation("A"),
          to: id == "R3" ? .kind("other") : .organisation("D"), intensity: 3)
      }
      $0.targets.append(
        TargetRule(id: "R4", from: .organisation("A"), to: .organisation("X"), intensity: 3))
    }
    let summary = try XCTUnwrap(
      RequirementSummary(sample.findings(RequiredCollaborations.self)))
    XCTAssertEqual(
      [summary.met, summary.partly, summary.missing, summary.notAssessable], [1, 1, 3, 1])
    XCTAssertEqual(summary.assessed, 5)
    XCTAssertEqual(summary.worstRule?.id, "R1", "of equal ones the first by id")
    XCTAssertEqual(summary.worstRule?.missing, 1)
    XCTAssertEqual(summary.worstRule?.assessed, 1)
    let met = sample.findings(RequiredCollaborations.self).filter { $0.text("status") == "met" }
    XCTAssertNil(RequirementSummary(met)?.worstRule?.id)
  }
}

final class CatchmentGapsTests: XCTestCase {
  private func sample(_ ties: [Collaboration], _ change: (inout Study) -> Void = { _ in }) -> Study
  {
    study("H:hospital", "I:hospital", "K:municipality", "L:municipality", ties: ties) {
      $0.catchments = [
        Catchment(municipality: "K", service: .hospital, provider: "H"),
        Catchment(municipality: "L", service: .hospital, provider: "I"),
      ]
      change(&$0)
    }
  }

  func testWhoWorksWithTheirOwnHospitalHasNoGap() {
    XCTAssertEqual(sample([tie("K", "H"), tie("L", "I")]).findings(CatchmentGaps.self), [])
  }

  func testTheWrongHospitalInsteadOfTheirOwn() throws {
    let found = sample([tie("K", "I"), tie("K", "H", 1), tie("L", "I")]).findings(
      CatchmentGaps.self)
    XCTAssertEqual(found.map(\.id), ["catchment:K:hospital"])
    XCTAssertEqual(found[0].organisations, ["K", "H"])
    XCTAssertEqual(found[0].text("status"), "missing")
    XCTAssertEqual(found[0].text("level"), "collaboration")
    XCTAssertEqual(found[0].list("instead"), ["I"])
    XCTAssertEqual(found[0].details["intensity"], .number(1))
    XCTAssertEqual(found[0].evidence, [Finding.Evidence("H", "K")])
    XCTAssertEqual(found[0].consequence, Consequence(municipalities: 1, organisations: 1))
  }

  func testAProviderOutsideTheDataIsNotAssessable() throws {
    let found = sample([tie("L", "I")]) {
      $0.catchments[0].provider = nil
      $0.catchments[0].providerName = "Elsewhere"
    }.findings(CatchmentGaps.self)
    XCTAssertEqual(found.map { $0.text("status") }, ["not-assessable"])
    XCTAssertEqual(found.map { $0.text("providerName") }, ["Elsewhere"])
    XCTAssertEqual(found.map(\.isGap), [false])
    let outside = sample([tie("L", "I")]) { $0.organisations[0].frame = .only([]) }
    XCTAssertEqual(
      outside.findings(CatchmentGaps.self).map { $0.text("status") }, ["not-assessable"])
  }

  func testAMissingAnswerMakesItUncertain() {
    for (silent, certainty) in [
      ("K", Certainty.uncertain), ("H", .uncertain), ("L", .wellSupported),
    ] {
      let found = sample([tie("L", "I")]) { $0.answers(allBut: silent) }
        .findings(CatchmentGaps.self)
      XCTAssertEqual(found.map(\.certainty), [certainty])
    }
  }

  func testTheCatchmentOfTheDateIsTheOneThatCounts() {
    let found = sample([tie("K", "H"), tie("L", "I")]) {
      $0.snapshots[0].date = PartialDate("2014-06")
      $0.catchments[0].validTo = PartialDate("2013")
      $0.catchments[1].validTo = PartialDate("2014")
    }.findings(CatchmentGaps.self)
    XCTAssertEqual(found, [], "K has no known hospital after 2013, L still has its own")
  }

  func testAProjectThatRunsAtTheDateLacksTheHospital() throws {
    func found(_ date: String?) -> [String] {
      sample([tie("K", "H"), tie("L", "I")]) {
        $0.snapshots[0].date = date.flatMap(PartialDate.init)
        $0.projects = [Project(id: "P", name: "Prosjektet")]
        $0.projects[0].from = PartialDate("2013-08")
        $0.projects[0].to = PartialDate("2014-07")
        $0.participations = ["K", "L", "H"].map { Participation(project: "P", organisation: $0) }
      }.findings(CatchmentGaps.self).map { "\($0.id) \($0.text("projectName") ?? "")" }
    }
    let gap = ["catchment:L:hospital:P Prosjektet"]
    XCTAssertEqual(found("2013-10-01"), gap)
    XCTAssertEqual(found("2014-07-31"), gap, "the last month is part of it")
    XCTAssertEqual(found(nil), gap, "of unknown date: all")
    XCTAssertEqual(found("2013-07-31"), [])
    XCTAssertEqual(found("2014-08"), [])
  }

  func testManyProjectsAreQuick() {
    let found = sample([tie("K", "H"), tie("L", "I")]) {
      $0.snapshots[0].date = PartialDate("2014")
      $0.projects = (0..<2000).map { Project(id: "P\($0)", name: "P") }
      $0.participations = (0..<3000).map {
        Participation(project: "P\($0 % 2000)", organisation: $0 < 2000 ? "K" : "H")
      }
    }.findings(CatchmentGaps.self)
    XCTAssertEqual(found.count, 1000)
  }
}
