import GapAnalysis

extension FigureSubject {
  /// The snapshot as detectors look at it, when it has what a kind can't do without.
  ///
  /// - Throws: `FigureProblem`, naming all that is missing.
  func input(meeting needs: [GapNeed], kind: String) throws(FigureProblem) -> GapInput {
    guard !study.isTwoMode else { throw .noCollaborations(kind: kind) }
    let input = GapInput(study, at: snapshot)
    let missing = needs.filter { !input.meets($0) }
    guard missing.isEmpty else { throw .lacks(kind: kind, missing) }
    return input
  }
}
