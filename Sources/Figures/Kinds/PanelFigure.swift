import GraphvizRendering
import InnovationSystem
import Wording

/// Small multiples: the same places in each panel, organisations by number, and a key below.
///
/// Names are too long for panels. Who isn't there leaves a hollow dot.
struct PanelFigure {
  /// One panel.
  struct Panel {
    /// Goes before the identifiers of its parts.
    let id: String
    /// The heading.
    let title: String
    /// What is counted, under the heading.
    let subtitle: String
    /// The organisations that are there, by place number; the others leave a dot.
    var present: [Int: Organisation] = [:]
    /// The place numbers of those that are there but tied to nobody in the panel.
    var pale: Set<Int> = []
    /// The ties.
    var ties: [Tie] = []
  }

  /// A tie in a panel, by place numbers.
  struct Tie {
    let first: Int
    let second: Int
    let edge: DrawingEdge
  }

  private static let box = Size(width: 19, height: 14)
  private static let gap = 12.0

  private let subject: FigureSubject
  private let places: StudyPlaces
  /// The places, each with the organisations that stand in it, in the order of their numbers.
  let numbered: [[Organisation]]

  /// Finds the places and numbers them, sector by sector.
  init(of subject: FigureSubject) throws(GraphvizError) {
    self.subject = subject
    let places = try StudyPlaces(
      of: subject.study, options: subject.options, renderer: subject.renderer,
      choice: PlaceChoice(method: subject.layout?.init(), measure: subject.measure))
    self.places = places
    let study = subject.study
    let order = study.taxonomy.inOrder(
      Set(study.organisations.compactMap { study.taxonomy.sectorCode(of: $0) }))
    func rank(_ organisation: Organisation) -> (Int, String) {
      let code = study.taxonomy.sectorCode(of: organisation)
      return (code.flatMap { order.firstIndex(of: $0) } ?? order.count, organisation.label)
    }
    let standing = study.organisations.filter { places.point(of: $0.id) != nil }
    let shared = Dictionary(grouping: standing) { places.slot(of: $0.id) ?? -1 }
    numbered = shared.values.compactMap { members in
      members.isEmpty ? nil : members.sorted { $0.id < $1.id }
    }.sorted { rank($0[0]) < rank($1[0]) }
  }

  /// The number of an organisation's place, from 0.
  func number(of organisation: String) -> Int? {
    numbered.firstIndex { $0.contains { $0.id == organisation } }
  }

  /// The finished figure.
  func figure(
    _ panels: [Panel], _ facts: FigureFacts, _ texts: KindTexts,
    legend: [(heading: String?, entries: [LegendEntry])]
  ) throws(GraphvizError) -> Figure {
    let options = subject.options
    let texts = texts.saying(leftOut: subject.leftOut)
    var sheet = FigureSheet(
      width: places.width, textSize: options.smallestText, renderer: subject.renderer)
    try sheet.addText(facts.title, id: "title", size: options.smallestText + 3, isBold: true)
    try sheet.addText(texts.subtitle, id: "subtitle", colour: "#444444")
    sheet.skip(6)
    try addPanels(panels, to: &sheet)
    sheet.skip(4)
    try sheet.addText(key, id: "key")
    sheet.skip(6)
    sheet.addRule()
    for (index, row) in legend.enumerated() {
      try sheet.addLegend(row.heading, row.entries, id: "legend-\(index)")
    }
    sheet.skip(2)
    try sheet.addNotes(facts, options.language)
    return Figure(
      drawing: sheet.drawing(
        title: texts.short, description: texts.long, idPrefix: options.idPrefix),
      caption: texts.caption, shortDescription: texts.short, longDescription: texts.long)
  }

  /// “1 Bodø, 2 Fauske …”.
  private var key: String {
    numbered.enumerated().map { index, members in
      "\(index + 1)\u{A0}" + members.map(\.label).joined(separator: "/")
    }.joined(separator: ", ") + "."
  }

  private func addPanels(_ panels: [Panel], to sheet: inout FigureSheet) throws(GraphvizError) {
    let most = sheet.innerWidth < 340 ? 2 : 3
    let columns = panels.count == 4 ? 2 : min(most, panels.count)
    let width = (sheet.innerWidth - Double(columns - 1) * Self.gap) / Double(columns)
    let local = scaled(to: width)
    let height = (local.map(\.y).max() ?? 0) + Self.box.height / 2 + 3
    let textHeight = subject.options.smallestText * 2 + 10
    for start in stride(from: 0, to: panels.count, by: columns) {
      for (column, panel) in panels[start..<min(start + columns, panels.count)].enumerated() {
        let left = FigureSheet.margin + Double(column) * (width + Self.gap)
        try sheet.addLabel(
          panel.title, id: "panel-\(panel.id)-title", at: Point(x: left, y: 0), colour: "#1a1a1a")
        try sheet.addLabel(
          panel.subtitle, id: "panel-\(panel.id)-subtitle",
          at: Point(x: left, y: subject.options.smallestText + 3))
        draw(
          panel, at: local.map { Point(x: $0.x + left, y: $0.y + textHeight) },
          in: Box(minX: left, minY: textHeight - 2, maxX: left + width, maxY: textHeight + height),
          on: &sheet)
      }
      sheet.skip(textHeight + height + 6)
    }
  }

  private func draw(
    _ panel: Panel, at points: [Point], in area: Box, on sheet: inout FigureSheet
  ) {
    let identifiers = PartIdentifiers(subject.study)
    let parts = NetworkParts(subject.view, options: subject.options)
    var nodes: [DrawingNode] = []
    var boxes: [(String, Box)] = []
    for (number, point) in points.enumerated() {
      guard let organisation = panel.present[number] else {
        nodes.append(
          DrawingNode(
            id: "panel-\(panel.id)-absent-\(number + 1)", shape: .circle, fill: "#FFFFFF",
            stroke: "#767676", strokeWidth: 0.8, fixedSize: Size(width: 5, height: 5),
            margin: .none, position: point))
        continue
      }
      let style = parts.style(of: organisation)
      let isPale = panel.pale.contains(number)
      let id = "panel-\(panel.id)-" + identifiers.organisation(organisation.id)
      nodes.append(
        DrawingNode(
          id: id, lines: ["\(number + 1)"], shape: style.shape,
          fill: isPale ? SectorStyle.drained.fill : style.fill,
          stroke: isPale ? SectorStyle.drained.stroke : style.stroke,
          strokeWidth: isPale ? 0.7 : 1.1, fontSize: subject.options.smallestText,
          fixedSize: Self.box, margin: .none, position: point,
          title: subject.study.displayName(of: organisation.id)))
      boxes.append((id, Box(centre: point, size: Self.box)))
    }
    let ids = panel.present.mapValues {
      "panel-\(panel.id)-" + identifiers.organisation($0.id)
    }
    let ties = panel.ties.compactMap { tie -> DrawingEdge? in
      guard let from = ids[tie.first], let to = ids[tie.second] else { return nil }
      var edge = tie.edge
      (edge.id, edge.from, edge.to) = ("panel-\(panel.id)-" + edge.id, from, to)
      return edge
    }
    sheet.add(nodes, TieCourses(boxes, within: area).routed(ties), height: 0)
  }

  /// The places in a panel of a width, as low as they can be without overlap.
  private func scaled(to width: Double) -> [Point] {
    let points = numbered.compactMap { places.point(of: $0[0].id) }
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    let (left, right) = (xs.min() ?? 0, xs.max() ?? 0)
    let (top, bottom) = (ys.min() ?? 0, ys.max() ?? 0)
    let room = width - Self.box.width - 4
    func placed(height: Double) -> [Point] {
      points.map { point in
        Point(
          x: Self.box.width / 2 + 2 + room
            * (right > left ? (point.x - left) / (right - left) : 0.5),
          y: Self.box.height / 2 + height * (bottom > top ? (point.y - top) / (bottom - top) : 0))
      }
    }
    var height = width * 0.55
    while height < width * 3, overlaps(placed(height: height)) { height += 6 }
    return placed(height: height)
  }

  private func overlaps(_ points: [Point]) -> Bool {
    let boxes = points.map { Box(centre: $0, size: Self.box, widenedBy: 3.5) }
    return boxes.indices.contains { first in
      boxes[..<first].contains { $0.overlap(with: boxes[first]) > 0 }
    }
  }
}
