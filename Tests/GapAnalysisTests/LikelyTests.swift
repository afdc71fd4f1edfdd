import GapAnalysis
import InnovationSystem
import StudyFiles
import TestSupport
import XCTest

/// What may come by itself, and how well that has been foretold.
final class LikelyTests: XCTestCase {
  private func quality(_ study: Study, at snapshot: String? = nil) throws -> [String: FindingDetail]
  {
    let found = study.findings(LikelyCollaborations.self, at: snapshot)
    guard case .object(let quality)? = try XCTUnwrap(found.first).details["quality"] else {
      return [:]
    }
    return quality
  }

  private func area(_ quality: [String: FindingDetail], _ key: String = "auc") throws -> Double {
    guard case .object(let score)? = quality["adamicAdar"], case .number(let area)? = score[key]
    else { return try XCTUnwrap(nil, key) }
    return area
  }

  func testSharingAPartnerWithFewOthersCountsMost() throws {
    // B and C share A (two partners) and D (three); A and D share B and C, who have two each.
    let found = study(
      "A", "B", "C", "D", "E",
      ties: [tie("A", "B"), tie("A", "C"), tie("D", "B"), tie("D", "C"), tie("D", "E")]
    ).findings(LikelyCollaborations.self)
    XCTAssertEqual(found.prefix(2).map(\.id), ["likely:A-D", "likely:B-C"])
    XCTAssertEqual(found.map(\.isGap), found.map { _ in false })
    guard case .number(let adamicAdar)? = found[1].details["adamicAdar"],
      case .number(let resources)? = found[1].details["resourceAllocation"]
    else { return XCTFail("no scores") }
    XCTAssertEqual(adamicAdar, 1 / 0.6931471805599453 + 1 / 1.0986122886681098, accuracy: 1e-12)
    XCTAssertEqual(resources, 1.0 / 2 + 1.0 / 3, accuracy: 1e-12)
    XCTAssertEqual(found[1].list("commonPartners"), ["A", "D"])
    XCTAssertEqual(found[0].details["rank"], .unknown, "five organisations are not ranked")
  }

  func testPairsWithoutACommonPartnerAreNotLikely() {
    XCTAssertEqual(
      study("A", "B", "C", "D", ties: [tie("A", "B"), tie("C", "D")])
        .findings(LikelyCollaborations.self), [])
  }

  func testWithoutCollaborationsItIsNotAssessed() {
    XCTAssertEqual(study("A", "B").missing(for: LikelyCollaborations.self), [.collaborations])
  }

  func testAPairOfWhichNobodyWasHeardIsNotKnownToBeApart() {
    let found = study("A", "B", "C", ties: [tie("A", "B"), tie("B", "C")]) {
      $0.answers(allBut: "A", "C")
    }.findings(LikelyCollaborations.self)
    XCTAssertEqual(found, [])
  }

  /// Two snapshots: `earlier`, and `s` with some more.
  private func grown(_ names: [String], from before: [Collaboration], with more: [Collaboration])
    -> Study
  {
    var sample = study()
    sample.organisations = names.map { Organisation(id: $0, name: $0) }
    var earlier = sample.snapshots[0]
    earlier.id = "earlier"
    sample.snapshots = [earlier, sample.snapshots[0]]
    sample.collaborations =
      before.map { row in row.changed { $0.snapshot = "earlier" } } + before + more
    return sample
  }

  func testWhatCameSinceTheEarlierSnapshotShowsHowWellItWasForetold() throws {
    // Before: B and C share A, D and E stand in a pair of their own; B–C came. Of the 8 pairs apart,
    // only B–C had a common partner, so it scored above the 7 others.
    let sample = grown(
      ["A", "B", "C", "D", "E"], from: [tie("A", "B"), tie("A", "C"), tie("D", "E")],
      with: [tie("B", "C"), tie("C", "D")])
    let quality = try quality(sample, at: "s")
    XCTAssertEqual(quality["method"], .text("earlier-snapshot"))
    XCTAssertEqual(quality["earlierSnapshot"], .text("earlier"))
    XCTAssertEqual(quality["hits"], .count(2))
    XCTAssertEqual(quality["misses"], .count(5))
    // B–C is above all five that did not come; C–D is equal to them: (1 + 1/2) / 2.
    XCTAssertEqual(try area(quality), 0.75, accuracy: 1e-12)
    XCTAssertEqual(quality["top"], .count(7), "of seven pairs all are among the ten highest")
    XCTAssertEqual(try area(quality, "precision"), 2.0 / 7, accuracy: 1e-12)
    XCTAssertEqual(quality["chance"], .number(2.0 / 7))
    XCTAssertEqual(quality["betterThanChance"], .unknown, "two are too few to tell")
  }

  func testWhereNothingHasComeTheQualityIsUnknownWithAReason() throws {
    let ties = [tie("A", "B"), tie("B", "C")]
    let quality = try quality(grown(["A", "B", "C"], from: ties, with: []), at: "s")
    XCTAssertEqual(quality["reason"], .text("no-new-collaborations"))
    XCTAssertEqual(quality["method"], .unknown)
    XCTAssertEqual(quality["adamicAdar"], .unknown)
    XCTAssertEqual(quality["hits"], .unknown)
  }

  func testWithoutAnEarlierSnapshotEachIsLeftOutInTurn() throws {
    // Two triangles joined by C–D: each side of a triangle has a common partner when it is left out.
    let triangles = study(
      "A", "B", "C", "D", "E", "F",
      ties: [
        tie("A", "B"), tie("B", "C"), tie("A", "C"), tie("D", "E"), tie("E", "F"), tie("D", "F"),
        tie("C", "D"),
      ])
    let quality = try quality(triangles)
    XCTAssertEqual(quality["method"], .text("leave-one-out"))
    XCTAssertEqual(quality["hits"], .count(7))
    XCTAssertEqual(quality["misses"], .count(8))
    XCTAssertEqual(quality["top"], .unknown, "one hidden tie at a time has no precision")
    XCTAssertEqual(try area(quality), LeftOut(triangles).area, accuracy: 1e-12)
  }

  /// On which networkx with igraph and scipy with counting agree (`scripts/oracle/link_prediction.py`).
  func testTheQualityOfTheKiteIsThatOfTheOracle() throws {
    let folder = Folders.graphs.appendingPathComponent("krackhardt-kite").path
    let quality = try quality(StudyReader.read(folder).study)
    XCTAssertEqual(try area(quality), 0.7890946502057614, accuracy: 1e-9)
    guard case .object(let resources)? = quality["resourceAllocation"],
      case .number(let second)? = resources["auc"]
    else { return XCTFail("no area") }
    XCTAssertEqual(second, 0.7849794238683129, accuracy: 1e-9)
    XCTAssertEqual(quality["betterThanChance"], .flag(true))
  }

  func testNordland2014IsMeasuredFrom2013AndIsNoBetterThanChance() throws {
    let quality = try quality(try nordland(), at: "2014")
    XCTAssertEqual(quality["earlierSnapshot"], .text("2013"))
    XCTAssertEqual([quality["hits"], quality["misses"]], [.count(6), .count(42)])
    XCTAssertLessThan(try area(quality, "low"), 0.5)
    XCTAssertEqual(quality["betterThanChance"], .flag(false))
  }
}

/// Leaving one out, written from the definition on sets of names.
private struct LeftOut {
  let area: Double

  init(_ study: Study) {
    let names = study.organisations.map(\.id)
    let ties = study.collaborations.map { Set([$0.from, $0.to]) }
    let pairs = names.flatMap { one in names.filter { one < $0 }.map { Set([one, $0]) } }
    func score(_ pair: Set<String>, _ ties: [Set<String>]) -> Double {
      let shared = names.filter { name in
        pair.allSatisfy { $0 != name && ties.contains(Set([$0, name])) }
      }
      return shared.reduce(0) { sum, name in
        sum + 1 / naturalLogarithm(of: ties.count { $0.contains(name) })
      }
    }
    let shares = ties.map { left in
      let rest = ties.filter { $0 != left }
      let others = pairs.filter { !ties.contains($0) }.map { score($0, rest) }
      let own = score(left, rest)
      let below = Double(others.count { $0 < own - 1e-9 })
      let equal = Double(others.count { abs($0 - own) <= 1e-9 })
      return (below + equal / 2) / Double(others.count)
    }
    area = shares.reduce(0, +) / Double(shares.count)
  }
}

/// The natural logarithm of 2, 3 or 4.
private func naturalLogarithm(of count: Int) -> Double {
  [2: 0.6931471805599453, 3: 1.0986122886681098, 4: 1.3862943611198906][count] ?? .nan
}
