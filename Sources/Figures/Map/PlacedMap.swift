import Cartography
import GraphvizRendering
import InnovationSystem
import Wording

/// The map behind a network: land, dots at the places, lines from the dots to the boxes, a scale.
struct PlacedMap: Sendable {
  /// The room that the scale takes below the map, in points.
  static let scaleHeight = 17.0

  /// Ties keep a contrast of 3:1 to all of these, and in grey sea, land and neighbours differ.
  private static let sea = "#DCE6EE"
  private static let land = "#FFFFFF"
  private static let neighbours = "#F0F0F0"
  private static let coast = "#A3B1BD"
  static let beam = "#CBD2D8"
  private static let ink = "#333333"
  private static let leaderInk = "#595959"

  /// The part of the earth that is seen.
  let view: MapView
  /// How far down the map begins, in points.
  var top = 0.0
  /// The dots, from the top of the map.
  private let dots: [Point]
  /// The number of the dot of each place by the number of its slot.
  private let dotOfSlot: [Int: Int]

  /// Makes the map of a layout whose boxes are those of some slots.
  init(_ layout: MapLayout, slots: [Int]) {
    view = layout.view
    dots = layout.dots
    dotOfSlot = Dictionary(
      zip(slots, layout.dotOfBox), uniquingKeysWith: { first, _ in first })
  }

  /// Whether nobody is on it.
  var isEmpty: Bool { dots.isEmpty }

  /// How far down the map reaches.
  var bottom: Double { top + view.area.maxY }

  /// Sea, neighbours' land and Norway's, in the order they are drawn.
  var areas: [DrawingArea] {
    outlines.map { area in
      DrawingArea(corners: area.corners.map(fromTop), fill: area.fill, stroke: area.stroke)
    }
  }

  private func fromTop(_ point: Point) -> Point { Point(x: point.x, y: point.y + top) }

  private var outlines: [DrawingArea] {
    let area = view.area
    let clip = LandClip(to: area)
    let frame = [
      Point(x: area.minX, y: area.minY), Point(x: area.maxX, y: area.minY),
      Point(x: area.maxX, y: area.maxY), Point(x: area.minX, y: area.maxY),
    ]
    let land = LandOutline.all.map { outline in
      DrawingArea(
        corners: thinned(clip.clipped(outline.corners.map(view.point))),
        fill: outline.isNorway ? Self.land : Self.neighbours, stroke: Self.coast)
    }
    return [DrawingArea(corners: frame, fill: Self.sea)] + land.filter { $0.corners.count >= 3 }
  }

  /// The corners that are seen apart from the one before.
  private func thinned(_ corners: [Point]) -> [Point] {
    var kept: [Point] = []
    for corner in corners {
      if let last = kept.last, abs(last.x - corner.x) < 0.3, abs(last.y - corner.y) < 0.3 {
        continue
      }
      kept.append(corner)
    }
    return kept
  }

  /// The dot of a slot, as something that ties had better pass by.
  func obstacles(of slots: Set<Int>) -> [(String, Box)] {
    drawn(slots).map { (Self.id($0), Self.box(fromTop(dots[$0]))) }
  }

  /// The dots of the slots that are drawn, and lines from them to the nodes that stand there.
  ///
  /// - Parameter nodes: the identifier of the node of each slot that is drawn.
  func marks(for nodes: [Int: String]) -> (nodes: [DrawingNode], edges: [DrawingEdge]) {
    let edges = nodes.sorted { $0.key < $1.key }.compactMap { slot, node in
      dotOfSlot[slot].map { Self.leader("place-of-" + node, from: Self.id($0), to: node) }
    }
    return (drawn(Set(nodes.keys)).map { Self.mark(Self.id($0), at: fromTop(dots[$0])) }, edges)
  }

  private func drawn(_ slots: Set<Int>) -> [Int] {
    Set(slots.compactMap { dotOfSlot[$0] }).sorted()
  }

  private static func id(_ dot: Int) -> String { "place-\(dot + 1)" }

  private static func box(_ dot: Point) -> Box {
    Box(centre: dot, size: Size(width: MapSeats.dot, height: MapSeats.dot))
  }

  private static func mark(_ id: String, at point: Point) -> DrawingNode {
    DrawingNode(
      id: id, shape: .circle, fill: ink, stroke: ink, strokeWidth: 0,
      fixedSize: Size(width: MapSeats.dot, height: MapSeats.dot), margin: .none, position: point)
  }

  private static func leader(_ id: String, from dot: String, to node: String) -> DrawingEdge {
    DrawingEdge(id: id, from: dot, to: node, colour: leaderInk, width: 0.4)
  }

  /// The half of a beam's width where it reaches the middle of its box, in points.
  private static let halfBeam = 5.0

  /// A soft beam under each straight line from a dot to its box, narrow at the dot: no tie has one, so that
  /// such lines are told from ties in grey too.
  static func beams(of leaders: [DrawingEdge], among nodes: [DrawingNode]) -> [DrawingArea] {
    let positions = Dictionary(nodes.map { ($0.id, $0.position) }) { first, _ in first }
    return leaders.compactMap { leader in
      guard leader.path == .straight, let dot = positions[leader.from],
        let box = positions[leader.to]
      else { return nil }
      let (across, down) = (box.x - dot.x, box.y - dot.y)
      let length = max(1, (across * across + down * down).squareRoot())
      let half = (x: down / length * halfBeam, y: -across / length * halfBeam)
      return DrawingArea(
        corners: [
          dot, Point(x: box.x + half.x, y: box.y + half.y),
          Point(x: box.x - half.x, y: box.y - half.y),
        ], fill: beam)
    }
  }

  /// What a dot and its line mean.
  static func legend(_ options: FigureOptions) -> [LegendEntry] {
    var sample = ChartCanvas(textSize: options.smallestText)
    sample.add(mark("dot", at: Point(x: -9, y: 0)))
    sample.addLine(
      from: Point(x: -9, y: 0), to: Point(x: 12, y: 0), id: "line",
      LineLook(colour: leaderInk, width: 0.4, style: .solid))
    return [LegendEntry(sample: .chart(sample), text: MapWords.dot[options.language])]
  }

  /// The scale: a line as long as a round number of kilometres, with short ends, and the words for it.
  func scale(_ options: FigureOptions) -> ChartCanvas {
    let kilometres = view.kilometres(within: 110)
    let length = Double(kilometres) * view.scale
    let look = LineLook(colour: Self.ink, width: 0.8, style: .solid, role: .decoration)
    var canvas = ChartCanvas(textSize: options.smallestText)
    let middle = Self.scaleHeight / 2
    canvas.addLine(
      from: Point(x: 1, y: middle), to: Point(x: 1 + length, y: middle), id: "scale", look)
    for (end, x) in [("left", 1), ("right", 1 + length)] {
      canvas.addLine(
        from: Point(x: x, y: middle - 3), to: Point(x: x, y: middle + 3), id: "scale-\(end)", look)
    }
    canvas.addText(
      ["\(Formatter(options.language).count(kilometres))\u{A0}km"], id: "scale-length", .left,
      at: Point(x: length + 7, y: middle), colour: Self.ink)
    canvas.reserve(height: Self.scaleHeight)
    return canvas
  }
}

extension MapFacts {
  /// What is told of the map of some organisations; `nil` when the layout is another.
  init?(
    _ layout: (any PlacementMethod.Type)?, of organisations: [Organisation], in study: Study
  ) {
    guard layout?.id == MapPlacement.id else { return nil }
    self.init(atTown: 0, inArea: 0, withoutPlace: [])
    let kept = study.mapFrame.map { MapView($0, figureWidth: MapView.usualWidth) }
    for organisation in organisations {
      let place = OrganisationPlace(of: organisation, in: study.taxonomy)
      let isSeen = place.map { kept?.shows($0.point) ?? true } ?? false
      switch isSeen ? place?.source : nil {
      case .town: atTown += 1
      case .area: inArea += 1
      case .coordinates: break
      case nil: withoutPlace.append(study.displayName(of: organisation.id))
      }
    }
  }
}
