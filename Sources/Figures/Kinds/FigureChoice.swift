/// What can be chosen about a figure and only some kinds show, by the name of its option.
public enum FigureChoice: String, Sendable, Hashable, CaseIterable {
  /// How the network is laid out.
  case layout
  /// The organisation it is about.
  case organisation
  /// The project whose participants are shown alone.
  case project
  /// The snapshot to compare with.
  case earlier = "from"

  /// The ids of the kinds that show it, in the order people meet them.
  public var kinds: [String] {
    FigureKindCatalog.all.filter { $0.choices.contains(self) }.map { $0.id }
  }
}

extension FigureSubject {
  /// What was chosen.
  var chosen: Set<FigureChoice> {
    var chosen: Set<FigureChoice> = []
    if layout != nil { chosen.insert(.layout) }
    if organisation != nil { chosen.insert(.organisation) }
    if project != nil { chosen.insert(.project) }
    if earlier != nil { chosen.insert(.earlier) }
    return chosen
  }

  /// Makes sure that a kind shows all that was chosen, so that nothing is left out in silence.
  ///
  /// - Throws: `FigureProblem` for the first choice that it doesn't.
  func checkChoices(for kind: any FigureKind.Type) throws(FigureProblem) {
    let unknown = FigureChoice.allCases.first {
      chosen.contains($0) && !kind.choices.contains($0)
    }
    guard let unknown else { return }
    throw .takesNot(unknown, kind: kind.id, known: unknown.kinds)
  }
}
