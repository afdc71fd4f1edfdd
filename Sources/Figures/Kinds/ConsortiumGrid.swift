import GraphvizRendering
import InnovationSystem
import Wording

/// The rows and columns of the consortium figure.
struct ConsortiumGrid {
  private static let cell = Size(width: 24, height: 14)
  private static let sectorGap = 3.0
  private static let lowestRow = 15.0
  private static let highestRow = 32.0

  private let sectors: SectorRows
  private let whole: SectorRows
  private let activity: PhaseActivity
  private let parts: NetworkParts
  private let subject: FigureSubject
  private var rowHeight = 17.0
  /// The empty space above, in points.
  private var space = 0.0

  /// Prepares the grid of some sectors' rows.
  init(
    _ sectors: SectorRows, _ activity: PhaseActivity, _ parts: NetworkParts,
    _ subject: FigureSubject
  ) {
    (self.sectors, self.activity, self.parts) = (sectors, activity, parts)
    self.subject = subject
    whole = SectorRows(subject.whole, subject.wholeView.organisations)
  }

  /// The same grid in the room of a figure, in its middle when it doesn't fill it.
  ///
  /// - Throws: `GraphvizError.doesNotFit` when a row has no room for its boxes.
  func fitted(to room: FigureRoom?) throws(GraphvizError) -> ConsortiumGrid {
    guard let room else { return self }
    let count = sectors.rows.reduce(0) { $0 + $1.organisations.count }
    let rest = headingHeight + Double(sectors.rows.count) * Self.sectorGap
    var grid = self
    grid.rowHeight = try room.rowHeight(
      count: count, Self.lowestRow...Self.highestRow, besides: rest)
    grid.space = (room.height - rest - Double(count) * grid.rowHeight) / 2
    return grid
  }

  /// Adds the grid to a sheet.
  func add(to sheet: inout FigureSheet) throws(GraphvizError) {
    let names = try subject.renderer.sizes(
      of: parts.selection.shown.map { label($0.label) })
    let left = FigureSheet.margin + (names.map(\.width).max() ?? 60) + 10
    let column = (sheet.width - FigureSheet.margin - left) / Double(Phase.allCases.count)
    let middles = Phase.allCases.indices.map { left + column * (Double($0) + 0.5) }
    sheet.skip(space)
    addHeadings(to: &sheet, middles, width: column)
    for row in sectors.rows {
      for organisation in row.organisations { try add(organisation, to: &sheet, middles) }
      addGaps(of: row, to: &sheet, middles)
      sheet.skip(Self.sectorGap)
    }
  }

  private var textSize: Double { subject.options.smallestText }
  private var headingHeight: Double { textSize * 2 + 12 }

  private func addHeadings(to sheet: inout FigureSheet, _ middles: [Double], width: Double) {
    for (phase, x) in zip(Phase.allCases, middles) {
      let word = Terms.word(phase.rawValue, in: Terms.phases, subject.options.language)
      var heading = label("")
      heading.id = "phase-" + phase.rawValue
      heading.lines = labelLines(word, width: max(8, Int(width / 5.4)))
      heading.textAlignment = .centre
      heading.position = Point(x: x, y: textSize + 3)
      sheet.add([heading], [], height: 0)
    }
    sheet.skip(headingHeight)
  }

  /// Adds an empty box beside the rows of a sector for each phase in which nobody of it is active,
  /// drawn or not.
  private func addGaps(
    of row: SectorRows.Row, to sheet: inout FigureSheet, _ middles: [Double]
  ) {
    let height = Double(row.organisations.count) * rowHeight
    let all = whole.rows.first { $0.code == row.code } ?? row
    let boxes = zip(Phase.allCases, middles).filter { activity.isEmpty(all, in: $0.0) }.map {
      phase, x in
      DrawingNode(
        id: "gap-\(row.code)-\(phase.rawValue)", shape: .box, fill: "#FFFFFF", stroke: "#4D4D4D",
        strokeWidth: 1, strokeStyle: .dashed,
        fixedSize: Size(width: Self.cell.width + 6, height: max(12, height - 5)), margin: .none,
        position: Point(x: x, y: -height / 2))
    }
    sheet.add(boxes, [], height: 0)
  }

  private func add(
    _ organisation: Organisation, to sheet: inout FigureSheet, _ middles: [Double]
  ) throws(GraphvizError) {
    var name = label(organisation.label)
    name.id = parts.identifiers.organisation(organisation.id)
    name.title = subject.study.displayName(of: organisation.id)
    let size = try subject.renderer.sizes(of: [name])[0]
    name.position = Point(x: FigureSheet.margin + size.width / 2, y: rowHeight / 2)
    let cells = zip(Phase.allCases, middles).map { cell(of: organisation, in: $0, x: $1) }
    let lines = zip(cells, cells.dropFirst()).compactMap { one, other -> DrawingEdge? in
      guard let one, let other else { return nil }
      return DrawingEdge(
        id: "\(one.id)-on", from: one.id, to: other.id, colour: LegendEntry.lineColour, width: 1.2)
    }
    sheet.add([name] + cells.compactMap { $0 }, lines, height: rowHeight)
  }

  /// The number of an organisation's ties in a phase; `nil` when it has none.
  private func cell(of organisation: Organisation, in phase: Phase, x: Double) -> DrawingNode? {
    let count = activity.count(of: organisation.id, in: phase)
    guard count > 0 else { return nil }
    let style = parts.style(of: organisation)
    return DrawingNode(
      id: parts.identifiers.activity(of: organisation.id, in: phase), lines: ["\(count)"],
      shape: style.shape, fill: style.fill, stroke: style.stroke, strokeWidth: 1.1,
      fontSize: textSize, fixedSize: Self.cell, margin: .none,
      position: Point(x: x, y: rowHeight / 2))
  }

  private func label(_ text: String) -> DrawingNode {
    DrawingNode(
      id: "name", lines: [text], shape: .plainText, fill: nil, strokeWidth: 0,
      fontSize: textSize, textAlignment: .left, margin: .none)
  }
}
