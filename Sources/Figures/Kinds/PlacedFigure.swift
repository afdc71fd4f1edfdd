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
    ties += courses.routed(more)
  }

  private var courses: TieCourses {
    TieCourses(boxes + places.obstacles(around: drawn), within: places.area)
  }

  /// Adds a sign in a white disc at the middle of a tie.
  mutating func addMark(_ sign: String, on tie: DrawingEdge, colour: String) {
    guard let middle = middle(of: tie) else { return }
    nodes.append(
      DrawingNode(
        id: "mark-" + tie.id, lines: [sign], shape: .circle, fill: "#FFFFFF", stroke: colour,
        strokeWidth: 0.8, fontSize: subject.options.smallestText, textColour: colour, isBold: true,
        fixedSize: Size(width: 12, height: 12), margin: .none, position: middle, role: .label))
  }

  /// Adds a second outline around the node of an organisation that was added.
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
    outer.fixedSize = Size(width: size.width + 8, height: size.height + 8)
    outer.position = nodes[index].position
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
    sheet.add(
      marks.nodes + nodes, courses.routedWhereHidden(marks.edges) + ties, height: places.height)
    return try frame.figure(sheet, FigureTexts(texts))
  }

  /// What is said of those in the band.
  private var bandWords: Words {
    if places.map != nil { return MapWords.withoutPlace }
    return subject.reduced == nil ? LegendWords.isolated : ReductionWords.noLine
  }

  /// The middle of what is seen of a tie, half-way between the two outlines, or as near to it as there
  /// is no other mark and no name; if there is no such place on the tie, close beside it; and if there is
  /// none there either, where least of a name is hidden.
  private func middle(of tie: DrawingEdge) -> Point? {
    let (course, seen) = course(of: tie)
    guard !seen.isEmpty else { return course.isEmpty ? nil : course[course.count / 2] }
    let fine = Self.fine(seen)
    let fromMiddle = fine.indices.sorted { one, other in
      (abs(one - fine.count / 2), one) < (abs(other - fine.count / 2), other)
    }.map { fine[$0] }
    let marks = nodes.filter { $0.role == .label }.map(\.position)
    let apart = ([0] + Self.beside).flatMap { shift in
      shift == 0 ? fromMiddle : Self.shifted(fromMiddle, by: shift, of: course)
    }.filter { point in
      marks.allSatisfy { abs($0.x - point.x) > 14 || abs($0.y - point.y) > 14 }
    }
    let covered = (boxes + places.obstacles(around: drawn)).map { $0.1 }
    let overlaps = apart.map { point in
      let mark = Box(centre: point, size: Size(width: 14, height: 14))
      return covered.map { mark.overlap(with: $0) }.max() ?? 0
    }
    let best = apart.indices.min { (overlaps[$0], $0) < (overlaps[$1], $1) }
    return best.map { apart[$0] } ?? fromMiddle[0]
  }

  /// How far beside its tie a mark is tried, in points.
  private static let beside = [7.0, -7, 10, -10]

  /// Points on a course, at most three points apart.
  private static func fine(_ course: [Point]) -> [Point] {
    zip(course, course.dropFirst()).reduce(into: [course[0]]) { points, ends in
      let (across, up) = (ends.1.x - ends.0.x, ends.1.y - ends.0.y)
      let steps = max(1, Int(((across * across + up * up).squareRoot() / 3).rounded(.up)))
      points += (1...steps).map { step in
        let share = Double(step) / Double(steps)
        return Point(x: ends.0.x + across * share, y: ends.0.y + up * share)
      }
    }
  }

  /// Points moved across the direction from one end of a course to the other.
  private static func shifted(_ points: [Point], by distance: Double, of course: [Point]) -> [Point]
  {
    guard let start = course.first, let end = course.last else { return points }
    let (across, up) = (end.x - start.x, end.y - start.y)
    let length = max(1, (across * across + up * up).squareRoot())
    return points.map {
      Point(x: $0.x - up / length * distance, y: $0.y + across / length * distance)
    }
  }

  /// How long the part of a tie is that is seen between the two outlines, in points.
  func seenLength(of tie: DrawingEdge) -> Double {
    let seen = course(of: tie).seen
    return zip(seen, seen.dropFirst()).reduce(0) { length, step in
      let (across, up) = (step.1.x - step.0.x, step.1.y - step.0.y)
      return length + (across * across + up * up).squareRoot()
    }
  }

  /// Points along a tie from one end's centre to the other's, and those outside the two outlines;
  /// none when an end wasn't added.
  private func course(of tie: DrawingEdge) -> (all: [Point], seen: [Point]) {
    func box(_ id: String) -> Box? { boxes.first { $0.0 == id }?.1 }
    guard let start = box(tie.from), let end = box(tie.to) else { return ([], []) }
    // A straight tie bends towards its own middle.
    let middle = Box(
      minX: start.centre.x, minY: start.centre.y, maxX: end.centre.x, maxY: end.centre.y
    ).centre
    let path = tie.path == .straight ? .bent(towards: middle) : tie.path
    let course = path.course(from: start.centre, to: end.centre)
    return (course, course.filter { !start.contains($0) && !end.contains($0) })
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
