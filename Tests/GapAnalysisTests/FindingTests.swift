import Foundation
import GapAnalysis
import InnovationSystem
import TestSupport
import XCTest

final class FindingTests: XCTestCase {
  private func finding(
    _ subject: String, _ municipalities: Int, _ organisations: Int, _ certainty: Certainty
  ) -> Finding {
    Finding(
      kind: "k", subject: subject, organisations: [], certainty: certainty,
      consequence: Consequence(municipalities: municipalities, organisations: organisations))
  }

  func testRankIsConsequenceThenCertaintyThenId() {
    let ordered = [
      finding("g", 2, 2, .uncertain), finding("f", 1, 5, .likely),
      finding("e", 1, 1, .wellSupported),
      finding("a", 1, 1, .likely), finding("b", 1, 1, .likely), finding("d", 1, 1, .uncertain),
      finding("c", 0, 9, .wellSupported),
    ]
    XCTAssertEqual(ordered.reversed().ranked(), ordered)
    XCTAssertEqual(ordered.sorted { $0.id < $1.id }.ranked(), ordered)
  }

  func testDetailsAreReadByTheirShape() {
    let finding = Finding(
      kind: "k", subject: "s", organisations: [],
      details: [
        "text": .text("t"), "count": .count(2), "texts": .texts(["a"]),
        "organisations": .organisations(["A"]),
      ], certainty: .likely)
    XCTAssertEqual(finding.id, "k:s")
    XCTAssertEqual(finding.text("text"), "t")
    XCTAssertNil(finding.text("count"))
    XCTAssertEqual(finding.count("count"), 2)
    XCTAssertNil(finding.count("none"))
    XCTAssertEqual(finding.list("texts") + finding.list("organisations"), ["a", "A"])
    XCTAssertEqual(finding.list("text"), [])
    XCTAssertEqual(Finding.Evidence("B", "A"), Finding.Evidence("A", "B"))
  }

  func testCertaintyOrdersFromSurestToLeastSure() {
    XCTAssertEqual(Certainty.allCases.shuffled().sorted(), [.wellSupported, .likely, .uncertain])
  }
}

final class GapDetectorCatalogTests: XCTestCase {
  func testTheOrderOfKinds() {
    XCTAssertEqual(
      GapDetectorCatalog.all.map { $0.kind },
      [
        "isolated", "cut-node", "bridge", "required", "catchment", "research-distance",
        "user-distance", "unconfirmed", "phase-gap", "phase-chain", "practice-chain", "permanence",
        "funding-dependence", "broker-dependence", "not-reached", "cascade",
        "redundancy", "overload", "single-contact", "anchoring", "perception-gap", "competence",
        "sector-mixing", "silo", "core-group", "initiative", "evidence",
        "no-shared-project",
        "block-density", "structural-hole", "brokerage-role", "vertical-line",
        "neighbours", "arena-dependence", "recommended", "likely",
      ])
  }

  func testTheFolderAndTheCatalogAgree() throws {
    let folder = Folders.repository.appendingPathComponent("Sources/GapAnalysis/Detectors")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .map { $0.replacingOccurrences(of: ".swift", with: "") }
    XCTAssertEqual(Set(files), Set(GapDetectorCatalog.all.map { String(describing: $0) }))
    XCTAssertEqual(files.count, GapDetectorCatalog.all.count)
  }

  func testFindingsComeDetectorByDetectorAndTheSameTwice() throws {
    let study = try nordland()
    for snapshot in study.snapshots {
      let once = GapDetectorCatalog.findings(in: GapInput(study, at: snapshot))
      XCTAssertEqual(once, GapDetectorCatalog.findings(in: GapInput(study, at: snapshot)))
      let kinds = GapDetectorCatalog.all.map { $0.kind }
      let order = try once.map { try XCTUnwrap(kinds.firstIndex(of: $0.kind)) }
      XCTAssertEqual(order, order.sorted())
      XCTAssertEqual(Set(once.map(\.id)).count, once.count, "an id names one finding")
    }
  }

  func testATwoModeStudySaysNothingOfCollaboration() {
    let sample = study("H:hospital", "K:municipality", "R:research", "U:users") {
      $0.catchments = [Catchment(municipality: "K", service: .hospital, provider: "H")]
      $0.targets = [
        TargetRule(id: "R", from: .organisation("K"), to: .organisation("H"), intensity: 2)
      ]
      $0.participations = ["K", "R", "U"].map { Participation(project: "P", organisation: $0) }
    }
    let found = GapDetectorCatalog.findings(in: GapInput(sample, at: sample.snapshots[0]))
    XCTAssertEqual(
      found.map(\.id),
      [
        "catchment:K:hospital:P", "no-shared-project:research", "no-shared-project:hospital",
        "arena-dependence:all", "arena-dependence:P",
      ])
    XCTAssertEqual(found[0].text("level"), "project")
  }

  func testAnEmptyStudyHasNoFindings() {
    let empty = Study(
      id: "e", taxonomy: .empty, organisations: [], collaborations: [], snapshots: [])
    XCTAssertEqual(GapDetectorCatalog.findings(in: GapInput(empty, at: empty.snapshots[0])), [])
  }
}
