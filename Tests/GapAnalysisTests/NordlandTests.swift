import GapAnalysis
import InnovationSystem
import XCTest

/// The bundled case against the handbook (2013, and the first screen for 2021) and an independent
/// computation in Python (2014 and 2021).
final class NordlandTests: XCTestCase {
  private func input(_ snapshot: String) throws -> GapInput {
    let study = try nordland()
    return GapInput(study, at: try XCTUnwrap(study.snapshot(snapshot)))
  }

  private func cuts(_ input: GapInput) -> [String] {
    CutNodes().findings(in: input).map {
      "\($0.organisations[0]): \($0.list("cutsOff").joined(separator: " "))"
    }
  }

  private func bridges(_ input: GapInput) -> [String] {
    Bridges().findings(in: input).map { "\($0.organisations.joined(separator: "-"))" }
  }

  private func distances(_ detector: any GapDetector, _ input: GapInput) -> [String] {
    detector.findings(in: input).compactMap { finding in
      finding.count("distance").map { distance in
        let isReachable = finding.details["reachable"] == .flag(true)
        return "\(finding.organisations[0]) \(distance)\(isReachable ? "" : " unreachable")"
      }
    }
  }

  private func summary(_ input: GapInput) throws -> RequirementSummary {
    try XCTUnwrap(RequirementSummary(RequiredCollaborations().findings(in: input)))
  }

  private func catchments(_ input: GapInput) -> [String] {
    CatchmentGaps().findings(in: input).map {
      "\($0.id.dropFirst("catchment:".count)) \($0.text("status") ?? "?")"
    }
  }

  func test2013IsAsTheHandbookSays() throws {
    let input = try input("2013")
    XCTAssertEqual(input.projected.graph.edgeCount, 17)
    let isolated = IsolatedOrganisations().findings(in: input)
    XCTAssertEqual(isolated.map(\.organisations), [["MHN"]])
    XCTAssertEqual(isolated[0].list("belowThreshold"), ["NLSH"])
    XCTAssertEqual(isolated[0].certainty, .wellSupported)
    XCTAssertEqual(cuts(input), ["RANA: HSYK"])
    XCTAssertEqual(CutNodes().findings(in: input).map(\.certainty), [.uncertain])
    XCTAssertEqual(bridges(input), ["HSYK-RANA"])
    let summary = try summary(input)
    XCTAssertEqual(
      [summary.met, summary.partly, summary.missing, summary.notAssessable], [7, 5, 5, 0])
    XCTAssertEqual(summary.assessed, 17)
    XCTAssertEqual(distances(ResearchDistance(), input), ["BODO 1", "RANA 1"])
    XCTAssertEqual(
      distances(UserDistance(), input), ["BODO 4 unreachable", "RANA 4 unreachable"])
  }

  func testTheProjectOf2013HasRanaButNotItsHospital() throws {
    let input = try input("2013")
    XCTAssertEqual(catchments(input), ["RANA:hospital:P1 missing"])
    let found = try CatchmentGaps().findings(in: input).about("RANA:hospital:P1")
    XCTAssertEqual(found.organisations, ["RANA", "HSYK"])
    XCTAssertEqual(found.text("level"), "project")
    XCTAssertEqual(found.certainty, .wellSupported)
  }

  func test2013HasTwoToldByOneAndThreeUnresolved() throws {
    let found = UnconfirmedCollaborations().findings(in: try input("2013"))
    XCTAssertEqual(
      found.map { "\($0.organisations.joined(separator: "-")) \($0.text("status") ?? "")" },
      [
        "HSYK-RANA unresolved", "NAVN-NAVR unresolved", "NAVN-NFK one", "NAVR-RANA unresolved",
        "NF-RANA one",
      ])
  }

  func test2014() throws {
    let input = try input("2014")
    XCTAssertEqual(input.projected.graph.edgeCount, 25)
    XCTAssertEqual(IsolatedOrganisations().findings(in: input), [])
    XCTAssertEqual(cuts(input), ["FMNO: HDIR", "NAVN: NFK", "NF: MHN", "RANA: HSYK"])
    XCTAssertEqual(bridges(input), ["FMNO-HDIR", "HSYK-RANA", "MHN-NF", "NAVN-NFK"])
    let summary = try summary(input)
    XCTAssertEqual(
      [summary.met, summary.partly, summary.missing, summary.notAssessable], [10, 2, 5, 0])
    XCTAssertEqual(distances(ResearchDistance(), input), ["BODO 1", "RANA 1"])
    XCTAssertEqual(distances(UserDistance(), input), ["BODO 2", "RANA 2"])
    XCTAssertEqual(catchments(input), [])
    XCTAssertEqual(
      UnconfirmedCollaborations().findings(in: input).map(\.organisations),
      [["FMNO", "HDIR"], ["HSYK", "RANA"]])
  }

  func test2021HasTheCountsOfTheFirstScreen() throws {
    let input = try input("2021")
    XCTAssertEqual(input.view.organisations.count, 18)
    XCTAssertEqual(input.projected.graph.edgeCount, 28)
    XCTAssertEqual(input.view.responseSummary?.answered, 15)
    let confirmations = input.view.collaborations.map { $0.confirmation(in: input.view.snapshot) }
    XCTAssertEqual(confirmations.filter { $0 == .both }.count, 24)
    XCTAssertEqual(confirmations.filter { $0 == .unresolved }.count, 4)
    XCTAssertEqual(bridges(input), ["HAMAROY-NAVIS", "HDIR-SFNO", "MHN-NLSH"])
  }

  func test2021Misses13And4PartlyOf33AndMostOfAllTheCountyMunicipality() throws {
    let summary = try summary(input("2021"))
    XCTAssertEqual(
      [summary.met, summary.partly, summary.missing, summary.notAssessable], [16, 4, 13, 2])
    XCTAssertEqual(summary.assessed, 33)
    XCTAssertEqual(summary.worstRule?.id, "R5")
    XCTAssertEqual(summary.worstRule?.missing, 4)
    XCTAssertEqual(summary.worstRule?.assessed, 5)
    let found = try RequiredCollaborations().findings(in: input("2021")).about("R2:VEFSN-unknown")
    XCTAssertEqual(found.text("status"), "not-assessable")
    XCTAssertEqual(found.text("partnerName"), "NAV Vefsn")
  }

  func testNAVIndreSaltenIsHamarøysOnlyConnectionWhichIsUncertain() throws {
    let input = try input("2021")
    XCTAssertEqual(cuts(input), ["NAVIS: HAMAROY", "NLSH: MHN", "SFNO: HDIR"])
    let found = try CutNodes().findings(in: input).about("NAVIS")
    XCTAssertEqual(found.certainty, .uncertain, "Hamarøy has not answered")
    XCTAssertEqual(found.consequence, Consequence(municipalities: 1, organisations: 1))
    XCTAssertEqual(try CutNodes().findings(in: input).about("NLSH").certainty, .wellSupported)
  }

  func testFromResearchToRanaItIsThreeStepsAgainstOneIn2014() throws {
    let input = try input("2021")
    XCTAssertEqual(
      distances(ResearchDistance(), input),
      ["BODO 1", "FAUSKE 2", "HAMAROY 3", "RANA 3", "VEFSN 3"])
    let rana = try ResearchDistance().findings(in: input).about("RANA")
    XCTAssertEqual(rana.count("earlierDistance"), 1)
    XCTAssertEqual(rana.text("earlierSnapshot"), "2014")
    XCTAssertNil(try ResearchDistance().findings(in: input).about("VEFSN").count("earlierDistance"))
  }

  func testUsersTakePartOnlyInDefining() throws {
    let input = try input("2021")
    let found = try UserDistance().findings(in: input).about("phases")
    XCTAssertEqual(found.organisations, ["MHN"])
    XCTAssertEqual(found.list("phases"), ["define"])
    XCTAssertEqual(found.certainty, .wellSupported)
    XCTAssertEqual(
      distances(UserDistance(), input),
      ["BODO 2", "FAUSKE 2", "HAMAROY 4", "RANA 4", "VEFSN 4"])
  }

  func testHamarøyLacksItsHospitalAndVefsnsOfficeIsNotInTheData() throws {
    let input = try input("2021")
    XCTAssertEqual(
      catchments(input), ["HAMAROY:hospital missing", "VEFSN:nav not-assessable"])
    let found = try CatchmentGaps().findings(in: input).about("HAMAROY:hospital")
    XCTAssertEqual(found.organisations, ["HAMAROY", "NLSH"])
    XCTAssertEqual(found.certainty, .uncertain)
    XCTAssertEqual(found.details["intensity"], .unknown)
    let office = try CatchmentGaps().findings(in: input).about("VEFSN:nav")
    XCTAssertEqual(office.text("providerName"), "NAV Vefsn")
    XCTAssertFalse(office.isGap)
  }

  func testOfTheTenCollaborationsTheFundCarriedIn2014ThreeAreLeft() throws {
    let found = try FundingDependence().findings(in: input("2021")).about("rff")
    XCTAssertEqual(found.count("earlierTies"), 10)
    XCTAssertEqual(found.text("earlierSnapshot"), "2014")
    XCTAssertEqual(found.count("remaining"), 3)
    let in2014 = try FundingDependence().findings(in: input("2014")).about("rff")
    XCTAssertEqual([in2014.count("ties"), in2014.count("of")], [10, 25])
  }

  func testOfFiftyCellsOfSectorsAndPhasesFewAreCovered() throws {
    let covered = try ["2013", "2014", "2021"].map {
      try PhaseGaps().findings(in: input($0)).about("all").count("covered")
    }
    XCTAssertEqual(covered, [8, 18, 13])
    let ties = try ["2013", "2014", "2021"].map {
      try PhaseChain().findings(in: input($0)).about("network").details["ties"]
    }
    XCTAssertEqual(
      ties, [.counts([13, 2, 0, 7, 0]), .counts([17, 10, 5, 8, 0]), .counts([20, 2, 1, 14, 3])])
  }

  func testBodøAndFauskeAreReachedBySpreadingIn2021() throws {
    let found = PracticeChain().findings(in: try input("2021"))
    XCTAssertEqual(found.filter { !$0.isGap }.map(\.organisations), [["BODO"], ["FAUSKE"]])
    XCTAssertEqual(try found.about("RANA").text("brokenAt"), "spread")
    XCTAssertEqual(
      try PracticeChain().findings(in: input("2013")).about("RANA").text("brokenAt"), "next")
  }

  func testTwelveOfTwentyTwoCollaborationsAreThereInAllThreeSnapshots() throws {
    let found = Permanence().findings(in: try input("2021"))
    let permanent = try found.about("permanent")
    XCTAssertEqual(
      [permanent.count("of"), permanent.count("throughout"), permanent.count("once")], [22, 12, 6])
    XCTAssertEqual(permanent.details["share"], .number(50.0 / 66))
    let pervasive = try found.about("pervasive")
    XCTAssertEqual([pervasive.count("filled"), pervasive.count("cells")], [5, 8])
    let systematic = try found.about("systematic")
    XCTAssertEqual([systematic.count("phases"), systematic.count("of")], [1, 24])
  }

  func testIn2013AFifthOfTheConnectionsRunsThroughRanaAlone() throws {
    let found = BrokerDependence().findings(in: try input("2013"))
    XCTAssertEqual(found.map(\.organisations), [["RANA"]])
    guard case .number(let share)? = found[0].details["share"],
      case .number(let distance)? = found[0].details["distanceShare"]
    else { return XCTFail("no share") }
    XCTAssertEqual(share, 0.2, accuracy: 1e-12)
    XCTAssertEqual(distance, 0.12962962962962976, accuracy: 1e-12)
  }

  func testMentalHelseIsNotReachedFromNordlandsforskningInTwoSteps() throws {
    let found = try nordland().findings(NotReached.self, at: "2013") { $0.seeds = ["NF"] }
    XCTAssertEqual(found.map(\.organisations), [["MHN"]])
    XCTAssertEqual(found.map(\.isGap), [false], "no municipality is among them")
    XCTAssertEqual(
      NotReached().findings(in: try input("2021")).map { $0.list("municipalities") },
      [["HAMAROY", "RANA", "VEFSN"]])
  }

  func testACascadeFromNordlandsforskningReachesThreeOrFourOfElevenIn2013() throws {
    let found = try nordland().findings(Cascade.self, at: "2013") { $0.seeds = ["NF"] }[0]
    guard case .number(let expected)? = found.details["expected"] else {
      return XCTFail("nothing expected")
    }
    XCTAssertEqual(expected, 3.3, accuracy: 0.1)
    XCTAssertEqual(found.count("of"), 11)
    XCTAssertEqual(found.count("draws"), 10_000)
  }

  func testIn2013HelgelandssykehusetAndRanaHaveNoSecondRoute() throws {
    let found = RouteRedundancy().findings(in: try input("2013"))
    XCTAssertEqual(
      try found.about("municipality-hospital").details["fewPairs"],
      .pairs([Finding.Evidence("HSYK", "RANA")]))
    XCTAssertEqual(try found.about("municipality-research").count("few"), 0)
  }

  func testIn2014NordlandsforskningCarriesSevenAndHasCapacityForSix() throws {
    let found = Overload().findings(in: try input("2014"))
    XCTAssertEqual(found.map(\.organisations), [["NF"]])
    XCTAssertEqual([found[0].count("partners"), found[0].count("limit")], [7, 6])
    XCTAssertEqual(Overload().findings(in: try input("2021")), [])
  }

  func testThePerceptionGapOf2013IsAnEighthOfAPoint() throws {
    let found = PerceptionGaps().findings(in: try input("2013"))
    XCTAssertEqual(found.map { $0.details["mean"] }, [.number(0.125)])
    XCTAssertEqual(found.map { $0.details["largest"] }, [.number(1)])
  }
}
