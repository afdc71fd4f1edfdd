import GapAnalysis

/// The whole network of a snapshot.
public struct NetworkKind: FigureKind {
  public static let id = "network"
  public static let reductions: [any NetworkReduction.Type] = [
    SectorReduction.self, BackboneReduction.self, TopReduction.self, NoReduction.self,
  ]

  public init() {}

  public func figure(of subject: FigureSubject) throws -> Figure {
    guard !subject.study.isTwoMode else { throw FigureProblem.noCollaborations(kind: Self.id) }
    let findings = CutNodes().findings(in: GapInput(subject.whole, at: subject.snapshot))
    return try NetworkFigure(subject).figure(findings: findings)
  }
}
