import InnovationSystem
import XCTest

@testable import GapAnalysis

/// Which findings are gaps of the ledger, and which of them are the same gap.
final class GapSubjectOfFindingTests: XCTestCase {
  func testEveryKindOfTheCatalogIsInTheLedgerOrLeftOutOnPurpose() {
    let kinds = Set(GapDetectorCatalog.all.map { $0.kind })
    let placed = Set(GapSubject.ledgerKinds.keys)
    XCTAssertEqual(placed.intersection(GapSubject.kindsLeftOut), [])
    XCTAssertEqual(
      kinds.symmetricDifference(placed.union(GapSubject.kindsLeftOut)), [],
      "say in GapSubject+Finding what a new kind concerns, or why it is left out")
  }

  private func subjects(at snapshot: String) throws -> [String: [String]] {
    let study = try nordland()
    let input = GapInput(study, at: try XCTUnwrap(study.snapshot(snapshot)))
    var ids: [String: [String]] = [:]
    for finding in GapDetectorCatalog.findings(in: input) where finding.isGap {
      guard let subject = GapSubject(of: finding, in: study) else { continue }
      ids[subject.id, default: []].append(finding.id)
    }
    return ids
  }

  /// Rule R1 asks for Hamarøy and its own hospital, and so does the catchment: one conversation to have.
  func testARequirementAndACatchmentOfOnePairAreOneGap() throws {
    XCTAssertEqual(
      try subjects(at: "2021")["pair:HAMAROY+NLSH"],
      ["required:R1:HAMAROY-NLSH", "catchment:HAMAROY:hospital"])
  }

  /// Rule R6 asks for any research organisation, which is what the distance to research is about.
  func testARuleThatAsksForAnyOfARoleIsTheDistanceToThatRole() throws {
    XCTAssertEqual(
      try subjects(at: "2021")["towards:RANA+research"],
      ["required:R6:RANA", "research-distance:RANA", "practice-chain:RANA"])
  }

  func testWhatOneOrganisationHoldsTogetherIsOneGap() throws {
    XCTAssertEqual(
      try subjects(at: "2021")["organisation:NAVIS"],
      ["cut-node:NAVIS", "broker-dependence:NAVIS"])
  }

  /// The hospital is invited once, for however many municipalities it serves.
  func testAProjectLacksAHospitalOnce() throws {
    XCTAssertEqual(
      try subjects(at: "2013")["project:P1+HSYK"], ["catchment:RANA:hospital:P1"])
  }

  func testTheNetworkAsAWholeAndHowSureTheDataAreAreNoRows() throws {
    let ids = try subjects(at: "2021").values.joined()
    XCTAssertFalse(
      ids.contains {
        $0.hasSuffix(":network") && !$0.hasPrefix("single-contact")
          && !$0.hasPrefix("anchoring")
      })
    for kind in ["unconfirmed", "evidence", "cascade", "not-reached", "permanence", "bridge"] {
      XCTAssertFalse(ids.contains { $0.hasPrefix(kind + ":") }, kind)
    }
    XCTAssertFalse(ids.contains("phase-gap:all"))
    XCTAssertFalse(ids.contains("practice-chain:all"))
  }

  func testARuleThatAsksForAnyOfNoRoleIsItsOwnGap() throws {
    let study = study("K:municipality", "A", "B", ties: [tie("A", "B")]) { study in
      var rule = TargetRule(
        id: "R1", from: .organisation("K"), to: .kind("other"), intensity: 2)
      rule.need = .any
      study.targets = [rule]
    }
    let finding = try XCTUnwrap(study.findings(RequiredCollaborations.self).first)
    XCTAssertEqual(GapSubject(of: finding, in: study), .rule("R1", of: "K"))
  }
}
