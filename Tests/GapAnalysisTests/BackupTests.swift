import GapAnalysis
import GraphAlgorithms
import InnovationSystem
import XCTest

/// The cheapest backup after a loss.
final class BackupTests: XCTestCase {
  private func backup(_ study: Study, _ subject: LossSubject) -> Backup? {
    LossDrill(GapInput(study, at: study.snapshots[0])).backup(for: subject)
  }

  func testOneTieBringsTwoPiecesTogetherPreferablyWhereThereIsContact() throws {
    let chain = study(
      "A", "B", "C", "D", ties: [tie("A", "B"), tie("B", "C"), tie("C", "D"), tie("A", "D", 1)])
    let found = try XCTUnwrap(backup(chain, .organisation("B")))
    XCTAssertEqual(found.ties.map(\.pair), [Finding.Evidence("A", "D")])
    XCTAssertTrue(found.ties[0].hasContact)
    XCTAssertEqual([found.wanted, found.unmet], [1, 0])
    XCTAssertTrue(found.isFewest)
  }

  func testACommonPartnerIsPreferredToNoneAndTheLostTieIsNotProposedAgain() throws {
    // A hangs on B; C and D both work with B. A and C have B in common, as A and D do.
    let sample = study(
      "A", "B", "C", "D", "E",
      ties: [tie("A", "B"), tie("B", "C"), tie("C", "D"), tie("B", "D"), tie("D", "E")])
    let found = try XCTUnwrap(backup(sample, .pair(Finding.Evidence("A", "B"))))
    XCTAssertEqual(found.ties.count, 1)
    XCTAssertNotEqual(found.ties[0].pair, Finding.Evidence("A", "B"))
    XCTAssertTrue(found.ties[0].pair.first == "A")
  }

  func testASharedArenaIsPreferredToNone() throws {
    let sample = study("A", "B", "C", "D", ties: [tie("A", "B"), tie("B", "C"), tie("C", "D")]) {
      $0.participations = ["A", "D"].map { Participation(project: "P", organisation: $0) }
    }
    let found = try XCTUnwrap(backup(sample, .organisation("B")))
    XCTAssertEqual(found.ties.map(\.pair), [Finding.Evidence("A", "D")])
    XCTAssertEqual(found.ties[0].sharedProjects, ["P"])
  }

  func testNobodyGetsMoreThanTheyCanHold() throws {
    let chain = study(
      "A", "B", "C", "D", ties: [tie("A", "B"), tie("B", "C"), tie("C", "D"), tie("A", "D", 1)]
    ) { $0.organisations[3].capacity = 1 }
    XCTAssertEqual(
      backup(chain, .organisation("B"))?.ties.map(\.pair), [Finding.Evidence("A", "C")])
    let full = study("A", "B", "C", ties: [tie("A", "B"), tie("B", "C")]) {
      $0.organisations[0].capacity = 0
    }
    let found = try XCTUnwrap(backup(full, .organisation("B")))
    XCTAssertEqual(found.ties, [])
    XCTAssertEqual(found.unmet, 1)
  }

  func testSectorsGetANewTieAndMunicipalitiesComeAsNearAsBefore() throws {
    let sample = study(
      "A", "K:municipality", "L:municipality", "R:research",
      ties: [tie("K", "R"), tie("K", "L"), tie("K", "A"), tie("A", "L")])
    let found = try XCTUnwrap(backup(sample, .pair(Finding.Evidence("K", "R"))))
    XCTAssertEqual(
      found.wanted, 4, "R's piece, the two sectors, and K and L further from research")
    XCTAssertEqual(
      found.ties.map(\.pair), [Finding.Evidence("L", "R")],
      "the two sectors meet, R is back, L is nearer than before")
    XCTAssertEqual(found.unmet, 1, "K was one step from research, and only its own tie gives that")
  }

  func testWhatIsGoneForGoodIsNotWanted() {
    let sample = study("A", "K:municipality", "R:research", ties: [tie("K", "R"), tie("A", "K")])
    XCTAssertNil(backup(sample, .organisation("R")), "there is no other research to come near to")
  }

  /// Pieces only: as many ties as there are pieces cut off, and every one of them is needed.
  func testOnSmallNetworksItEqualsTryingEverySetOfNewTies() throws {
    var generator = SeededGenerator(seed: 91)
    let names = (0..<6).map { "N\($0)" }
    var compared = 0
    for _ in 0..<60 {
      let pairs = names.indices.flatMap { one in
        names.indices.dropFirst(one + 1).filter { _ in generator.nextUnit() < 0.3 }
          .map { (one, $0) }
      }
      var sample = makeStudy(names, pairs)
      sample.organisations[0].kind = "municipality"
      sample.organisations[1].kind = "research"
      sample.organisations[2].kind = "users"
      for gone in [3, 4, 5] {
        let wanted = fewest(6, pairs, gone)
        let found = backup(sample, .organisation(names[gone]))
        XCTAssertEqual(found?.ties.count ?? 0, wanted, "\(pairs) without \(gone)")
        if wanted > 0 { compared += 1 }
      }
    }
    XCTAssertGreaterThan(compared, 20)
  }

  /// The size of the smallest set of new ties that joins what fell apart, brings sectors (nodes 0, 1, 2
  /// are one each, the others together none) into touch and 0 as near to 1 and 2 as before.
  private func fewest(_ count: Int, _ pairs: [(Int, Int)], _ gone: Int) -> Int {
    let before = distances(count, pairs)
    let rest = pairs.filter { $0.0 != gone && $0.1 != gone }
    let left = (0..<count).filter { $0 != gone }
    let new = left.flatMap { one in left.filter { $0 > one }.map { (one, $0) } }
      .filter { pair in !pairs.contains { $0 == pair } }
    var best: Int?
    for mask in 0..<(1 << new.count) where best.map({ mask.nonzeroBitCount < $0 }) ?? true {
      let added = new.indices.filter { mask >> $0 & 1 == 1 }.map { new[$0] }
      let after = distances(count, rest + added)
      let isWhole = left.allSatisfy { one in
        left.allSatisfy { before[one][$0] == nil || after[one][$0] != nil }
      }
      let isNear = [1, 2].allSatisfy { role in
        before[0][role].map { old in after[0][role].map { $0 <= old } ?? false } ?? true
      }
      if isWhole, isNear { best = mask.nonzeroBitCount }
    }
    return best ?? 0
  }

  private func distances(_ count: Int, _ pairs: [(Int, Int)]) -> [[Int?]] {
    var steps = (0..<count).map { one in (0..<count).map { one == $0 ? 0 : 99 } }
    for (one, other) in pairs { (steps[one][other], steps[other][one]) = (1, 1) }
    for via in 0..<count {
      for one in 0..<count {
        for other in 0..<count {
          steps[one][other] = min(steps[one][other], steps[one][via] + steps[via][other])
        }
      }
    }
    return steps.map { $0.map { $0 < 99 ? $0 : nil } }
  }
}
