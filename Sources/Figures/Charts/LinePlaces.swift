import GraphvizRendering

/// Finds where on their lines labels lie best: off boxes and each other, and off foreign lines where
/// it can be.
struct LinePlaces {
  /// A line and the size of its label.
  struct Line {
    let start: Point
    let end: Point
    let label: Size
  }

  /// How far along a line its label is tried, nearest the middle first.
  private static let shares = [
    0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8,
  ]

  /// Whether no label lies on a box or another label.
  static func areClear(_ places: [Point], of lines: [Line], besides boxes: [Box]) -> Bool {
    var taken = boxes
    for (place, line) in zip(places, lines) {
      let box = Box(centre: place, size: line.label, widenedBy: 1)
      if taken.contains(where: { $0.overlap(with: box) > 0 }) { return false }
      taken.append(box)
    }
    return true
  }

  /// The middle of each label, in the order of the lines.
  static func places(of lines: [Line], besides boxes: [Box]) -> [Point] {
    var result = lines.map { $0.start }
    var taken = boxes
    let order = lines.indices.sorted { (length(lines[$0]), $0) < (length(lines[$1]), $1) }
    for index in order {
      let candidates = Self.candidates(on: lines[index])
      let costs = candidates.map { candidate in
        let onBoxes = taken.reduce(0) { $0 + candidate.box.overlap(with: $1) }
        let onLines = lines.indices.reduce(0.0) { sum, other in
          other == index
            ? sum
            : sum
              + candidate.box.length(
                ofSegmentFrom: lines[other].start, to: lines[other].end)
        }
        return onBoxes * 1000 + onLines + candidate.cost
      }
      let best = costs.indices.min { (costs[$0], $0) < (costs[$1], $1) } ?? 0
      result[index] = candidates[best].centre
      taken.append(candidates[best].box)
    }
    return result
  }

  /// Where a label may lie, and what it costs: on the line, or when there is no room there beside it.
  private static func candidates(on line: Line) -> [(box: Box, centre: Point, cost: Double)] {
    let length = max(1, Self.length(line))
    let normal = Point(
      x: -(line.end.y - line.start.y) / length, y: (line.end.x - line.start.x) / length)
    let clear = abs(normal.x) * line.label.width / 2 + abs(normal.y) * line.label.height / 2 + 3
    return [0, clear, -clear].flatMap { shift in
      shares.map { share in
        var centre = point(on: line, share)
        centre.x += normal.x * shift
        centre.y += normal.y * shift
        return (
          box: Box(centre: centre, size: line.label, widenedBy: 2), centre: centre,
          cost: abs(share - 0.5) * 20 + (shift == 0 ? 0 : 60)
        )
      }
    }
  }

  private static func length(_ line: Line) -> Double {
    let (dx, dy) = (line.end.x - line.start.x, line.end.y - line.start.y)
    return (dx * dx + dy * dy).squareRoot()
  }

  private static func point(on line: Line, _ share: Double) -> Point {
    Point(
      x: line.start.x + (line.end.x - line.start.x) * share,
      y: line.start.y + (line.end.y - line.start.y) * share)
  }
}
