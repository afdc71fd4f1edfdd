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

  /// Maps of many are not drawn higher than this unless there is no room otherwise, in points: with a
  /// legend it fills an A4 page. Maps of few are lower.
  private static let usualHeights = (few: 220.0, forEach: 12.0, most: 400.0)
  /// A height that is asked for is kept from this share of the usual one on: below it places lie so near
  /// each other that lines to them can't be told apart.
  private static let leastShare = 0.6
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
    var tried = Self.naturalHeight(problem, places)
    if let height, height >= tried * Self.leastShare,
      let found = Self.seated(problem, places, below, height)
    {
      self = found
      return
    }
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

  /// Lays out the boxes of a problem on a map that somebody has kept.
  ///
  /// - Parameters:
  ///   - places: the place of each box.
  ///   - held: the boxes that are kept where they stand; the others get seats between them.
  /// - Returns: the layout, and the numbers of the boxes that there is no room for; their points say
  ///   nothing.
  static func kept(
    _ problem: LayoutProblem, at places: [GeographicPoint], on view: MapView, held: [Int: Point]
  ) -> (layout: MapLayout, without: [Int]) {
    let (dots, dotOfBox) = dots(of: places, on: view)
    let anchors = dotOfBox.map { dots[$0] }
    var seats = MapSeats(problem, anchors: anchors, dots: dots, fixed: [], held: held)
    let found = seats.allSeats()
    return (
      MapLayout(
        view: view, dots: dots, dotOfBox: dotOfBox, points: zip(found, anchors).map { $0 ?? $1 }),
      found.indices.filter { found[$0] == nil }
    )
  }

  /// The dots of some places, each once, and the number of each place's.
  private static func dots(
    of places: [GeographicPoint], on view: MapView
  ) -> (dots: [Point], dotOfBox: [Int]) {
    var dots: [Point] = []
    let dotOfBox = places.map { place -> Int in
      let point = view.point(of: place)
      // Places that can't be told apart on paper are one.
      if let known = dots.firstIndex(where: { isNear($0, point) }) { return known }
      dots.append(Point(x: hundredths(point.x), y: hundredths(point.y)))
      return dots.count - 1
    }
    return (dots, dotOfBox)
  }

  /// The room kept for boxes outside the outermost places.
  private static func margin(_ problem: LayoutProblem) -> Size {
    let (widths, heights) = (problem.sizes.map(\.width), problem.sizes.map(\.height))
    return Size(width: (widths.max() ?? 0) + 18, height: (heights.max() ?? 0) + 18)
  }

  /// The same within a height: on a low map boxes stand at the sides, so that the places aren't crowded.
  private static func margin(_ problem: LayoutProblem, within height: Double) -> Size {
    var margin = margin(problem)
    margin.height = min(margin.height, height / 6)
    return margin
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
    let usual = min(
      usualHeights.most, usualHeights.few + Double(places.count) * usualHeights.forEach)
    return min(max(least, extent.height * scale + 2 * margin.height), max(least, usual))
  }

  private static func seated(
    _ problem: LayoutProblem, _ places: [GeographicPoint], _ below: [Point], _ height: Double
  ) -> MapLayout? {
    var area = problem.area
    area.maxY = area.minY + height
    let view = MapView(of: places, in: area, margin: margin(problem, within: height))
    let (dots, dotOfBox) = dots(of: places, on: view)
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
