import InnovationSystem
import SnapshotComparison
import XCTest

/// Hand-made pairs of snapshots, `a` in 2014 and `b` in 2021, threshold 2.
final class StudyComparisonTests: XCTestCase {
  private func tie(_ from: String, _ to: String, _ value: Double, _ snapshot: String)
    -> Collaboration
  {
    Collaboration(snapshot: snapshot, from: from, to: to, intensity: value)
  }

  private func comparison(
    _ ids: String, _ rows: [Collaboration], lineage: [LineageEvent] = [],
    _ change: (inout Study) -> Void = { _ in }
  ) -> StudyComparison {
    let snapshots = [("a", 2014), ("b", 2021)].map { id, year in
      var snapshot = Snapshot(id: id)
      snapshot.date = PartialDate(year: year)
      snapshot.scale = .levelsOfCollaboration
      snapshot.threshold = 2
      return snapshot
    }
    var study = Study(
      id: "sample", taxonomy: .empty,
      organisations: ids.map { Organisation(id: String($0), name: String($0)) },
      collaborations: rows, snapshots: snapshots)
    study.lineage = lineage
    change(&study)
    return StudyComparison(
      ComparedSnapshots(of: study, from: study.snapshots[0], to: study.snapshots[1]))
  }

  private func event(
    _ type: LineageEventType, _ from: String?, _ to: String?, _ year: Int = 2016
  ) throws -> LineageEvent {
    LineageEvent(
      date: try XCTUnwrap(PartialDate(year: year)), type: type, from: from, to: to)
  }

  private func kinds(_ comparison: StudyComparison) -> [String] {
    comparison.changes.map { "\($0.first)\($0.second) \($0.kind)" }
  }

  /// AB 2 → 4, AC 3 → 3, AD 5 → 1, BC 4 → 2, CD 1 → 3: below the threshold is no collaboration.
  func testWhatBecomesOfEachCollaboration() throws {
    let found = comparison(
      "ABCD",
      [
        tie("A", "B", 2, "a"), tie("A", "C", 3, "a"), tie("A", "D", 5, "a"),
        tie("B", "C", 4, "a"), tie("C", "D", 1, "a"), tie("A", "B", 4, "b"),
        tie("A", "C", 3, "b"), tie("A", "D", 1, "b"), tie("B", "C", 2, "b"),
        tie("C", "D", 3, "b"),
      ])
    XCTAssertEqual(
      kinds(found), ["AB strengthened", "AC kept", "AD lost", "BC weakened", "CD new"])
    let overlap = found.overlap
    XCTAssertEqual(try XCTUnwrap(overlap.jaccard), 3 / 5)
    // Smaller: 2 + 3 + 0 + 2 + 0 = 7. Larger: 4 + 3 + 5 + 4 + 3 = 19.
    XCTAssertEqual(try XCTUnwrap(overlap.weightedJaccard), 7 / 19)
    XCTAssertEqual(try XCTUnwrap(overlap.persistence), 3 / 4)
    XCTAssertEqual(try XCTUnwrap(overlap.formation), 1 / 2, "BD and CD did not work together")
    XCTAssertEqual(overlap.hamming, 2)
    XCTAssertEqual(try XCTUnwrap(overlap.hammingShare), 2 / 6)
    XCTAssertEqual(found.densityBefore, 4 / 6)
    XCTAssertEqual(found.turnover, 0)
  }

  func testOnAnotherScaleNothingIsStrengthened() {
    let found = comparison(
      "AB", [tie("A", "B", 2, "a"), tie("A", "B", 5, "b")]
    ) { $0.snapshots[1].scale = .frequency }
    XCTAssertEqual(kinds(found), ["AB kept"])
    XCTAssertNil(found.decomposition.definition, "can't be told from change")
  }

  /// A and B merge into M, and both worked with C: one collaboration is left, and AB is internal.
  func testAMergerTakesCollaborationsWithoutAnyBeingLost() throws {
    let rows = [
      tie("A", "B", 3, "a"), tie("A", "C", 2, "a"), tie("B", "C", 4, "a"), tie("M", "C", 3, "b"),
    ]
    let found = comparison(
      "ABCM", rows, lineage: [try event(.merger, "A", "M"), try event(.merger, "B", "M")]
    ) { study in
      for index in study.organisations.indices {
        let id = study.organisations[index].id
        study.organisations[index].frame =
          id == "C" ? .always : .only(id == "M" ? ["b"] : ["a"])
      }
    }
    XCTAssertEqual(kinds(found), ["CM weakened"])
    XCTAssertEqual(found.decomposition.mergers, -2)
    XCTAssertEqual(found.decomposition.total, -2)
    XCTAssertEqual(found.full.jaccard, 1)
    XCTAssertEqual(found.full.jaccardRawNames, 0, "without lineage nothing seems the same")
  }

  /// A is split into B and C, both of which work with D as A did.
  func testASplitIsNeitherLossNorGrowthAmongThoseInBoth() throws {
    let found = comparison(
      "ABCD", [tie("A", "D", 3, "a"), tie("B", "D", 3, "b"), tie("C", "D", 3, "b")],
      lineage: [try event(.split, "A", "B"), try event(.split, "A", "C")]
    ) { study in
      study.organisations[0].frame = .only(["a"])
      study.organisations[1].frame = .only(["b"])
      study.organisations[2].frame = .only(["b"])
    }
    XCTAssertEqual(kinds(found), [])
    XCTAssertEqual(found.leavers.map(\.id), ["A"])
    XCTAssertEqual(found.entrants.map(\.id), ["B", "C"])
    XCTAssertEqual(found.entrants.map { $0.event?.type }, [.split, .split])
    XCTAssertEqual(found.decomposition.splits, 1, "two collaborations instead of one")
    XCTAssertEqual(found.decomposition.withEntrants, 0)
    XCTAssertEqual(found.tiesWithEntrants.count, 2)
  }

  /// Neither A nor B answered in `a`; in `b` both did and work together.
  func testASilenceIsNoChange() {
    let found = comparison("ABC", [tie("A", "B", 3, "b"), tie("A", "C", 3, "b")]) { study in
      study.responses = [
        Response(snapshot: "a", organisation: "C", status: .answered),
        Response(snapshot: "a", organisation: "A", status: .notAnswered),
        Response(snapshot: "a", organisation: "B", status: .notAnswered),
      ]
    }
    XCTAssertEqual(kinds(found), ["AC new"], "C was asked in both")
    XCTAssertEqual(found.decomposition.heard, 1)
    XCTAssertEqual(found.outside.map(\.reason), [.unseenBefore])
    XCTAssertEqual(found.overlap.pairs, 2)
  }

  /// The threshold is raised from 2 to 3: AB, which stays as it was, isn't lost.
  func testAnotherThresholdIsNoChange() {
    let found = comparison(
      "ABC",
      [
        tie("A", "B", 2, "a"), tie("A", "B", 2, "b"), tie("A", "C", 3, "a"), tie("A", "C", 3, "b"),
      ]
    ) { $0.snapshots[1].threshold = 3 }
    XCTAssertEqual(kinds(found), ["AC kept"])
    XCTAssertEqual(found.decomposition.definition, -1)
    XCTAssertEqual(found.decomposition.total, -1)
  }

  /// A becomes N after the later snapshot: nothing has happened yet.
  func testWhatHappensAfterwardsHasNotHappened() throws {
    let found = comparison(
      "ABN", [tie("A", "B", 3, "a"), tie("A", "B", 3, "b")],
      lineage: [try event(.rename, "A", "N", 2023)]
    ) { $0.organisations[2].frame = .only([]) }
    XCTAssertEqual(kinds(found), ["AB kept"])
  }

  func testWhoCameWithoutAReasonIsAQuestion() throws {
    let found = comparison(
      "ABC", [tie("A", "B", 3, "b"), tie("A", "C", 3, "b")],
      lineage: [try event(.created, nil, "B", 2020), try event(.closed, "C", nil, 2001)]
    ) { study in
      study.organisations[1].frame = .only(["b"])
      study.organisations[2].frame = .only(["b"])
    }
    XCTAssertEqual(found.entrants.map(\.id), ["B", "C"])
    XCTAssertEqual(found.entrants[0].event?.type, .created)
    XCTAssertNil(found.entrants[1].event, "what happened before the earlier snapshot is no reason")
    XCTAssertEqual(found.entrants.map(\.ties), [1, 1])
  }

  func testNobodyAtAllIsUndefinedNotZero() {
    let empty = StudyComparison.empty
    XCTAssertNil(empty.overlap.jaccard)
    XCTAssertNil(empty.overlap.weightedJaccard)
    XCTAssertNil(empty.densityBefore)
    XCTAssertNil(empty.turnover)
    XCTAssertNil(empty.full.jaccard)
    XCTAssertEqual(empty.decomposition.total, 0)
  }

  func testNobodyInCommonLeavesAnEmptyPanel() {
    let found = comparison("ABCD", [tie("A", "B", 3, "a"), tie("C", "D", 3, "b")]) { study in
      for index in 0..<2 { study.organisations[index].frame = .only(["a"]) }
      for index in 2..<4 { study.organisations[index].frame = .only(["b"]) }
    }
    XCTAssertEqual(found.panel.organisations, [])
    XCTAssertNil(found.overlap.jaccard)
    XCTAssertEqual(found.turnover, 1)
    XCTAssertEqual(found.decomposition.withEntrants, 1)
    XCTAssertEqual(found.decomposition.withLeavers, 1)
  }
}
