import Cartography
import GraphvizRendering

/// Boxes around the dots of their places on a map.
struct MapLayout {
  /// The map.
  let view: MapView
  /// The dots, each once.
  let dots: [Point]
  /// The number of each box's dot.
  let dotOfBox: [Int]
  /// The middle of each box.
  let points: [Point]

  /// Maps are not drawn higher than this unless there is no room otherwise, in points: with a legend it
  /// fills an A4 page.
  private static let usualHeight = 400.0
  /// The height at which it is given up, in points.
  private static let mostHeight = 3000.0

  /// Lays out the boxes of a problem at their places, as wide as its area.
  ///
  /// - Parameters:
  ///   - places: the place of each box; none for the last boxes, which stand below the map.
  ///   - below: how far from the left and below the map those stand.
  ///   - height: the height to keep if there is room in it, in points; `nil` for what is needed.
  /// - Throws: `doesNotFit` when there is no room on any sheet.
  init(
    _ problem: LayoutProblem, at places: [GeographicPoint], below: [Point] = [],
    height: Double? = nil
  ) throws(GraphvizError) {
    if let height, height > 0, let found = Self.seated(problem, places, below, height) {
      self = found
      return
    }
    var tried = Self.naturalHeight(problem, places)
    while tried < Self.mostHeight {
      if let found = Self.seated(problem, places, below, tried) {
        self = found
        return
      }
      tried *= 1.12
    }
    let most = Self.mostHeight / Size.pointsPerMillimetre
    throw .doesNotFit(allowed: most, needed: most)
  }

  private init(view: MapView, dots: [Point], dotOfBox: [Int], points: [Point]) {
    (self.view, self.dots, self.dotOfBox, self.points) = (view, dots, dotOfBox, points)
  }

  /// The room kept for boxes outside the outermost places.
  private static func margin(_ problem: LayoutProblem) -> Size {
    let (widths, heights) = (problem.sizes.map(\.width), problem.sizes.map(\.height))
    return Size(width: (widths.max() ?? 0) + 18, height: (heights.max() ?? 0) + 18)
  }

  /// The height at which the places fill the width, within a page.
  private static func naturalHeight(
    _ problem: LayoutProblem, _ places: [GeographicPoint]
  ) -> Double {
    let (extent, margin) = (MapExtent(of: places), margin(problem))
    let scale = min(
      (problem.area.width - 2 * margin.width) / max(extent.width, 0.001),
      problem.area.width / MapView.leastWidth)
    let boxes = problem.sizes.reduce(0) { $0 + ($1.width + 20) * ($1.height + 20) }
    let least = max(160, boxes * 1.8 / problem.area.width)
    return min(max(least, extent.height * scale + 2 * margin.height), max(least, usualHeight))
  }

  private static func seated(
    _ problem: LayoutProblem, _ places: [GeographicPoint], _ below: [Point], _ height: Double
  ) -> MapLayout? {
    var area = problem.area
    area.maxY = area.minY + height
    let view = MapView(of: places, in: area, margin: margin(problem))
    var dots: [Point] = []
    let dotOfBox = places.map { place -> Int in
      let point = view.point(of: place)
      // Places that can't be told apart on paper are one.
      if let known = dots.firstIndex(where: { isNear($0, point) }) { return known }
      dots.append(Point(x: hundredths(point.x), y: hundredths(point.y)))
      return dots.count - 1
    }
    let lines = problem.lines
    let problem = LayoutProblem(
      sizes: problem.sizes, lines: lines, area: area, frames: problem.frames)
    var seats = MapSeats(
      problem, anchors: dotOfBox.map { dots[$0] }, dots: dots,
      fixed: below.map { Point(x: $0.x, y: $0.y + area.maxY) })
    return seats.seated().map {
      MapLayout(view: view, dots: dots, dotOfBox: dotOfBox, points: $0)
    }
  }

  private static func isNear(_ one: Point, _ other: Point) -> Bool {
    abs(one.x - other.x) < MapSeats.dot / 2 && abs(one.y - other.y) < MapSeats.dot / 2
  }

  private static func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
