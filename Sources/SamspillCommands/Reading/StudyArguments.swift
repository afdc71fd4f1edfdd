import CommandLineParsing
import Foundation
import InnovationSystem
import Spelling
import StudyFiles
import Wording

/// A language that reports are written in; also known by its name and by the locale's, as `nb_NO`.
enum LanguageChoice: String, CaseIterable, ExpressibleByArgument {
  case nb
  case nn
  case en

  init?(argument: String) {
    let word = argument.lowercased()
    switch word.prefix(while: { !"_-.".contains($0) }) {
    case "nb", "no", "bokmål", "bokmal", "norsk": self = .nb
    case "nn", "nynorsk": self = .nn
    case "en", "english", "engelsk": self = .en
    default: return nil
    }
  }

  /// The language.
  var language: Language {
    switch self {
    case .nb: .bokmål
    case .nn: .nynorsk
    case .en: .english
    }
  }
}

/// What every command that reads a study is told.
struct StudyArguments: ParsableArguments {
  @Argument(help: CommandWords.help(CommandWords.studyArgument, value: "STUDY"))
  var study: String

  @Option(help: CommandWords.help(CommandWords.snapshotOption, value: "ID"))
  var snapshot: String?

  @Option(help: CommandWords.help(CommandWords.languageOption, value: "nb|nn|en"))
  var lang: LanguageChoice?

  @OptionGroup var reading: ReadingArguments

  /// The folder that holds the study's files.
  var folder: String {
    let url = URL(fileURLWithPath: study)
    return url.hasDirectoryPath ? url.path : url.deletingLastPathComponent().path
  }

  /// Reads the study, and tells of warnings on standard error.
  ///
  /// - Parameters:
  ///   - toWrite: whether files were to be written, so that it is said that none was.
  ///   - needsTies: whether the command has nothing to do without collaborations or projects.
  /// - Throws: `CommandFailure` with every problem when the study can't be read.
  func read(toWrite: Bool = false, needsTies: Bool = true) throws -> LoadedStudy {
    do {
      let loaded = try load()
      if needsTies, !loaded.study.hasTies {
        let nothing = toWrite ? " " + CommandWords.nothingWritten[loaded.language] : ""
        throw CommandFailure(lines: [
          UnderstandingWords.onlyOrganisations[loaded.language] + nothing
        ])
      }
      return loaded
    } catch let problems as StudyProblems {
      throw failure(problems, toWrite: toWrite)
    }
  }

  /// Reads the study, and tells of warnings on standard error.
  ///
  /// - Parameter told: when warnings are told.
  /// - Throws: `StudyProblems` when the study can't be read.
  func load(told: WarningsTold = .unlessQuiet) throws -> LoadedStudy {
    let session = Session.current
    defer { session.endProgress() }
    let reading = try StudyReader.read(
      study, options: try reading.options(of: session, languageOfProblems))
    session.endProgress()
    let language = language(of: reading.study)
    if told != .never { session.warn(of: reading.warnings, language, always: told == .always) }
    return LoadedStudy(
      study: reading.study, warnings: reading.warnings, understanding: reading.understanding,
      snapshot: try chosenSnapshot(of: reading.study, language), language: language)
  }

  /// What to tell when the study can't be read.
  func failure(_ problems: StudyProblems, toWrite: Bool = false) -> CommandFailure {
    failure(problems.problems, languageOfProblems, toWrite: toWrite)
  }

  /// What to tell of problems that keep the command from its work.
  func failure(
    _ problems: [Problem], _ language: Language, toWrite: Bool = false
  ) -> CommandFailure {
    let lines = ProblemText.lines(
      of: problems, language, style: Session.current.errorStyle)
    let count = problems.filter { $0.severity == .error }.count
    let end = CommandWords.problemCount(count)[language]
    let nothing = toWrite ? " " + CommandWords.nothingWritten[language] : ""
    return CommandFailure(lines: lines + [end + nothing])
  }

  /// The language to tell of problems in when the study can't be read.
  var languageOfProblems: Language { lang?.language ?? Session.current.languageOfUsage }

  private func language(of study: Study) -> Language {
    lang?.language ?? study.language.flatMap(Language.init(rawValue:)) ?? Session.current.language
  }

  private func chosenSnapshot(of study: Study, _ language: Language) throws -> Snapshot {
    guard let id = snapshot else { return study.latestSnapshot }
    if let found = study.snapshot(id) { return found }
    let known = study.snapshots.map(\.id).filter { !$0.isEmpty }
    throw CommandFailure(lines: [
      CommandWords.unknownSnapshot(
        id, known: known, suggestion: nearestChoice(to: id, among: known))[language]
    ])
  }
}

/// When warnings about a study go to standard error.
enum WarningsTold {
  /// As with every command.
  case unlessQuiet
  /// They are what the command is there for.
  case always
  /// They are told in another way.
  case never
}

/// A study that was read, and how to speak of it.
struct LoadedStudy {
  /// The study.
  var study: Study
  /// What somebody should look at.
  let warnings: [Problem]
  /// What was made of somebody's own files; `nil` for a study folder.
  let understanding: Understanding?
  /// The snapshot that was asked for, else the latest.
  let snapshot: Snapshot
  /// The language to answer in.
  let language: Language

  /// The same study with another ledger.
  func withLedger(_ entries: [LedgerEntry]) -> LoadedStudy {
    var study = study
    study.ledger = entries
    return LoadedStudy(
      study: study, warnings: warnings, understanding: understanding, snapshot: snapshot,
      language: language)
  }

  /// The study's id as a part of a file name: nothing that leads into another folder.
  var fileName: String {
    let name = String(study.id.map { "/\\:".contains($0) ? "-" : $0 })
    return name.hasPrefix(".") ? "study" + name : name
  }

  /// The study in that snapshot.
  var view: SnapshotView { study.view(at: snapshot) }
}

extension Study {
  /// Whether anything ties organisations together: collaborations or projects.
  fileprivate var hasTies: Bool { !collaborations.isEmpty || !participations.isEmpty }
}
