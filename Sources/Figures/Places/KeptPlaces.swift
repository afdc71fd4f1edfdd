import GraphvizRendering
import InnovationSystem

/// The places that somebody has kept, in a figure of some width.
struct KeptPlaces {
  /// The middle of each kept place.
  let points: [Int: Point]

  /// Reads a study's positions.
  ///
  /// At the width they are measured in they are taken as they stand, but for boxes that would reach
  /// over the edge. In a narrower figure the boxes stay as large, so the network is made as much
  /// taller as it takes to keep them apart.
  init(
    of study: Study, in network: PlaceNetwork, figureWidth width: Double
  ) {
    let scale = width / OrganisationPosition.figureWidth
    var points: [Int: Point] = [:]
    for position in study.positions {
      guard let slot = network.slots.slot(of: position.organisation), network.used.contains(slot),
        points[slot] == nil || network.slots.slots[slot].id == position.organisation
      else { continue }
      points[slot] = Point(x: position.x, y: position.y)
    }
    let natural = width * 25.4 / 72 >= OrganisationPosition.figureWidth - 0.01
    func placed(stretch: Double) -> [Int: Point] {
      var result: [Int: Point] = [:]
      for (slot, point) in points {
        let size = network.sizes[slot]
        let edge = FigureSheet.margin + 1 + size.width / 2
        let point = Point(x: point.x * scale, y: point.y * scale * stretch)
        result[slot] = Point(
          x: min(max(point.x, edge), max(edge, width - edge)), y: max(point.y, 2 + size.height / 2))
      }
      return result
    }
    var stretch = 1.0
    var result = placed(stretch: 1)
    while !natural, stretch < 3, Self.overlaps(result, network.sizes) {
      stretch += 0.1
      result = placed(stretch: stretch)
    }
    if !natural {
      let order = result.keys.sorted()
      let area = Box(
        minX: FigureSheet.margin + 1, minY: 2, maxX: width - FigureSheet.margin - 1, maxY: 4000)
      let apart = NetworkLayout.separated(
        order.compactMap { result[$0] }, in: network.problem(of: order, in: area))
      for (slot, point) in zip(order, apart) { result[slot] = point }
    }
    self.points = result
  }

  private static func overlaps(_ points: [Int: Point], _ sizes: [Size]) -> Bool {
    let boxes = points.sorted { $0.key < $1.key }.map {
      Box(centre: $0.value, size: sizes[$0.key], widenedBy: 1.5)
    }
    return boxes.indices.contains { first in
      boxes[..<first].contains { $0.overlap(with: boxes[first]) > 0 }
    }
  }
}
