import GraphvizRendering
import InnovationSystem

extension StudyPlaces {
  /// Everyone on the map; those without a place stand in the band, tied or not.
  static func onMap(
    _ network: PlaceNetwork, of study: Study, options: FigureOptions, choice: PlaceChoice
  ) throws(GraphvizError) -> StudyPlaces {
    if let frame = study.mapFrame {
      return try onKeptMap(network, of: study, options: options, frame: frame)
    }
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
    return StudyPlaces(
      network,
      Found(
        points: points, band: others, bandHeading: row.heading.map { $0 + bottom },
        height: bottom + row.height, map: map))
  }
}
