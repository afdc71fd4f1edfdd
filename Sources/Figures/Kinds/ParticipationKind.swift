/// Organisations and the projects they take part in; of many organisations, who shares more projects
/// than chance would give.
public struct ParticipationKind: FigureKind {
  public static let id = "participation"
  public static let reductions: [any NetworkReduction.Type] = [
    BackboneReduction.self, TopReduction.self,
  ]
  public static let reducesItself = true

  public init() {}

  public func figure(of subject: FigureSubject) throws -> Figure {
    if let shared = try shared(of: subject) {
      return try SharedProjectsFigure(subject, shared).figure()
    }
    return try participation(of: subject).figure()
  }

  public func texts(of subject: FigureSubject) throws -> FigureTexts {
    if let shared = try shared(of: subject) { return SharedProjectsFigure(subject, shared).texts }
    return participation(of: subject).texts
  }

  /// What is drawn when that was asked for, or when there are too many to draw whole.
  private func shared(of subject: FigureSubject) throws -> SharedProjects? {
    guard !subject.study.participations.isEmpty else {
      throw FigureProblem.noParticipations(kind: Self.id)
    }
    let asked = subject.reduction.id
    let isLarge = subject.view.organisations.count > ReductionCatalog.largestWhole
    guard asked == BackboneReduction.id || (asked == nil && isLarge) else { return nil }
    let shared = SharedProjects(subject.view, subject.reduction)
    guard shared.pairs.isEmpty else { return shared }
    guard asked == nil else { throw FigureProblem.noneBeyondChance(kind: Self.id) }
    return nil
  }

  private func participation(of subject: FigureSubject) -> ParticipationFigure {
    ParticipationFigure(
      subject.view, options: subject.options, renderer: subject.renderer,
      mostOrganisations: subject.reduction.top)
  }
}
