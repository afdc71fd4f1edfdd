import GapAnalysis

/// What the target model requires, rule by rule, and what is there.
public struct TargetsKind: FigureKind {
  public static let id = "targets"

  public init() {}

  public func figure(of subject: FigureSubject) throws -> Figure {
    let input = try subject.input(meeting: RequiredCollaborations.needs, kind: Self.id)
    return try TargetsFigure(input, options: subject.options, renderer: subject.renderer).figure()
  }
}
