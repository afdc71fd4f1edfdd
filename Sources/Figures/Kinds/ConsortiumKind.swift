import GraphvizRendering
import InnovationSystem
import Wording

/// Who is active in which phase: a row for each organisation, sector by sector, and a column for each
/// phase; the number is how many ties it has there. A line joins phases that follow on each other.
///
/// A sector with nobody in a phase gets an empty dashed box.
public struct ConsortiumKind: FigureKind {
  public static let id = "consortium"
  public static let reductions: [any NetworkReduction.Type] = [TopReduction.self, NoReduction.self]

  private static let rowHeight = 17.0
  private static let cell = Size(width: 24, height: 14)

  public init() {}

  public func figure(of subject: FigureSubject) throws -> Figure {
    let texts = try kindTexts(of: subject)
    let parts = NetworkParts(subject.view, options: subject.options)
    let activity = PhaseActivity(subject.wholeView.collaborations)
    let language = subject.options.language
    let facts = subject.facts()
    let sectors = SectorRows(subject.study, parts.selection.shown)
    let hasGaps = !gaps(of: subject, activity).isEmpty
    let width = Size(
      widthInMillimetres: subject.options.widthInMillimetres, heightInMillimetres: 1
    ).width
    var sheet = FigureSheet(
      width: width, textSize: subject.options.smallestText, renderer: subject.renderer)
    try sheet.addText(
      facts.title, id: "title", size: subject.options.smallestText + 3, isBold: true)
    try sheet.addText(texts.subtitle, id: "subtitle", colour: "#444444")
    sheet.skip(6)
    try addGrid(to: &sheet, sectors, activity, parts, subject)
    sheet.skip(4)
    sheet.addRule()
    try sheet.addLegend(
      nil, parts.sectorEntries(among: parts.selection.shown), id: "sector")
    try sheet.addLegend(nil, entries(hasGaps: hasGaps, subject.options), id: "gap")
    sheet.skip(2)
    try sheet.addNotes(facts, language)
    return Figure(
      drawing: sheet.drawing(
        title: texts.short, description: texts.long, idPrefix: subject.options.idPrefix),
      caption: texts.caption, shortDescription: texts.short, longDescription: texts.long)
  }

  public func texts(of subject: FigureSubject) throws -> FigureTexts {
    FigureTexts(try kindTexts(of: subject))
  }

  /// Of all, so that nothing seems to lack that only isn't drawn.
  private func kindTexts(of subject: FigureSubject) throws -> KindTexts {
    guard !subject.study.isTwoMode else { throw FigureProblem.noCollaborations(kind: Self.id) }
    let activity = PhaseActivity(subject.wholeView.collaborations)
    guard !activity.isEmpty else { throw FigureProblem.noPhases(kind: Self.id) }
    let whole = SectorRows(subject.whole, subject.wholeView.organisations)
    return KindTexts.consortium(
      subject.facts(), subject.options.language, gaps: gaps(of: subject, activity),
      sectors: whole.rows.count
    ).saying(leftOut: subject.leftOut)
  }

  /// The sectors and phases where nobody is active, by name and code.
  private func gaps(
    of subject: FigureSubject, _ activity: PhaseActivity
  ) -> [(sector: String, phase: String)] {
    SectorRows(subject.whole, subject.wholeView.organisations).rows.flatMap { row in
      Phase.allCases.filter { activity.isEmpty(row, in: $0) }
        .map { (row.name(subject.options.language), $0.rawValue) }
    }
  }

  /// What numbers, lines and empty boxes stand for.
  private func entries(hasGaps: Bool, _ options: FigureOptions) -> [LegendEntry] {
    var entries = [
      LegendEntry(
        sample: .line(width: 1.2, style: .solid), text: ConsortiumWords.onwards[options.language])
    ]
    if hasGaps {
      entries.append(
        LegendEntry(
          sample: .node(.drained, .dashed), text: ConsortiumWords.nobody[options.language]))
    }
    return entries
  }

  private func addGrid(
    to sheet: inout FigureSheet, _ sectors: SectorRows, _ activity: PhaseActivity,
    _ parts: NetworkParts, _ subject: FigureSubject
  ) throws {
    let language = subject.options.language
    let whole = SectorRows(subject.whole, subject.wholeView.organisations)
    let names = try subject.renderer.sizes(
      of: parts.selection.shown.map { label($0.label, subject) })
    let left = FigureSheet.margin + (names.map(\.width).max() ?? 60) + 10
    let column = (sheet.width - FigureSheet.margin - left) / Double(Phase.allCases.count)
    func x(_ index: Int) -> Double { left + column * (Double(index) + 0.5) }
    for (index, phase) in Phase.allCases.enumerated() {
      let word = Terms.word(phase.rawValue, in: Terms.phases, language)
      var heading = label("", subject)
      heading.id = "phase-" + phase.rawValue
      heading.lines = labelLines(word, width: max(8, Int(column / 5.4)))
      heading.textAlignment = .centre
      heading.position = Point(x: x(index), y: subject.options.smallestText + 3)
      sheet.add([heading], [], height: 0)
    }
    sheet.skip(subject.options.smallestText * 2 + 12)
    for row in sectors.rows {
      for organisation in row.organisations {
        try addRow(organisation, to: &sheet, x, activity, parts, subject)
      }
      let height = Double(row.organisations.count) * Self.rowHeight
      let all = whole.rows.first { $0.code == row.code } ?? row
      let boxes = Phase.allCases.enumerated().filter { activity.isEmpty(all, in: $1) }.map {
        index, phase in
        DrawingNode(
          id: "gap-\(row.code)-\(phase.rawValue)", shape: .box, fill: "#FFFFFF", stroke: "#4D4D4D",
          strokeWidth: 1, strokeStyle: .dashed,
          fixedSize: Size(width: Self.cell.width + 6, height: max(12, height - 5)), margin: .none,
          position: Point(x: x(index), y: -height / 2))
      }
      sheet.add(boxes, [], height: 0)
      sheet.skip(3)
    }
  }

  private func addRow(
    _ organisation: Organisation, to sheet: inout FigureSheet, _ x: (Int) -> Double,
    _ activity: PhaseActivity, _ parts: NetworkParts, _ subject: FigureSubject
  ) throws {
    let id = parts.identifiers.organisation(organisation.id)
    var name = label(organisation.label, subject)
    name.id = id
    name.title = subject.study.displayName(of: organisation.id)
    let size = try subject.renderer.sizes(of: [name])[0]
    name.position = Point(x: FigureSheet.margin + size.width / 2, y: Self.rowHeight / 2)
    let style = parts.style(of: organisation)
    let cells = Phase.allCases.enumerated().map { index, phase -> DrawingNode? in
      let count = activity.count(of: organisation.id, in: phase)
      guard count > 0 else { return nil }
      return DrawingNode(
        id: parts.identifiers.activity(of: organisation.id, in: phase), lines: ["\(count)"],
        shape: style.shape, fill: style.fill,
        stroke: style.stroke, strokeWidth: 1.1, fontSize: subject.options.smallestText,
        fixedSize: Self.cell, margin: .none,
        position: Point(x: x(index), y: Self.rowHeight / 2))
    }
    let lines = zip(cells, cells.dropFirst()).compactMap { one, other -> DrawingEdge? in
      guard let one, let other else { return nil }
      return DrawingEdge(
        id: "\(one.id)-on", from: one.id, to: other.id, colour: LegendEntry.lineColour, width: 1.2)
    }
    sheet.add([name] + cells.compactMap { $0 }, lines, height: Self.rowHeight)
  }

  private func label(_ text: String, _ subject: FigureSubject) -> DrawingNode {
    DrawingNode(
      id: "name", lines: [text], shape: .plainText, fill: nil, strokeWidth: 0,
      fontSize: subject.options.smallestText, textAlignment: .left, margin: .none)
  }
}

/// How many ties each organisation has in each phase.
struct PhaseActivity {
  private var counts: [String: [Phase: Int]] = [:]

  /// Whether no tie states a phase.
  var isEmpty: Bool { counts.isEmpty }

  /// Counts the ties of each phase.
  init(_ pairs: [CombinedCollaboration]) {
    for pair in pairs {
      for phase in pair.phases ?? [] {
        counts[pair.first, default: [:]][phase, default: 0] += 1
        counts[pair.second, default: [:]][phase, default: 0] += 1
      }
    }
  }

  /// Whether nobody of a sector has a tie in a phase.
  func isEmpty(_ row: SectorRows.Row, in phase: Phase) -> Bool {
    row.organisations.allSatisfy { count(of: $0.id, in: phase) == 0 }
  }

  /// The number of ties of an organisation in a phase.
  func count(of organisation: String, in phase: Phase) -> Int {
    counts[organisation]?[phase] ?? 0
  }
}

/// The organisations of a snapshot, sector by sector.
struct SectorRows {
  /// One sector's organisations, by name.
  struct Row {
    let code: String
    let organisations: [Organisation]
    let names: StudyText?

    /// The sector's name; that of no sector when the organisations have none.
    func name(_ language: Language) -> String {
      names?[language.rawValue] ?? (code.isEmpty ? LegendWords.noSector[language] : code)
    }
  }

  /// The sectors that occur, in the taxonomy's order; those without one last.
  let rows: [Row]

  /// Sorts some organisations of a study.
  init(_ study: Study, _ organisations: [Organisation]) {
    let taxonomy = study.taxonomy
    let groups = Dictionary(grouping: organisations) {
      taxonomy.sectorCode(of: $0) ?? ""
    }
    let codes = taxonomy.inOrder(Set(groups.keys).subtracting([""])) + [""]
    rows = codes.compactMap { code in
      groups[code].map { members in
        Row(
          code: code, organisations: members.sorted { ($0.label, $0.id) < ($1.label, $1.id) },
          names: taxonomy.sector(code)?.name)
      }
    }
  }
}
