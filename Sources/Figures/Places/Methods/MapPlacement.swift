import Cartography
import GraphvizRendering
import InnovationSystem

/// On the map: beside the dot of one's place, by latitude and longitude or municipality.
///
/// Figures that draw it have the land behind it, the dots, and those without a place in a row below
/// (`StudyPlaces`). Asked for boxes alone, it puts those without a place below the map.
public struct MapPlacement: PlacementMethod {
  public static let id = "map"

  public init() {}

  public func positions(for request: PlacementRequest) throws(GraphvizError) -> [Point] {
    let places = request.organisations.map {
      OrganisationPlace.point(ofAnyOf: $0, in: request.study)
    }
    let placed = places.indices.filter { places[$0] != nil }
    let problem = request.problem
    var number: [Int: Int] = [:]
    for (index, box) in placed.enumerated() { number[box] = index }
    let lines = problem.lines.compactMap { line -> LayoutProblem.Line? in
      guard let first = number[line.first], let second = number[line.second] else { return nil }
      return LayoutProblem.Line(first: first, second: second, strength: line.strength)
    }
    let layout = try MapLayout(
      LayoutProblem(sizes: placed.map { problem.sizes[$0] }, lines: lines, area: problem.area),
      at: placed.compactMap { places[$0] })
    let others = places.indices.filter { places[$0] == nil }
    let flow = BandFlow(
      top: layout.view.area.maxY + 10, width: problem.area.maxX,
      sizes: others.map { problem.sizes[$0] }, left: problem.area.minX)
    var points = places.map { _ in Point(x: 0, y: 0) }
    for (box, point) in zip(placed, layout.points) { points[box] = point }
    for (box, point) in zip(others, flow.points) { points[box] = point }
    return points
  }
}
