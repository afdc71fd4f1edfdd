import Foundation
import InnovationSystem
import SnapshotComparison
import TestSupport
import XCTest

/// Published panels, against networkx 3.6 and numpy: sets of undirected edges of each wave, and the
/// correlation of their upper triangles.
final class CollectionTests: XCTestCase {

  private func rows(_ name: String, _ file: String) throws -> [[String: String]] {
    guard let data = Folders.sharedData else { throw XCTSkip("shared/data is not beside here") }
    let url = data.appendingPathComponent("networks/\(name)/\(file).csv")
    let lines = try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    return lines.dropFirst().map {
      Dictionary(zip(lines[0], $0), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The rows of some waves that count, as a study whose snapshots are the waves.
  private func study(
    _ name: String, where counts: ([String: String]) -> Bool = { _ in true }
  ) throws -> Study {
    let ids = try rows(name, "nodes").compactMap { $0["id"] }
    let edges = try rows(name, "edges").filter(counts)
    let waves = Set(edges.compactMap { $0["wave"].flatMap { Int($0) } }).sorted()
    return Study(
      id: name, taxonomy: .empty, organisations: ids.map { Organisation(id: $0, name: $0) },
      collaborations: edges.map {
        Collaboration(snapshot: $0["wave"] ?? "", from: $0["source"] ?? "", to: $0["target"] ?? "")
      }, snapshots: waves.map { Snapshot(id: "\($0)") })
  }

  private func comparison(_ study: Study, _ from: String, _ to: String) throws -> StudyComparison {
    StudyComparison(
      ComparedSnapshots(
        of: study, from: try XCTUnwrap(study.snapshot(from)), to: try XCTUnwrap(study.snapshot(to)))
    )
  }

  private func counts(_ found: StudyComparison) -> [Int] {
    let overlap = found.overlap
    return [
      found.panel.countBefore, found.panel.countAfter, overlap.kept, overlap.new, overlap.lost,
    ]
  }

  /// The waves have 74, 81 and 77 edges, as the data's own note says.
  func testThreeWavesOfFriendshipAmongFiftyGirls() throws {
    let girls = try study("s50_girls")
    let first = try comparison(girls, "1", "2")
    XCTAssertEqual(counts(first), [74, 81, 43, 38, 31])
    XCTAssertEqual(try XCTUnwrap(first.overlap.jaccard), 43 / 112)
    XCTAssertEqual(first.densityBefore, 74 / 1225)
    XCTAssertEqual(counts(try comparison(girls, "2", "3")), [81, 77, 47, 30, 34])
    XCTAssertEqual(counts(try comparison(girls, "1", "3")), [74, 77, 36, 41, 38])
    var options = InferenceOptions()
    options.orderDraws = 200
    options.bootstrapDraws = 200
    options.rankDraws = 20
    let association = try XCTUnwrap(ComparisonInference(first, options: options).association)
    XCTAssertEqual(association.correlation, 0.525449650588044, accuracy: 1e-9)
  }

  func testSociationInTheTailorShopGrew() throws {
    let shop = try study("kapferer_tailor_shop") { $0["relation"] == "sociational" }
    let found = try comparison(shop, "1", "2")
    XCTAssertEqual(counts(found), [158, 223, 103, 120, 55])
    XCTAssertEqual(found.decomposition.total, 65)
    XCTAssertEqual(found.densityAfter, 223 / 741)
  }

  /// Liked among the first three, by either of the two; the ninth week is missing.
  func testFifteenWeeksOfTheFraternity() throws {
    let fraternity = try study("newcomb_fraternity") { $0["rank"].flatMap { Int($0) } ?? 99 <= 3 }
    let kept = [25, 30, 32, 29, 30, 31, 33, 33, 32, 29, 32, 33, 28, 32]
    let new = [14, 10, 7, 11, 11, 9, 8, 7, 7, 12, 9, 8, 11, 10]
    let lost = [14, 9, 8, 10, 10, 10, 7, 8, 8, 10, 9, 8, 13, 7]
    let series = try XCTUnwrap(SeriesComparison(fraternity, options: nil))
    XCTAssertEqual(series.views.count, 15)
    XCTAssertEqual(series.steps.map(\.comparison.overlap.kept), kept)
    XCTAssertEqual(series.steps.map(\.comparison.overlap.new), new)
    XCTAssertEqual(series.steps.map(\.comparison.overlap.lost), lost)
    // 136 pairs; the mean share that differs over fourteen steps.
    let differing = zip(new, lost).reduce(0.0) { $0 + Double($1.0 + $1.1) / 136 }
    XCTAssertEqual(try XCTUnwrap(series.volatility), differing / 14, accuracy: 1e-12)
  }
}
