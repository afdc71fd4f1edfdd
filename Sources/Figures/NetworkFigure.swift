import GapAnalysis
import GraphvizRendering
import InnovationSystem
import Wording

/// The figure of a whole network: organisations by sector, collaborations by intensity and
/// confirmation, those without collaboration in a band of their own.
public struct NetworkFigure {
  /// With more organisations than this, only those with most collaborations have their name drawn.
  static let mostNames = 45
  /// How many have their name drawn then.
  static let namesWhenMany = 25
  /// With more organisations than this, only those with most collaborations are drawn.
  static let mostDrawn = 150

  private let view: SnapshotView
  private let options: FigureOptions
  private let renderer: GraphvizRenderer
  private let styles: [String: SectorStyle]
  private let coding: LineCoding
  private let format: Formatter
  private let parts: PartIdentifiers
  /// The organisations that are drawn, in ascending order of id.
  private let shown: [Organisation]
  /// The ids of the organisations whose name is drawn.
  private let named: Set<String>
  /// The collaborations between those drawn.
  private let pairs: [CombinedCollaboration]

  /// Prepares the figure of a snapshot.
  public init(_ view: SnapshotView, options: FigureOptions, renderer: GraphvizRenderer) {
    self.view = view
    self.options = options
    self.renderer = renderer
    styles = SectorStyle.styles(for: view.projected().sectors)
    coding = LineCoding(view.collaborations, scale: view.snapshot.scale)
    format = Formatter(options.language)
    parts = PartIdentifiers(view.study)
    let ranked = Self.ranked(view)
    let drawn = Set(ranked.prefix(Self.mostDrawn))
    shown = view.organisations.filter { drawn.contains($0.id) }
    named = ranked.count > Self.mostNames ? Set(ranked.prefix(Self.namesWhenMany)) : drawn
    pairs = view.collaborations.filter { drawn.contains($0.first) && drawn.contains($0.second) }
  }

  /// The ids of the organisations, those with most collaborations first.
  private static func ranked(_ view: SnapshotView) -> [String] {
    var degrees: [String: Int] = [:]
    for pair in view.collaborations {
      degrees[pair.first, default: 0] += 1
      degrees[pair.second, default: 0] += 1
    }
    return view.organisations.map(\.id).sorted {
      (-degrees[$0, default: 0], $0) < (-degrees[$1, default: 0], $1)
    }
  }

  /// Lays out and puts together the figure, at its final size.
  ///
  /// - Parameter findings: the snapshot's findings, for the description in words.
  /// - Throws: what Graphviz says, such as that there are too many organisations to draw.
  public func figure(findings: [Finding]) throws(GraphvizError) -> Figure {
    let facts = FigureFactsBuilder(view, options.language, coding, findings).network(
      named: named.count < shown.count ? named.count : nil,
      drawn: shown.count < view.organisations.count ? (shown.count, pairs.count) : nil)
    let others =
      options.heightInMillimetres == nil ? 0 : try sheet(facts, networkBeside: nil).height
    let sheet = try sheet(facts, networkBeside: others)
    let words = AlternativeText(facts, options.language)
    return Figure(
      drawing: sheet.drawing(
        title: words.short, description: words.long, idPrefix: options.idPrefix,
        exactHeight: options.heightInMillimetres.map { $0 * Size.pointsPerMillimetre }),
      caption: CaptionWords(facts, options.language).caption,
      shortDescription: words.short, longDescription: words.long)
  }

  /// The sheet with everything on it.
  ///
  /// - Parameter others: the height of everything but the network, in points; without it there is no
  ///   network on the sheet.
  private func sheet(
    _ facts: FigureFacts, networkBeside others: Double?
  ) throws(GraphvizError) -> FigureSheet {
    let size = Size(widthInMillimetres: options.widthInMillimetres, heightInMillimetres: 100)
    var sheet = FigureSheet(
      width: size.width, textSize: options.smallestText, renderer: renderer)
    try addHeader(to: &sheet, facts)
    if let others { try addNetwork(to: &sheet, others: others) }
    try addIsolated(to: &sheet)
    try addLegend(to: &sheet, facts)
    return sheet
  }

  private func addHeader(to sheet: inout FigureSheet, _ facts: FigureFacts) throws(GraphvizError) {
    try sheet.addText(
      facts.title, id: "title", size: options.smallestText + 3, isBold: true)
    let words = CaptionWords(facts, options.language)
    let counts = [words.counts, words.leftOut].compactMap { $0 }.joined(separator: " ")
    let date = facts.date.map { format.capitalised($0) + ". " } ?? ""
    try sheet.addText(date + counts, id: "subtitle", colour: "#444444")
    sheet.skip(4)
  }

  private func node(of organisation: Organisation, isNamed: Bool) -> DrawingNode {
    let code = view.study.taxonomy.sectorCode(of: organisation)
    let style = code.flatMap { styles[$0] } ?? .neutral
    let isUnheard = view.status(of: organisation.id) == .notAnswered
    var node = DrawingNode(
      id: parts.organisation(organisation.id),
      lines: isNamed ? labelLines(organisation.label) : [], shape: style.shape, fill: style.fill,
      stroke: style.stroke, strokeWidth: 1.4, strokeStyle: isUnheard ? .dashed : .solid,
      fontSize: max(options.smallestText, 9.5), margin: style.margin,
      title: view.study.displayName(of: organisation.id))
    if isNamed {
      node.minimumSize = Size(width: 44, height: 26)
    } else {
      node.fixedSize = Size(width: 12, height: 9)
    }
    return node
  }

  private func addNetwork(
    to sheet: inout FigureSheet, others: Double
  ) throws(GraphvizError) {
    let connected = Set(pairs.flatMap { [$0.first, $0.second] })
    let drawn = shown.filter { connected.contains($0.id) }
    var nodes = drawn.map { node(of: $0, isNamed: named.contains($0.id)) }
    guard !nodes.isEmpty else { return }
    let sizes = try renderer.sizes(of: nodes)
    let position = Dictionary(uniqueKeysWithValues: drawn.enumerated().map { ($1.id, $0) })
    let lines = pairs.compactMap { pair -> LayoutProblem.Line? in
      guard let first = position[pair.first], let second = position[pair.second] else { return nil }
      return LayoutProblem.Line(
        first: first, second: second, strength: coding.width(of: pair) / 2 + 0.5)
    }
    let height = try options.networkHeight(
      natural: areaHeight(for: sizes, width: sheet.innerWidth),
      least: leastHeight(for: sizes, width: sheet.innerWidth), others: others)
    let area = Box(
      minX: FigureSheet.margin + 1, minY: 2, maxX: sheet.width - FigureSheet.margin - 1,
      maxY: height - 2)
    let points = try NetworkLayout(renderer).positions(
      for: LayoutProblem(sizes: sizes, lines: lines, area: area))
    for index in nodes.indices { nodes[index].position = points[index] }
    try options.checkRoom(points, sizes)
    sheet.add(
      nodes, sizes: sizes, edges(), height: options.heightInMillimetres == nil ? nil : height)
  }

  /// Room enough for the boxes and the lines between them, within an A4 page.
  private func areaHeight(for sizes: [Size], width: Double) -> Double {
    let boxes = sizes.reduce(0) { $0 + ($1.width + 20) * ($1.height + 20) }
    return min(max(120, boxes * 2.5 / width), 520)
  }

  /// The least room worth trying: two thirds of it may be the boxes'.
  private func leastHeight(for sizes: [Size], width: Double) -> Double {
    let boxes = sizes.reduce(0) { $0 + ($1.width + 9) * ($1.height + 9) }
    return max(boxes * 1.5 / width, (sizes.map(\.height).max() ?? 0) + 8)
  }

  private func edges() -> [DrawingEdge] {
    pairs.map { pair in
      let confirmation = pair.confirmation(in: view.snapshot)
      let hasScale = !coding.steps.isEmpty
      return DrawingEdge(
        id: parts.tie(pair.first, pair.second),
        from: parts.organisation(pair.first), to: parts.organisation(pair.second),
        colour: LegendEntry.lineColour, width: coding.width(of: pair),
        style: LineCoding.style(of: confirmation),
        title: LegendWords.tie(
          view.study.displayName(of: pair.first), view.study.displayName(of: pair.second),
          intensity: hasScale ? pair.intensity : nil, confirmation: confirmation?.rawValue,
          options.language))
    }
  }

  private func addIsolated(to sheet: inout FigureSheet) throws(GraphvizError) {
    let connected = Set(pairs.flatMap { [$0.first, $0.second] })
    let alone = shown.filter { !connected.contains($0.id) }
    guard !alone.isEmpty else { return }
    sheet.skip(4)
    try sheet.addText(
      LegendWords.isolated[options.language] + ":", id: "isolated", colour: "#444444")
    sheet.skip(2)
    var nodes = alone.map { node(of: $0, isNamed: named.contains($0.id)) }
    let sizes = try renderer.sizes(of: nodes)
    var x = FigureSheet.margin + 1
    var y = 0.0
    var rowHeight = 0.0
    for index in nodes.indices {
      if x + sizes[index].width > sheet.width - FigureSheet.margin {
        x = FigureSheet.margin + 1
        y += rowHeight + 5
        rowHeight = 0
      }
      nodes[index].position = Point(
        x: x + sizes[index].width / 2, y: y + sizes[index].height / 2)
      x += sizes[index].width + 8
      rowHeight = max(rowHeight, sizes[index].height)
    }
    sheet.add(nodes, sizes: sizes, [])
  }

  private func addLegend(to sheet: inout FigureSheet, _ facts: FigureFacts) throws(GraphvizError) {
    let language = options.language
    sheet.skip(8)
    sheet.addRule()
    try sheet.addLegend(nil, sectorEntries(), id: "sector")
    let widths = coding.steps.map {
      LegendEntry(sample: .line(width: $0.width, style: .solid), text: label(of: $0))
    }
    let heading = view.snapshot.scale == .none ? LegendWords.weight : LegendWords.intensity
    try sheet.addLegend(heading[language], widths, id: "width")
    try sheet.addLegend(nil, confirmationEntries(facts), id: "confirmation")
    sheet.skip(2)
    let source = facts.source.map { LegendWords.source($0)[language] }
    let note = [CaptionWords(facts, language).responses, source]
    try sheet.addText(
      note.compactMap { $0 }.joined(separator: " "), id: "note", colour: "#444444")
    if let notice = facts.notice { try sheet.addText(notice, id: "notice", isBold: true) }
  }

  private func sectorEntries() -> [LegendEntry] {
    let projected = view.projected()
    var entries = projected.sectors.map { code in
      let name = view.study.taxonomy.sector(code)?.name[options.language.rawValue] ?? code
      return LegendEntry(sample: .node(styles[code] ?? .neutral, .solid), text: name)
    }
    if projected.groups.contains(nil) {
      entries.append(
        LegendEntry(
          sample: .node(.neutral, .solid), text: LegendWords.noSector[options.language]))
    }
    return entries
  }

  private func confirmationEntries(_ facts: FigureFacts) -> [LegendEntry] {
    let language = options.language
    var entries: [LegendEntry] = []
    let isDocumented = facts.confirmations.contains("documented")
    if facts.confirmations.contains("both") || isDocumented {
      let words = isDocumented ? LegendWords.confirmedOrDocumented : LegendWords.confirmed
      entries.append(
        LegendEntry(sample: .line(width: 1.4, style: .solid), text: words[language]))
    }
    if facts.confirmations.contains("one") {
      entries.append(
        LegendEntry(sample: .line(width: 1.4, style: .dashed), text: LegendWords.one[language]))
    }
    if facts.confirmations.contains("unresolved") {
      entries.append(
        LegendEntry(
          sample: .line(width: 1.4, style: .dotted), text: LegendWords.unresolved[language]))
    }
    if shown.contains(where: { view.status(of: $0.id) == .notAnswered }) {
      let white = SectorStyle(shape: .box, fill: "#FFFFFF", stroke: "#4D4D4D")
      entries.append(
        LegendEntry(sample: .node(white, .dashed), text: LegendWords.notAnswered[language]))
    }
    return entries
  }

  private func label(of step: LineCoding.Step) -> String {
    let intensities = view.collaborations.filter { coding.width(of: $0) == step.width }
      .map(\.intensity)
    let lowest = format.number(intensities.min() ?? step.range.lowerBound)
    let highest = format.number(intensities.max() ?? step.range.upperBound)
    return lowest == highest ? lowest : "\(lowest)–\(highest)"
  }
}
