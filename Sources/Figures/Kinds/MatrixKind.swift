/// Organisations by organisations, sector by sector.
public struct MatrixKind: FigureKind {
  public static let id = "matrix"

  public init() {}

  public func figure(of subject: FigureSubject) throws -> Figure {
    guard !subject.study.isTwoMode else { throw FigureProblem.noCollaborations(kind: Self.id) }
    return try MatrixFigure(subject.view, options: subject.options, renderer: subject.renderer)
      .figure()
  }
}
