import GapAnalysis

/// The whole network of a snapshot.
public struct NetworkKind: FigureKind {
  public static let id = "network"
  public static let choices: Set<FigureChoice> = [.layout]
  public static let reductions: [any NetworkReduction.Type] = [
    SectorReduction.self, BackboneReduction.self, TopReduction.self, NoReduction.self,
  ]

  public init() {}

  public func figure(of subject: FigureSubject) throws -> Figure {
    guard !subject.study.isTwoMode else { throw FigureProblem.noCollaborations(kind: Self.id) }
    try subject.checkLayout()
    return try NetworkFigure(subject).figure(findings: findings(of: subject))
  }

  public func texts(of subject: FigureSubject) throws -> FigureTexts {
    guard !subject.study.isTwoMode else { throw FigureProblem.noCollaborations(kind: Self.id) }
    return NetworkFigure(subject).texts(findings: findings(of: subject))
  }

  /// Who is the only link, for the description in words.
  private func findings(of subject: FigureSubject) -> [Finding] {
    CutNodes().findings(in: GapInput(subject.whole, at: subject.snapshot))
  }
}
