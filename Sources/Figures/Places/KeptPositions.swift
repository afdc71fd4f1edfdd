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
    let kept = places.kept(of: study)
    let listed = Set(kept.map(\.organisation))
    // Those whom no snapshot draws now may be drawn again.
    let others = study.positions.filter { !listed.contains($0.organisation) }
    return (kept + others).sorted { $0.organisation < $1.organisation }
  }
}

extension StudyPlaces {
  /// The places as they are kept, one for each, under the id of the latest in line; the notes and
  /// further columns of those that were kept before stay.
  func kept(of study: Study) -> [OrganisationPosition] {
    let scale = OrganisationPosition.figureWidth / width
    func hundredths(_ value: Double) -> Double { (value * scale * 100).rounded() / 100 }
    return points.keys.sorted().compactMap { slot in
      guard let point = points[slot] else { return nil }
      let members = slots.slots[slot].members
      if let before = study.positions.first(where: { members.contains($0.organisation) }) {
        return before
      }
      return OrganisationPosition(
        organisation: slots.slots[slot].id, x: hundredths(point.x), y: hundredths(point.y))
    }
  }
}
