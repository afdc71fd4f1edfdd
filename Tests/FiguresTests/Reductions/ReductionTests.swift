import CollaborationGraph
import InnovationSystem
import XCTest

@testable import Figures

/// What stays of a network that is too large to draw whole.
final class ReductionTests: XCTestCase {
  private func outcome(
    _ study: Study, _ reduction: any NetworkReduction, top: Int? = nil, alpha: Double? = nil
  ) -> (ReductionOutcome, WholeNetwork) {
    let network = WholeNetwork(of: study)
    var choice = ReductionChoice()
    (choice.top, choice.alpha) = (top, alpha)
    return (reduction.outcome(for: network, choice), network)
  }

  /// 200 in five sectors: 36 boxes hold five joint boxes and six names of each.
  func testEachSectorGetsAsManyNamesAndABoxForTheOthers() {
    let (found, network) = outcome(large(200), SectorReduction())
    XCTAssertEqual(found.kept.count, 30)
    XCTAssertEqual(found.boxes.map(\.count), [34, 34, 34, 34, 34])
    XCTAssertEqual(
      Set(found.kept + found.boxes.flatMap { $0 }), Set(0..<network.placeCount), "nobody is lost")
    for sector in 0..<5 {
      let members = network.ranked.filter { network.sectors[$0] == sector }
      let named = found.kept.filter { network.sectors[$0] == sector }
      XCTAssertEqual(Set(named), Set(members.prefix(6)), "those with most ties")
    }
  }

  /// “and 1 other” takes as much room as the other's name.
  func testNoBoxStandsForOneOnly() {
    for count in 61..<90 {
      let (found, _) = outcome(large(count), SectorReduction())
      XCTAssertTrue(found.boxes.allSatisfy { $0.count > 1 }, "\(count)")
      XCTAssertLessThanOrEqual(found.kept.count + found.boxes.count, 36, "\(count)")
    }
  }

  func testWhatIsDrawnIsBoundedWhateverTheSize() {
    for count in [61, 150, 700] {
      for reduction in [SectorReduction(), BackboneReduction(), TopReduction()]
        as [any NetworkReduction]
      {
        let (found, network) = outcome(large(count, ties: 9), reduction)
        let boxes = found.kept.count + found.boxes.count
        XCTAssertLessThanOrEqual(boxes, 36, "\(reduction) of \(count)")
        let among = Set(found.kept)
        let ties =
          found.ties?.count
          ?? network.graph.edges.filter { among.contains($0.tail) && among.contains($0.head) }.count
        XCTAssertLessThanOrEqual(ties, 2 * boxes, "\(reduction) of \(count)")
        XCTAssertGreaterThan(ties, 0)
      }
    }
  }

  func testTheSameStudyIsReducedTheSameOnEveryRun() {
    for reduction in [SectorReduction(), BackboneReduction(), TopReduction()]
      as [any NetworkReduction]
    {
      XCTAssertEqual(outcome(large(120), reduction).0, outcome(large(120), reduction).0)
    }
  }

  /// A tie of 9 among nine of 1 takes half of the middle's 18: (1 − 1/2)⁹ = 0.002. The others have
  /// (1 − 1/18)⁹ = 0.6, and their other ends have no other tie.
  func testTheBackboneIsWhatIsMuchForAnEnd() {
    var study = sample((0..<11).map { "\($0)" })
    study.collaborations = (1...10).map {
      Collaboration(snapshot: "", from: "O0", to: "O\($0)", intensity: $0 == 4 ? 9 : 1)
    }
    let (found, network) = outcome(study, BackboneReduction(), alpha: 0.05)
    XCTAssertEqual(Set(found.kept.flatMap { network.members[$0] }), ["O0", "O4"])
    XCTAssertEqual(found.ties?.count, 1)
  }

  /// No level of a few leaves enough: the one that leaves most is taken, and said.
  func testTheLevelOfABackboneIsTheStrictestThatFillsAFigure() throws {
    let (found, _) = outcome(large(200, ties: 9), BackboneReduction(), top: 12)
    let level = try XCTUnwrap(found.alpha)
    XCTAssertEqual(found.kept.count, 12)
    let stricter = BackboneReduction.levels.weighted.filter { $0 < level }
    let network = WholeNetwork(of: large(200, ties: 9))
    for other in stricter {
      let ends = Set(
        StrongestTies(network.graph.edges, below: other).edges.flatMap { [$0.tail, $0.head] })
      XCTAssertLessThan(ends.count, 12, "\(other)")
    }
  }

  func testTheBackboneHangsTogether() {
    let (found, network) = outcome(large(200, isWeighted: false), BackboneReduction())
    let number = Dictionary(uniqueKeysWithValues: zip(found.kept, found.kept.indices))
    let edges = (found.ties ?? []).compactMap { tie -> Edge? in
      guard let one = number[tie.first], let other = number[tie.second] else { return nil }
      return Edge(one, other)
    }
    let graph = Graph(nodeCount: found.kept.count, edges: edges)
    var reached: Set<Int> = [0]
    var waiting = [0]
    while let node = waiting.popLast() {
      waiting += graph.successors[node].filter { reached.insert($0).inserted }
    }
    XCTAssertEqual(reached.count, found.kept.count)
    XCTAssertEqual(found.kept.count, 36)
    XCTAssertGreaterThan(network.placeCount, 36)
  }

  /// Of more lines than can be told apart the strongest of each end stays.
  func testNobodyWithATieLosesAllOfThem() {
    let ties = (0..<12).flatMap { one in
      (one + 1..<12).map { Edge(one, $0, weight: Double(1 + (one * 7 + $0 * 3) % 5)) }
    }
    let strongest = StrongestTies(ties, limit: 24)
    XCTAssertEqual(strongest.edges.count, 24)
    XCTAssertEqual(Set(strongest.edges.flatMap { [$0.tail, $0.head] }), Set(0..<12))
  }

  /// Who becomes another shares its place, so both are named or neither.
  func testASuccessorIsNamedIfItsPredecessorIs() throws {
    var study = large(80)
    let old = hub(of: study)
    study.snapshots[0].date = PartialDate("2020")
    study.snapshots[1].date = PartialDate("2024")
    study.organisations.append(Organisation(id: "NEW", name: "New"))
    for index in study.organisations.indices where study.organisations[index].id == old {
      study.organisations[index].frame = .only(["2020"])
    }
    study.organisations[study.organisations.count - 1].frame = .only(["2024"])
    study.organisations.sort { $0.id < $1.id }
    study.lineage = [
      LineageEvent(
        date: try XCTUnwrap(PartialDate("2022")), type: .rename, from: old, to: "NEW")
    ]
    let reduced = try XCTUnwrap(
      try subject(study, reduce: "top").reduced(for: NetworkKind.self).reduced)
    let shown = ["2020", "2024"].map { id in
      Set(
        reduced.study.view(at: study.snapshot(id) ?? study.latestSnapshot).organisations.map(\.id))
    }
    XCTAssertTrue(shown[0].contains(old))
    XCTAssertTrue(shown[1].contains("NEW"))
  }
}
