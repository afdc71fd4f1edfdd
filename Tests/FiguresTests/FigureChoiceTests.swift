import InnovationSystem
import XCTest

@testable import Figures

/// What is chosen about a figure is seen in it, or refused; nothing is left out in silence.
final class FigureChoiceTests: XCTestCase {
  /// What each kind shows of what can be chosen.
  private let table: [String: Set<FigureChoice>] = [
    "network": [.layout], "participation": [], "matrix": [], "heat-map": [], "targets": [],
    "sectors": [], "slope": [.earlier], "bump": [], "ego": [.layout, .organisation],
    "planned": [.layout], "consortium": [.project], "difference": [.layout, .earlier],
    "series": [.layout], "phases": [.layout],
  ]

  private func subject(_ choice: FigureChoice, _ number: Int) throws -> FigureSubject {
    let study = try Nordland.study.get()
    var subject = FigureSubject(
      study, at: try XCTUnwrap(study.snapshot("2021")), options: options())
    switch choice {
    case .layout: subject.layout = number == 0 ? SectorPlacement.self : LevelPlacement.self
    case .organisation: subject.organisation = ["BODO", "NLSH"][number]
    case .project: subject.project = ["P2", "P1"][number]
    case .earlier: subject.earlier = study.snapshot(["2013", "2014"][number])
    }
    return subject
  }

  /// Fewer are drawn where that can be chosen, so that it is quick.
  private func figure(
    _ subject: FigureSubject, as kind: any FigureKind.Type
  ) throws -> Figure {
    var subject = subject
    if kind.reductions.contains(where: { $0 == TopReduction.self }) {
      (subject.reduction.id, subject.reduction.top) = (TopReduction.id, 6)
    }
    if kind.choices.contains(.organisation), subject.organisation == nil {
      subject.organisation = "BODO"
    }
    return try FigureKindCatalog.figure(of: subject, as: kind)
  }

  func testEveryKindShowsOrRefusesEachChoice() throws {
    XCTAssertEqual(Set(table.keys), Set(FigureKindCatalog.all.map { $0.id }))
    for kind in FigureKindCatalog.all {
      XCTAssertEqual(kind.choices, table[kind.id], kind.id)
      for choice in FigureChoice.allCases {
        let case_ = "\(kind.id) --\(choice.rawValue)"
        let (one, other) = (try subject(choice, 0), try subject(choice, 1))
        guard kind.choices.contains(choice) else {
          let problem = FigureProblem.takesNot(choice, kind: kind.id, known: choice.kinds)
          XCTAssertThrowsError(try FigureKindCatalog.figure(of: one, as: kind), case_) {
            XCTAssertEqual($0 as? FigureProblem, problem)
          }
          XCTAssertThrowsError(try FigureKindCatalog.texts(of: one, as: kind), case_) {
            XCTAssertEqual($0 as? FigureProblem, problem)
          }
          continue
        }
        XCTAssertNotEqual(
          try figure(one, as: kind).drawing, try figure(other, as: kind).drawing, case_)
      }
    }
  }

  /// A kind that draws all there is room for takes no reduction; the others draw another figure with it.
  func testEveryKindTakesOrRefusesAReduction() throws {
    let study = try Nordland.study.get()
    for kind in FigureKindCatalog.all where kind.reductions.isEmpty {
      var subject = FigureSubject(
        study, at: try XCTUnwrap(study.snapshot("2021")), options: options())
      subject.reduction.top = 6
      XCTAssertThrowsError(try FigureKindCatalog.figure(of: subject, as: kind), kind.id) {
        XCTAssertEqual($0 as? FigureProblem, .cannotReduce(kind: kind.id, by: "", known: []))
      }
    }
  }

  /// Width, size of text and language go for every kind.
  func testEveryKindIsAsWideAndItsTextAsLargeAsAsked() throws {
    let study = try Nordland.study.get()
    for kind in FigureKindCatalog.all {
      var subject = FigureSubject(
        study, at: try XCTUnwrap(study.snapshot("2021")), options: options(.english, width: 210))
      subject.options.smallestText = 10
      let figure = try figure(subject, as: kind)
      XCTAssertEqual(figure.drawing.size.width, 210 * 72 / 25.4, accuracy: 1e-9, kind.id)
      let sizes = figure.drawing.nodes.filter { !$0.lines.joined().isEmpty }.map(\.fontSize)
      XCTAssertGreaterThanOrEqual(sizes.min() ?? 0, 10, kind.id)
      XCTAssertTrue(figure.caption.hasPrefix("Figure 1"), "\(kind.id): \(figure.caption)")
    }
  }
}
