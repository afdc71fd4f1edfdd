import GraphvizRendering
import InnovationSystem

/// The places of a study's organisations, to be kept beside its data.
public enum KeptPositions {
  /// The study's positions and those of everyone who has none yet, one for each place.
  ///
  /// What has become another is listed under the id of the latest.
  ///
  /// - Throws: what Graphviz says.
  public static func positions(
    of study: Study, options: FigureOptions, renderer: GraphvizRenderer
  ) throws(GraphvizError) -> [OrganisationPosition] {
    var options = options
    options.widthInMillimetres = OrganisationPosition.figureWidth
    let places = try StudyPlaces(of: study, options: options, renderer: renderer)
    return places.positions(keeping: study.positions)
  }

  /// The study's map and the positions on it, as they are kept, with those of everyone who has none yet.
  ///
  /// - Throws: `FigureProblem` when nobody has a place on the map, and what Graphviz says.
  public static func onMap(
    of study: Study, options: FigureOptions, renderer: GraphvizRenderer
  ) throws -> (frame: MapFrame, positions: [OrganisationPosition]) {
    var options = options
    options.widthInMillimetres = OrganisationPosition.figureWidth
    let places = try StudyPlaces(
      of: study, options: options, renderer: renderer, choice: PlaceChoice(method: MapPlacement()))
    guard let map = places.map, !map.isEmpty else { throw FigureProblem.nobodyOnMap }
    let unit = places.width / OrganisationPosition.figureWidth
    // Who has got a place on the map, or lost it, stands elsewhere than it was kept.
    let staying = study.mapPositions.filter { position in
      guard study.mapFrame != nil else { return false }
      guard let point = places.point(of: position.organisation) else { return true }
      return abs(point.y - position.y * unit) < 0.05
    }
    return (
      study.mapFrame ?? map.view.frame(figureWidth: places.width),
      places.positions(keeping: staying)
    )
  }
}

extension StudyPlaces {
  /// The places as they are kept, with the notes and further columns of those that were kept before.
  fileprivate func positions(keeping before: [OrganisationPosition]) -> [OrganisationPosition] {
    let kept = kept(before)
    let listed = Set(kept.map(\.organisation))
    // Those whom no snapshot draws now may be drawn again.
    let others = before.filter { !listed.contains($0.organisation) }
    return (kept + others).sorted { $0.organisation < $1.organisation }
  }

  /// The places as they are kept, one for each, under the id of the latest in line; those that were kept
  /// before as they were.
  func kept(_ positions: [OrganisationPosition]) -> [OrganisationPosition] {
    let scale = OrganisationPosition.figureWidth / width
    func hundredths(_ value: Double) -> Double { (value * scale * 100).rounded() / 100 }
    return points.keys.sorted().compactMap { slot in
      guard let point = points[slot] else { return nil }
      let members = slots.slots[slot].members
      if let before = positions.first(where: { members.contains($0.organisation) }) {
        return before
      }
      return OrganisationPosition(
        organisation: slots.slots[slot].id, x: hundredths(point.x), y: hundredths(point.y))
    }
  }
}
