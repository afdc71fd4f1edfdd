import GapAnalysis
import InnovationSystem
import XCTest

/// Who joins partners that have no other link, and who is in a closed circle.
final class StructuralHoleTests: XCTestCase {
  private let star = [tie("A", "B"), tie("A", "C"), tie("A", "D")]

  private func number(_ finding: Finding, _ key: String) -> Double {
    if case .number(let number)? = finding.details[key] { number } else { .nan }
  }

  func testTheCentreOfAStarIsTheOnlyLinkOfAllItsPartners() throws {
    let found = study("A", "B", "C", "D", ties: star).findings(StructuralHoleGaps.self)
    XCTAssertEqual(found.map(\.organisations), [["A"]], "with one partner there is nothing to say")
    XCTAssertEqual(found[0].text("place"), "spanning")
    XCTAssertTrue(found[0].isGap)
    XCTAssertEqual([found[0].count("onlyThrough"), found[0].count("pairs")], [3, 3])
    XCTAssertEqual(found[0].list("joins"), ["B", "C", "D"])
    XCTAssertEqual(number(found[0], "constraint"), 1.0 / 3, accuracy: 1e-12, "3 · (1/3)²")
    XCTAssertEqual(number(found[0], "effectiveSize"), 3)
    XCTAssertEqual(number(found[0], "efficiency"), 1)
  }

  func testATriangleIsAClosedCircle() {
    let found = study("A", "B", "C", ties: [tie("A", "B"), tie("B", "C"), tie("A", "C")])
      .findings(StructuralHoleGaps.self)
    XCTAssertEqual(found.map { $0.text("place") }, ["closed", "closed", "closed"])
    XCTAssertEqual(found.map(\.isGap), [true, true, true])
    XCTAssertEqual(found.map { number($0, "effectiveSize") }, [1, 1, 1])
  }

  /// In a ring of four each pair of partners has the one across as a second link.
  func testPartnersWithAnotherCommonPartnerDontHangOnOne() {
    let ring = [tie("A", "B"), tie("B", "C"), tie("C", "D"), tie("A", "D")]
    let found = study("A", "B", "C", "D", ties: ring).findings(StructuralHoleGaps.self)
    XCTAssertEqual(found.map { $0.text("place") }, ["between", "between", "between", "between"])
    XCTAssertEqual(found.map(\.isGap), [false, false, false, false])
    XCTAssertEqual(found.map { $0.count("onlyThrough") }, [0, 0, 0, 0])
  }

  func testFewerThanEightAreNotRanked() throws {
    let few = study("A", "B", "C", "D", ties: star).findings(StructuralHoleGaps.self)
    XCTAssertEqual(few[0].details["rank"], .unknown)
    let ties = star + [tie("B", "C"), tie("E", "F"), tie("E", "G"), tie("E", "H")]
    let many = study("A", "B", "C", "D", "E", "F", "G", "H", ties: ties)
      .findings(StructuralHoleGaps.self)
    XCTAssertEqual(
      many.map { "\($0.organisations[0]) \($0.count("rank") ?? 0)" },
      ["A 2", "B 3", "C 3", "E 1"],
      "E's partners are strangers, two of A's are not; B and C are alike; the others have one")
  }

  func testSilentPartnersMayKnowEachOther() throws {
    var silent = study("A", "B", "C", "D", ties: star)
    silent.answers(allBut: "B")
    XCTAssertEqual(silent.findings(StructuralHoleGaps.self)[0].certainty, .wellSupported)
    silent.answers(allBut: "B", "C")
    XCTAssertEqual(silent.findings(StructuralHoleGaps.self)[0].certainty, .uncertain)
  }

  func testWithoutCollaborationItIsNotAssessed() {
    XCTAssertEqual(study("A", "B").missing(for: StructuralHoleGaps.self), [.collaborations])
  }
}
