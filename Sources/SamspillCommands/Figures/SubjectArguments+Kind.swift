import Figures
import Wording

extension SubjectArguments {
  /// Refuses what was chosen and a kind of figure has no use for, before any of it is looked for.
  ///
  /// - Parameter snapshot: the snapshot that `--snapshot` names.
  /// - Throws: `CommandFailure` for the first choice that the kind doesn't show.
  func refuseChoices(
    of kind: (any FigureKind.Type)?, snapshot: String?, _ language: Language
  ) throws {
    guard let kind else { return }
    for (option, value) in [("--to", to), ("--snapshot", snapshot)]
    where value != nil && kind.showsAllSnapshots {
      throw CommandFailure(lines: [
        FigureProblemWords.showsAllSnapshots(option, kind.id)[language]
      ])
    }
    let choices: [(String, String?, FigureChoice)] = [
      ("organisation", organisation, .organisation), ("by", by, .layout),
      ("layout", layout, .layout), ("project", project, .project), ("from", from, .earlier),
    ]
    for (option, value, choice) in choices where value != nil && !kind.choices.contains(choice) {
      let words = FigureProblemWords.takesNot(option, kind.id, known: choice.kinds)
      throw CommandFailure(lines: [words[language]])
    }
  }
}
