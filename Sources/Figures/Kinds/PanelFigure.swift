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
    /// The place numbers of those that are there and have not answered.
    var unheard: Set<Int> = []
    /// The ties.
    var ties: [Tie] = []

    /// Whether there is nobody in it.
    var isEmpty: Bool { present.isEmpty }
  }

  /// A tie in a panel, by place numbers.
  struct Tie {
    let first: Int
    let second: Int
    let edge: DrawingEdge
  }

  private let subject: FigureSubject
  private let places: StudyPlaces
  private let rows: PanelRows
  /// The places, each with the organisations that stand in it, in the order of their numbers.
  let numbered: [[Organisation]]
  /// The number that each place has in all figures of the study.
  private let numbers: [Int]

  /// Finds the places and their numbers.
  ///
  /// - Parameter snapshot: the one that all panels are of; `nil` when they are of several. Who isn't in it
  ///   isn't named.
  init(of subject: FigureSubject, at snapshot: Snapshot? = nil) throws(GraphvizError) {
    self.subject = subject
    let places = try StudyPlaces(
      of: subject.study, options: subject.options, renderer: subject.renderer,
      choice: PlaceChoice(method: subject.layout?.init(), measure: subject.measure))
    self.places = places
    let study = subject.study
    let rows = PanelRows(places, subject)
    self.rows = rows
    let order = study.taxonomy.inOrder(
      Set(study.organisations.compactMap { study.taxonomy.sectorCode(of: $0) }))
    func rank(_ organisation: Organisation) -> (Int, Int, String) {
      let code = study.taxonomy.sectorCode(of: organisation)
      return (
        rows.row(of: organisation.id), code.flatMap { order.firstIndex(of: $0) } ?? order.count,
        organisation.label
      )
    }
    let members = snapshot.map { study.view(at: $0).organisations } ?? study.organisations
    let standing = members.filter { places.point(of: $0.id) != nil }
    let shared = Dictionary(grouping: standing) { places.slot(of: $0.id) ?? -1 }
    let ranked = shared.values.compactMap { members in
      members.isEmpty ? nil : members.sorted { $0.id < $1.id }
    }.sorted { rank($0[0]) < rank($1[0]) }
    let numbers = OrganisationNumbers(of: subject.whole).numbers(of: ranked.map { $0[0].id })
    let pairs = zip(ranked, numbers).sorted { one, other in
      (rows.row(of: one.0[0].id), one.1) < (rows.row(of: other.0[0].id), other.1)
    }
    numbered = pairs.map(\.0)
    self.numbers = pairs.map(\.1)
  }

  /// Where an organisation's place is among those that are numbered, from 0.
  func number(of organisation: String) -> Int? {
    numbered.firstIndex { $0.contains { $0.id == organisation } }
  }

  /// The finished figure.
  func figure(
    _ panels: [Panel], _ facts: FigureFacts, _ texts: KindTexts, legend: [LegendRow]
  ) throws(GraphvizError) -> Figure {
    var facts = facts
    facts.tell(of: PlaceWords(of: numbered.flatMap { $0 }, in: subject), subject.options.language)
    let texts = texts.saying(leftOut: subject.leftOut)
      .saying(placesOf: facts, subject.options.language)
    var frame = FigureFrame(subject, facts, texts, legend: legend)
    frame.key = key
    var sheet = try frame.opened()
    let grid = try PanelGrid(
      places: numbered.compactMap { members in
        places.point(of: members[0].id).map {
          PanelGrid.Place(point: $0, row: rows.row(of: members[0].id))
        }
      }, isEmpty: panels.map(\.isEmpty),
      width: sheet.innerWidth, textSize: subject.options.smallestText
    ).fitted(to: try frame.room())
    for (panel, corner) in zip(panels, grid.corners) {
      try add(panel, at: corner, grid, to: &sheet)
    }
    sheet.skip(grid.height)
    return try frame.figure(sheet, FigureTexts(texts))
  }

  /// “1 Bodø, 2 Fauske …”, row by row where rows mean something.
  private var key: String {
    let names = numbered.enumerated().map { index, members in
      (
        row: rows.row(of: members[0].id),
        text: "\(numbers[index])\u{A0}" + members.map(\.label).joined(separator: "/")
      )
    }
    return Set(names.map(\.row)).sorted().map { row in
      let heading = rows.name(row).map { $0[subject.options.language] + ": " } ?? ""
      let own = names.filter { $0.row == row }.map(\.text)
      let list = heading + own.joined(separator: ", ")
      return list.hasSuffix(".") ? list : list + "."
    }.joined(separator: " ")
  }

  private func add(
    _ panel: Panel, at place: Point, _ grid: PanelGrid, to sheet: inout FigureSheet
  ) throws(GraphvizError) {
    let corner = Point(x: FigureSheet.margin + place.x, y: place.y)
    try sheet.addLabel(
      panel.title, id: "panel-\(panel.id)-title", at: corner, colour: "#1a1a1a")
    try sheet.addLabel(
      panel.subtitle, id: "panel-\(panel.id)-subtitle",
      at: Point(x: corner.x, y: corner.y + subject.options.smallestText + 3))
    guard !panel.isEmpty else { return }
    let top = corner.y + grid.headingHeight
    draw(
      panel, at: grid.points.map { Point(x: $0.x + corner.x, y: $0.y + top) },
      in: Box(
        minX: corner.x, minY: top - 2, maxX: corner.x + grid.panelSize.width,
        maxY: top + grid.panelSize.height), on: &sheet)
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
        let id = "panel-\(panel.id)-absent-\(numbers[number])"
        nodes.append(
          DrawingNode(
            id: id, shape: .circle, fill: "#FFFFFF", stroke: "#767676", strokeWidth: 0.8,
            fixedSize: Size(width: 5, height: 5), margin: .none, position: point))
        // Ties may pass close by a dot, but not behind its middle.
        boxes.append((id, Box(centre: point, size: Size(width: 0, height: 0))))
        continue
      }
      let style = parts.style(of: organisation)
      let isPale = panel.pale.contains(number)
      let id = "panel-\(panel.id)-" + identifiers.organisation(organisation.id)
      nodes.append(
        DrawingNode(
          id: id, lines: ["\(numbers[number])"], shape: style.shape,
          fill: isPale ? SectorStyle.drained.fill : style.fill,
          stroke: isPale ? SectorStyle.drained.stroke : style.stroke,
          strokeWidth: isPale ? 0.7 : 1.1,
          strokeStyle: panel.unheard.contains(number) ? .dashed : .solid,
          fontSize: subject.options.smallestText,
          fixedSize: PanelGrid.box, margin: .none, position: point,
          title: subject.study.displayName(of: organisation.id)))
      boxes.append((id, Box(centre: point, size: PanelGrid.box)))
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
}
