import GapAnalysis
import GraphvizRendering
import InnovationSystem
import Wording

/// The figure of what the target model requires and what is there: rules by organisations.
///
/// Circles tell by how full they are, in grey as in colour: full is met, half partly met, empty missing;
/// a dash can't be assessed. Each rule stands below with its source.
public struct TargetsFigure {
  /// At most this many rows are drawn.
  static let mostRows = 36
  private static let largestColumn = 42.0
  private static let leastColumn = 24.0
  private static let highestRow = 32.0
  private static let longestLabel = 34

  private let input: GapInput
  private let frame: ChartFrame
  private let sectors: SectorLegend
  private let table: TargetTable
  private let rules: [TargetRule]
  private let identifiers: PartIdentifiers

  /// Prepares the figure of a snapshot.
  public init(_ input: GapInput, options: FigureOptions, renderer: GraphvizRenderer) {
    self.input = input
    frame = ChartFrame(view: input.view, options: options, renderer: renderer)
    sectors = SectorLegend(input.view, options.language)
    table = TargetTable(RequiredCollaborations().findings(in: input), in: input.view)
    let used = Set(table.requirements.map(\.rule))
    rules = input.view.study.targets.filter { used.contains($0.id) }
    identifiers = PartIdentifiers(input.view.study)
  }

  /// Puts the figure together, at its final size.
  ///
  /// - Throws: what Graphviz says.
  public func figure() throws(GraphvizError) -> Figure {
    let rows = table.rows(most: Self.mostRows)
    let left = (18 + (try frame.width(of: rows.map(label))) + 8).rounded(.up)
    let share = ((frame.width - left) / Double(max(1, rules.count))).rounded(.down)
    let column = min(Self.largestColumn, max(Self.leastColumn, share))
    let shown = rules.prefix(max(1, Int((frame.width - left) / column)))
    let said = words(rows)
    let around = frame.around(
      said, legend: legend(rows),
      explanations: described.map { TargetsWords.key($0, frame.language) })
    let rowHeight =
      try around.room()?.rowHeight(
        count: rows.count, frame.lineHeight...Self.highestRow, besides: headingHeight)
      ?? frame.lineHeight + 2
    var chart = frame.canvas
    for (index, rule) in shown.enumerated() {
      chart.addText(
        [heading(of: rule)], id: "column-\(index + 1)", .centre,
        at: Point(x: left + (Double(index) + 0.5) * column, y: headingHeight / 2),
        isBold: true)
    }
    let right = left + Double(shown.count) * column
    for (index, row) in rows.enumerated() {
      let y = headingHeight + (Double(index) + 0.5) * rowHeight
      addName(of: row, number: index + 1, y: y, to: &chart)
      let isNew = index == 0 || sector(row) != sector(rows[index - 1])
      let top = y - rowHeight / 2
      chart.addLine(
        from: Point(x: 0, y: top), to: Point(x: right, y: top), id: "row-line-\(index)",
        isNew ? .separator : .grid)
      for (place, rule) in shown.enumerated() {
        let x = left + (Double(place) + 0.5) * column
        add(row, rule, at: Point(x: x, y: y), to: &chart)
      }
    }
    chart.reserve(height: headingHeight + Double(rows.count) * rowHeight)
    return try frame.figure(chart, in: around, said)
  }

  private var headingHeight: Double { frame.lineHeight + 4 }

  private var hasShortIds: Bool { rules.allSatisfy { $0.id.count <= 4 } }

  private func heading(of rule: TargetRule) -> String {
    if hasShortIds { return rule.id }
    return "\((rules.firstIndex { $0.id == rule.id } ?? 0) + 1)"
  }

  private func shortName(_ id: String) -> String {
    input.view.study.organisation(id)?.label ?? id
  }

  private func label(_ row: TargetTable.Row) -> String {
    let names = ([row.subject] + [row.partner].compactMap { $0 }).map(shortName)
    return shortened(names.joined(separator: " – "), to: Self.longestLabel)
  }

  private func addName(
    of row: TargetTable.Row, number: Int, y: Double, to chart: inout ChartCanvas
  ) {
    if let organisation = input.view.study.organisation(row.subject) {
      let style = sectors.style(of: organisation)
      chart.add(
        DrawingNode(
          id: "sector-\(number)", shape: style.shape, fill: style.fill, stroke: style.stroke,
          strokeWidth: 1.2, fixedSize: Size(width: 12, height: 9), margin: .none,
          position: Point(x: 6, y: y)))
    }
    chart.addText([label(row)], id: "row-\(number)", .left, at: Point(x: 18, y: y))
  }

  private func sector(_ row: TargetTable.Row) -> String? {
    input.view.study.organisation(row.subject).flatMap {
      input.view.study.taxonomy.sectorCode(of: $0)
    }
  }

  private func add(
    _ row: TargetTable.Row, _ rule: TargetRule, at point: Point, to chart: inout ChartCanvas
  ) {
    guard let found = table.requirements.first(where: { $0.row == row && $0.rule == rule.id })
    else { return }
    let ends = [found.row.subject] + [found.partner].compactMap { $0 }
    let names = ends.map(input.view.study.displayName).joined(separator: " – ")
    let status = Terms.word(
      found.status.rawValue, in: Terms.requirementStatuses, frame.language)
    let id = identifiers.requirement(rule.id, row.subject, row.partner)
    chart.addMark(found.status, id: id, at: point, title: "\(rule.id), \(names): \(status)")
    if found.isUncertain {
      chart.addText(["?"], id: id + "-uncertain", .left, at: Point(x: point.x + 6, y: point.y))
    }
  }

  private func legend(_ rows: [TargetTable.Row]) -> [LegendRow] {
    let shown = Set(rows)
    let seen = table.requirements.filter { shown.contains($0.row) }
    var entries = RequiredCollaborations.Status.allCases
      .filter { status in seen.contains { $0.status == status } }
      .map { status in
        var sample = frame.canvas
        sample.addMark(status, id: "mark", at: Point(x: 0, y: 0))
        return LegendEntry(
          sample: .chart(sample),
          text: Terms.word(status.rawValue, in: Terms.requirementStatuses, frame.language))
      }
    if seen.contains(where: \.isUncertain) {
      var sample = frame.canvas
      sample.addText(["?"], id: "mark", .centre, at: Point(x: 0, y: 0))
      entries.append(
        LegendEntry(sample: .chart(sample), text: TargetsWords.uncertain[frame.language]))
    }
    let subjects = rows.compactMap { input.view.study.organisation($0.subject) }
    return [LegendRow(entries), LegendRow(sectors.entries(for: subjects))]
  }

  /// The rules for the words, those left out of the matrix too.
  private var described: [TargetsWords.Rule] {
    rules.map { rule in
      let own = table.requirements.filter { $0.rule == rule.id }
      let missing = own.filter { $0.status == .missing }.map { requirement in
        ([requirement.row.subject] + [requirement.partner].compactMap { $0 })
          .map(input.view.study.displayName).joined(separator: " – ")
      }
      return TargetsWords.Rule(
        heading: hasShortIds ? rule.id : "\(heading(of: rule)) (\(rule.id))",
        explanation: rule.explanation, source: rule.source,
        counts: Dictionary(own.map { ($0.status.rawValue, 1) }, uniquingKeysWith: +),
        missing: missing)
    }
  }

  private func words(_ rows: [TargetTable.Row]) -> ChartWords {
    var words = TargetsWords()
    words.rules = described
    words.hasUncertain = table.requirements.contains(where: \.isUncertain)
    if rows.count < table.rows.count { words.drawn = (rows.count, table.rows.count) }
    var said = words.words(frame.facts, frame.language)
    said.data = data
    return said
  }

  /// Every requirement, those of rows that are left out too.
  private var data: FigureData {
    let language = frame.language
    let headings = [
      FigureDataWords.rule, ReportWords.organisation, FigureDataWords.partner, ReportWords.status,
      LedgerWords.note,
    ]
    var data = FigureData(headings: headings.map { $0[language] })
    for requirement in table.requirements {
      let status = Terms.word(
        requirement.status.rawValue, in: Terms.requirementStatuses, language)
      data.add([
        .text(requirement.rule),
        .text(input.view.study.displayName(of: requirement.row.subject)),
        .text(requirement.partner.map(input.view.study.displayName) ?? ""), .text(status),
        .text(requirement.isUncertain ? TargetsWords.uncertain[language] : ""),
      ])
    }
    return data
  }
}

extension ChartCanvas {
  /// Adds the sign of how well a requirement is met: a full, half or empty circle, or a dash.
  mutating func addMark(
    _ status: RequiredCollaborations.Status, id: String, at point: Point, title: String? = nil
  ) {
    let shape: NodeShape = status == .partly ? .halfCircle : .circle
    if status == .notAssessable {
      return addText(["–"], id: id, .centre, at: point, title: title)
    }
    add(
      DrawingNode(
        id: id, shape: shape, fill: status == .met ? ChartColours.text : "#FFFFFF",
        stroke: ChartColours.text, strokeWidth: 1, fixedSize: Size(width: 10, height: 10),
        margin: .none, position: point, title: title))
  }
}
