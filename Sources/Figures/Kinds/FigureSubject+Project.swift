import InnovationSystem

extension FigureSubject {
  /// The same subject with the participants of its project alone, and the ties between them; itself when
  /// no project was chosen.
  ///
  /// - Throws: `FigureProblem` when the kind doesn't show something that was chosen.
  func ofProject(for kind: any FigureKind.Type) throws(FigureProblem) -> FigureSubject {
    try checkChoices(for: kind)
    guard let project else { return self }
    let members = Set(study.participations.filter { $0.project == project }.map(\.organisation))
    var part = self
    part.around = study
    part.frameHeights = nil
    part.study.organisations = study.organisations.map { organisation in
      guard !members.contains(organisation.id) else { return organisation }
      var absent = organisation
      absent.frame = .only([])
      return absent
    }
    part.study.collaborations = study.collaborations.filter {
      members.contains($0.from) && members.contains($0.to)
    }
    return part
  }
}
