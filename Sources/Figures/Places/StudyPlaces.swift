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

  /// Who shares a place.
  let slots: PlaceSlots
  /// The middle of each place, by the number of its slot.
  private(set) var points: [Int: Point]
  private var headings: [PlaceHeading]
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

  /// The words among the places where some of these organisations stand.
  func headings(over organisations: Set<String>) -> [PlaceHeading] {
    headings.filter { !$0.organisations.isDisjoint(with: organisations) }
  }

  /// What ties had better pass by besides boxes: dots of the map and words among the places. Words count
  /// as a little larger, since ties may graze what they pass.
  func obstacles(around organisations: Set<String>) -> [(String, Box)] {
    let dots = map?.obstacles(of: Set(organisations.compactMap(slot))) ?? []
    return dots + headings(over: organisations).map { ($0.id, $0.words.inset(by: -2)) }
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

  /// Makes places of what a way to find them has found.
  init(_ network: PlaceNetwork, _ found: Found) {
    (points, headings, map) = (found.points, found.headings, found.map)
    band = Set(found.band.flatMap { network.slots.slots[$0].members })
    (slots, sizes, width) = (network.slots, network.sizes, network.width)
    (bandHeading, height) = (found.bandHeading, found.height)
  }

  /// What a way to find places has found, down from the top of the network.
  struct Found {
    /// The middle of each place.
    var points: [Int: Point]
    /// The words among them.
    var headings: [PlaceHeading] = []
    /// The places in the band.
    var band: [Int] = []
    /// Where the heading of the band stands; `nil` when there is none.
    var bandHeading: Double?
    /// How far down everything reaches.
    var height: Double
    /// The map; `nil` when there is none.
    var map: PlacedMap?
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
      } + headings.map(\.words))
  }

  func centred(in room: Double) -> StudyPlaces {
    var moved = self
    let distance = (room - height) / 2
    moved.points = points.mapValues { Point(x: $0.x, y: $0.y + distance) }
    moved.headings = headings.map { $0.moved(down: distance) }
    moved.map?.top += distance
    moved.bandHeading = bandHeading.map { $0 + distance }
    moved.height = room
    return moved
  }
}
