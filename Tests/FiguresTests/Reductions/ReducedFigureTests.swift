import GraphvizRendering
import InnovationSystem
import XCTest

@testable import Figures

/// Figures of networks that are too large to draw whole, and what they say they leave out.
final class ReducedFigureTests: XCTestCase {
  private func figure(_ subject: FigureSubject, as kind: any FigureKind.Type) throws -> DrawnFigure
  {
    try DrawnFigure(try FigureKindCatalog.figure(of: subject, as: kind))
  }

  /// The numbers that the words give are those of the study, counted one by one.
  func testTheReaderIsToldHowMuchIsLeftOut() throws {
    let study = large(150)
    let view = study.view(at: study.latestSnapshot)
    for id in ["sectors", "top", "backbone"] {
      let reduced = try XCTUnwrap(
        try subject(study, reduce: id).reduced(for: NetworkKind.self).reduced)
      let facts = reduced.facts(at: study.latestSnapshot)
      let drawn = reduced.study.view(at: study.latestSnapshot)
      let names = Set(drawn.organisations.map(\.id)).intersection(view.organisations.map(\.id))
      XCTAssertEqual(facts.organisations, 150)
      XCTAssertEqual(facts.named, names.count, id)
      XCTAssertEqual(facts.folded, id == "sectors" ? 150 - names.count : 0, id)
      XCTAssertEqual(facts.ties, view.collaborations.count)
      var (ties, weight) = (0, 0.0)
      for pair in view.collaborations {
        func end(_ id: String) -> String? {
          if names.contains(id) { return id }
          let box = "others-" + (study.organisation(id)?.sector ?? "")
          return drawn.position(of: box) == nil ? nil : box
        }
        guard let one = end(pair.first), let other = end(pair.second), one != other,
          drawn.pair(one, other) != nil
        else { continue }
        (ties, weight) = (ties + 1, weight + pair.intensity)
      }
      XCTAssertEqual(facts.drawnTies, ties, id)
      let total = view.collaborations.reduce(0) { $0 + $1.intensity }
      XCTAssertEqual(try XCTUnwrap(facts.share), weight / total, accuracy: 1e-12, id)
    }
  }

  func testASectorFigureHasNamesAndBoxesAndSaysSoInsideTheFile() throws {
    let figure = try figure(subject(large(150), reduce: "sectors"), as: NetworkKind.self)
    let boxes = figure.drawing.nodes.filter { $0.id.hasPrefix("org-others-") }
    XCTAssertEqual(boxes.count, 5)
    XCTAssertEqual(Set(boxes.map { $0.lines.last }), ["+ 29 others"])
    XCTAssertEqual(figure.organisations.count - boxes.count, 5)
    XCTAssertEqual(figure.overlaps, [])
    XCTAssertEqual(figure.outside, [])
    let sentence =
      "5 of 150 actors are drawn by name, those with most ties in each sector; "
      + "the other 145 are drawn together sector by sector."
    XCTAssertTrue(figure.paragraph("subtitle").contains(sentence), figure.paragraph("subtitle"))
    for text in [figure.figure.caption, figure.figure.longDescription] {
      XCTAssertTrue(text.contains(sentence), text)
    }
    XCTAssertTrue(figure.text.contains("Ties to a joint box"))
  }

  /// The line of two boxes says how many ties it stands for; a wider one stands for more.
  func testLinesOfBoxesAreAsWideAsTheyStandForTies() throws {
    let study = large(150, ties: 6)
    let figure = try figure(subject(study, reduce: "sectors"), as: NetworkKind.self)
    let lines = figure.drawing.edges.filter { $0.colour == Folding.colour && $0.title != nil }
    XCTAssertGreaterThan(lines.count, 3)
    for line in lines {
      let words = try XCTUnwrap(line.title?.split(separator: " "))
      let count = try XCTUnwrap(Int(words[words.count - 2]))
      XCTAssertEqual(line.width, Folding.width(of: count))
    }
  }

  /// Without intensities no width says what a plain line is, and lines of several ties are of another
  /// colour.
  func testALineOfOneTieIsExplainedBesideThoseOfSeveral() throws {
    let study = large(90, isWeighted: false)
    let figure = try DrawnFigure(
      try FigureKindCatalog.figure(
        of: subject(study, reduce: "sectors"), as: NetworkKind.self))
    let sample = try XCTUnwrap(figure.legendOfLines["1 tie"])
    let plain = figure.ties.filter { $0.colour == sample.colour && $0.width == sample.width }
    XCTAssertFalse(plain.isEmpty)
    XCTAssertLessThan(plain.count, figure.ties.count)
  }

  func testSmallNetworksAreDrawnWholeAndLargeOnesAreNot() throws {
    let whole = try subject(large(60), top: nil).reduced(for: NetworkKind.self)
    XCTAssertNil(whole.reduced)
    let reduced = try subject(large(61), top: nil).reduced(for: NetworkKind.self)
    XCTAssertEqual(reduced.reduced?.facts(at: reduced.snapshot).id, "sectors")
    let plain = try subject(large(61, hasSectors: false), top: nil).reduced(for: NetworkKind.self)
    XCTAssertEqual(plain.reduced?.facts(at: plain.snapshot).id, "backbone")
  }

  func testAllOfTooManyIsRefusedAndSaysWhatToUse() throws {
    XCTAssertNil(
      try subject(large(150), reduce: "none", top: nil).reduced(for: NetworkKind.self).reduced)
    XCTAssertThrowsError(
      try subject(large(151), reduce: "none", top: nil).reduced(for: NetworkKind.self)
    ) { error in
      XCTAssertEqual(
        error as? FigureProblem,
        .tooManyForWhole(count: 151, allowed: 150, known: ["sectors", "backbone", "top"]))
    }
  }

  func testAKindThatCannotBeReducedSoSaysWhatItCan() throws {
    XCTAssertThrowsError(
      try subject(large(70), reduce: "sectors").reduced(for: SeriesKind.self)
    ) { error in
      XCTAssertEqual(
        error as? FigureProblem,
        .cannotReduce(kind: "series", by: "sectors", known: ["top", "backbone", "none"]))
    }
  }

  /// Every change is drawn, and nothing that is the same in both years.
  func testChangesAloneAreAllOfThem() throws {
    var study = large(30, ties: 6)
    let all = try TieChanges(of: subject(study))
    XCTAssertTrue(all.changes.contains { $0.kind == .kept })
    let reduced = try subject(study, reduce: "changes", top: nil).reduced(for: DifferenceKind.self)
    let drawn = try TieChanges(of: reduced)
    XCTAssertEqual(drawn.changes, all.changes.filter { $0.kind != .kept })
    let count = all.changed.count
    let said = try XCTUnwrap(reduced.leftOut)
    XCTAssertTrue(said.contains("Ties that are there both times are not drawn"), said)
    XCTAssertTrue(said.contains("\(count) of \(count) changes are drawn."), said)
    let whole = try DifferenceKind().texts(of: subject(study)).caption
    XCTAssertTrue(whole.contains("Kept ties are grey, new ones blue"), whole)
    let caption = try DifferenceKind().texts(of: reduced).caption
    XCTAssertTrue(caption.contains("New ties are blue with +"), caption)
    XCTAssertFalse(caption.contains("grey"), caption)

    let earlier = study.collaborations.filter { $0.snapshot == "2020" }
    study.collaborations =
      earlier
      + earlier.map { row in
        var later = row
        later.snapshot = "2024"
        return later
      }
    XCTAssertThrowsError(
      try subject(study, reduce: "changes", top: nil).reduced(for: DifferenceKind.self)
    ) { XCTAssertEqual($0 as? FigureProblem, .nothingChanged(kind: "difference")) }
  }

  /// Who has no line in a reduced panel may have ties that aren't drawn: nobody is said to have none.
  func testNobodyIsSaidToHaveNoTieWhereTiesAreLeftOut() throws {
    let whole = subject(large(70), top: nil)
    let reduced = try subject(large(70)).reduced(for: SeriesKind.self)
    XCTAssertEqual(
      PanelLegend.alone(true, whole).map(\.text), ["no reported tie in the snapshot"])
    for entries in [PanelLegend.alone(true, reduced), PanelLegend.inactive(reduced)] {
      XCTAssertEqual(entries.map(\.text), ["no line here; ties may be left out"])
    }
  }

  /// Of more than 45 some have a small shape without a name; the legend says so.
  func testTheLegendExplainsShapesWithoutNames() {
    func parts(_ count: Int, naming always: Set<String> = []) -> NetworkParts {
      let study = large(count)
      var options = options(.english)
      options.alwaysNamed = always
      return NetworkParts(study.view(at: study.latestSnapshot), options: options)
    }
    XCTAssertTrue(parts(45).unnamedEntries().isEmpty)
    XCTAssertEqual(
      parts(46).unnamedEntries().map(\.text),
      ["actor without a name here; those with most ties have names"])
    XCTAssertFalse(parts(46).selection.named.contains("O0045"))
    XCTAssertTrue(parts(46, naming: ["O0045"]).selection.named.contains("O0045"))
  }

  /// All partners are in the figure, by name or in a box, and each tie is in a line.
  func testAnEgoFigureHasAllTiesOfItsOrganisationAndNobodyElse() throws {
    let study = large(150, ties: 5)
    let ego = hub(of: study)
    var asked = subject(study, reduce: "sectors")
    asked.organisation = ego
    let own = asked.view.collaborations.filter { $0.involves([ego]) }
    XCTAssertGreaterThan(own.count, 8)
    let reduced = try asked.reduced(for: EgoKind.self)
    let folding = reduced.options.folding
    let drawn = reduced.view.collaborations.filter { $0.involves([ego]) }
    let counts = drawn.map { folding.ties($0.first, $0.second, in: "2024") ?? 1 }
    XCTAssertEqual(counts.reduce(0, +), own.count)
    let figure = try figure(asked, as: EgoKind.self)
    XCTAssertTrue(
      figure.paragraph("subtitle").contains(
        "Of \(own.count) that \(study.displayName(of: ego)) works with,"),
      figure.paragraph("subtitle"))
    XCTAssertTrue(figure.paragraph("subtitle").contains("\(149 - own.count) actors without a tie"))
  }

  /// All of the organisation's own ties to those that are drawn stay, whatever the level; of those between
  /// its partners the stricter level leaves fewer.
  func testTheBackboneAroundAnOrganisationHasAllItsOwnTies() throws {
    let study = large(90, ties: 8)
    let ego = hub(of: study)
    let reduced = try [0.01, 0.3, nil].map { alpha in
      var asked = subject(study, reduce: "backbone", top: 20, alpha: alpha)
      asked.organisation = ego
      return try asked.reduced(for: EgoKind.self)
    }
    let ties = reduced.map(\.view.collaborations)
    for (subject, drawn) in zip(reduced, ties) {
      let shown = Set(subject.view.organisations.map(\.id))
      let own = subject.wholeView.collaborations.filter {
        $0.involves([ego]) && shown.contains($0.partner(of: ego))
      }
      XCTAssertEqual(shown.count, 20)
      XCTAssertEqual(drawn.filter { $0.involves([ego]) }.count, own.count)
      XCTAssertGreaterThan(own.count, 10)
    }
    let between = ties.map { $0.filter { !$0.involves([ego]) }.count }
    XCTAssertLessThan(between[0], between[1])
    XCTAssertLessThanOrEqual(ties[2].count, 2 * 20, "no more lines than can be followed")
    let words = try XCTUnwrap(reduced[0].leftOut)
    XCTAssertTrue(words.contains("and between the others the backbone alone"), words)
    XCTAssertTrue(words.contains("α = 0.01"), words)
  }

  /// The same organisations at the same points in every year, since all years are reduced together.
  func testFramesOfALargeNetworkLieOnEachOther() throws {
    let study = large(90)
    let frames = try study.snapshots.map { snapshot in
      var asked = FigureSubject(study, at: snapshot, options: options(.english))
      (asked.reduction.id, asked.reduction.top) = ("sectors", 5)
      return try figure(asked, as: NetworkKind.self)
    }
    XCTAssertEqual(frames[0].drawing.size, frames[1].drawing.size)
    XCTAssertEqual(frames[0].organisations.map(\.id), frames[1].organisations.map(\.id))
    for node in frames[0].organisations {
      XCTAssertEqual(node.position, try frames[1].node(node.id).position, node.id)
    }
  }

  func testADifferenceShowsThoseWithMostChangesAndSaysHowManyChangesAreDrawn() throws {
    let study = large(90)
    let figure = try figure(subject(study, reduce: "top", top: 8), as: DifferenceKind.self)
    let all = try TieChanges(of: subject(study)).changed.count
    let drawn = figure.drawing.edges.filter { ($0.title ?? "").contains(": ") }
      .filter { [TieLook(.new).colour, TieLook(.lost).colour].contains($0.colour) }.count
    XCTAssertGreaterThan(drawn, 3)
    XCTAssertTrue(
      figure.paragraph("subtitle").contains("\(drawn) of \(all) changes are drawn."),
      figure.paragraph("subtitle"))
  }

  /// A sector seems to lack a phase only when nobody in it is active there, drawn or not.
  func testASectorIsNotSaidToLackAPhaseThatSomebodyLeftOutIsIn() throws {
    var study = large(70)
    for index in study.collaborations.indices { study.collaborations[index].phases = [.define] }
    let last = try XCTUnwrap(
      study.collaborations.lastIndex {
        $0.snapshot == "2024" && $0.from > "O0040" && $0.to > "O0040"
      })
    study.collaborations[last].phases = [.spread]
    let sectors = [study.collaborations[last].from, study.collaborations[last].to].map {
      study.organisation($0)?.sector ?? ""
    }
    let figure = try figure(subject(study, reduce: "top", top: 15), as: ConsortiumKind.self)
    for sector in Set(sectors) {
      XCTAssertFalse(figure.drawing.nodes.contains { $0.id == "gap-\(sector)-spread" }, sector)
    }
    XCTAssertTrue(figure.drawing.nodes.contains { $0.id.hasPrefix("gap-") })
  }
}
