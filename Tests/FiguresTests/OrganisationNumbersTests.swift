import GraphvizRendering
import InnovationSystem
import XCTest

@testable import Figures

/// One number for each organisation in all figures of a study: 8 is the same in each.
final class OrganisationNumbersTests: XCTestCase {
  private func subject(_ study: Study, _ snapshot: Snapshot? = nil) -> FigureSubject {
    FigureSubject(study, at: snapshot ?? study.latestSnapshot, options: options())
  }

  /// The number of each organisation of the panels, by its full name.
  private func numbersInPanels(
    _ kind: any FigureKind, _ subject: FigureSubject
  ) throws -> [String: Set<String>] {
    let figure = try DrawnFigure(kind.figure(of: subject))
    let boxes = figure.drawing.nodes.filter { $0.id.contains("-org-") && $0.title != nil }
    return Dictionary(grouping: boxes) { $0.title ?? "" }.mapValues {
      Set($0.flatMap(\.lines))
    }
  }

  /// The number that stands on the line of each name, by its full name.
  private func numbersAtNames(
    _ kind: any FigureKind, _ subject: FigureSubject, before prefix: String
  ) throws -> [String: String] {
    let figure = try DrawnFigure(kind.figure(of: subject))
    let numbers = figure.drawing.nodes.filter {
      $0.id.hasPrefix(prefix) && Int($0.lines.joined()) != nil
    }
    return try Dictionary(
      uniqueKeysWithValues: figure.organisations.map { node in
        let number = numbers.first { abs($0.position.y - node.position.y) < 0.5 }
        return (try XCTUnwrap(node.title), try XCTUnwrap(number?.lines.joined(), node.id))
      })
  }

  func testEveryFigureOfNordlandHasTheSameNumbers() throws {
    let study = try Nordland.study.get()
    let series = try numbersInPanels(SeriesKind(), subject(study))
    XCTAssertEqual(Set(series.values.map(\.count)), [1], "one number in all panels")
    let known = series.compactMapValues(\.first)
    for snapshot in study.snapshots {
      for (name, numbers) in try numbersInPanels(PhasesKind(), subject(study, snapshot)) {
        XCTAssertEqual(numbers, [known[name]], "\(name) in the phases of \(snapshot.id)")
      }
      for (name, number) in try numbersAtNames(
        MatrixKind(), subject(study, snapshot), before: "row-")
      {
        XCTAssertEqual(number, known[name], "\(name) in the matrix of \(snapshot.id)")
      }
    }
    for kind in [SlopeKind() as any FigureKind, BumpKind()] {
      for (name, number) in try numbersAtNames(kind, subject(study), before: "number-") {
        XCTAssertEqual(number, known[name], name)
      }
    }
  }

  /// Universitetet i Nordland became Nord universitet and Fylkesmannen Statsforvalteren; no others share a
  /// number.
  func testWhatBecameAnotherKeepsItsNumber() throws {
    let study = try Nordland.study.get()
    let series = try numbersInPanels(SeriesKind(), subject(study)).compactMapValues(\.first)
    XCTAssertEqual(series["Universitetet i Nordland"], series["Nord universitet"])
    let numbers = Dictionary(grouping: series.keys) { series[$0] ?? "" }
    XCTAssertEqual(numbers.values.filter { $0.count > 1 }.count, 2)
  }

  func testAFigureOfAFewHasTheNumbersOfAll() throws {
    let study = try Nordland.study.get()
    let all = try numbersInPanels(SeriesKind(), subject(study))
    var few = subject(study)
    (few.reduction.id, few.reduction.top) = (TopReduction.id, 5)
    let drawn = try numbersInPanels(SeriesKind(), few.reduced(for: SeriesKind.self))
    XCTAssertLessThan(drawn.count, all.count)
    for (name, numbers) in drawn { XCTAssertEqual(numbers, all[name], name) }
  }

  /// Three digits have no room in panels: the figures of a hundred organisations count their own.
  func testAStudyOfMoreThanTwoDigitsCountsThoseOfEachFigure() {
    let few = OrganisationNumbers(of: large(99))
    // By sector, then by name: 5 before 10.
    XCTAssertEqual(few.numbers(of: ["O0001", "O0005"]), [21, 2])
    let many = OrganisationNumbers(of: large(100))
    XCTAssertEqual(many.numbers(of: ["O0001", "O0005"]), [1, 2])
    XCTAssertEqual(many.numbers(of: []), [])
  }
}
