import Anonymity
import InnovationSystem
import XCTest

/// A sector of somebody's own taxonomy may be called as its only organisation.
final class TellingSectorTests: XCTestCase {
  private func hidden(_ sectors: [(code: String, name: String)]) -> Study {
    var organisation = Organisation(id: "NLSH", name: "Nordlandssykehuset HF")
    organisation.shortName = "Sykehuset"
    organisation.kind = "hf"
    var other = Organisation(id: "BODO", name: "Bodø kommune")
    other.sector = sectors[1].code
    let kind = OrganisationKind(
      code: "hf", name: StudyText(["nb": "HF"]), level: nil, line: nil, sector: sectors[0].code,
      role: .hospital)
    var study = Study(
      id: "s",
      taxonomy: Taxonomy(
        kinds: [kind],
        sectors: sectors.map {
          Sector(code: $0.code, name: StudyText(["nb": $0.name]), role: nil)
        }),
      organisations: [organisation, other], collaborations: [], snapshots: [Snapshot(id: "")])
    study.targets = [
      TargetRule(
        id: "r", from: .sector(sectors[0].code), to: .sector(sectors[1].code), intensity: 1)
    ]
    return AnonymousStudy(
      study, seed: 1, title: StudyText(["nb": "Uten navn"]), notice: StudyText(["nb": ""])
    ).study
  }

  func testACodeOrNameThatIsAnOrganisationsIsANumber() {
    for telling in [("nlsh", "Helse"), ("X", "Nordlandssykehuset HF"), ("X", "sykehuset")] {
      let study = hidden([telling, ("KOMM", "Kommune")])
      XCTAssertEqual(study.taxonomy.sectors.map(\.code), ["S1", "KOMM"], "\(telling)")
      XCTAssertEqual(study.taxonomy.sectors[0].name["nb"], "S1")
      XCTAssertEqual(study.taxonomy.sectors[1].name["nb"], "Kommune")
      XCTAssertEqual(
        Set(study.organisations.compactMap(study.taxonomy.sectorCode)), ["S1", "KOMM"])
      XCTAssertEqual(study.taxonomy.kinds.first?.name["nb"], "S1")
      XCTAssertEqual(study.targets.first?.from, .sector("S1"))
      XCTAssertEqual(study.targets.first?.to, .sector("KOMM"))
    }
  }

  func testOtherSectorsKeepTheirCodesAndNames() {
    let study = hidden([("HELSE", "Helseforetak"), ("KOMM", "Kommune")])
    XCTAssertEqual(study.taxonomy.sectors.map(\.code), ["HELSE", "KOMM"])
    XCTAssertEqual(study.taxonomy.sectors.map { $0.name["nb"] }, ["Helseforetak", "Kommune"])
  }
}
