import Figures
import Wording

/// What was found about a figure's file, line by line.
public struct VerificationText {
  private let verification: FigureVerification
  private let file: String
  private let study: String
  private let language: Language

  /// Prepares the words.
  ///
  /// - Parameters:
  ///   - verification: what was found.
  ///   - file: the path of the file, as it was given.
  ///   - study: the path of the study, as it was given.
  ///   - language: the language.
  public init(
    _ verification: FigureVerification, file: String, study: String, _ language: Language
  ) {
    self.verification = verification
    self.file = file
    self.study = study
    self.language = language
  }

  /// The verdict first, then what has changed, then what to do.
  public var lines: [String] {
    if let obstacle = verification.obstacle {
      return [VerifyWords.obstacle(obstacle.rawValue, file)[language]]
    }
    let verdict = VerifyWords.verdict(
      verification.verdict.rawValue, file, isCutShort: verification.isCutShort)
    return ([verdict] + changes + remarks).map { $0[language] } + advice
  }

  private var changes: [Words] {
    verification.changes.map { change in
      switch change {
      case .table(let name, let kind): VerifyWords.table(name, kind.rawValue)
      case .snapshot(let id, let kind): VerifyWords.snapshot(id, kind.rawValue)
      case .option(let name, let before, let now): VerifyWords.option(name, before, now)
      case .version(let before, let now): VerifyWords.version(before, now)
      }
    }
  }

  private var remarks: [Words] {
    guard verification.changes.contains(where: \.isOfData) else { return [] }
    if verification.sharesNothing { return [VerifyWords.sharesNothing] }
    guard verification.isSnapshotSame == true,
      let id = verification.made?.options["snapshot"]
    else { return [] }
    return [VerifyWords.snapshotIsSame(id)]
  }

  /// How to draw the figure again, when it isn't as it ought to be.
  private var advice: [String] {
    guard verification.verdict != .current, let made = verification.made else { return [] }
    // Whom a figure without names is about can't be told from it.
    let isAnonymous = made.options["anonymous"] == "yes"
    if isAnonymous, !(made.options["organisation"] ?? "").isEmpty { return [] }
    let asked = verification.changes.reduce(into: made.options) { options, change in
      if case .option(let name, _, let now) = change { options[name] = now }
    }
    return [VerifyWords.drawAgain(command(asked))[language]]
  }

  private func command(_ options: [String: String]) -> String {
    var words = ["samspill", "figure", study, "--output", file]
    let names = [
      "kind", "snapshot", "organisation", "from", "layout", "by", "reduce", "top", "alpha", "lang",
      "height",
    ]
    for name in names {
      if let value = options[name], !value.isEmpty { words += ["--" + name, value] }
    }
    let preset = FigurePreset.allCases.first {
      FigureProvenance.number($0.widthInMillimetres) == options["width"]
        && FigureProvenance.number($0.smallestText) == options["text"]
    }
    if let preset {
      words += ["--preset", preset.rawValue]
    } else if let width = options["width"] {
      words += ["--width", width]
      if options["text"] == "8" { words += ["--preset", FigurePreset.he.rawValue] }
    }
    if options["anonymous"] == "yes" { words.append("--anonymous") }
    return words.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
  }
}

extension FigureProvenance.Change {
  /// Whether it is a change of the data.
  fileprivate var isOfData: Bool {
    switch self {
    case .table, .snapshot: true
    case .option, .version: false
    }
  }
}
