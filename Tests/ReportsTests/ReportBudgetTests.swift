import InnovationSystem
import Wording
import XCTest

@testable import Figures
@testable import GraphAlgorithms
@testable import GraphvizRendering
@testable import Reports

/// How often a report may ask Graphviz for something, and how much its kernels may do: what is done twice shows
/// here on any machine.
final class ReportBudgetTests: XCTestCase {
  private func calls(for audience: ReportAudience? = nil) throws -> GraphvizCalls {
    let study = try bundled("nordland")
    return try GraphvizCalls.of {
      let report = try Report(study, at: study.latestSnapshot, .bokmål, for: audience)
      _ = try report.files()
    }
  }

  /// The figure as SVG, PDF and PNG, and the two other snapshots as SVG: each is drawn once, also the
  /// PDF, which its check looks into.
  func testEveryFileIsDrawnOnce() throws {
    XCTAssertEqual(try calls().renderings, 5)
  }

  /// Each of an audience's figures is drawn once for each format and receiver.
  func testSoAreThoseOfAnAudience() throws {
    let study = try bundled("nordland")
    let report = try Report(study, at: study.latestSnapshot, .bokmål, for: .application)
    let drawn = try report.files().keys.count {
      $0.hasPrefix("figures/") && ["svg", "pdf", "png"].contains($0.suffix(3))
    }
    XCTAssertGreaterThan(drawn, 0)
    XCTAssertEqual(try calls(for: .application).renderings, 5 + drawn)
  }

  /// 2,000 networks with the same degrees are drawn for 28 ties between sectors, ten tries a tie, of which
  /// the core takes the first 200; and sectors are dealt 10,000 times to 18 organisations for all
  /// brokerage roles together. All other kernels take a tenth of that.
  func testNetworksAreDrawnAndSectorsDealtOnce() throws {
    let study = try bundled("nordland")
    var failure: (any Error)?
    let work = WorkCount.of {
      do {
        _ = try Report(study, at: study.latestSnapshot, .bokmål)
      } catch {
        failure = error
      }
    }
    XCTAssertNil(failure)
    let (tries, dealt) = (2000 * 10 * 28, 10_000 * 18)
    XCTAssertGreaterThanOrEqual(work.entries, tries + dealt)
    XCTAssertLessThan(work.entries, (tries + dealt) * 11 / 10)
  }

  /// The places of 18 boxes are found once for three snapshots, from six starts with 900 tries for each box:
  /// of each try only what the box decides is counted, and of exchanges hardly any over everything.
  func testPlacesAreFoundOnce() throws {
    let study = try bundled("nordland")
    let tries = 6 * 900 * 18
    NetworkLayout.forgetSolved()
    let work = try LayoutWork.of {
      _ = try Report(study, at: study.latestSnapshot, .bokmål).files()
    }
    XCTAssertGreaterThan(work.shares, tries)
    XCTAssertLessThanOrEqual(work.shares, tries * 21 / 20)
    XCTAssertLessThanOrEqual(work.wholes, tries / 500)
  }

  /// The figures of three snapshots have some two hundred texts in their frames, most of them alike. Each
  /// drawing is laid out twice, for its outlines and to be drawn; the network from six starts at most.
  func testTextsAreMeasuredOnce() throws {
    let calls = try calls()
    XCTAssertGreaterThan(calls.layouts, 2 * calls.renderings)
    XCTAssertLessThan(calls.layouts, 2 * calls.renderings + 6 + 60)
  }
}
