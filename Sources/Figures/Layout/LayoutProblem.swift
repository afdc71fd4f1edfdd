import GraphvizRendering

/// What is to be placed: boxes of known sizes, the lines between them, and the area they must fit in.
struct LayoutProblem: Sendable, Hashable {
  /// A line between two boxes, by index, and how strong it is (1 is usual).
  struct Line: Sendable, Hashable {
    let first: Int
    let second: Int
    let strength: Double
    /// The drawings the line is in.
    var frames = Frames.all
  }

  /// The sizes of the boxes.
  let sizes: [Size]
  /// The drawings each box is in.
  let frames: [Frames]
  /// The lines.
  let lines: [Line]
  /// The area.
  let area: Box
  /// The part of the area that each box must stay in.
  let regions: [Box]

  /// The positions in `lines` of each box's lines.
  let linesOfBox: [[Int]]

  /// Makes a problem; without frames, everything is in one drawing, and without regions, each box may
  /// stand anywhere in the area.
  init(
    sizes: [Size], lines: [Line], area: Box, frames: [Frames]? = nil, regions: [Box]? = nil
  ) {
    self.regions = regions ?? sizes.map { _ in area }
    self.sizes = sizes
    self.frames = frames ?? sizes.map { _ in .all }
    self.lines = lines
    self.area = area
    var linesOfBox = [[Int]](repeating: [], count: sizes.count)
    for (index, line) in lines.enumerated() {
      linesOfBox[line.first].append(index)
      linesOfBox[line.second].append(index)
    }
    self.linesOfBox = linesOfBox
  }

  /// Whether several drawings share the places.
  var isSeries: Bool {
    frames.contains { $0 != .all } || lines.contains { $0.frames != .all }
  }

  /// Some of the boxes without their lines, all when none are named, in an area of another height.
  func boxes(_ chosen: [Int]? = nil, height: Double) -> LayoutProblem {
    var area = area
    area.maxY = area.minY + height
    return LayoutProblem(
      sizes: chosen?.map { sizes[$0] } ?? sizes, lines: [], area: area)
  }

  /// The centre nearest to a point at which a box is wholly inside its region.
  func clamped(_ point: Point, box: Int) -> Point {
    let area = regions[box]
    let half = Size(width: sizes[box].width / 2, height: sizes[box].height / 2)
    return Point(
      x: min(
        max(point.x, area.minX + half.width), max(area.minX + half.width, area.maxX - half.width)),
      y: min(
        max(point.y, area.minY + half.height),
        max(area.minY + half.height, area.maxY - half.height)))
  }
}
