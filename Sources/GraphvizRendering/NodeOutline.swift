/// The outline of a node as Graphviz draws it: where an arrow that points to it must end, and what lies
/// behind it.
public struct NodeOutline: Sendable {
  /// Centre on the canvas.
  public var centre: Point
  /// Extent in points.
  public var size: Size
  /// Corners relative to the centre, in points; used for the shapes that are polygons.
  var corners: [Point]
  var shape: NodeShape

  /// Whether a point of the canvas is inside.
  public func contains(_ point: Point) -> Bool {
    let (x, y) = (point.x - centre.x, point.y - centre.y)
    guard abs(x) < size.width / 2, abs(y) < size.height / 2 else { return false }
    let length = (x * x + y * y).squareRoot()
    guard length > 0 else { return true }
    return length < distance(along: Point(x: x / length, y: y / length))
  }

  /// The same outline, smaller on every side; without any extent where there is too little of it.
  public func inset(by distance: Double) -> NodeOutline {
    var smaller = self
    smaller.size = Size(
      width: max(0, size.width - 2 * distance), height: max(0, size.height - 2 * distance))
    smaller.corners = corners.map {
      Point(
        x: size.width > 0 ? $0.x * smaller.size.width / size.width : 0,
        y: size.height > 0 ? $0.y * smaller.size.height / size.height : 0)
    }
    return smaller
  }

  /// Distance from the centre to the outline along a direction of unit length, in points.
  func distance(along direction: Point) -> Double {
    switch shape {
    case .ellipse, .circle, .halfCircle:
      let (x, y) = (direction.x / (size.width / 2), direction.y / (size.height / 2))
      return 1 / (x * x + y * y).squareRoot()
    case .octagon, .hexagon, .house, .trapezium, .diamond, .parallelogram:
      return distanceToPolygon(along: direction)
    case .roundedBox:
      // Graphviz' own radius: 12 points, or a third of the smaller side.
      return distanceToBox(
        along: direction, radius: min(12, min(size.width, size.height) / 3))
    case .box, .cylinder, .component, .note, .folder, .plainText, .invisible:
      return distanceToBox(along: direction, radius: 0)
    }
  }

  private func distanceToBox(along direction: Point, radius: Double) -> Double {
    let (x, y) = (abs(direction.x), abs(direction.y))
    let (halfWidth, halfHeight) = (size.width / 2, size.height / 2)
    let distance = min(
      x > 0 ? halfWidth / x : .infinity, y > 0 ? halfHeight / y : .infinity)
    // Centre of the quarter circle in the corner the direction points to.
    let (cornerX, cornerY) = (halfWidth - radius, halfHeight - radius)
    guard radius > 0, distance * x > cornerX, distance * y > cornerY else { return distance }
    let along = x * cornerX + y * cornerY
    let across = cornerX * cornerX + cornerY * cornerY - along * along
    return along + max(0, radius * radius - across).squareRoot()
  }

  private func distanceToPolygon(along direction: Point) -> Double {
    var greatest = 0.0
    for (index, start) in corners.enumerated() {
      let end = corners[(index + 1) % corners.count]
      let side = Point(x: end.x - start.x, y: end.y - start.y)
      let determinant = direction.y * side.x - direction.x * side.y
      if abs(determinant) < 1e-9 { continue }
      let distance = (start.y * side.x - start.x * side.y) / determinant
      let share = (direction.x * start.y - direction.y * start.x) / determinant
      if share >= -1e-9, share <= 1 + 1e-9 { greatest = max(greatest, distance) }
    }
    return greatest
  }
}
