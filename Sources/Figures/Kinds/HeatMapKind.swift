import GapAnalysis

/// How many collaborations two sectors have in each phase.
public struct HeatMapKind: FigureKind {
  public static let id = "heat-map"

  public init() {}

  public func figure(of subject: FigureSubject) throws -> Figure {
    let input = try subject.input(meeting: PhaseGaps.needs, kind: Self.id)
    return try HeatMapFigure(input, options: subject.options, renderer: subject.renderer).figure()
  }
}
