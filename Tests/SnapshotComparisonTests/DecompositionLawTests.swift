import InnovationSystem
import SnapshotComparison
import XCTest

/// The parts of the difference between two snapshots add up, whatever happens in between.
final class DecompositionLawTests: XCTestCase {
  func testThePartsAddUpForAThousandStudies() {
    var studies = RandomStudies(seed: 7)
    var seen: [String: Int] = [:]
    for number in 0..<1000 {
      let study = studies.next()
      let compared = ComparedSnapshots(
        of: study, from: study.snapshots[0], to: study.snapshots[1],
        usesLineage: number % 5 > 0)
      let parts = StudyComparison(compared).decomposition
      XCTAssertEqual(parts.sum, parts.total, "study \(number)")
      XCTAssertEqual(
        parts.total,
        study.view(at: study.snapshots[1]).collaborations.count
          - study.view(at: study.snapshots[0]).collaborations.count)
      for (name, value) in Self.named(parts) where value != 0 { seen[name, default: 0] += 1 }
    }
    for (name, _) in Self.named(StudyComparison.empty.decomposition) {
      XCTAssertGreaterThan(seen[name] ?? 0, 20, "\(name) hardly ever happens in these studies")
    }
  }

  func testWithNobodyChangedAndNobodySilentThereIsNothingButNewAndLost() {
    var studies = RandomStudies(seed: 8)
    for _ in 0..<200 {
      var study = studies.next()
      study.lineage = []
      study.responses = []
      for index in study.organisations.indices { study.organisations[index].frame = .always }
      study.snapshots[1].threshold = study.snapshots[0].threshold
      study.snapshots[1].rule = study.snapshots[0].rule
      let parts = StudyComparison(
        ComparedSnapshots(of: study, from: study.snapshots[0], to: study.snapshots[1])
      ).decomposition
      XCTAssertEqual(parts.new - parts.lost, parts.total)
    }
  }

  private static func named(_ parts: CountDecomposition) -> [(String, Int)] {
    [
      ("new", parts.new), ("lost", parts.lost), ("withEntrants", parts.withEntrants),
      ("withLeavers", parts.withLeavers), ("splits", parts.splits), ("mergers", parts.mergers),
      ("notInherited", parts.notInherited), ("broughtIn", parts.broughtIn), ("heard", parts.heard),
      ("silenced", parts.silenced), ("definition", parts.definition ?? 0),
    ]
  }
}

extension StudyComparison {
  /// Two snapshots with nobody in them.
  static var empty: StudyComparison {
    let study = Study(
      id: "empty", taxonomy: .empty, organisations: [], collaborations: [],
      snapshots: [Snapshot(id: "a"), Snapshot(id: "b")])
    return StudyComparison(
      ComparedSnapshots(of: study, from: study.snapshots[0], to: study.snapshots[1]))
  }
}
