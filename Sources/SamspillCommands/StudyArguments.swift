import CommandLineParsing
import Foundation
import InnovationSystem
import StudyFiles
import Wording

/// A language that reports are written in.
enum LanguageChoice: String, CaseIterable, ExpressibleByArgument {
  case nb
  case nn
  case en

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

  /// The folder that holds the study's files.
  var folder: String {
    let url = URL(fileURLWithPath: study)
    return url.hasDirectoryPath ? url.path : url.deletingLastPathComponent().path
  }

  /// Reads the study, and tells of warnings on standard error.
  ///
  /// - Parameter toWrite: whether files were to be written, so that it is said that none was.
  /// - Throws: `CommandFailure` with every problem when the study can't be read.
  func read(toWrite: Bool = false) throws -> LoadedStudy {
    let session = Session.current
    do {
      let reading = try StudyReader.read(study)
      let language = language(of: reading.study)
      for problem in reading.warnings {
        session.warn(ProblemText.line(of: problem, language))
      }
      return LoadedStudy(
        study: reading.study, warnings: reading.warnings,
        snapshot: try chosenSnapshot(of: reading.study, language), language: language)
    } catch let problems as StudyProblems {
      let language = lang?.language ?? session.language
      let lines = problems.problems.map { ProblemText.line(of: $0, language) }
      let count = problems.problems.filter { $0.severity == .error }.count
      let end = CommandWords.problemCount(count)[language]
      let nothing = toWrite ? " " + CommandWords.nothingWritten[language] : ""
      throw CommandFailure(lines: lines + [end + nothing])
    }
  }

  private func language(of study: Study) -> Language {
    lang?.language ?? study.language.flatMap(Language.init(rawValue:)) ?? Session.current.language
  }

  private func chosenSnapshot(of study: Study, _ language: Language) throws -> Snapshot {
    guard let id = snapshot else { return study.latestSnapshot }
    if let found = study.snapshot(id) { return found }
    let known = study.snapshots.map(\.id).filter { !$0.isEmpty }
    throw CommandFailure(lines: [CommandWords.unknownSnapshot(id, known: known)[language]])
  }
}

/// A study that was read, and how to speak of it.
struct LoadedStudy {
  /// The study.
  let study: Study
  /// What somebody should look at.
  let warnings: [Problem]
  /// The snapshot that was asked for, else the latest.
  let snapshot: Snapshot
  /// The language to answer in.
  let language: Language

  /// The study's id as a part of a file name: nothing that leads into another folder.
  var fileName: String {
    let name = String(study.id.map { "/\\:".contains($0) ? "-" : $0 })
    return name.hasPrefix(".") ? "study" + name : name
  }

  /// The study in that snapshot.
  var view: SnapshotView { study.view(at: snapshot) }
}
