/// Organisations and the projects they take part in.
public struct ParticipationKind: FigureKind {
  public static let id = "participation"

  public init() {}

  public func figure(of subject: FigureSubject) throws -> Figure {
    guard !subject.study.participations.isEmpty else {
      throw FigureProblem.noParticipations(kind: Self.id)
    }
    return try ParticipationFigure(
      subject.view, options: subject.options, renderer: subject.renderer
    ).figure()
  }
}
