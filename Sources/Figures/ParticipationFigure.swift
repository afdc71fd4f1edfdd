import GapAnalysis
import GraphvizRendering
import InnovationSystem
import Wording

/// The figure of who takes part in what: organisations and projects, never organisations tied to
/// each other.
///
/// Who takes part in nothing stands in a band below. With more than fit, it shows the organisations
/// with most projects and the projects that most of them share, and says what it leaves out.
public struct ParticipationFigure {
  /// At most this many organisations are drawn.
  static let mostOrganisations = 18
  /// At most this many projects are drawn.
  static let mostProjects = 24

  /// The height that the figure keeps to where nobody asks for another: an A4 page, in points.
  private static let page = 297 * Size.pointsPerMillimetre - 10

  private let view: SnapshotView
  private let options: FigureOptions
  private let renderer: GraphvizRenderer
  private let sectors: SectorLegend
  private let projectNames: [String: String]
  private let labels: ProjectLabels
  private let shown: ParticipationSelection
  private let parts: PartIdentifiers

  /// Prepares the figure of a study's participations.
  ///
  /// - Parameter mostOrganisations: at most how many are drawn when not all fit; as many as usual when
  ///   `nil`.
  public init(
    _ view: SnapshotView, options: FigureOptions, renderer: GraphvizRenderer,
    mostOrganisations: Int? = nil
  ) {
    self.view = view
    self.options = options
    self.renderer = renderer
    sectors = SectorLegend(view, options.language)
    projectNames = view.study.projectNames
    shown = ParticipationSelection(
      view, mostOrganisations: mostOrganisations ?? Self.mostOrganisations,
      mostProjects: Self.mostProjects)
    labels = ProjectLabels(shown.projects, names: projectNames)
    parts = PartIdentifiers(view.study)
  }

  /// Lays out and puts together the figure, at its final size.
  ///
  /// - Throws: what Graphviz says.
  public func figure() throws(GraphvizError) -> Figure {
    let facts = self.facts
    let others = try sheet(facts, networkBeside: nil).height
    let sheet = try sheet(facts, networkBeside: others)
    let texts = FigureTexts(facts, options.language)
    return Figure(
      drawing: sheet.drawing(
        title: texts.short, description: texts.long, idPrefix: options.idPrefix,
        exactHeight: options.heightInMillimetres.map { $0 * Size.pointsPerMillimetre }),
      caption: texts.caption, shortDescription: texts.short, longDescription: texts.long)
  }

  /// The figure's words, without laying it out.
  var texts: FigureTexts { FigureTexts(facts, options.language) }

  private var facts: FigureFacts {
    FigureFactsBuilder(view, options.language, LineCoding([], scale: .none), [])
      .participations(
        drawn: shown.isAll ? nil : (shown.organisations.count, shown.projects.count))
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
    try sheet.addText(facts.title, id: "title", size: options.smallestText + 3, isBold: true)
    try sheet.addText(
      CaptionWords(facts, options.language).counts, id: "subtitle", colour: "#444444")
    sheet.skip(4)
    if let others { try addNetwork(to: &sheet, others: others) }
    try addBand(to: &sheet)
    try addLegend(to: &sheet, facts)
    return sheet
  }

  private func addNetwork(
    to sheet: inout FigureSheet, others: Double
  ) throws(GraphvizError) {
    var nodes = try shown.joined.map(organisationNode) + projectNodes()
    guard !nodes.isEmpty else { return }
    let sizes = try renderer.sizes(of: nodes)
    var position: [String: Int] = [:]
    for (index, node) in nodes.enumerated() { position[node.id] = index }
    let ends = shown.links.map { link in
      (
        parts.organisation(link.organisation), parts.project(link.project),
        parts.participation(of: link.organisation, in: link.project)
      )
    }
    let lines = ends.compactMap { from, to, _ -> LayoutProblem.Line? in
      guard let first = position[from], let second = position[to] else { return nil }
      return LayoutProblem.Line(first: first, second: second, strength: 1)
    }
    let boxes = sizes.reduce(0) { $0 + ($1.width + 20) * ($1.height + 20) }
    let height = try options.networkHeight(
      natural: min(max(140, boxes * 2.9 / sheet.innerWidth), 600, Self.page - others),
      least: boxes * 1.3 / sheet.innerWidth, others: others)
    let area = Box(
      minX: FigureSheet.margin + 1, minY: 2, maxX: sheet.width - FigureSheet.margin - 1,
      maxY: height - 2)
    let points = try NetworkLayout(renderer).positions(
      for: LayoutProblem(sizes: sizes, lines: lines, area: area))
    for index in nodes.indices { nodes[index].position = points[index] }
    try options.checkRoom(points, sizes)
    let edges = ends.map { from, to, id in
      DrawingEdge(id: id, from: from, to: to, colour: LegendEntry.lineColour, width: 0.9)
    }
    sheet.add(
      nodes, sizes: sizes, edges, height: options.heightInMillimetres == nil ? nil : height)
  }

  /// Those who take part in nothing: among the others they would seem to belong somewhere.
  private func addBand(to sheet: inout FigureSheet) throws(GraphvizError) {
    guard !shown.alone.isEmpty else { return }
    sheet.skip(6)
    try sheet.addText(
      LegendWords.inNoProject[options.language] + ":", id: "isolated", colour: "#444444")
    var nodes = shown.alone.map(organisationNode)
    let flow = BandFlow(top: 3, width: sheet.width, sizes: try renderer.sizes(of: nodes))
    for index in nodes.indices { nodes[index].position = flow.points[index] }
    sheet.add(nodes, [], height: flow.bottom + 2)
  }

  private func organisationNode(_ organisation: Organisation) -> DrawingNode {
    let style = sectors.style(of: organisation)
    return DrawingNode(
      id: parts.organisation(organisation.id), lines: labelLines(organisation.label, width: 16),
      shape: style.shape, fill: style.fill, stroke: style.stroke, strokeWidth: 1.4,
      fontSize: max(options.smallestText, 9), minimumSize: Size(width: 40, height: 24),
      margin: style.margin, title: view.study.displayName(of: organisation.id))
  }

  /// The circles of the projects, all as large as the one with the longest label.
  private func projectNodes() throws(GraphvizError) -> [DrawingNode] {
    let style = SectorStyle.project
    var nodes = shown.projects.map { project in
      DrawingNode(
        id: parts.project(project), lines: [labels[project]], shape: style.shape, fill: style.fill,
        stroke: style.stroke, strokeWidth: 1, fontSize: options.smallestText, margin: .none,
        title: projectNames[project] ?? project)
    }
    let largest = try renderer.sizes(of: nodes).map { max($0.width, $0.height) }.max() ?? 0
    for index in nodes.indices {
      nodes[index].minimumSize = Size(width: largest, height: largest)
    }
    return nodes
  }

  private func addLegend(
    to sheet: inout FigureSheet, _ facts: FigureFacts
  ) throws(GraphvizError) {
    let language = options.language
    sheet.skip(8)
    sheet.addRule()
    var entries = sectors.entries(for: shown.organisations)
    if !shown.projects.isEmpty {
      entries.append(
        LegendEntry(
          sample: .node(SectorStyle.project, .solid), text: LegendWords.project[language]))
    }
    entries.append(
      LegendEntry(
        sample: .line(width: 0.9, style: .solid), text: LegendWords.participation[language]))
    try sheet.addLegend(nil, entries, id: "sector")
    if let key = labels.key {
      sheet.skip(2)
      try sheet.addText(key, id: "key")
    }
    sheet.skip(2)
    if let source = facts.source {
      try sheet.addText(
        LegendWords.source(source)[language], id: "note", colour: "#444444")
    }
    if let notice = facts.notice { try sheet.addText(notice, id: "notice", isBold: true) }
  }
}
