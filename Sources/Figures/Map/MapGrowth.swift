import Cartography
import GraphvizRendering
import InnovationSystem

/// What those who came with the latest snapshot do to the map of a study.
///
/// A map that nobody has kept shows everyone, with room for the largest box at its edges. So a figure that was
/// made before they came may have another scale, and doesn't lie on one that is made now. A map that is
/// kept stays, and who is outside it stands below.
public struct MapGrowth: Sendable, Hashable {
  /// Whether the map is kept.
  public let isKept: Bool
  /// The names of those outside what the others reach, or outside the map that is kept, in order of id.
  public let outside: [String]
  /// The names of the newcomers whose box is larger than any before, for which a map that isn't kept makes
  /// room.
  public let larger: [String]

  /// Looks at a study; `nil` when there is nothing to tell.
  ///
  /// - Throws: what Graphviz says.
  public init?(
    of study: Study, options: FigureOptions, renderer: GraphvizRenderer
  ) throws(GraphvizError) {
    let network = try PlaceNetwork(of: study, options: options, renderer: renderer)
    func point(_ slot: Int) -> GeographicPoint? {
      OrganisationPlace.point(ofAnyOf: network.slots.slots[slot].members, in: study)
    }
    func names(_ slots: [Int]) -> [String] {
      slots.map { study.displayName(of: network.slots.slots[$0].id) }
    }
    isKept = study.mapFrame != nil
    if let frame = study.mapFrame {
      let view = MapView(frame, figureWidth: network.width)
      outside = names(network.used.filter { point($0).map { !view.shows($0) } ?? false })
      larger = []
    } else {
      let latest = Frames(position: study.snapshots.count - 1)
      let (before, newcomers) = (
        network.used.filter { network.frames[$0] != latest },
        network.used.filter { network.frames[$0] == latest && point($0) != nil }
      )
      let known = before.compactMap(point)
      guard !known.isEmpty, study.snapshots.count > 1 else { return nil }
      let extent = MapExtent(of: known)
      outside = names(newcomers.filter { point($0).map { !extent.holds($0) } ?? false })
      let sizes = before.filter { point($0) != nil }.map { network.sizes[$0] }
      larger = names(
        newcomers.filter { slot in
          sizes.allSatisfy { $0.width < network.sizes[slot].width - 0.01 }
            || sizes.allSatisfy { $0.height < network.sizes[slot].height - 0.01 }
        })
    }
    if outside.isEmpty, larger.isEmpty { return nil }
  }
}

extension MapExtent {
  /// Whether a place is in it, to within half a kilometre.
  fileprivate func holds(_ place: GeographicPoint) -> Bool {
    let plane = projection.project(place)
    return abs(plane.east - centre.east) <= width / 2 + 0.5
      && abs(plane.north - centre.north) <= height / 2 + 0.5
  }
}
