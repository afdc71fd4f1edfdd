import InnovationSystem
import XCTest

@testable import SnapshotComparison

/// When a test gives a verdict, and when it says why not.
final class VerdictTests: XCTestCase {
  /// A ring before; everybody with the next two after.
  private func growth(_ count: Int) -> InferredStudy {
    let ring = (0..<count).map { ($0, ($0 + 1) % count) }
    return InferredStudy(
      count, before: ring, after: ring + (0..<count).map { ($0, ($0 + 2) % count) })
  }

  func testTwiceAsManyAmongTwelveIsBeyondChance() {
    let density = growth(12).inference.density
    XCTAssertEqual(density?.verdict, .beyondChance)
    XCTAssertLessThan(density?.pValue ?? 1, 0.05)
    XCTAssertEqual(density?.estimate ?? .nan, 12.0 / 66, accuracy: 1e-12)
  }

  func testNineAreTooFewHoweverLargeTheChange() throws {
    let density = try XCTUnwrap(growth(9).inference.density)
    XCTAssertEqual(density.verdict, .tooFewOrganisations)
    XCTAssertNotNil(density.pValue, "the numbers are there all the same")
    XCTAssertTrue(growth(9).inference.moves.isEmpty)
  }

  func testFewAnswersGiveNoVerdict() {
    var study = growth(12)
    study.silentAfter = [0, 3, 6, 9, 11]
    XCTAssertEqual(study.inference.density?.verdict, .tooFewAnswers)
    study.silentAfter = [0, 3, 6, 9]
    XCTAssertEqual(study.inference.density?.verdict.isGiven, true)
  }

  func testDifferentScalesGiveNoVerdict() {
    var study = growth(12)
    study.scales = [.levelsOfCollaboration, .frequency]
    XCTAssertEqual(study.inference.density?.verdict, .differentScales)
  }

  /// The same ties twice: no draw differs from another.
  func testNoChangeAtAllHasNoErrorAndNoVerdict() {
    var study = growth(12)
    study.after = study.before
    let density = study.inference.density
    XCTAssertEqual(density?.estimate, 0)
    XCTAssertEqual(density?.verdict, .noSpread)
    XCTAssertNil(density?.pValue)
    XCTAssertNil(density?.detectable)
  }

  func testSmallChangesAreNeverCalledNoChange() {
    var study = growth(12)
    study.after = study.before + [(0, 5)]
    XCTAssertEqual(study.inference.density?.verdict, .notBeyondChance)
    XCTAssertFalse(Verdict.allCases.contains { $0.rawValue.contains("no-change") })
  }

  func testTooFewForAnything() {
    for count in 0...2 {
      let inference = InferredStudy(count, before: [], after: []).inference
      XCTAssertNil(inference.density)
      XCTAssertNil(inference.association)
      XCTAssertTrue(inference.groups.isEmpty)
    }
  }
}
