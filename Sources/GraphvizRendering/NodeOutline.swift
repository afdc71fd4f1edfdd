/// The outline of a node as Graphviz drew it: where an arrow that points to it must end.
struct NodeOutline {
  /// Centre on the canvas.
  var centre: Point
  /// Extent in points.
  var size: Size
  /// Corners relative to the centre, in points; used for the shapes that are polygons.
  var corners: [Point]
  var shape: NodeShape

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
