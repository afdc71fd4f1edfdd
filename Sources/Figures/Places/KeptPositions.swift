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
