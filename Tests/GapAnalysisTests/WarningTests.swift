import GapAnalysis
import InnovationSystem
import Wording
import XCTest

/// Each warning where it must be given and where it must not.
final class WarningTests: XCTestCase {
  private func warnings(_ study: Study, at index: Int = 0) -> [StudyWarning] {
    let snapshot = study.snapshots[index]
    let input = GapInput(study, at: snapshot)
    let findings = GapDetectorCatalog.findings(in: input)
    return WarningCatalog.warnings(
      in: input, findings: findings, sensitivity: Sensitivity(study, at: snapshot))
  }

  private func warning(
    _ code: StudyWarning.Code, _ study: Study, at index: Int = 0
  ) -> StudyWarning? {
    warnings(study, at: index).first { $0.code == code }
  }

  private let eight = ["A", "B", "C", "D", "E", "F", "G", "H"]

  /// Eight organisations in a ring, so that nothing stands out.
  private func ring(_ change: (inout Study) -> Void = { _ in }) -> Study {
    let ties = eight.indices.map { tie(eight[$0], eight[($0 + 1) % 8]) }
    return study("A", "B", "C", "D", "E", "F", "G", "H", ties: ties, change: change)
  }

  /// The ring in two snapshots, the second with some organisations in frame only there.
  private func twice(_ change: (inout Study) -> Void = { _ in }) -> Study {
    ring { study in
      var later = study.snapshots[0]
      later.id = "t"
      study.snapshots.append(later)
      study.collaborations += study.collaborations.map { $0.changed { $0.snapshot = "t" } }
      change(&study)
    }
  }

  func testAQuietStudyHasNoWarning() {
    XCTAssertEqual(warnings(ring()), [])
  }

  func testSmallNetworks() {
    XCTAssertNotNil(warning(.verySmallNetwork, study("A", "B", ties: [tie("A", "B")])))
    XCTAssertNil(warning(.verySmallNetwork, ring()))
    let asked = ring { $0.answers(allBut: "A") }
    XCTAssertEqual(warning(.smallDenominator, asked)?.details["count"], .count(8))
    XCTAssertNil(warning(.smallDenominator, ring()), "nothing is said of answers")
  }

  func testResponse() {
    XCTAssertNil(warning(.lowResponse, ring { $0.answers(allBut: "A") }), "7 of 8")
    XCTAssertNotNil(warning(.lowResponse, ring { $0.answers(allBut: "A", "B", "C") }), "5 of 8")
    let few = ring { $0.answers(allBut: "A", "B", "C", "D") }
    XCTAssertNil(warning(.lowResponse, few), "then the other one")
    XCTAssertNotNil(warning(.veryLowResponse, few), "4 of 8")
  }

  func testACentralOrganisationThatDidNotAnswer() {
    let star = eight.dropFirst().map { tie("A", $0) } + [tie("B", "C"), tie("C", "D")]
    func found(_ silent: String) -> StudyWarning? {
      warning(
        .centralNotHeard,
        study("A", "B", "C", "D", "E", "F", "G", "H", ties: star) { $0.answers(allBut: silent) })
    }
    XCTAssertEqual(found("A")?.organisations, ["A"])
    XCTAssertNil(found("H"), "one tie only")
  }

  func testFewConfirmed() {
    let oneSided = eight.indices.map { reported(eight[$0], eight[($0 + 1) % 8], 3, $0 < 4 ? 3 : 1) }
    let sample = study("A", "B", "C", "D", "E", "F", "G", "H", ties: oneSided)
    XCTAssertEqual(warning(.fewConfirmed, sample)?.details["count"], .count(4))
    XCTAssertNil(warning(.fewConfirmed, ring()))
  }

  func testARankThatHangsOnOneRespondent() {
    // A has four partners and B three, but one of A's is told of by A alone.
    let ties = [
      tie("A", "C"), tie("A", "D"), tie("A", "E"), reported("A", "F", 3, nil), tie("B", "C"),
      tie("B", "D"), tie("B", "G"), tie("G", "H"),
    ]
    let sample = study("A", "B", "C", "D", "E", "F", "G", "H", ties: ties)
    XCTAssertEqual(warning(.ranksOverlap, sample)?.organisations, ["A", "B"])
    let sure = ties.map { row in row.changed { $0.reportedTo = 3 } } + [tie("A", "G")]
    XCTAssertNil(
      warning(.ranksOverlap, study("A", "B", "C", "D", "E", "F", "G", "H", ties: sure)))
  }

  func testComparisonWithTheSnapshotBefore() {
    XCTAssertNotNil(warning(.fewCommonOrganisations, twice(), at: 1), "eight")
    XCTAssertNotNil(warning(.changeIsNotCause, twice(), at: 1))
    XCTAssertNil(warning(.changeIsNotCause, twice(), at: 0), "nothing came before")
    XCTAssertNil(warning(.sizeChanged, twice(), at: 1))
    let grown = twice { study in
      study.organisations.append(Organisation(id: "I", name: "Ny"))
      study.organisations[8].frame = .only(["t"])
    }
    XCTAssertEqual(warning(.sizeChanged, grown, at: 1)?.details["now"], .count(9))
    XCTAssertEqual(warning(.unexplainedMembership, grown, at: 1)?.organisations, ["I"])
    let explained = twice { study in
      study.organisations.append(Organisation(id: "I", name: "Ny"))
      study.organisations[8].frame = .only(["t"])
      study.lineage = [
        LineageEvent(date: PartialDate("2015")!, type: .created, from: nil, to: "I")
      ]
    }
    XCTAssertNil(warning(.unexplainedMembership, explained, at: 1))
  }

  func testScalesQuestionsAndWindowsThatDiffer() {
    XCTAssertNil(warning(.scaleDiffers, twice(), at: 1))
    XCTAssertNotNil(
      warning(.scaleDiffers, twice { $0.snapshots[1].scale = .frequency }, at: 1))
    let windows = twice {
      $0.snapshots[0].recallMonths = 12
      $0.snapshots[1].recallMonths = 6
    }
    XCTAssertEqual(warning(.windowDiffers, windows, at: 1)?.details["now"], .count(6))
    XCTAssertNil(warning(.windowDiffers, twice(), at: 1))
  }

  func testANameThatLooksLikeTheOneThatLeft() {
    func renamed(_ name: String) -> Study {
      twice { study in
        study.organisations[7].name = "Nordlandssykehuset"
        study.organisations[7].kind = nil
        study.organisations[7].frame = .only(["s"])
        study.organisations.append(Organisation(id: "I", name: name))
        study.organisations[8].frame = .only(["t"])
      }
    }
    let found = warning(.possiblySameOrganisation, renamed("Nordlandssykehuset HF"), at: 1)
    XCTAssertEqual(found?.details["pairs"], .pairs([Finding.Evidence("H", "I")]))
    XCTAssertNil(warning(.possiblySameOrganisation, renamed("Rana kommune"), at: 1))
  }

  func testHowTheDataCameAbout() {
    let inferred = ring { study in
      for index in 0..<3 { study.collaborations[index].evidence = .participation }
    }
    XCTAssertEqual(warning(.inferredFromProjects, inferred)?.details["count"], .count(3), "of 8")
    let few = ring { study in
      for index in 0..<2 { study.collaborations[index].evidence = .participation }
    }
    XCTAssertNil(warning(.inferredFromProjects, few), "25 %")
    let star = eight.dropFirst().map { tie("A", $0) }
    func collected(by id: String) -> Study {
      study("A", "B", "C", "D", "E", "F", "G", "H", ties: star) { $0.collector = id }
    }
    XCTAssertEqual(warning(.collectorMostCentral, collected(by: "A"))?.organisations, ["A"])
    XCTAssertNil(warning(.collectorMostCentral, collected(by: "B")))
  }

  func testAFunderThatSeemsCentral() {
    let paid = eight.dropFirst().map { tie("A", $0).changed { $0.relations = [.funding] } }
    let sample = study("A", "B", "C", "D", "E", "F", "G", "H", ties: paid)
    XCTAssertEqual(warning(.funderMostCentral, sample)?.organisations, ["A"])
    let both = paid.map { $0.changed { $0.relations = [.funding, .project] } }
    XCTAssertNil(
      warning(.funderMostCentral, study("A", "B", "C", "D", "E", "F", "G", "H", ties: both)))
  }

  func testACapOnNames() {
    // Each names the next three, and the others don't answer back.
    let ties = eight.indices.flatMap { one in
      (1...3).map { reported(eight[one], eight[(one + $0) % 8], 3, nil) }
    }
    let sample = study("A", "B", "C", "D", "E", "F", "G", "H", ties: ties)
    XCTAssertEqual(warning(.nameCap, sample)?.details["count"], .count(3))
    XCTAssertNil(warning(.nameCap, ring()), "two each may be all there are")
  }

  func testDataOfOneOrganisation() {
    let own = eight.dropFirst().map { reported("A", $0, 3, nil) }
    let sample = study("A", "B", "C", "D", "E", "F", "G", "H", ties: own)
    XCTAssertEqual(warning(.egoData, sample)?.organisations, ["A"])
    let answered = eight.dropFirst().map { tie("A", $0) }
    XCTAssertNil(
      warning(.egoData, study("A", "B", "C", "D", "E", "F", "G", "H", ties: answered)))
  }

  func testWhatIsInsideTheFrame() {
    let planned = ring { study in
      study.collaborations.append(tie("A", "E").changed { $0.status = .planned })
    }
    XCTAssertEqual(warning(.plannedLeftOut, planned)?.details["count"], .count(1))
    let unit = ring { $0.organisations[1].parent = "A" }
    XCTAssertEqual(
      warning(.unitAndParent, unit)?.details["pairs"], .pairs([Finding.Evidence("A", "B")]))
    let absent = ring { study in
      study.organisations[0].kind = "municipality"
      study.catchments = [Catchment(municipality: "A", service: .hospital, provider: nil)]
    }
    XCTAssertEqual(warning(.providerAbsent, absent)?.organisations, ["A"])
    let present = ring { study in
      study.organisations[0].kind = "municipality"
      study.catchments = [Catchment(municipality: "A", service: .hospital, provider: "B")]
    }
    XCTAssertNil(warning(.providerAbsent, present))
  }

  func testTooFewTiesBetweenSectors() {
    // Two of the research sector have 4 ends of 16, the six others 12: 48 ÷ 15 is enough.
    let two = ring { study in
      for index in 0..<2 { study.organisations[index].kind = "research" }
    }
    XCTAssertNil(warning(.fewPossibleTies, two))
    // Hospital and users have 2 ends each: 4 ÷ 15.
    let four = ring { study in
      study.organisations[0].kind = "hospital"
      study.organisations[4].kind = "users"
    }
    XCTAssertEqual(warning(.fewPossibleTies, four)?.details["count"], .count(1))
  }

  func testPersonalDataInColumnsOfTheStudysOwn() {
    let mail = ring { $0.organisations[0].attributes = ["kontakt": "kari@example.org"] }
    XCTAssertEqual(warning(.personalData, mail)?.details["columns"], .texts(["kontakt"]))
    let number = ring { $0.organisations[0].attributes = ["x": "01010112345"] }
    XCTAssertNotNil(warning(.personalData, number))
    let plain = ring { $0.organisations[0].attributes = ["x": "møte @ Bodø", "y": "974652277"] }
    XCTAssertNil(warning(.personalData, plain))
  }

  func testFindingsThatDependOnChoices() {
    let sample = study("A", "B", "C", ties: [tie("A", "B", 2), tie("B", "C", 2)])
    let found = warning(.dependsOnChoices, sample)
    XCTAssertEqual(found?.details["choices"], .texts(["threshold+1"]))
    XCTAssertNil(warning(.dependsOnChoices, ring { $0.snapshots[0].threshold = 1 }))
  }

  func testEveryWarningHasWordsAndComesInOrder() throws {
    XCTAssertEqual(
      WarningWords.codes, StudyWarning.Code.allCases.map(\.rawValue),
      "25 numbers, each with a sentence")
    let study = try nordland()
    for snapshot in study.snapshots {
      let codes = GapAssessment(study, at: snapshot).warnings.map(\.code.rawValue)
      XCTAssertEqual(codes, codes.sorted())
      XCTAssertEqual(Set(codes).count, codes.count)
    }
  }
}
