import GapAnalysis
import InnovationSystem
import StudyFiles
import TestSupport
import XCTest

/// What can be said of municipalities when only participation in projects is known.
final class SharedProjectTests: XCTestCase {
  private func projects(_ members: [String: [String]]) -> Study {
    study("H:hospital", "K:municipality", "L:municipality", "R:research") {
      $0.participations = members.sorted { $0.key < $1.key }.flatMap { project, names in
        names.map { Participation(project: project, organisation: $0) }
      }
    }
  }

  func testAMunicipalityThatSharesNoProjectIsNamed() throws {
    let found = projects(["P": ["K", "R"], "Q": ["L"]]).findings(NoSharedProject.self)
    XCTAssertEqual(try found.about("research").organisations, ["L"])
    XCTAssertEqual(try found.about("hospital").organisations, ["K", "L"])
    XCTAssertEqual(try found.about("research").count("sharing"), 1)
    XCTAssertTrue(found.allSatisfy { $0.isGap && $0.certainty == .likely })
  }

  func testMunicipalitiesThatAllShareAProjectAreNoGap() {
    let found = projects(["P": ["H", "K", "L", "R"]]).findings(NoSharedProject.self)
    XCTAssertEqual(found.map(\.isGap), [false, false])
  }

  func testWithoutCatchmentsOwnHospitalsAreNotAssessed() {
    let sample = projects(["P": ["K", "R"]])
    XCTAssertEqual(sample.missing(for: CatchmentGaps.self), [.catchments])
    XCTAssertEqual(
      sample.missing(for: RequiredCollaborations.self), [.collaborationsRecorded, .targets])
  }

  func testWhereCollaborationIsKnownTheQuestionIsNotAsked() {
    let sample = study("K:municipality", "R:research", ties: [tie("K", "R")])
    XCTAssertNil(sample.missing(for: NoSharedProject.self))
    let found = GapDetectorCatalog.findings(in: GapInput(sample, at: sample.snapshots[0]))
    XCTAssertFalse(found.contains { $0.kind == NoSharedProject.kind })
  }

  /// The names were found by a program of another language from the same two tables.
  func testInHorizon2020TheMunicipalitiesComeOutByName() throws {
    guard let data = Folders.sharedData else {
      throw XCTSkip("the shared test data (../shared/data) are not here")
    }
    let folder = data.appendingPathComponent("networks/norway_h2020_participation")
    let read = try StudyReader.read(folder.path).study
    let found = read.findings(NoSharedProject.self)
    func names(_ role: String) throws -> [String] {
      try found.about(role).organisations.compactMap { read.organisation($0)?.name }.sorted()
    }
    XCTAssertEqual(try names("research"), ["GJESDAL KOMMUNE"])
    XCTAssertEqual(
      try names("hospital"),
      [
        "BERGEN KOMMUNE", "BODØ KOMMUNE", "GJESDAL KOMMUNE", "GJØVIK KOMMUNE",
        "HARSTAD KOMMUNE / HÁRSTTÁID SUOHKAN", "LILLESTRØM KOMMUNE", "MODUM KOMMUNE",
        "NARVIK KOMMUNE", "OSLO KOMMUNE", "STAVANGER KOMMUNE", "TRONDHEIM KOMMUNE",
        "ÅLESUND KOMMUNE",
      ])
    XCTAssertEqual(read.missing(for: CatchmentGaps.self), [.catchments], "and it says so")
  }
}
