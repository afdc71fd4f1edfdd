import Figures
import Reports
import Wording

extension FigureCommand {
  /// Refuses a snapshot that a kind has no use for.
  ///
  /// - Throws: `CommandFailure` when one was chosen and the kind shows all of them.
  func refuseSnapshot(of kind: (any FigureKind.Type)?, _ language: Language) throws {
    guard let kind, kind.showsAllSnapshots else { return }
    for (option, value) in [("--to", about.to), ("--snapshot", input.snapshot)] where value != nil {
      throw CommandFailure(lines: [
        FigureProblemWords.showsAllSnapshots(option, kind.id)[language]
      ])
    }
  }

  /// Refuses an organisation and a measure to lay out by that a kind has no use for, before they are
  /// looked for.
  ///
  /// - Throws: `CommandFailure` when one was chosen and the kind doesn't show it.
  func refuseChoices(of kind: (any FigureKind.Type)?, _ language: Language) throws {
    guard let kind else { return }
    let choices: [(String, String?, FigureChoice)] = [
      ("organisation", about.organisation, .organisation), ("by", about.by, .layout),
    ]
    for (option, value, choice) in choices where value != nil && !kind.choices.contains(choice) {
      let words = FigureProblemWords.takesNot(option, kind.id, known: choice.kinds)
      throw CommandFailure(lines: [words[language]])
    }
  }

  /// Warns of who can be recognised, and of a resolution that a file of lines has no use for.
  ///
  /// - Parameter path: the file, when it is of lines.
  func warn(of hidden: AnonymousSubject?, resolutionOf path: String?, _ language: Language) {
    if dpi != nil, let path { Session.current.warn(FigureOutputWords.dpiUnused(path)[language]) }
    for warning in [hidden?.warning, hidden?.warningOfParts].compactMap({ $0 }) {
      Session.current.warn(warning[language])
    }
  }

  /// Warns of a figure too dense to follow, and of a map that doesn't lie on those before.
  func warn(of drawn: FigureFiles, of loaded: LoadedStudy) {
    if about.layout == MapPlacement.id, about.reduce == nil, about.top == nil,
      loaded.study.organisations.count <= ReductionCatalog.largestWhole,
      let growth = MapGrowth(of: loaded.study)
    {
      let words = MapWords.reachesFurther(growth.outside, loaded.study.latestSnapshot.id)
      Session.current.warn(words[loaded.language])
    }
    if let hint = drawn.hintOfDensity { Session.current.warn(hint[loaded.language]) }
  }
}
