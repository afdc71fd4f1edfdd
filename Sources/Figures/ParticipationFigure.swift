import GapAnalysis
import GraphvizRendering
import InnovationSystem
import Wording

/// The figure of who takes part in what: organisations and projects, never organisations tied to
/// each other.
///
/// With more than fit, it shows the organisations with most projects and the projects that most of
/// them share, and says what it leaves out.
public struct ParticipationFigure {
  /// At most this many organisations are drawn.
  static let mostOrganisations = 18
  /// At most this many projects are drawn.
  static let mostProjects = 24

  private let view: SnapshotView
  private let options: FigureOptions
  private let renderer: GraphvizRenderer
  private let sectors: SectorLegend
  private let projectNames: [String: String]
  private let parts: PartIdentifiers
  private let most: Int

  /// Prepares the figure of a study's participations.
  ///
  /// - Parameter mostOrganisations: at most how many are drawn when not all fit; as many as usual when
  ///   `nil`.
  public init(
    _ view: SnapshotView, options: FigureOptions, renderer: GraphvizRenderer,
    mostOrganisations: Int? = nil
  ) {
    most = mostOrganisations ?? Self.mostOrganisations
    self.view = view
    self.options = options
    self.renderer = renderer
    sectors = SectorLegend(view, options.language)
    projectNames = view.study.projectNames
    parts = PartIdentifiers(view.study)
  }

  /// Lays out and puts together the figure, at its final size.
  ///
  /// - Throws: what Graphviz says.
  public func figure() throws(GraphvizError) -> Figure {
    let (facts, shown) = (self.facts, self.shown)
    let others =
      options.heightInMillimetres == nil ? 0 : try sheet(facts, shown, networkBeside: nil).height
    let sheet = try sheet(facts, shown, networkBeside: others)
    let texts = FigureTexts(facts, options.language)
    return Figure(
      drawing: sheet.drawing(
        title: texts.short, description: texts.long, idPrefix: options.idPrefix,
        exactHeight: options.heightInMillimetres.map { $0 * Size.pointsPerMillimetre }),
      caption: texts.caption, shortDescription: texts.short, longDescription: texts.long)
  }

  /// The figure's words, without laying it out.
  var texts: FigureTexts { FigureTexts(facts, options.language) }

  private var shown: ParticipationSelection {
    ParticipationSelection(
      view, mostOrganisations: most, mostProjects: Self.mostProjects)
  }

  private var facts: FigureFacts {
    let shown = self.shown
    return FigureFactsBuilder(view, options.language, LineCoding([], scale: .none), [])
      .participations(
        drawn: shown.isAll ? nil : (shown.organisations.count, shown.projects.count))
  }

  /// The sheet with everything on it.
  ///
  /// - Parameter others: the height of everything but the network, in points; without it there is no
  ///   network on the sheet.
  private func sheet(
    _ facts: FigureFacts, _ shown: ParticipationSelection, networkBeside others: Double?
  ) throws(GraphvizError) -> FigureSheet {
    let size = Size(widthInMillimetres: options.widthInMillimetres, heightInMillimetres: 100)
    var sheet = FigureSheet(
      width: size.width, textSize: options.smallestText, renderer: renderer)
    try sheet.addText(facts.title, id: "title", size: options.smallestText + 3, isBold: true)
    try sheet.addText(
      CaptionWords(facts, options.language).counts, id: "subtitle", colour: "#444444")
    sheet.skip(4)
    if let others { try addNetwork(to: &sheet, shown, others: others) }
    try addLegend(to: &sheet, facts, shown)
    return sheet
  }

  private func addNetwork(
    to sheet: inout FigureSheet, _ shown: ParticipationSelection, others: Double
  ) throws(GraphvizError) {
    var nodes = shown.organisations.map(organisationNode) + shown.projects.map(projectNode)
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
      natural: min(max(140, boxes * 2.9 / sheet.innerWidth), 600),
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

  private func organisationNode(_ organisation: Organisation) -> DrawingNode {
    let style = sectors.style(of: organisation)
    return DrawingNode(
      id: parts.organisation(organisation.id), lines: labelLines(organisation.label, width: 16),
      shape: style.shape, fill: style.fill, stroke: style.stroke, strokeWidth: 1.4,
      fontSize: max(options.smallestText, 9), minimumSize: Size(width: 40, height: 24),
      margin: style.margin, title: view.study.displayName(of: organisation.id))
  }

  private func projectNode(_ project: String) -> DrawingNode {
    let name = projectNames[project] ?? project
    let isShort = Self.isShort(project)
    let style = Self.style(isShort: isShort)
    var node = DrawingNode(
      id: parts.project(project), lines: isShort ? [project] : [],
      shape: style.shape, fill: style.fill, stroke: style.stroke,
      strokeWidth: 1, fontSize: options.smallestText, margin: .none, title: name)
    if !isShort { node.fixedSize = Size(width: 9, height: 9) }
    return node
  }

  /// Whether a project's id is written in its circle.
  private static func isShort(_ project: String) -> Bool { project.count <= 4 }

  private static func style(isShort: Bool) -> SectorStyle {
    isShort ? SectorStyle(shape: .circle, fill: "#FFFFFF", stroke: "#222222") : .project
  }

  private func addLegend(
    to sheet: inout FigureSheet, _ facts: FigureFacts, _ shown: ParticipationSelection
  ) throws(GraphvizError) {
    let language = options.language
    sheet.skip(8)
    sheet.addRule()
    var entries = sectors.entries(for: shown.organisations)
    entries += Set(shown.projects.map { Self.isShort($0) }).sorted { $0 && !$1 }.map { isShort in
      LegendEntry(
        sample: .node(Self.style(isShort: isShort), .solid), text: LegendWords.project[language])
    }
    entries.append(
      LegendEntry(
        sample: .line(width: 0.9, style: .solid), text: LegendWords.participation[language]))
    try sheet.addLegend(nil, entries, id: "sector")
    sheet.skip(2)
    if let source = facts.source {
      try sheet.addText(
        LegendWords.source(source)[language], id: "note", colour: "#444444")
    }
    if let notice = facts.notice { try sheet.addText(notice, id: "notice", isBold: true) }
  }
}
