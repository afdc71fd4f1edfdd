import Cartography
import GraphvizRendering
import InnovationSystem

extension StudyPlaces {
  /// Everyone on the map that somebody has kept; those without a place on it, or without room, in the row
  /// below.
  ///
  /// The map stays as it is, whoever has come: nobody who is kept is moved, and a place outside the map
  /// doesn't change its scale.
  static func onKeptMap(
    _ network: PlaceNetwork, of study: Study, options: FigureOptions, frame: MapFrame
  ) throws(GraphvizError) -> StudyPlaces {
    let view = MapView(frame, figureWidth: network.width)
    let kept = KeptSeats(of: study, in: network, on: view)
    let seen = network.used.filter { kept.places[$0] != nil }
    let held = seen.enumerated().compactMap { index, slot in
      kept.points[slot].map { (index, $0) }
    }
    let (layout, without) = MapLayout.kept(
      network.problem(of: seen, in: view.area), at: seen.compactMap { kept.places[$0] }, on: view,
      held: Dictionary(uniqueKeysWithValues: held))
    let crowded = Set(without.map { seen[$0] })
    var points: [Int: Point] = [:]
    for (slot, point) in zip(seen, layout.points) where !crowded.contains(slot) {
      points[slot] = point
    }
    let others = network.used.filter { points[$0] == nil }
    let bottom = view.area.maxY + PlacedMap.scaleHeight
    let row = try KeptRow(others, kept.points, in: network, options, below: bottom)
    points.merge(row.points) { first, _ in first }
    return StudyPlaces(
      network,
      Found(
        points: points, band: others, bandHeading: row.heading, height: row.bottom,
        map: PlacedMap(layout, slots: seen)))
  }
}

/// The seats that somebody has kept on a map, in a figure of some width.
struct KeptSeats {
  /// The place of each slot that the map shows.
  let places: [Int: GeographicPoint]
  /// The middle of each box that is kept: on the map when its place is, below it when not.
  let points: [Int: Point]

  /// Reads a study's positions on the map.
  ///
  /// At the width they are measured in they are taken as they stand, but for boxes that would reach over
  /// the edge. In a narrower figure those that would lie on another get a seat anew.
  init(of study: Study, in network: PlaceNetwork, on view: MapView) {
    var places: [Int: GeographicPoint] = [:]
    for slot in network.used {
      let place = OrganisationPlace.point(ofAnyOf: network.slots.slots[slot].members, in: study)
      if let place, view.shows(place) { places[slot] = place }
    }
    let unit = network.width / OrganisationPosition.figureWidth
    let isNarrow = network.width * 25.4 / 72 < OrganisationPosition.figureWidth - 0.01
    var points: [Int: Point] = [:]
    for position in study.mapPositions {
      guard let slot = network.slots.slot(of: position.organisation), network.used.contains(slot),
        points[slot] == nil || network.slots.slots[slot].id == position.organisation
      else { continue }
      let edge = FigureSheet.margin + 1 + network.sizes[slot].width / 2
      let x = min(max(position.x * unit, edge), max(edge, network.width - edge))
      let point = Point(x: x, y: position.y * unit)
      let isBelow = point.y > view.area.maxY
      // Who has got a place, or lost it, is a newcomer there.
      guard isBelow == (places[slot] == nil) else { continue }
      let box = Box(centre: point, size: network.sizes[slot], widenedBy: 1.5)
      let isFree = points.allSatisfy { other, taken in
        Box(centre: taken, size: network.sizes[other]).overlap(with: box) == 0
      }
      if !isNarrow || isFree { points[slot] = point }
    }
    (self.places, self.points) = (places, points)
  }
}

/// The row below a kept map: those who are kept where they are, the others in further rows.
struct KeptRow {
  /// The middle of each box, down from the top of the map.
  let points: [Int: Point]
  /// How far down the top of the heading is; `nil` when there is nobody.
  let heading: Double?
  /// How far down the row reaches.
  let bottom: Double

  init(
    _ slots: [Int], _ kept: [Int: Point], in network: PlaceNetwork, _ options: FigureOptions,
    below top: Double
  ) throws(GraphvizError) {
    let staying = slots.filter { kept[$0] != nil }
    let joining = slots.filter { kept[$0] == nil }
    let first = try PlacelessRow(
      of: (staying.isEmpty ? joining : staying).map { network.sizes[$0] }, in: network, options)
    heading = first.heading.map { $0 + top }
    var points = kept.filter { staying.contains($0.key) }
    let reach = points.map { $0.value.y + network.sizes[$0.key].height / 2 }.max()
    let more = try PlacelessRow(of: joining.map { network.sizes[$0] }, in: network, options)
    let start = reach ?? top
    for (slot, point) in zip(joining, more.points) {
      points[slot] = Point(x: point.x, y: point.y + start)
    }
    self.points = points
    bottom = joining.isEmpty ? reach.map { $0 + 4 } ?? top : start + more.height
  }
}
