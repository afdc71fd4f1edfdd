import Foundation
import InnovationSystem
import StudyFiles
import TestSupport
import XCTest

@testable import SnapshotComparison

/// Nordland against `scripts/oracle/snapshot_inference.py`, which reads the files itself.
final class NordlandInferenceTests: XCTestCase {
  private struct Reference: Decodable {
    struct Case: Decodable {
      struct Bootstrap: Decodable {
        let error: Double
        let low: Double
        let high: Double
        let p: Double
      }

      struct Association: Decodable {
        let r: Double
      }

      let name: String
      let nodes: [String]?
      let before: [Double?]?
      let after: [Double?]?
      let bootstrap: Bootstrap
      let qap: Association
      let jaccard: Double
    }

    let cases: [Case]
  }

  private func reference(_ name: String) throws -> Reference.Case {
    let file = Folders.repository.appendingPathComponent(
      "Tests/GraphAlgorithmsTests/Reference/inference.json")
    let all = try JSONDecoder().decode(Reference.self, from: Data(contentsOf: file))
    return try XCTUnwrap(all.cases.first { $0.name == name })
  }

  private func comparison(_ from: String, _ to: String) throws -> StudyComparison {
    let study = try StudyReader.read(Folders.graphs.appendingPathComponent("nordland").path).study
    return StudyComparison(
      ComparedSnapshots(
        of: study, from: try XCTUnwrap(study.snapshot(from)), to: try XCTUnwrap(study.snapshot(to)))
    )
  }

  /// Errors of 5,000 draws: the standard error 1 % of itself, an end 0.04 of it and one step.
  func testThePanelAndWhatIsInferredAgreeWithAnIndependentReadingOfTheFiles() throws {
    for (from, to) in [("2013", "2014"), ("2014", "2021"), ("2013", "2021")] {
      let expected = try reference("nordland-\(from)-\(to)")
      let comparison = try comparison(from, to)
      let panel = comparison.panel
      let tables = panel.dyadTables
      XCTAssertEqual(panel.organisations, expected.nodes)
      let count = panel.organisations.count
      for cell in 0..<count * count {
        let (row, column) = cell.quotientAndRemainder(dividingBy: count)
        XCTAssertEqual(tables.before[row, column], expected.before?[cell], "\(from) \(cell)")
        XCTAssertEqual(tables.after[row, column], expected.after?[cell], "\(to) \(cell)")
      }
      let inference = ComparisonInference(comparison)
      let density = try XCTUnwrap(inference.density)
      let share = Double(panel.pairCount - panel.unseen.count) / Double(panel.pairCount)
      let error = expected.bootstrap.error * share
      XCTAssertEqual(density.standardError, error, accuracy: 0.06 * error)
      let allowed = 0.2 * error + 1 / Double(panel.pairCount)
      XCTAssertEqual(
        density.interval.lowerBound, expected.bootstrap.low * share, accuracy: allowed)
      XCTAssertEqual(
        density.interval.upperBound, expected.bootstrap.high * share, accuracy: allowed)
      XCTAssertEqual(try XCTUnwrap(density.pValue), expected.bootstrap.p, accuracy: 0.04)
      let association = try XCTUnwrap(inference.association)
      XCTAssertEqual(association.correlation, expected.qap.r, accuracy: 1e-9)
      XCTAssertEqual(association.pValue, 1.0 / 5_001, accuracy: 1e-12, "no drawn order reaches it")
      XCTAssertEqual(
        try XCTUnwrap(comparison.overlap.jaccard), expected.jaccard, accuracy: 1e-9)
    }
  }

  /// 2 new and 7 lost of 91 pairs: less than chance often gives, which is no proof that nothing changed.
  func testFiveFewerCannotBeToldFromChance() throws {
    let comparison = try comparison("2014", "2021")
    let inference = ComparisonInference(comparison)
    let density = try XCTUnwrap(inference.density)
    XCTAssertEqual(density.estimate, -5.0 / 91, accuracy: 1e-12)
    XCTAssertEqual(density.before, 25.0 / 91, accuracy: 1e-12)
    XCTAssertEqual(density.after, 20.0 / 91, accuracy: 1e-12)
    XCTAssertEqual(density.verdict, .notBeyondChance)
    XCTAssertTrue(density.interval.contains(0))
    let degree = try XCTUnwrap(inference.meanDegree)
    XCTAssertEqual(degree.estimate, -10.0 / 14, accuracy: 1e-12)
    XCTAssertEqual(degree.pValue, density.pValue)
    // 2.160 + 0.870 standard errors with 13 degrees of freedom.
    let detectable = try XCTUnwrap(density.detectable)
    XCTAssertEqual(detectable.multiple, 3.0305, accuracy: 1e-3)
    XCTAssertGreaterThan(detectable.size * 91, 12, "some fourteen ties")
  }

  /// The handbook (`users.md`) has −0.015 to 0.197 for 2013 to 2014, six more and one less.
  func testTheHandbooksInterval() throws {
    let density = try XCTUnwrap(ComparisonInference(comparison("2013", "2014")).density)
    XCTAssertEqual(density.estimate, 5.0 / 66, accuracy: 1e-12)
    XCTAssertEqual(density.interval.lowerBound, -0.015, accuracy: 0.016)
    XCTAssertEqual(density.interval.upperBound, 0.197, accuracy: 0.016)
  }

  func testTwiceGivesTheSame() throws {
    let comparison = try comparison("2014", "2021")
    var options = InferenceOptions()
    (options.bootstrapDraws, options.labellingDraws) = (500, 200)
    let one = ComparisonInference(comparison, options: options)
    let other = ComparisonInference(comparison, options: options)
    XCTAssertEqual(one.density, other.density)
    XCTAssertEqual(one.association, other.association)
    XCTAssertEqual(one.groups, other.groups)
    XCTAssertEqual(one.moves, other.moves)
    XCTAssertEqual(one.ranges, other.ranges)
  }

  /// One pair was seen in 2021 only, and did not work together: 25 to 26 ties in 2014.
  func testWhatNobodyReportedOnWidensTheNumbers() throws {
    let inference = ComparisonInference(try comparison("2014", "2021"))
    let before = try XCTUnwrap(inference.range(of: .densityBefore, by: .unseenPairs))
    XCTAssertEqual(before.low, 25.0 / 91, accuracy: 1e-12)
    XCTAssertEqual(before.high, 26.0 / 91, accuracy: 1e-12)
    let change = try XCTUnwrap(inference.range(of: .densityChange, by: .unseenPairs))
    XCTAssertEqual(change.low, -6.0 / 91, accuracy: 1e-12)
    XCTAssertEqual(change.high, -5.0 / 91, accuracy: 1e-12)
  }
}
