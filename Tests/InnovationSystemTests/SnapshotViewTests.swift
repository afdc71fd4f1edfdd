import CollaborationGraph
import XCTest

@testable import InnovationSystem

final class SnapshotViewTests: XCTestCase {
  func testTheFrameIsWhoeverTheOrganisationsAndResponsesSay() throws {
    var sample = study(of: ["A", "B", "C", "D"], [], snapshots: ["s", "t"])
    sample.organisations[1].frame = .only(["t"])
    sample.organisations[2].frame = .only([])
    sample.responses = [Response(snapshot: "s", organisation: "D", status: .notInFrame)]
    XCTAssertEqual(try sample.view("s").organisations.map(\.id), ["A"])
    XCTAssertEqual(try sample.view("t").organisations.map(\.id), ["A", "B", "D"])
    XCTAssertNil(try sample.view("s").position(of: "B"))
    XCTAssertEqual(try sample.view("t").position(of: "D"), 2)
  }

  func testNotAskedIsNeverNo() throws {
    var sample = study(of: ["A", "B", "C"], [])
    XCTAssertNil(try sample.view("s").status(of: "A"), "a study without responses says nothing")
    XCTAssertFalse(try sample.view("s").isUnheard("A"))
    sample.responses = [
      Response(snapshot: "s", organisation: "A", status: .answered),
      Response(snapshot: "s", organisation: "B", status: .notAnswered),
    ]
    let view = try sample.view("s")
    XCTAssertEqual(["A", "B", "C"].map(view.status), [.answered, .notAnswered, .notAsked])
    XCTAssertEqual(["A", "B", "C"].map(view.isUnheard), [false, true, true])
  }

  func testResponsesOfOneSnapshotSayNothingOfAnother() throws {
    var sample = study(of: ["A"], [], snapshots: ["s", "t"])
    sample.responses = [Response(snapshot: "s", organisation: "A", status: .notAnswered)]
    XCTAssertNil(try sample.view("t").status(of: "A"))
    XCTAssertNil(try sample.view("t").responseSummary)
  }

  func testOnlyExistingCollaborationsAreMeasured() throws {
    let rows = CollaborationStatus.allCases.map { status in
      var row = tie("A", String(status.rawValue.prefix(1)), (5, 5))
      row.status = status
      return row
    }
    XCTAssertEqual(rows.count, 4)
    let view = try study(of: ["A", "e", "p", "w"], rows).view("s")
    XCTAssertEqual(pairs(view), ["A-e 5"])
    XCTAssertEqual(view.recorded.count, 1)
    var wished = tie("B", "A", (5, 5))
    wished.status = .wished
    let both = try study(of: ["A", "B"], [tie("A", "B", (2, 2)), wished]).view("s")
    XCTAssertEqual(pairs(both), ["A-B 2"], "a wish doesn't strengthen what there is")
  }

  func testTheThresholdDecidesAndZeroIsNever() throws {
    let rows = [tie("A", "B", (1, 1)), tie("B", "C", (2, 0)), tie("C", "D", (0, 0))]
    var sample = study(of: ["A", "B", "C", "D"], rows)
    XCTAssertEqual(pairs(try sample.view("s")), ["B-C 2"])
    XCTAssertEqual(try sample.view("s").recorded.count, 3)
    for threshold in [nil, 0.0] {
      sample.snapshots[0].threshold = threshold
      XCTAssertEqual(pairs(try sample.view("s")), ["A-B 1", "B-C 2"])
    }
  }

  func testRowsOfOtherSnapshotsStrangersAndSelvesAreLeftOut() throws {
    let rows = [
      tie("A", "B", (3, 3), in: "t"), tie("A", "X", (3, 3)), tie("A", "A", (3, 3)),
      tie("B", "A", (4, 4)),
    ]
    let view = try study(of: ["A", "B"], rows, snapshots: ["s", "t"]).view("s")
    XCTAssertEqual(pairs(view), ["A-B 4"])
    XCTAssertEqual(view.pair("A", "B"), view.pair("B", "A"))
    XCTAssertNil(view.pair("A", "X"))
  }

  func testTheLastRecordedCatchmentOfTheDateHolds() throws {
    var sample = study(of: ["K", "H"], [])
    sample.snapshots[0].date = PartialDate("2014-10-01")
    var former = Catchment(municipality: "K", service: .hospital, provider: "F")
    former.validTo = PartialDate("2013")
    let present = Catchment(municipality: "K", service: .hospital, provider: "H")
    sample.catchments = [present, former]
    XCTAssertEqual(try sample.view("s").catchment(of: "K", for: .hospital)?.provider, "H")
    sample.catchments.append(Catchment(municipality: "K", service: .hospital, provider: "G"))
    XCTAssertEqual(try sample.view("s").catchment(of: "K", for: .hospital)?.provider, "G")
    XCTAssertNil(try sample.view("s").catchment(of: "K", for: .labourOffice))
  }

  func testAStudyAlwaysHasASnapshotAndFindsItsOrganisations() {
    let empty = Study(
      id: "e", taxonomy: .empty, organisations: [], collaborations: [], snapshots: [])
    XCTAssertEqual(empty.snapshots.map(\.id), [""])
    XCTAssertEqual(empty.latestSnapshot.id, "")
    XCTAssertNil(empty.organisation("A"))
    XCTAssertTrue(empty.view(at: empty.latestSnapshot).projected().organisations.isEmpty)
    XCTAssertNil(empty.view(at: empty.latestSnapshot).responseSummary)
    let three = study(of: ["C", "Å", "A", "B"], [])
    for id in ["A", "B", "C", "Å"] { XCTAssertEqual(three.organisation(id)?.id, id) }
    for id in ["", "AA", "D", "Ø"] { XCTAssertNil(three.organisation(id)) }
  }
}

final class ResponseSummaryTests: XCTestCase {
  func testNordland2013AgainstTheHandbook() throws {
    let summary = try XCTUnwrap(try nordland().view("2013").responseSummary)
    XCTAssertEqual(summary.inFrame, 12)
    XCTAssertEqual(summary.asked, 12)
    XCTAssertEqual(summary.answered, 10)
    XCTAssertEqual(summary.collaborations, 17)
    XCTAssertEqual(try XCTUnwrap(summary.rate), 10.0 / 12, accuracy: 1e-12)
    // Of 66 pairs only HSYK–NAVR has no answer from either: 1 − 1/66.
    XCTAssertEqual(summary.unseenPairs, 1)
    XCTAssertEqual(try XCTUnwrap(summary.pairCoverage), 65.0 / 66, accuracy: 1e-12)
    let bounds = try XCTUnwrap(summary.densityBounds)
    XCTAssertEqual(bounds.lowerBound, 17.0 / 66, accuracy: 1e-12)
    XCTAssertEqual(bounds.upperBound, 18.0 / 66, accuracy: 1e-12)
  }

  func testWhatIsRecordedOfTwoSilentIsNotUnseen() throws {
    var sample = study(of: ["A", "B", "C"], [tie("A", "B", intensity: 3)])
    sample.responses = [
      Response(snapshot: "s", organisation: "A", status: .notAnswered),
      Response(snapshot: "s", organisation: "C", status: .notAnswered),
    ]
    let summary = try XCTUnwrap(try sample.view("s").responseSummary)
    XCTAssertEqual(summary.asked, 2)
    XCTAssertEqual(summary.answered, 0)
    XCTAssertEqual(summary.unseenPairs, 2)
    XCTAssertEqual(summary.pairCoverage, 0)
    XCTAssertEqual(summary.densityBounds, 1.0 / 3...1.0)
  }

  func testBelowTwoOrganisationsThereAreNoShares() throws {
    var sample = study(of: ["A"], [])
    sample.responses = [Response(snapshot: "s", organisation: "A", status: .notAsked)]
    let summary = try XCTUnwrap(try sample.view("s").responseSummary)
    XCTAssertNil(summary.rate)
    XCTAssertNil(summary.pairCoverage)
    XCTAssertNil(summary.densityBounds)
  }
}

final class ProjectedGraphTests: XCTestCase {
  func testNodesAreTheFrameAndEdgesTheCollaborations() throws {
    var sample = study(
      of: ["A", "B", "C", "D"],
      [tie("C", "A", (3, 3)), tie("A", "B", (1, 1)), tie("A", "D", (5, 5))])
    sample.organisations[3].frame = .only([])
    let projected = try sample.view("s").projected()
    XCTAssertEqual(projected.organisations, ["A", "B", "C"])
    XCTAssertEqual(projected.graph.nodeCount, 3)
    XCTAssertEqual(projected.graph.edges, [Edge(0, 2, weight: 3)])
    XCTAssertEqual(["A", "B", "C", "D", ""].map(projected.node), [0, 1, 2, nil, nil])
  }

  func testSectorsStandInTheTaxonomysOrderThenTheStrangers() throws {
    let sectors = ["Z", "Y", "X"].map { Sector(code: $0, name: StudyText($0), role: nil) }
    let kind = OrganisationKind(
      code: "k", name: StudyText("k"), level: nil, line: nil, sector: "X", role: nil)
    let taxonomy = Taxonomy(kinds: [kind], sectors: sectors)
    var sample = study(of: ["A", "B", "C", "D", "E"], [], taxonomy: taxonomy)
    sample.organisations[0].kind = "k"
    sample.organisations[1].kind = "k"
    sample.organisations[1].sector = "Z"
    sample.organisations[2].sector = "Q"
    sample.organisations[3].sector = "P"
    let projected = try sample.view("s").projected()
    XCTAssertEqual(projected.sectors, ["Z", "X", "P", "Q"], "Y has nobody")
    XCTAssertEqual(projected.groups, [1, 0, 3, 2, nil])
  }

  func testNordlandHasTheTiesOfTheHandbook() throws {
    let bundled = try nordland()
    XCTAssertEqual(
      try bundled.snapshots.map { try bundled.view($0.id).projected().graph.edgeCount },
      [17, 25, 28])
  }
}
