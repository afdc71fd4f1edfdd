import InnovationSystem
import XCTest

@testable import SnapshotComparison

/// Whether sectors changed otherwise than the rest.
final class GroupChangeTests: XCTestCase {
  /// Twelve in two sectors of six; a ring before and after.
  private var ring: InferredStudy {
    let ties = (0..<12).map { ($0, ($0 + 1) % 12) }
    var study = InferredStudy(12, before: ties, after: ties)
    study.sectors = Array(repeating: "A", count: 6) + Array(repeating: "B", count: 6)
    return study
  }

  /// All 15 pairs of A work together after, 5 of them did before; the rest is as it was: 10/15 − 0.
  func testASectorThatFillsUpStandsOut() throws {
    var study = ring
    study.after += InferredStudy.all(6).filter { $0.1 > $0.0 + 1 }
    let groups = study.inference.groups
    XCTAssertEqual(groups.map(\.sectors), [["A", "A"], ["A", "B"], ["B", "B"]])
    XCTAssertEqual(groups.map(\.pairs), [15, 36, 15])
    XCTAssertEqual(groups[0].difference, 2.0 / 3, accuracy: 1e-12)
    XCTAssertEqual(groups[0].verdict, .beyondChance)
    XCTAssertLessThanOrEqual(groups[0].pValue, groups[0].adjustedPValue)
    XCTAssertNotEqual(groups[2].verdict, .beyondChance)
  }

  func testWithoutAChangeNobodyStandsOut() {
    for group in ring.inference.groups {
      XCTAssertEqual(group.difference, 0)
      XCTAssertEqual(group.pValue, 1)
      XCTAssertEqual(group.verdict, .notBeyondChance)
    }
  }

  /// Three of A have three pairs, fewer than six; A and B have 3 · 9.
  func testFewPairsAreNotTested() {
    var study = ring
    study.sectors = Array(repeating: "A", count: 3) + Array(repeating: "B", count: 9)
    XCTAssertEqual(study.inference.groups.map(\.sectors), [["A", "B"], ["B", "B"]])
    study.sectors = Array(repeating: "A", count: 12)
    XCTAssertTrue(study.inference.groups.isEmpty, "there is nothing to compare with")
    study.sectors = []
    XCTAssertTrue(study.inference.groups.isEmpty)
  }

  /// Six of A did not answer after and lost what only they could tell: sectors are dealt among the silent
  /// and among the others, so the loss is the silence's, not the sector's.
  func testSilenceIsNotReadAsTheSectors() {
    var study = ring
    study.sectors = Array(repeating: "A", count: 6) + Array(repeating: "B", count: 6)
    study.silentAfter = [0, 1, 2, 3]
    study.after = study.after.filter { $0.0 > 3 || $0.1 > 4 }
    XCTAssertTrue(study.inference.groups.allSatisfy { $0.verdict != .beyondChance })
  }

  /// Everybody's place among twelve, when one who had least comes to have most.
  func testOneWhoComesToTheFrontStandsOut() throws {
    var study = ring
    study.before = (1..<12).flatMap { second in
      (1..<second).filter { $0 % 3 != second % 3 }.map { ($0, second) }
    }
    study.after = study.before.filter { $0.0 % 2 == 0 && $0.1 % 2 == 0 } + (1..<12).map { (0, $0) }
    let moves = study.inference.moves
    XCTAssertEqual(moves.count, 12)
    XCTAssertEqual([moves[0].before.degree, moves[0].after.degree], [0, 11])
    XCTAssertEqual(moves[0].before.ranks, 12...12)
    XCTAssertEqual(moves[0].after.ranks, 1...1)
    XCTAssertTrue(moves[0].standsOut)
    XCTAssertFalse(ring.inference.moves.contains { $0.standsOut })
  }
}
