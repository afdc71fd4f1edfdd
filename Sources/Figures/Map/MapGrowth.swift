import Cartography
import InnovationSystem

/// Whether those who came with the latest snapshot make the map reach further than it did without them.
///
/// A map shows everyone of the study, so a figure that was made before they came has another scale, and
/// doesn't lie on one that is made now.
public struct MapGrowth: Sendable, Hashable {
  /// The names of the newcomers outside what the others reach, in order of id.
  public let outside: [String]

  /// How far outside is no more than the same place, in kilometres.
  private static let tolerance = 0.5

  /// Looks at the latest snapshot of a study; `nil` when nobody in it makes the map reach further, or there
  /// was no map before.
  public init?(of study: Study) {
    let latest = study.latestSnapshot
    let earlier = study.snapshots.filter { $0.id != latest.id }
    let slots = PlaceSlots(of: study, series: HarmonisedSeries(of: study))
    func places(_ snapshot: Snapshot) -> Set<Int> {
      Set(study.view(at: snapshot).organisations.compactMap { slots.slot(of: $0.id) })
    }
    let before = earlier.reduce(into: Set<Int>()) { $0.formUnion(places($1)) }
    func point(_ slot: Int) -> GeographicPoint? {
      OrganisationPlace.point(ofAnyOf: slots.slots[slot].members, in: study)
    }
    let known = before.sorted().compactMap(point)
    guard !known.isEmpty else { return nil }
    let extent = MapExtent(of: known)
    outside = places(latest).subtracting(before).sorted().compactMap { slot in
      guard let place = point(slot) else { return nil }
      let plane = extent.projection.project(place)
      let isInside =
        abs(plane.east - extent.centre.east) <= extent.width / 2 + Self.tolerance
        && abs(plane.north - extent.centre.north) <= extent.height / 2 + Self.tolerance
      return isInside ? nil : study.displayName(of: slots.slots[slot].id)
    }
    if outside.isEmpty { return nil }
  }
}
