import GapAnalysis
import GraphvizRendering
import InnovationSystem
import XCTest

@testable import Figures

/// Slope and bump charts: ranks with their intervals, or a reason for having none.
final class RankChartTests: XCTestCase {
  private func chart(
    _ kind: any FigureKind, _ study: Study, width: Double = 170
  ) throws -> DrawnFigure {
    let subject = FigureSubject(
      study, at: study.latestSnapshot, options: options(width: width))
    return try DrawnFigure(kind.figure(of: subject))
  }

  func testASlopeHasTheLastTwoSnapshotsAndABumpAll() throws {
    let study = try Nordland.study.get()
    let slope = try chart(SlopeKind(), study)
    XCTAssertEqual(try slope.node("column-1").lines, ["2014"])
    XCTAssertEqual(try slope.node("column-2").lines, ["2021"])
    let bump = try chart(BumpKind(), study)
    XCTAssertEqual(
      try (1...3).map { try bump.node("column-\($0)").lines }, [["2013"], ["2014"], ["2021"]])
  }

  func testTheSnapshotAskedForIsTheEarlierOne() throws {
    let study = try Nordland.study.get()
    var subject = FigureSubject(study, at: study.latestSnapshot, options: options())
    subject.earlier = study.snapshot("2013")
    let figure = try DrawnFigure(SlopeKind().figure(of: subject))
    XCTAssertEqual(try figure.node("column-1").lines, ["2013"])
  }

  /// Universitetet i Nordland became Nord universitet: one actor throughout.
  func testOrganisationsThatBecameOneAreOneLine() throws {
    let figure = try chart(BumpKind(), try Nordland.study.get())
    XCTAssertFalse(figure.text.contains("Universitetet i Nordland"))
    XCTAssertLessThanOrEqual(figure.organisations.count, 10)
  }

  func testEveryRankHasItsIntervalInTheTable() throws {
    let study = try Nordland.study.get()
    let figure = try chart(SlopeKind(), study)
    let series = HarmonisedSeries(of: study).study
    let last = try RankIntervals(of: series, at: try XCTUnwrap(series.snapshot("2021")))
    let first = try XCTUnwrap(figure.organisations.first { $0.lines == ["Bodø"] })
    let number = figure.drawing.nodes.filter { $0.id.hasPrefix("number-") }
      .first { abs($0.position.y - first.position.y) < 1 }
    let row = try XCTUnwrap(number?.id.split(separator: "-").last)
    let interval = try XCTUnwrap(last.places["BODO"]?.interval)
    let text =
      interval.lowerBound == interval.upperBound
      ? "\(interval.lowerBound)" : "\(interval.lowerBound)–\(interval.upperBound)"
    XCTAssertEqual(try figure.node("ranks-2-\(row)").lines, [text])
    XCTAssertEqual(
      figure.drawing.edges.filter { $0.id.hasPrefix("interval-2-") }.count,
      figure.organisations.count)
  }

  /// 14 actors in 2014 and 18 in 2021.
  func testThatTheNumberOfActorsDiffersIsSaidInTheFigure() throws {
    let figure = try chart(SlopeKind(), try Nordland.study.get())
    XCTAssertTrue(figure.paragraph("key-0").hasPrefix("Antallet aktører er endret"))
    XCTAssertTrue(
      figure.figure.longDescription.contains("Nordlandsforskning – 2014: 1–2; 2021: 4–6."))
  }

  func testTooFewAnswersGiveAReasonInsteadOfRanks() throws {
    var study = try Nordland.study.get()
    for index in study.responses.indices where study.responses[index].snapshot == "2014" {
      study.responses[index].status = index.isMultiple(of: 2) ? .answered : .notAnswered
    }
    XCTAssertThrowsError(try chart(SlopeKind(), study)) { error in
      guard case .ranksUnsure(snapshot: "2014", .fewAnswered)? = error as? FigureProblem else {
        return XCTFail("\(error)")
      }
    }
  }

  func testTooFewSnapshotsGiveAReason() throws {
    var study = try Nordland.study.get()
    study.snapshots.removeFirst()
    XCTAssertThrowsError(try chart(BumpKind(), study)) { error in
      XCTAssertEqual(
        error as? FigureProblem, .fewSnapshots(kind: "bump", needed: 3, found: 2))
    }
    XCTAssertNoThrow(try chart(SlopeKind(), study))
  }

  func testAtEveryWidthNothingOverlapsOrReachesOutside() throws {
    let study = try Nordland.study.get()
    for width in [80.0, 160, 170, 180] {
      for kind in [SlopeKind(), BumpKind()] as [any FigureKind] {
        let figure = try chart(kind, study, width: width)
        XCTAssertEqual(figure.overlaps, [], "\(width) mm")
        XCTAssertEqual(figure.outside, [], "\(width) mm")
      }
    }
  }

  /// 1–3 and 4–6 fit one column; 2–5 meets both.
  func testIntervalsThatTouchGoIntoColumnsOfTheirOwn() {
    XCTAssertEqual(slots(for: [1...3, 2...5, 4...6], gap: 0.5), [0, 1, 0])
    XCTAssertEqual(slots(for: [1...1, 1...1, 1...1], gap: 0), [0, 1, 2])
  }
}
