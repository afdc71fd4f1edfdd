import GapAnalysis
import InnovationSystem
import XCTest

/// Whether state, region and municipality hang together, in both lines.
final class VerticalLineTests: XCTestCase {
  /// D, G and N are the state's at each level, F the county's, K and L municipalities.
  private func sample(_ ties: Collaboration...) -> Study {
    study("D", "F", "G", "K:municipality", "L:municipality", "N:labour-office", ties: ties) {
      let places: [(AdministrativeLevel, AuthorityLine)] = [
        (.national, .state), (.regional, .elected), (.regional, .state), (.local, .elected),
        (.local, .elected), (.local, .hybrid),
      ]
      for (index, place) in places.enumerated() {
        ($0.organisations[index].level, $0.organisations[index].line) = place
      }
    }
  }

  func testALineIsUnbrokenThroughTheRegion() throws {
    let found = sample(tie("D", "G"), tie("G", "K")).findings(VerticalLines.self)
    let line = try found.about("K:state")
    XCTAssertFalse(line.isGap)
    XCTAssertEqual(line.list("path"), ["D", "G", "K"])
    XCTAssertEqual(line.list("missing"), [])
  }

  func testALocalOfficeOfTheLineMayBeTheLastLink() throws {
    let found = try sample(tie("D", "G"), tie("G", "N"), tie("N", "K"))
      .findings(VerticalLines.self).about("K:state")
    XCTAssertFalse(found.isGap)
    XCTAssertEqual(found.list("path"), ["D", "G", "N", "K"])
  }

  func testAMissingLinkIsNamed() throws {
    func missing(_ ties: Collaboration...) throws -> [String] {
      var study = sample()
      study.collaborations = ties
      return try study.findings(VerticalLines.self).about("K:state").list("missing")
    }
    XCTAssertEqual(try missing(tie("G", "K")), ["national-regional"])
    XCTAssertEqual(try missing(tie("D", "G")), ["regional-local"])
    XCTAssertEqual(try missing(tie("K", "L")), ["national-regional", "regional-local"])
  }

  func testContactPastTheRegionIsALevelSkipped() throws {
    let found = try sample(tie("D", "K"), tie("D", "G")).findings(VerticalLines.self)
      .about("K:state")
    XCTAssertTrue(found.isGap)
    XCTAssertEqual(found.details["skips"], .flag(true))
    XCTAssertEqual(found.list("missing"), ["regional-local"])
  }

  /// No national organisation of the elected line is in the data: it begins with the county.
  func testWithoutANationalOneTheLineBeginsWithTheRegion() throws {
    let found = sample(tie("F", "K")).findings(VerticalLines.self)
    XCTAssertFalse(try found.about("K:elected").isGap)
    XCTAssertEqual(try found.about("K:elected").text("top"), "regional")
    XCTAssertTrue(try found.about("L:elected").isGap)
    let whole = try found.about("elected")
    XCTAssertEqual([whole.count("unbroken"), whole.count("of")], [1, 2])
    XCTAssertEqual(whole.organisations, ["L"])
    XCTAssertTrue(whole.isGap)
  }

  /// Another municipality is no step down, and research answers to nobody in the line.
  func testNeighboursAndResearchAreNoLink() throws {
    var study = sample(tie("D", "G"), tie("G", "L"), tie("L", "K"))
    XCTAssertTrue(try study.findings(VerticalLines.self).about("K:state").isGap)
    study.organisations[2].kind = "research"
    XCTAssertEqual(study.findings(VerticalLines.self).map { $0.text("line") }.first, "elected")
  }

  func testTheKindTellsLevelAndLineWhenTheOrganisationDoesnt() throws {
    let found = try nordland().findings(VerticalLines.self, at: "2021")
    let state = try found.about("state")
    XCTAssertEqual([state.count("unbroken"), state.count("of")], [4, 5])
    XCTAssertEqual(
      state.organisations, ["HAMAROY"], "NAV Nordland reaches it, but no directorate NAV Nordland")
    XCTAssertEqual(try found.about("HAMAROY:state").list("missing"), ["national-regional"])
    XCTAssertEqual(try found.about("RANA:state").list("path"), ["HDIR", "SFNO", "RANA"])
    XCTAssertEqual(
      try found.about("elected").organisations, ["FAUSKE", "HAMAROY", "RANA", "VEFSN"])
  }

  func testWithoutALineOrMunicipalitiesItIsNotAssessed() {
    XCTAssertEqual(
      study("A", "K:municipality", ties: [tie("A", "K")]).missing(for: VerticalLines.self),
      [.verticalLines])
    XCTAssertEqual(
      study("A", "B", ties: [tie("A", "B")]).missing(for: VerticalLines.self),
      [.municipalities, .verticalLines])
  }

  func testSilenceAtBothEndsMakesAMissingLinkUncertain() throws {
    var silent = sample(tie("D", "G"))
    silent.answers(allBut: "K", "G")
    XCTAssertEqual(
      try silent.findings(VerticalLines.self).about("K:state").certainty, .uncertain)
    silent.answers(allBut: "G")
    XCTAssertEqual(try silent.findings(VerticalLines.self).about("K:state").certainty, .likely)
  }
}
