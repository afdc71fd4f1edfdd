import GapAnalysis

/// The whole network of a snapshot.
public struct NetworkKind: FigureKind {
  public static let id = "network"

  public init() {}

  public func figure(of subject: FigureSubject) throws -> Figure {
    guard !subject.study.isTwoMode else { throw FigureProblem.noCollaborations(kind: Self.id) }
    let findings = CutNodes().findings(in: GapInput(subject.study, at: subject.snapshot))
    return try NetworkFigure(
      subject.view, options: subject.options, renderer: subject.renderer,
      method: subject.layout?.init(), measure: subject.measure
    ).figure(findings: findings)
  }
}
