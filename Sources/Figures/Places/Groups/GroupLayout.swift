import GraphvizRendering

/// Boxes of groups, each inside the area of its group, at the places where they are easiest to read.
struct GroupLayout {
  /// The spaces between boxes that are tried, the usual first, in points.
  private static let spacings = [32.0, 24, 18, 13]
  /// The height that areas are kept within, if they can, when none is asked for: a figure should fit on an
  /// A4 page with its legend. In points.
  private static let usualHeight = 520.0

  /// The middle of each box.
  private(set) var points: [Point] = []
  /// The area of each group.
  let areas: [Box]
  /// Where each group's words stand; `nil` where it has none.
  let words: [Box?]

  private let problem: LayoutProblem
  private let groups: [[Int]]

  /// Lays out the boxes of a problem.
  ///
  /// - Parameters:
  ///   - groups: the boxes of each group; each box is in one.
  ///   - words: the size of each group's words, if it has any.
  ///   - height: the height to fill, in points; `nil` for what is needed.
  /// - Throws: what Graphviz says.
  init(
    _ problem: LayoutProblem, groups: [[Int]], words: [Size?], height: Double?,
    renderer: GraphvizRenderer
  ) throws(GraphvizError) {
    self.problem = problem
    self.groups = groups
    let (tiles, tiling) = Self.tiled(problem, groups, words, height)
    let (left, top) = (problem.area.minX, problem.area.minY)
    areas = tiling.areas.map {
      Box(minX: $0.minX + left, minY: $0.minY + top, maxX: $0.maxX + left, maxY: $0.maxY + top)
    }
    self.words = zip(tiles, areas).map { $0.placeOfWords(in: $1) }
    points = refined(start(tiles), renderer)
  }

  /// The widest spacing whose areas fit in the height, or else the narrowest.
  private static func tiled(
    _ problem: LayoutProblem, _ groups: [[Int]], _ words: [Size?], _ height: Double?
  ) -> (tiles: [GroupTile], tiling: GroupTiling) {
    let lines = lines(between: groups, problem)
    func tiled(_ spacing: Double) -> (tiles: [GroupTile], tiling: GroupTiling) {
      let tiles = zip(groups, words).map { boxes, words in
        GroupTile(words: words, sizes: boxes.map { problem.sizes[$0] }, spacing: spacing)
      }
      return (
        tiles, GroupTiling(tiles, lines: lines, width: problem.area.width, height: height)
      )
    }
    for spacing in spacings.dropLast() {
      let found = tiled(spacing)
      if found.tiling.height <= (height ?? usualHeight) + 0.01 { return found }
    }
    return tiled(spacings[spacings.count - 1])
  }

  private static func lines(
    between groups: [[Int]], _ problem: LayoutProblem
  ) -> [(first: Int, second: Int, strength: Double)] {
    var groupOf = problem.sizes.map { _ in 0 }
    for (group, boxes) in groups.enumerated() { for box in boxes { groupOf[box] = group } }
    var sums: [[Int]: Double] = [:]
    for line in problem.lines {
      let pair = [groupOf[line.first], groupOf[line.second]].sorted()
      if pair[0] != pair[1] { sums[pair, default: 0] += line.strength }
    }
    return sums.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { (first: $0.key[0], second: $0.key[1], strength: $0.value) }
  }

  /// The boxes in rows, each group in its area.
  private func start(_ tiles: [GroupTile]) -> [Point] {
    var points = problem.sizes.map { _ in Point(x: 0, y: 0) }
    for (group, boxes) in groups.enumerated() {
      let flow = tiles[group].flow(width: areas[group].width)
      for (box, point) in zip(boxes, flow.points) {
        points[box] = Point(x: point.x + areas[group].minX, y: point.y + areas[group].minY)
      }
    }
    return points
  }

  /// Moves the boxes within their areas. The words are boxes too, which nothing moves, so that neither
  /// boxes nor lines come to lie on them.
  private func refined(_ start: [Point], _ renderer: GraphvizRenderer) -> [Point] {
    var regions = problem.sizes.map { _ in problem.area }
    for (area, boxes) in zip(areas, groups) {
      for box in boxes { regions[box] = area.inset(by: GroupTile.padding) }
    }
    let words = words.compactMap { $0 }
    let all = LayoutProblem(
      sizes: problem.sizes + words.map { Size(width: $0.width, height: $0.height) },
      lines: problem.lines, area: problem.area,
      frames: problem.frames + words.map { _ in .all },
      regions: regions + words)
    let points = NetworkLayout(renderer).improved(start + words.map(\.centre), in: all)
    return Array(points.prefix(start.count))
  }
}

extension Box {
  /// The same, smaller on every side.
  func inset(by distance: Double) -> Box {
    Box(
      minX: minX + distance, minY: minY + distance, maxX: maxX - distance, maxY: maxY - distance)
  }
}
