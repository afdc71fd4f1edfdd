import Anonymity
import InnovationSystem
import XCTest

/// Who can be told from all others without names: groups of one, fact by fact.
final class DisclosureCheckTests: XCTestCase {
  /// Two municipalities and two hospitals of the same kinds, one user organisation; A has two partners.
  private var study: Study {
    let kinds = [("kommune", "local"), ("hf", "health"), ("bruker", "users")].map {
      OrganisationKind(
        code: $0.0, name: StudyText(["nb": $0.0]), level: nil, line: nil, sector: $0.1, role: nil)
    }
    let sectors = ["local", "health", "users"].map {
      Sector(code: $0, name: StudyText(["nb": $0]), role: nil)
    }
    let organisations = [
      ("A", "kommune"), ("B", "kommune"), ("C", "hf"), ("D", "hf"), ("E", "bruker"),
    ].map { id, kind in
      var organisation = Organisation(id: id, name: "Navn \(id)")
      organisation.kind = kind
      return organisation
    }
    let ties = [("A", "C"), ("A", "D"), ("B", "E")].map {
      Collaboration(snapshot: "2021", from: $0.0, to: $0.1)
    }
    return Study(
      id: "s", taxonomy: Taxonomy(kinds: kinds, sectors: sectors), organisations: organisations,
      collaborations: ties, snapshots: [Snapshot(id: "2021")])
  }

  private var check: DisclosureCheck { DisclosureCheck(study, at: study.latestSnapshot) }

  func testWhoIsAloneInASectorIsFoundByTheSector() {
    XCTAssertEqual(check.organisations, 5)
    XCTAssertEqual(check.step(.sector)?.alone, ["E"])
    XCTAssertEqual(check.step(.sector)?.inPairs, ["A", "B", "C", "D"])
  }

  func testAFactThatAllOfAGroupShareFindsNobodyMore() {
    XCTAssertEqual(check.new(at: .kind), [])
    XCTAssertEqual(check.new(at: .snapshots), [])
  }

  func testTheNumberOfPartnersTellsThoseApartWhoDiffer() {
    // A has two partners and B one; C and D have one each.
    XCTAssertEqual(check.new(at: .partners), ["A", "B"])
    XCTAssertEqual(check.step(.partners)?.alone, ["A", "B", "E"])
    XCTAssertEqual(check.step(.partners)?.inPairs, ["C", "D"])
  }

  func testWhoIsInOtherSnapshotsIsToldFromThoseWhoAreNot() {
    var study = study
    study = Study(
      id: "s", taxonomy: study.taxonomy,
      organisations: study.organisations.map { organisation in
        guard organisation.id == "D" else { return organisation }
        var newcomer = organisation
        newcomer.frame = .only(["2021"])
        return newcomer
      }, collaborations: study.collaborations,
      snapshots: [Snapshot(id: "2014"), Snapshot(id: "2021")])
    let check = DisclosureCheck(study, at: study.latestSnapshot)
    XCTAssertEqual(check.new(at: .snapshots), ["C", "D"])
  }

  func testNobodyAtAllIsNobodyFound() {
    let empty = Study(
      id: "s", taxonomy: .empty, organisations: [], collaborations: [],
      snapshots: [Snapshot(id: "1")])
    let check = DisclosureCheck(empty, at: empty.latestSnapshot)
    XCTAssertEqual(check.organisations, 0)
    XCTAssertTrue(check.steps.allSatisfy { $0.alone.isEmpty && $0.inPairs.isEmpty })
  }

  func testTakingTheNamesOutChangesNothingOfWhoIsFound() {
    let hidden = AnonymousStudy(
      study, seed: 7, title: StudyText(["nb": "x"]), notice: StudyText(["nb": "y"]))
    let named = check
    let check = DisclosureCheck(hidden.study, at: hidden.study.latestSnapshot)
    for (step, own) in zip(check.steps, named.steps) {
      XCTAssertEqual(step.alone, own.alone.compactMap { hidden.organisations[$0] }.sorted())
      XCTAssertEqual(step.inPairs, own.inPairs.compactMap { hidden.organisations[$0] }.sorted())
    }
  }

  func testKindsLoseTheirNamesAndKeepWhatTheyDecide() {
    let hidden = AnonymousStudy(
      study, seed: 7, title: StudyText(["nb": "x"]), notice: StudyText(["nb": "y"])
    ).study
    XCTAssertEqual(Set(hidden.taxonomy.kinds.map(\.code)), ["K1", "K2", "K3"])
    for organisation in hidden.organisations {
      let kind = hidden.taxonomy.kind(organisation.kind)
      XCTAssertEqual(kind?.sector, hidden.taxonomy.sectorCode(of: organisation))
      XCTAssertEqual(kind?.name, hidden.taxonomy.sector(kind?.sector)?.name)
    }
  }
}
