import GraphvizRendering
import InnovationSystem

/// In an area for each group, whose name stands in it; those in no group stand together without one.
protocol GroupPlacement: HeadedPlacement {
  /// What a group has in common.
  static var basis: OrganisationGroups.Basis { get }
}

extension GroupPlacement {
  func places(for request: PlacementRequest) throws(GraphvizError) -> HeadedPlaces {
    let organised = OrganisationGroups(by: Self.basis, of: request.study)
    let codes = request.organisations.map { $0.first.flatMap(organised.code) }
    let named = organised.inOrder(Set(codes.compactMap { $0 }))
    let loose = codes.indices.filter { codes[$0] == nil }
    let groups = named.map { code in codes.indices.filter { codes[$0] == code } }
    let nodes = named.enumerated().map { index, code in
      PlaceHeading.node(
        "group-\(index + 1)",
        labelLines(organised.name(code, request.options.language), width: 24, most: 2),
        textSize: request.options.smallestText)
    }
    let sizes = try request.renderer.sizes(of: nodes)
    let layout = try GroupLayout(
      request.problem, groups: groups + (loose.isEmpty ? [] : [loose]),
      words: sizes + (loose.isEmpty ? [] : [nil]),
      height: request.height.map { $0 - request.problem.area.minY },
      renderer: request.renderer)
    let headings = nodes.indices.compactMap { index in
      layout.words[index].map { words in
        PlaceHeading(
          id: nodes[index].id, lines: nodes[index].lines, words: words, area: layout.areas[index],
          organisations: Set(groups[index].flatMap { request.organisations[$0] }))
      }
    }
    return HeadedPlaces(points: layout.points, headings: headings)
  }
}

/// In an area for each sector.
public struct SectorGroupPlacement: GroupPlacement {
  public static let id = "sector-groups"
  static let basis = OrganisationGroups.Basis.sector

  public init() {}

  public func positions(for request: PlacementRequest) throws(GraphvizError) -> [Point] {
    try places(for: request).points
  }
}

/// In an area for each organisation that others are part of: offices under their county, clinics of a
/// hospital.
public struct ParentGroupPlacement: GroupPlacement {
  public static let id = "parent-groups"
  static let basis = OrganisationGroups.Basis.parent

  public init() {}

  public func positions(for request: PlacementRequest) throws(GraphvizError) -> [Point] {
    try places(for: request).points
  }
}
