import GraphvizRendering
import InnovationSystem

/// Where each organisation of a study stands in every figure of its network.
///
/// Places are found once, on all snapshots together, so that an organisation stands at the same
/// point in each of them; what has become another shares its place. Places that somebody has kept
/// (`positions.csv`) are not touched: others are put between them. Where nobody has ever worked with
/// anybody, the place is in a band below.
struct StudyPlaces: RoomFilling {
  /// The width of the figure, in points.
  let width: Double
  /// Where the heading of the band stands, from the top; `nil` when there is no band.
  private(set) var bandHeading: Double?
  /// How far down everything reaches.
  private(set) var height: Double
  /// The ids of the organisations in the band.
  let band: Set<String>

  /// The map that the network stands on; `nil` when there is none.
  private(set) var map: PlacedMap?

  private let slots: PlaceSlots
  private var points: [Int: Point]
  private let sizes: [Size]

  /// The area that everything is drawn in, a little above and below the boxes included.
  var area: Box { Box(minX: 2, minY: -8, maxX: width - 2, maxY: height + 8) }

  /// The number of the place of an organisation; `nil` when it is in no snapshot.
  func slot(of organisation: String) -> Int? { slots.slot(of: organisation) }

  /// The middle of an organisation, in points from the figure's left edge and down from the top of
  /// the network; `nil` for one that no figure draws.
  func point(of organisation: String) -> Point? {
    slots.slot(of: organisation).flatMap { points[$0] }
  }

  /// The room kept for an organisation, whichever snapshot is drawn.
  func box(of organisation: String) -> Box? {
    guard let slot = slots.slot(of: organisation), let point = points[slot] else { return nil }
    return Box(centre: point, size: sizes[slot])
  }

  /// Finds the places.
  ///
  /// - Throws: what Graphviz says.
  init(
    of study: Study, options: FigureOptions, renderer: GraphvizRenderer,
    choice: PlaceChoice = PlaceChoice()
  ) throws(GraphvizError) {
    let network = try PlaceNetwork(of: study, options: options, renderer: renderer)
    self =
      choice.method is MapPlacement
      ? try Self.onMap(network, of: study, options: options, choice: choice)
      : try Self.inNetwork(network, of: study, options: options, choice: choice)
  }

  private init(
    _ network: PlaceNetwork, points: [Int: Point], band: [Int], heights: Heights,
    map: PlacedMap? = nil
  ) {
    self.points = points
    self.map = map
    self.band = Set(band.flatMap { network.slots.slots[$0].members })
    (slots, sizes, width) = (network.slots, network.sizes, network.width)
    (bandHeading, height) = (heights.heading, heights.all)
  }

  /// How far down from the top things reach.
  private struct Heights {
    var heading: Double?
    var all: Double
  }

  /// Everyone where it is easy to read, or where somebody has kept them.
  private static func inNetwork(
    _ network: PlaceNetwork, of study: Study, options: FigureOptions, choice: PlaceChoice
  ) throws(GraphvizError) -> StudyPlaces {
    let (width, renderer) = (network.width, network.renderer)
    let kept =
      choice.method == nil
      ? KeptPlaces(of: study, in: network, figureWidth: width) : nil
    var points = kept?.points ?? [:]
    let free = network.used.filter { points[$0] == nil }
    let joining = free.filter(network.connected.contains)
    let alone = free.filter { !network.connected.contains($0) }
    let aloneSizes = alone.map { network.sizes[$0] }
    let bandTop = options.smallestText + 16
    let bandHeight =
      alone.isEmpty ? 0 : BandFlow(top: bandTop, width: width, sizes: aloneSizes).bottom + 2
    if points.isEmpty {
      var area = area(for: joining.map { network.sizes[$0] }, width: width)
      if let height = choice.height { area.maxY = max(40, height - bandHeight - 2) }
      points = try laidOut(
        joining, of: network, study, choice: choice, in: area, renderer: renderer)
    } else {
      Newcomers(network, width: width).place(joining, among: &points)
    }
    let networkHeight = points.map { $0.value.y + network.sizes[$0.key].height / 2 + 2 }.max() ?? 0
    let flow = BandFlow(top: networkHeight + bandTop, width: width, sizes: aloneSizes)
    for (slot, point) in zip(alone, flow.points) { points[slot] = point }
    let heights =
      alone.isEmpty
      ? Heights(all: networkHeight) : Heights(heading: networkHeight + 6, all: flow.bottom + 2)
    return StudyPlaces(network, points: points, band: alone, heights: heights)
  }

  /// Everyone on the map; those without a place stand in the band, tied or not.
  private static func onMap(
    _ network: PlaceNetwork, of study: Study, options: FigureOptions, choice: PlaceChoice
  ) throws(GraphvizError) -> StudyPlaces {
    let places = network.slots.slots.map { slot in
      OrganisationPlace.point(ofAnyOf: slot.members, in: study)
    }
    let placed = network.used.filter { places[$0] != nil }
    let others = network.used.filter { places[$0] == nil }
    let row = try PlacelessRow(of: others.map { network.sizes[$0] }, in: network, options)
    var points: [Int: Point] = [:]
    var bottom = 0.0
    var map: PlacedMap?
    if !placed.isEmpty {
      let area = Box(
        minX: FigureSheet.margin, minY: 0, maxX: network.width - FigureSheet.margin, maxY: 1)
      let layout = try MapLayout(
        network.problem(of: placed + others, in: area), at: placed.compactMap { places[$0] },
        below: row.points.map { Point(x: $0.x, y: $0.y + PlacedMap.scaleHeight) },
        height: choice.height.map { $0 - row.height - PlacedMap.scaleHeight })
      for (slot, point) in zip(placed, layout.points) { points[slot] = point }
      map = PlacedMap(layout, slots: placed)
      bottom = layout.view.area.maxY + PlacedMap.scaleHeight
    }
    for (slot, point) in zip(others, row.points) {
      points[slot] = Point(x: point.x, y: point.y + bottom)
    }
    let heights = Heights(heading: row.heading.map { $0 + bottom }, all: bottom + row.height)
    return StudyPlaces(network, points: points, band: others, heights: heights, map: map)
  }

  /// The places that a method finds for some, moved up to the top of the network.
  private static func laidOut(
    _ places: [Int], of network: PlaceNetwork, _ study: Study, choice: PlaceChoice, in area: Box,
    renderer: GraphvizRenderer
  ) throws(GraphvizError) -> [Int: Point] {
    let found = try (choice.method ?? ForcePlacement()).positions(
      for: PlacementRequest(
        problem: network.problem(of: places, in: area), study: study,
        organisations: places.map { network.slots.slots[$0].members },
        measure: choice.measure, renderer: renderer))
    let top = zip(found, places).map { $0.y - network.sizes[$1].height / 2 }.min() ?? 0
    return Dictionary(
      uniqueKeysWithValues: zip(places, found).map { ($0, Point(x: $1.x, y: $1.y + 2 - top)) })
  }

  /// The places in the room of a figure.
  ///
  /// Without a height they are as they are found. With one the network is laid out in all of it; if
  /// boxes would lie on each other there, or a kept place or a way to lay out takes another height,
  /// everything stands as without it, in the middle.
  ///
  /// - Throws: `GraphvizError.doesNotFit` with a height that is enough, and what Graphviz says.
  static func fitting(
    _ study: Study, options: FigureOptions, renderer: GraphvizRenderer, choice: PlaceChoice
  ) throws(GraphvizError) -> StudyPlaces {
    let usual = try StudyPlaces(of: study, options: options, renderer: renderer, choice: choice)
    guard let room = choice.room else { return usual }
    return try room.filled(usual: usual) { height throws(GraphvizError) in
      var inRoom = choice
      inRoom.height = height
      return try StudyPlaces(of: study, options: options, renderer: renderer, choice: inRoom)
    }
  }

  var hasOverlap: Bool {
    Box.haveOverlap(
      points.keys.sorted().compactMap { slot in
        points[slot].map { Box(centre: $0, size: sizes[slot]) }
      })
  }

  func centred(in room: Double) -> StudyPlaces {
    var moved = self
    let distance = (room - height) / 2
    moved.points = points.mapValues { Point(x: $0.x, y: $0.y + distance) }
    moved.map?.top += distance
    moved.bandHeading = bandHeading.map { $0 + distance }
    moved.height = room
    return moved
  }

  /// Room enough for the boxes and the lines between them, within an A4 page.
  private static func area(for sizes: [Size], width: Double) -> Box {
    let inner = width - 2 * FigureSheet.margin
    let boxes = sizes.reduce(0) { $0 + ($1.width + 20) * ($1.height + 20) }
    let height = min(max(120, boxes * 2.5 / inner), 500)
    return Box(
      minX: FigureSheet.margin + 1, minY: 2, maxX: width - FigureSheet.margin - 1,
      maxY: height - 2)
  }

  /// The places as they are kept, one for each, under the id of the latest in line; the notes and
  /// further columns of those that were kept before stay.
  func kept(of study: Study) -> [OrganisationPosition] {
    let scale = OrganisationPosition.figureWidth / width
    return points.keys.sorted().compactMap { slot in
      guard let point = points[slot] else { return nil }
      let members = slots.slots[slot].members
      if let before = study.positions.first(where: { members.contains($0.organisation) }) {
        return before
      }
      return OrganisationPosition(
        organisation: slots.slots[slot].id, x: Self.hundredths(point.x * scale),
        y: Self.hundredths(point.y * scale))
    }
  }

  private static func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

/// Boxes in rows from left to right.
struct BandFlow {
  /// The middle of each box.
  let points: [Point]
  /// How far down the last row reaches.
  let bottom: Double

  /// Puts boxes in rows below a line of a sheet.
  ///
  /// - Parameter left: where the rows begin, from the sheet's left edge; `nil` for its margin.
  init(top: Double, width: Double, sizes: [Size], left: Double? = nil) {
    let left = left ?? FigureSheet.margin + 1
    var x = left
    var y = top
    var rowHeight = 0.0
    points = sizes.map { size in
      if x + size.width > width - FigureSheet.margin {
        x = left
        y += rowHeight + 5
        rowHeight = 0
      }
      let point = Point(x: x + size.width / 2, y: y + size.height / 2)
      x += size.width + 8
      rowHeight = max(rowHeight, size.height)
      return point
    }
    bottom = y + rowHeight
  }
}

/// What was chosen about the places.
struct PlaceChoice {
  /// How the network is laid out; when `nil`, kept positions are used and the rest is laid out in the
  /// usual way.
  var method: (any PlacementMethod)?
  /// The id of the measure that the method goes by; `nil` for betweenness.
  var measure: String?
  /// The room that everything is to stand in; `nil` for what it needs.
  var room: FigureRoom?
  /// The height that the network is laid out in, in points; `nil` for the usual.
  var height: Double?
}
