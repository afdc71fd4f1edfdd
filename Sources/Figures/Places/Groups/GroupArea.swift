import GraphvizRendering
import Wording

/// How the area of a group looks: a soft tint with a thin outline, so that it is seen in a copy too.
enum GroupArea {
  /// The tint.
  static let fill = "#F1F4F7"
  private static let stroke = "#7C858D"
  /// The radius of the corners, in points.
  private static let radius = 6.0

  /// An area with round corners.
  static func area(_ box: Box) -> DrawingArea {
    DrawingArea(corners: outline(of: box), fill: fill, stroke: stroke)
  }

  /// What an area stands for, in the legend.
  static func legend(_ facts: GroupFacts, _ language: Language) -> LegendEntry {
    let style = SectorStyle(shape: .roundedBox, fill: fill, stroke: stroke)
    return LegendEntry(sample: .node(style, .solid), text: GroupWords.area(facts)[language])
  }

  /// The cosine and sine of 0, 22.5, 45, 67.5 and 90 degrees: a quarter of a turn in four steps.
  private static let quarter: [(along: Double, up: Double)] = [
    (1, 0), (0.92388, 0.38268), (0.70711, 0.70711), (0.38268, 0.92388), (0, 1),
  ]

  private static func outline(of box: Box) -> [Point] {
    let radius = min(radius, box.width / 2, box.height / 2)
    let (right, left) = (box.maxX - radius, box.minX + radius)
    let (high, low) = (box.minY + radius, box.maxY - radius)
    let corners: [(centre: Point, turn: ((along: Double, up: Double)) -> Point)] = [
      (Point(x: right, y: low), { Point(x: $0.along, y: $0.up) }),
      (Point(x: left, y: low), { Point(x: -$0.up, y: $0.along) }),
      (Point(x: left, y: high), { Point(x: -$0.along, y: -$0.up) }),
      (Point(x: right, y: high), { Point(x: $0.up, y: -$0.along) }),
    ]
    return corners.flatMap { corner in
      quarter.map { step in
        let turned = corner.turn(step)
        return Point(
          x: corner.centre.x + turned.x * radius, y: corner.centre.y + turned.y * radius)
      }
    }
  }
}
