import GraphvizRendering
import InnovationSystem
import Wording

/// Puts together a figure whose organisations stand at the study's places.
///
/// The kinds that show the network in another light share it: they say what is drawn and what the
/// legend explains.
struct PlacedFigure {
  /// The places.
  let places: StudyPlaces
  /// The nodes, at their places; later ones lie above earlier ones.
  private(set) var nodes: [DrawingNode] = []
  /// The ties, led around boxes.
  private(set) var ties: [DrawingEdge] = []

  /// The space between an outline and a second one around it, in points.
  private static let outlineGap = 4.0

  private let subject: FigureSubject
  private let frame: FigureFrame
  private let texts: KindTexts
  private var boxes: [(String, Box)] = []
  private var nodeOfSlot: [Int: String] = [:]
  private var drawn: Set<String> = []
  private var hasBand = false

  /// Finds the places of a subject's study in the room that title and legend leave.
  ///
  /// - Parameters:
  ///   - texts: what is said of it.
  ///   - legend: what everything means that is drawn.
  ///   - organisations: those that will be drawn.
  /// - Throws: `FigureProblem` when the layout has nothing to go by, and what Graphviz says.
  init(
    of subject: FigureSubject, _ texts: KindTexts, legend: [LegendRow],
    drawing organisations: [Organisation]
  ) throws {
    try subject.checkLayout()
    self.subject = subject
    let language = subject.options.language
    var facts = subject.facts()
    facts.tell(of: PlaceWords(of: organisations, in: subject), language)
    self.texts = texts.saying(leftOut: subject.leftOut).saying(placesOf: facts, language)
    let ofMap = facts.map == nil ? [] : [LegendRow(PlacedMap.legend(subject.options))]
    let ofGroups = facts.groups.map { [LegendRow([GroupArea.legend($0, language)])] } ?? []
    frame = FigureFrame(subject, facts, self.texts, legend: ofMap + ofGroups + legend)
    places = try StudyPlaces.fitting(
      subject.study, options: subject.options, renderer: subject.renderer,
      choice: PlaceChoice(
        method: subject.layout?.init(), measure: subject.measure, room: try frame.room()))
  }

  /// Adds the node of an organisation at its place.
  mutating func add(_ node: DrawingNode, for organisation: String) {
    guard let point = places.point(of: organisation), let box = places.box(of: organisation)
    else { return }
    var placed = node
    placed.position = point
    nodes.append(placed)
    boxes.append((node.id, box))
    if let slot = places.slot(of: organisation) { nodeOfSlot[slot] = node.id }
    drawn.insert(organisation)
    hasBand = hasBand || places.band.contains(organisation)
  }

  /// Adds ties between organisations that were added.
  mutating func add(_ more: [DrawingEdge]) {
    ties += courses.routed(more, beside: ties)
  }

  private var courses: TieCourses {
    TieCourses(boxes + places.obstacles(around: drawn), within: places.area)
  }

  /// Adds signs in white discs, each at the middle of its tie, the shortest ties first: the others can give
  /// way.
  mutating func addMarks(_ marks: [(sign: String, tie: DrawingEdge, colour: String)]) {
    let places = TieMarks(boxes, self.places.obstacles(around: drawn).map(\.1), on: ties)
    let shortest = marks.map { (mark: $0, length: places.seenLength(of: $0.tie)) }
      .sorted { ($0.length, $0.mark.tie.id) < ($1.length, $1.mark.tie.id) }
    for (mark, _) in shortest {
      let others = nodes.filter { $0.role == .label }.map(\.position)
      guard let middle = places.place(on: mark.tie, besides: others) else { continue }
      nodes.append(
        DrawingNode(
          id: "mark-" + mark.tie.id, lines: [mark.sign], shape: .circle, fill: "#FFFFFF",
          stroke: mark.colour, strokeWidth: 0.8, fontSize: subject.options.smallestText,
          textColour: mark.colour, isBold: true, fixedSize: TieMarks.size, margin: .none,
          position: middle, role: .label))
    }
  }

  /// Adds a second outline around the node of an organisation that was added, which ties pass by.
  mutating func addOuterOutline(of node: DrawingNode) throws(GraphvizError) {
    let size = try subject.renderer.sizes(of: [node])[0]
    guard let index = nodes.firstIndex(where: { $0.id == node.id }) else { return }
    var outer = node
    outer.id = "outline-" + node.id
    outer.role = .decoration
    outer.lines = []
    outer.title = nil
    outer.fill = "#FFFFFF"
    outer.minimumSize = nil
    outer.fixedSize = Size(
      width: size.width + 2 * Self.outlineGap, height: size.height + 2 * Self.outlineGap)
    outer.position = nodes[index].position
    for place in boxes.indices where boxes[place].0 == node.id {
      boxes[place].1 = boxes[place].1.inset(by: -Self.outlineGap)
    }
    nodes.insert(outer, at: index)
  }

  /// The finished figure.
  func figure() throws(GraphvizError) -> Figure {
    var sheet = try frame.opened()
    if let top = places.bandHeading, hasBand {
      try sheet.addLabel(
        bandWords[subject.options.language] + ":", id: "isolated",
        at: Point(x: FigureSheet.margin, y: top))
    }
    sheet.add(places.headings(over: drawn), subject.options)
    let marks = try sheet.addMap(places.map, nodes: nodeOfSlot, subject.options)
    let leaders = courses.routedWhereHidden(marks.edges)
    sheet.add(PlacedMap.beams(of: leaders, among: marks.nodes + nodes))
    sheet.add(marks.nodes + nodes, leaders + ties, height: places.height)
    return try frame.figure(sheet, FigureTexts(texts))
  }

  /// What is said of those in the band.
  private var bandWords: Words {
    if places.map != nil { return MapWords.withoutPlace }
    return subject.reduced == nil ? LegendWords.isolated : ReductionWords.noLine
  }
}

extension Box {
  /// Whether a point is inside.
  func contains(_ point: Point) -> Bool {
    point.x > minX && point.x < maxX && point.y > minY && point.y < maxY
  }
}

extension FigureSubject {
  /// The facts that every kind tells: title, date, source, notice and who answered.
  func facts() -> FigureFacts {
    FigureFactsBuilder(wholeView, options.language, LineCoding([], scale: .none), []).network(
      named: nil, drawn: nil)
  }
}
