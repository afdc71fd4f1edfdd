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
    let frame = FigureFrame(
      options: options, renderer: renderer, title: facts.title,
      subtitle: CaptionWords(facts, options.language).counts, legend: [LegendRow(legend)],
      explanations: [labels.key].compactMap { $0 },
      note: facts.source.map { LegendWords.source($0)[options.language] }, notice: facts.notice)
    var sheet = try frame.opened()
    var band = sheet
    try addBand(to: &band)
    try addNetwork(to: &sheet, frame, besides: band.filled - sheet.filled)
    try addBand(to: &sheet)
    return try frame.figure(sheet, texts)
  }

  /// The figure's words, without laying it out.
  var texts: FigureTexts { FigureTexts(facts, options.language) }

  private var facts: FigureFacts {
    FigureFactsBuilder(view, options.language, LineCoding([], scale: .none), [])
      .participations(
        drawn: shown.isAll ? nil : (shown.organisations.count, shown.projects.count))
  }

  /// Adds organisations and projects in the room that the rest leaves.
  private func addNetwork(
    to sheet: inout FigureSheet, _ frame: FigureFrame, besides band: Double
  ) throws(GraphvizError) {
    var nodes = try shown.joined.map(organisationNode) + projectNodes()
    guard !nodes.isEmpty else { return }
    let sizes = try renderer.sizes(of: nodes)
    let others = try frame.otherHeight() + band
    let boxes = sizes.reduce(0) { $0 + ($1.width + 20) * ($1.height + 20) }
    let height = min(max(140, boxes * 2.9 / sheet.innerWidth), 600, Self.page - others)
    let area = Box(
      minX: FigureSheet.margin + 1, minY: 2, maxX: sheet.width - FigureSheet.margin - 1,
      maxY: height - 2)
    let (points, taken) = try NetworkLayout(renderer).positions(
      for: LayoutProblem(sizes: sizes, lines: lines(among: nodes), area: area),
      in: options.heightInMillimetres.map { FigureRoom(allowed: $0, others: others) })
    for index in nodes.indices { nodes[index].position = points[index] }
    let placed = nodes.indices.map { index in
      (nodes[index].id, Box(centre: points[index], size: sizes[index]))
    }
    let courses = TieCourses(
      placed, within: Box(minX: 2, minY: -4, maxX: sheet.width - 2, maxY: taken + 4))
    sheet.add(nodes, courses.routedWhereHidden(edges), height: taken)
  }

  private func lines(among nodes: [DrawingNode]) -> [LayoutProblem.Line] {
    var position: [String: Int] = [:]
    for (index, node) in nodes.enumerated() { position[node.id] = index }
    return shown.links.compactMap { link in
      guard let first = position[parts.organisation(link.organisation)],
        let second = position[parts.project(link.project)]
      else { return nil }
      return LayoutProblem.Line(first: first, second: second, strength: 1)
    }
  }

  private var edges: [DrawingEdge] {
    shown.links.map { link in
      DrawingEdge(
        id: parts.participation(of: link.organisation, in: link.project),
        from: parts.organisation(link.organisation), to: parts.project(link.project),
        colour: LegendEntry.lineColour, width: 0.9)
    }
  }

  /// Adds those who take part in nothing: among the others they would seem to belong somewhere.
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

  private var legend: [LegendEntry] {
    let language = options.language
    var entries = sectors.entries(for: shown.organisations)
    if !shown.projects.isEmpty {
      entries.append(
        LegendEntry(
          sample: .node(SectorStyle.project, .solid), text: LegendWords.project[language]))
    }
    entries.append(
      LegendEntry(
        sample: .line(width: 0.9, style: .solid), text: LegendWords.participation[language]))
    return entries
  }
}
