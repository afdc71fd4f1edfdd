import GapAnalysis
import GraphvizRendering
import InnovationSystem
import Wording

/// The figure of how many collaborations two sectors have in each phase of the innovation cycle.
///
/// The cells are those of `PhaseGaps`: counts printed on one hue from light to dark, holes hatched, and
/// where phases aren't stated the word for unknown. The last column has the collaborations of all
/// phases, stated or not.
public struct HeatMapFigure {
  /// The most space that a row has besides its words, in points.
  private static let mostSpace = 30.0

  /// One cell and where it lies.
  private struct Square {
    let row: SectorPairPhases
    let phase: Phase
    let box: Box
  }

  private let input: GapInput
  private let frame: ChartFrame
  private let sectors: SectorLegend

  /// Prepares the figure of a snapshot.
  public init(_ input: GapInput, options: FigureOptions, renderer: GraphvizRenderer) {
    self.input = input
    frame = ChartFrame(view: input.view, options: options, renderer: renderer)
    sectors = SectorLegend(input.view, options.language)
  }

  /// Puts the figure together, at its final size.
  ///
  /// - Precondition: the snapshot meets the needs of `PhaseGaps`.
  /// - Throws: what Graphviz says.
  public func figure() throws(GraphvizError) -> Figure {
    let rows = SectorPairPhases.all(in: input)
    let columns = try HeatMapColumns(
      headings: headings, rows: rows.map(name), most: most(in: rows), frame: frame)
    let labels = columns.rows
    let words = words(rows)
    let around = frame.around(
      words, legend: legend(rows), explanations: columns.hasWords ? [] : [key])
    let lines = Double(labels.map(\.count).reduce(0, +)) * frame.lineHeight
    let space =
      try around.room()?.rowHeight(
        count: rows.count, 2...Self.mostSpace, besides: headingHeight + lines) ?? 2
    var chart = frame.canvas
    addHeadings(to: &chart, columns)
    var y = headingHeight
    for (row, label) in zip(rows, labels) {
      let least = around.options.heightInMillimetres == nil ? frame.lineHeight + 6 : 0
      let height = max(least, Double(label.count) * frame.lineHeight + space)
      add(row, label, columns, Box(minX: 0, minY: y, maxX: frame.width, maxY: y + height), &chart)
      y += height
    }
    return try frame.figure(chart, in: around, words)
  }

  private func add(
    _ row: SectorPairPhases, _ label: [String], _ columns: HeatMapColumns, _ place: Box,
    _ chart: inout ChartCanvas
  ) {
    let id = row.sectors.joined(separator: "-")
    chart.addText(label, id: "row-" + id, .left, at: Point(x: 0, y: place.centre.y))
    for (column, phase) in Phase.allCases.enumerated() {
      let box = columns.box(column, place.minY, height: place.height)
      add(Square(row: row, phase: phase, box: box), columns, to: &chart)
    }
    chart.addText(
      [Formatter(frame.language).count(row.ties.count)], id: "all-" + id, .centre,
      at: columns.box(Phase.allCases.count, place.minY, height: place.height).centre)
  }

  private var headingHeight: Double { HeatMapColumns.headingHeight(frame) }

  private var headings: [String] {
    Phase.allCases.map(name) + [HeatMapWords.all[frame.language]]
  }

  /// What the numbers over the columns stand for.
  private var key: String {
    headings.enumerated().map { "\($0 + 1) = \($1)" }.joined(separator: ", ") + "."
  }

  private func name(of row: SectorPairPhases) -> String {
    row.sectors.map(sectors.name).joined(separator: " – ")
  }

  private func name(of phase: Phase) -> String {
    Terms.word(phase.rawValue, in: Terms.phases, frame.language)
  }

  private func most(in rows: [SectorPairPhases]) -> Int {
    rows.flatMap(\.counts.values).max() ?? 1
  }

  private func addHeadings(to chart: inout ChartCanvas, _ columns: HeatMapColumns) {
    for (column, lines) in columns.headings.enumerated() {
      let height = Double(lines.count) * frame.lineHeight
      chart.addText(
        lines, id: "column-\(column + 1)", .centre,
        at: columns.box(column, headingHeight - 2 - height, height: height).centre)
    }
  }

  private func add(_ square: Square, _ columns: HeatMapColumns, to chart: inout ChartCanvas) {
    let (row, phase, box) = (square.row, square.phase, square.box)
    let id = "cell-\(row.sectors.joined(separator: "-"))-\(phase.rawValue)"
    let title = "\(name(of: row)), \(name(of: phase)): "
    switch row.cell(phase) {
    case .covered(let count):
      let look = ChartColours.steps[ChartColours.step(Double(count) / Double(columns.most))]
      let number = Formatter(frame.language).count(count)
      chart.addCell(box, id: id, look, lines: [number], title: title + number)
    case .hole(let certainty):
      let word = Self.word(ofHole: certainty)[frame.language]
      let shown = columns.hasWords ? word : certainty == .uncertain ? "?" : nil
      chart.addHatchedCell(box, id: id, word: shown, title: title + word)
    case .unknown:
      let word = HeatMapWords.unknownCell[frame.language]
      chart.addCell(
        box, id: id, .unknown, lines: columns.hasWords ? [word] : [], title: title + word)
    }
  }

  private static func word(ofHole certainty: Certainty) -> Words {
    certainty == .uncertain ? HeatMapWords.uncertainHole : HeatMapWords.hole
  }

  private func legend(_ rows: [SectorPairPhases]) -> [LegendRow] {
    let language = frame.language
    let most = most(in: rows)
    let counts = Set(rows.flatMap(\.counts.values)).sorted()
    let shades = ChartColours.steps.indices.compactMap { step -> LegendEntry? in
      let all = counts.filter { ChartColours.step(Double($0) / Double(most)) == step }
      guard let first = all.first, let last = all.last else { return nil }
      return LegendEntry(
        sample: .cell(
          ChartColours.steps[step], word: "\(first)", textSize: frame.options.smallestText),
        text: first == last ? "\(first)" : "\(first)–\(last)")
    }
    let cells = Set(rows.flatMap { row in Phase.allCases.map { row.cell($0) } })
    var others: [LegendEntry] = []
    let certainties = cells.compactMap { cell -> Certainty? in
      if case .hole(let certainty) = cell { certainty } else { nil }
    }
    if certainties.contains(where: { $0 != .uncertain }) {
      others.append(hole(HeatMapWords.hole, HeatMapWords.holeMeaning, sign: nil))
    }
    if certainties.contains(.uncertain) {
      others.append(hole(HeatMapWords.uncertainHole, HeatMapWords.uncertainMeaning, sign: "?"))
    }
    if cells.contains(.unknown) {
      others.append(
        LegendEntry(sample: .cell(.unknown), text: HeatMapWords.unknownMeaning[language]))
    }
    return [
      LegendRow(shades, heading: HeatMapWords.count[language]), LegendRow(others),
    ]
  }

  private func hole(_ word: Words, _ meaning: Words, sign: String?) -> LegendEntry {
    var sample = frame.canvas
    let box = Box(centre: Point(x: 0, y: 0), size: Size(width: 28, height: 14))
    sample.addHatchedCell(box, id: "hole", word: sign, title: "")
    return LegendEntry(
      sample: .chart(sample),
      text: "\(Formatter(frame.language).quoted(word[frame.language])): \(meaning[frame.language])")
  }

  private func words(_ rows: [SectorPairPhases]) -> ChartWords {
    var words = HeatMapWords()
    for row in rows {
      for phase in Phase.allCases {
        let state = row.cell(phase)
        let cell = HeatMapWords.Cell(
          sectors: name(of: row), phase: name(of: phase), count: row.counts[phase] ?? 0)
        switch state {
        case .covered: words.covered.append(cell)
        case .hole(let certainty):
          words.holes.append(cell)
          if certainty == .uncertain { words.hasUncertainHoles = true }
        case .unknown: words.unknown.append(cell)
        }
      }
    }
    var said = words.words(frame.facts, frame.language)
    said.data = data(rows)
    return said
  }

  /// Every cell, and the ties of all phases after those of each.
  private func data(_ rows: [SectorPairPhases]) -> FigureData {
    let language = frame.language
    let headings = [
      FigureDataWords.sectorPair, FigureDataWords.phase, HeatMapWords.count, LedgerWords.note,
    ]
    var data = FigureData(headings: headings.map { $0[language] })
    for row in rows {
      for phase in Phase.allCases {
        let (count, note) = Self.data(row.cell(phase))
        data.add([
          .text(name(of: row)), .text(name(of: phase)), .count(count), .text(note?[language] ?? ""),
        ])
      }
      data.add([
        .text(name(of: row)), .text(HeatMapWords.all[language]), .count(row.ties.count), .text(""),
      ])
    }
    return data
  }

  /// The number of ties of a cell, and what is to be said of it.
  private static func data(_ cell: SectorPairPhases.Cell) -> (count: Int?, note: Words?) {
    switch cell {
    case .covered(let count): (count, nil)
    case .hole(.uncertain): (0, HeatMapWords.uncertainMeaning)
    case .hole: (0, HeatMapWords.holeMeaning)
    case .unknown: (nil, HeatMapWords.unknownMeaning)
    }
  }
}

extension CellLook {
  /// A cell of which nothing can be told.
  static let unknown = CellLook(fill: "#F2F2F2", text: ChartColours.faintText)
}
