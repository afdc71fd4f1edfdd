import InnovationSystem
import XCTest

@testable import Figures

/// What is said of the places is what they are, in every kind; a layout with nothing to go by is refused.
final class PlaceMeaningTests: XCTestCase {
  private let kinds: [any FigureKind.Type] = [
    NetworkKind.self, EgoKind.self, PlannedKind.self, DifferenceKind.self, SeriesKind.self,
    PhasesKind.self,
  ]

  private func subject(
    _ study: Study, _ layout: any PlacementMethod.Type, by measure: String? = nil
  ) throws -> FigureSubject {
    var subject = FigureSubject(study, at: study.latestSnapshot, options: options())
    (subject.layout, subject.measure) = (layout, measure)
    return subject
  }

  private func draw(_ subject: FigureSubject, as kind: any FigureKind.Type) throws -> DrawnFigure {
    var subject = subject
    if kind.choices.contains(.organisation) { subject.organisation = "BODO" }
    return try DrawnFigure(FigureKindCatalog.figure(of: subject, as: kind))
  }

  private func caption(
    _ study: Study, _ layout: any PlacementMethod.Type, by measure: String? = nil
  ) throws -> String {
    try draw(subject(study, layout, by: measure), as: NetworkKind.self).figure.caption
  }

  func testRowsWhereNobodyHasALevelAreRefusedByEveryKind() throws {
    var study = try Nordland.study.get()
    for index in study.organisations.indices { study.organisations[index].level = nil }
    for kind in kinds {
      XCTAssertThrowsError(try draw(subject(study, LevelPlacement.self), as: kind), kind.id) {
        XCTAssertEqual($0 as? FigureProblem, .noLevels, kind.id)
      }
    }
  }

  /// In a triangle nobody is between others, and all have two ties.
  func testRingsWhereNobodyIsAboveAnotherAreRefused() throws {
    let triangle = sample(["A", "B", "C"], [(0, 1), (1, 2), (0, 2)])
    for measure in [nil, "degree"] {
      XCTAssertThrowsError(try caption(triangle, RingsPlacement.self, by: measure)) {
        XCTAssertEqual($0 as? FigureProblem, .noRanks(measure: measure ?? "betweenness"))
      }
    }
  }

  /// On a path of three one is in the middle; of a star with six points two points stand outside the
  /// four of the inner ring with as little as they.
  func testRingsSayWhoIsWhereAndNoMore() throws {
    let path = try caption(sample(["A", "B", "C"], [(0, 1), (1, 2)]), RingsPlacement.self)
    XCTAssertTrue(path.contains("høyest i midten, de andre rundt."), path)
    XCTAssertFalse(path.contains("samme verdi"), path)
    let star = try caption(
      sample(["A", "B", "C", "D", "E", "F", "G"], (1...6).map { (0, $0) }), RingsPlacement.self)
    XCTAssertTrue(
      star.contains("de fire neste rundt, de andre ytterst. Noen med samme verdi"), star)
  }

  /// Betweenness of a part is another than that of the whole.
  func testRingsOfAPartSayThatTheMeasureIsOfThePart() throws {
    var subject = try subject(try Nordland.study.get(), RingsPlacement.self)
    (subject.reduction.id, subject.reduction.top) = (TopReduction.id, 8)
    let caption = try draw(subject, as: NetworkKind.self).figure.caption
    XCTAssertTrue(caption.contains("i det som er tegnet av siste måling"), caption)
  }

  func testOnlyLevelsThatSomebodyHasAreNamed() throws {
    var study = sample(["A", "B", "C"], [(0, 1), (1, 2)])
    for index in study.organisations.indices { study.organisations[index].level = .local }
    let one = try caption(study, LevelPlacement.self)
    XCTAssertTrue(one.contains("Alle aktørene er på samme forvaltningsnivå: lokalt."), one)
    study.organisations[0].level = .regional
    let two = try caption(study, LevelPlacement.self)
    XCTAssertTrue(two.contains("forvaltningsnivå: regionalt øverst, lokalt nederst."), two)
    study.organisations[1].level = nil
    let rest = try caption(study, LevelPlacement.self)
    XCTAssertTrue(
      rest.contains("regionalt øverst, så lokalt; nederst står de uten oppgitt nivå."), rest)
  }

  /// Caption, description and the line under the title of small panels say it as the network does, and the
  /// key lists the numbers row by row.
  func testPanelsSayWhatPlacesMeanAsTheNetworkDoes() throws {
    let study = try Nordland.study.get()
    for kind in kinds {
      let levels = try draw(subject(study, LevelPlacement.self), as: kind)
      let sentence = "Radene er forvaltningsnivå: nasjonalt øverst, så regionalt, lokalt nederst."
      for text in [levels.figure.caption, levels.figure.longDescription] {
        XCTAssertTrue(text.contains(sentence), "\(kind.id): \(text)")
      }
      XCTAssertTrue(levels.paragraph("subtitle").contains("Radene er forvaltningsnivå"), kind.id)
    }
    for kind in [SeriesKind.self, PhasesKind.self] as [any FigureKind.Type] {
      let levels = try draw(subject(study, LevelPlacement.self), as: kind)
      let key = levels.paragraph("key")
      XCTAssertTrue(key.hasPrefix("Nasjonalt: 12\u{A0}Helsedir."), key)
      XCTAssertTrue(key.contains(" Regionalt: ") && key.contains(" Lokalt: "), key)
      let ys = levels.drawing.nodes.filter { $0.id.hasPrefix("panel-") }.reduce(
        into: [AdministrativeLevel: [Double]]()
      ) { ys, node in
        let found = study.organisations.first { node.id.hasSuffix("-org-\($0.id)") }
        if let level = found?.level { ys[level, default: []].append(node.position.y) }
      }
      // All panels of `phases` don't stand in one row.
      if kind == SeriesKind.self {
        let (national, regional) = (ys[.national] ?? [], ys[.regional] ?? [])
        XCTAssertGreaterThan(national.min() ?? 0, regional.max() ?? .infinity)
        XCTAssertGreaterThan(regional.min() ?? 0, ys[.local]?.max() ?? .infinity)
      }
      let rings = try draw(subject(study, RingsPlacement.self, by: "degree"), as: kind)
      XCTAssertTrue(rings.figure.caption.contains("høyest i midten"), rings.figure.caption)
    }
  }
}
