/// Organisations and the projects they take part in.
public struct ParticipationKind: FigureKind {
  public static let id = "participation"

  public init() {}

  public func figure(of subject: FigureSubject) throws -> Figure {
    guard !subject.study.participations.isEmpty else {
      throw FigureProblem.noParticipations(kind: Self.id)
    }
    return try participation(of: subject).figure()
  }

  public func texts(of subject: FigureSubject) throws -> FigureTexts {
    guard !subject.study.participations.isEmpty else {
      throw FigureProblem.noParticipations(kind: Self.id)
    }
    return participation(of: subject).texts
  }

  private func participation(of subject: FigureSubject) -> ParticipationFigure {
    ParticipationFigure(subject.view, options: subject.options, renderer: subject.renderer)
  }
}
