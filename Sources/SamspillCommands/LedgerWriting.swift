import GapAnalysis
import InnovationSystem
import Reports
import StudyFiles
import Wording

/// Brings the gap ledger of a study folder up to date: the only thing that writes it.
struct LedgerWriting {
  /// The study with its ledger as it will be written.
  let result: LoadedStudy
  /// What is done, in words.
  let lines: [String]

  private let path: String
  private let update: LedgerFile.Update

  /// Works out what to write, and writes nothing yet.
  ///
  /// - Throws: `CommandFailure` when there is nowhere to write, or the file can't be read.
  init(_ loaded: LoadedStudy, at input: StudyArguments) throws {
    let language = loaded.language
    do throws(LedgerFile.Failure) {
      let file = try LedgerFile(
        ofStudyAt: input.study, language: language.rawValue, options: input.reading.textOptions)
      let words = Language(rawValue: file.language) ?? language
      let changed = LedgerUpdate(of: loaded.study, upTo: loaded.snapshot) { subject, study in
        subject.name(in: study, words)
      }
      update = try file.updated(changed.entries, before: loaded.study.ledger)
      path = file.url.resolvingSymlinksInPath().path
      result = loaded.withLedger(changed.entries)
      lines = Self.lines(changed, update, file.url.lastPathComponent, language)
    } catch {
      throw Self.failure(error, of: input.study, language)
    }
  }

  /// Writes the file when it is to hold something else than it does.
  ///
  /// - Throws: `CommandFailure` when it can't be written.
  func write() throws {
    guard update.isChanged, !result.study.ledger.isEmpty else { return }
    try OutputFolder.write([path: update.bytes], in: nil, result.language)
  }

  private static func lines(
    _ changed: LedgerUpdate, _ update: LedgerFile.Update, _ file: String, _ language: Language
  ) -> [String] {
    guard !changed.entries.isEmpty else { return [LedgerWords.nothing[language]] }
    let words = update.isChanged ? LedgerWords.written(file) : LedgerWords.unchanged(file)
    return [words[language]] + LedgerUpdateText(changed, language).lines
      + (update.isConverted ? ["  - " + LedgerWords.converted[language]] : [])
  }

  private static func failure(
    _ failure: LedgerFile.Failure, of study: String, _ language: Language
  ) -> CommandFailure {
    switch failure {
    case .noFolder: CommandFailure(lines: [LedgerWords.noFolder(study)[language]])
    case .notText(let file): CommandFailure(lines: [LedgerWords.notText(file)[language]])
    case .unreadable(let problems):
      CommandFailure(
        lines: ProblemText.lines(of: problems, language)
          + [CommandWords.nothingWritten[language]])
    }
  }
}
