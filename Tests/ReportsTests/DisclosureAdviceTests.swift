import Reports
import TestSupport
import XCTest

/// What is advised is about what can be recognised in the study at hand.
final class DisclosureAdviceTests: XCTestCase {
  private func text(_ name: String) throws -> String {
    let study = try bundled(name)
    return DisclosureText(study, at: study.snapshots, .english).text
  }

  func testAStudyOfParticipationsIsAdvisedOnProjects() throws {
    let projects = try text("southern-women")
    XCTAssertTrue(projects.contains("Numbers of projects can be counted"), projects)
    XCTAssertFalse(projects.contains("partners"), projects)
    XCTAssertTrue(try text("nordland").contains("Numbers of partners are hidden only in sums"))
  }
}
