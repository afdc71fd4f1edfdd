import GapAnalysis
import InnovationSystem
import XCTest

final class IsolatedOrganisationsTests: XCTestCase {
  private func isolated(_ study: Study) -> [Finding] { study.findings(IsolatedOrganisations.self) }

  func testWhoHasNoCollaborationAtTheThresholdIsIsolated() throws {
    let found = isolated(study("A", "B", "C", ties: [tie("A", "B"), tie("C", "A", 1)]))
    XCTAssertEqual(found.map(\.organisations), [["C"]])
    XCTAssertEqual(found[0].list("belowThreshold"), ["A"])
    XCTAssertEqual(found[0].evidence, [Finding.Evidence("C", "A")])
    XCTAssertTrue(found[0].isGap)
  }

  func testWhereEverybodyCollaboratesNobodyIsIsolated() {
    XCTAssertEqual(isolated(study("A", "B", "C", ties: [tie("A", "B"), tie("B", "C")])), [])
  }

  func testParticipationsDontTellWhoIsIsolated() {
    let projects = study("A", "B") {
      $0.participations = [Participation(project: "P", organisation: "A")]
    }
    XCTAssertEqual(projects.missing(for: IsolatedOrganisations.self), [.collaborationsRecorded])
    XCTAssertNil(
      study("A", "B", ties: [tie("A", "B", 1)]).missing(for: IsolatedOrganisations.self),
      "contact below the threshold is recorded, so it is known that there is no more")
  }

  func testNotAskedAndNotAnsweredAreToldApartAndUncertain() throws {
    let found = isolated(
      study("A", "B", "C") { sample in
        sample.responses = [
          Response(snapshot: "s", organisation: "A", status: .answered),
          Response(snapshot: "s", organisation: "B", status: .notAnswered),
        ]
      })
    XCTAssertEqual(found.map { $0.text("response") }, ["answered", "not-answered", "not-asked"])
    XCTAssertEqual(found.map(\.certainty), [.wellSupported, .uncertain, .uncertain])
  }

  func testWithoutResponsesItIsLikely() {
    let found = isolated(study("A"))
    XCTAssertEqual(found.map(\.certainty), [.likely])
    XCTAssertEqual(found[0].details["response"], .unknown)
  }

  func testAZeroIsNoContact() {
    XCTAssertEqual(
      isolated(study("A", "B", ties: [tie("A", "B", 0)])).flatMap { $0.list("belowThreshold") }, [])
  }

  func testTheConsequenceCountsMunicipalities() {
    let found = isolated(study("A", "K:municipality"))
    XCTAssertEqual(
      found.map(\.consequence),
      [Consequence(organisations: 1), Consequence(municipalities: 1, organisations: 1)])
  }
}

final class CutNodesTests: XCTestCase {
  private func cuts(_ study: Study) -> [String] {
    study.findings(CutNodes.self).map {
      "\($0.organisations[0]): \($0.list("cutsOff").joined(separator: " "))"
    }
  }

  func testTheMiddleOfAChainCutsOffTheSmallerPieceOrElseTheLater() {
    XCTAssertEqual(cuts(study("A", "B", "C", ties: [tie("A", "B"), tie("B", "C")])), ["B: C"])
    XCTAssertEqual(
      cuts(study("A", "B", "C", "D", ties: [tie("A", "B"), tie("B", "C"), tie("C", "D")])),
      ["B: A", "C: D"])
  }

  func testAllPiecesButTheLargestAreCutOff() {
    let star = study(
      "A", "B", "C", "D", "E", ties: [tie("C", "A"), tie("C", "B"), tie("C", "D"), tie("D", "E")])
    XCTAssertEqual(cuts(star), ["C: A B", "D: E"])
  }

  func testARingHasNoneAndOtherComponentsDoNotMatter() {
    let ring = [tie("A", "B"), tie("B", "C"), tie("C", "A")]
    XCTAssertEqual(cuts(study("A", "B", "C", ties: ring)), [])
    XCTAssertEqual(
      cuts(study("A", "B", "C", "X", "Y", "Z", ties: ring + [tie("X", "Y"), tie("Y", "Z")])),
      ["Y: Z"])
    XCTAssertEqual(cuts(study("A", "B", "C")), [], "isolates are nobody's to cut off")
  }

  func testWithoutCollaborationNothingCanBeCut() {
    XCTAssertEqual(study("A", "B").missing(for: CutNodes.self), [.collaborations])
    XCTAssertEqual(study("A", "B").missing(for: Bridges.self), [.collaborations])
  }

  func testTiesBelowTheThresholdHoldNothingTogether() {
    let found = cuts(
      study("A", "B", "C", ties: [tie("A", "B"), tie("B", "C"), tie("A", "C", 1)]))
    XCTAssertEqual(found, ["B: C"])
  }

  func testItIsUncertainWhenSomebodyCutOffWasNotHeard() {
    let ties = [tie("A", "B"), tie("B", "C")]
    let certainties = ["A", "B", "C"].map { silent in
      study("A", "B", "C", ties: ties) { $0.answers(allBut: silent) }
        .findings(CutNodes.self).map(\.certainty)
    }
    XCTAssertEqual(certainties, [[.wellSupported], [.wellSupported], [.uncertain]])
    XCTAssertEqual(
      study("A", "B", "C", ties: ties).findings(CutNodes.self).map(\.certainty), [.likely])
  }

  func testTheEvidenceIsWhatJoinsThemAndTheConsequenceWhomTheyAre() throws {
    let found = try study(
      "A", "B", "K:municipality", "L", ties: [tie("A", "B"), tie("B", "K"), tie("K", "L")]
    ).findings(CutNodes.self).about("K")
    XCTAssertEqual(found.evidence, [Finding.Evidence("K", "L")])
    XCTAssertEqual(found.consequence, Consequence(organisations: 1))
    let other = try study("A", "B", "K:municipality", ties: [tie("A", "B"), tie("B", "K")])
      .findings(CutNodes.self).about("B")
    XCTAssertEqual(other.consequence, Consequence(municipalities: 1, organisations: 1))
  }
}

final class BridgesTests: XCTestCase {
  func testABridgeCutsOffTheSmallerSideOrElseTheOneWithoutTheSmallestId() throws {
    let chain = study(
      "A", "B", "C", "D", ties: [tie("D", "A"), tie("A", "B", 4), tie("B", "C")])
    let found = chain.findings(Bridges.self)
    XCTAssertEqual(found.map(\.id), ["bridge:A-B", "bridge:A-D", "bridge:B-C"])
    XCTAssertEqual(found.map { $0.list("cutsOff") }, [["B", "C"], ["D"], ["C"]])
    XCTAssertEqual(found[0].details["intensity"], .number(4))
    XCTAssertEqual(found[0].evidence, [Finding.Evidence("A", "B")])
  }

  func testASidesOwnComponentIsWhatCounts() {
    let pairs = study("A", "B", "C", "X", "Y", ties: [tie("A", "B"), tie("X", "Y")])
    XCTAssertEqual(pairs.findings(Bridges.self).map { $0.list("cutsOff") }, [["B"], ["Y"]])
  }

  func testARingHasNone() {
    let ring = study("A", "B", "C", ties: [tie("A", "B"), tie("B", "C"), tie("C", "A")])
    XCTAssertEqual(ring.findings(Bridges.self), [])
  }

  func testItIsUncertainWhenSomebodyCutOffWasNotHeard() {
    for (silent, certainty) in [("A", Certainty.wellSupported), ("B", .uncertain)] {
      let sample = study("A", "B", ties: [tie("A", "B")]) { $0.answers(allBut: silent) }
      XCTAssertEqual(sample.findings(Bridges.self).map(\.certainty), [certainty])
    }
  }

  func testALongChainIsQuick() {
    let ids = (0..<300).map { String(1000 + $0) }
    var chain = study()
    chain.organisations = ids.map { Organisation(id: $0, name: $0) }
    chain.collaborations = zip(ids, ids.dropFirst()).map { tie($0, $1) }
    let found = chain.findings(Bridges.self)
    XCTAssertEqual(found.count, 299)
    XCTAssertEqual(found.map { $0.list("cutsOff").count }.max(), 150)
  }
}

final class UnconfirmedCollaborationsTests: XCTestCase {
  func testOnlyWhatOneSideTellsOfIsUnconfirmed() throws {
    var documented = reported("A", "F", 3, nil)
    documented.evidence = .agreement
    var plain = Collaboration(snapshot: "s", from: "A", to: "G")
    plain.intensity = 3
    let found = study(
      "A", "B", "C", "D", "E", "F", "G",
      ties: [
        reported("A", "B", 3, 3), reported("A", "C", 1, 3), reported("D", "A", 3, nil),
        reported("A", "E", 1, nil), documented, plain,
      ]
    ).findings(UnconfirmedCollaborations.self)
    XCTAssertEqual(found.map(\.organisations), [["A", "C"], ["A", "D"]])
    XCTAssertEqual(found.map { $0.text("status") }, ["one", "unresolved"])
    XCTAssertEqual(found.map { $0.list("confirmedBy") }, [["C"], ["D"]])
    XCTAssertEqual(found.map(\.certainty), [.likely, .uncertain])
    XCTAssertEqual(found.map { $0.details["intensity"] }, [.number(3), .number(3)])
  }

  func testWhatBothSidesTellOfIsNoGap() {
    let both = study("A", "B", ties: [tie("A", "B")])
    XCTAssertEqual(both.findings(UnconfirmedCollaborations.self), [])
    XCTAssertNil(both.missing(for: UnconfirmedCollaborations.self))
  }

  func testWithoutReportsNobodyKnowsWhatIsConfirmed() {
    let plain = Collaboration(snapshot: "s", from: "A", to: "B", intensity: 3)
    XCTAssertEqual(
      study("A", "B", ties: [plain]).missing(for: UnconfirmedCollaborations.self), [.reports])
    XCTAssertEqual(
      study("A", "B").missing(for: UnconfirmedCollaborations.self), [.collaborations])
  }
}
