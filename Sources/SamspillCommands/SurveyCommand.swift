import CommandLineParsing
import Foundation
import InnovationSystem
import Spreadsheets
import StudyFiles
import Wording

/// Makes a sheet for each organisation to confirm, correct and add in, or merges those that came back.
struct SurveyCommand: TalkingCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "survey", abstract: SurveyWords.command[language],
      discussion: CommandWords.example(
        "samspill survey graphs/nordland --output sheets\n"
          + "  samspill survey graphs/nordland --merge sheets --output answered")[language])
  }

  @OptionGroup var input: StudyArguments

  @Option(
    name: [.customShort("o"), .long],
    help: CommandWords.help(SurveyWords.outputOption, value: "DIR"))
  var output: String

  @Option(help: CommandWords.help(SurveyWords.mergeOption, value: "DIR"))
  var merge: String?

  @OptionGroup var terminal: TerminalArguments

  mutating func run() throws {
    let loaded = try input.read(toWrite: true, needsTies: false)
    guard !FileManager.default.fileExists(atPath: output) else {
      throw CommandFailure(lines: [ExportWords.isThere(output)[loaded.language]])
    }
    if let merge {
      try mergeSheets(in: merge, into: loaded)
    } else {
      try writeSheets(of: loaded)
    }
  }

  private func writeSheets(of loaded: LoadedStudy) throws {
    let language = loaded.language
    var files: [String: [UInt8]] = [:]
    for organisation in loaded.view.organisations {
      let words = SurveySheetWords(for: organisation.name, language)
      let sheet = SurveySheet(loaded.view, of: organisation, words: words)
      let name = organisation.id.map { "/\\:".contains($0) ? "-" : $0 }
      files[String(name) + ".xlsx"] = try WorkbookWriter.bytes(of: sheet.document)
    }
    try OutputFolder.write(files, in: output, language)
    Session.current.note(SurveyWords.written(files.count, output)[language])
  }

  private func mergeSheets(in folder: String, into loaded: LoadedStudy) throws {
    let language = loaded.language
    let session = Session.current
    let sheets = try answers(in: folder, language)
    let merged = SurveyMerge(sheets, into: loaded.study)
    session.warn(of: merged.problems.sorted(), language)
    var files = StudyFolderWriter.files(of: merged.study, language: language.rawValue)
    files["changes.csv"] = Array(ChangeList(merged, language).csv.utf8)
    try OutputFolder.write(files, in: output, language)
    ChangeList(merged, language).lines.forEach(session.note)
    session.note(
      SurveyWords.merged(
        answers: merged.answered.count, silent: merged.silent.count,
        changes: merged.changes.count, output)[language])
  }

  private func answers(in folder: String, _ language: Language) throws -> [SurveyAnswers] {
    let url = URL(fileURLWithPath: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var sheets: [SurveyAnswers] = []
    for name in names.sorted() where !name.hasPrefix(".") && !name.hasPrefix("~") {
      do throws(Problem) {
        if let read = try SurveyAnswers.read(url.appendingPathComponent(name)) {
          sheets.append(read)
        }
      } catch {
        Session.current.warn(
          ProblemText.line(of: error, language, style: Session.current.errorStyle))
      }
    }
    guard !sheets.isEmpty else {
      throw CommandFailure(lines: [SurveyWords.noSheets(folder)[language]])
    }
    return sheets
  }
}

extension SurveySheetWords {
  /// The words of an organisation's sheet in a language.
  fileprivate init(for organisation: String, _ language: Language) {
    self.init(
      preamble: [SurveyWords.title(organisation)[language], SurveyWords.questions[0][language]]
        + SurveyWords.instructions.map { $0[language] },
      headings: [
        SurveyWords.partner, SurveyWords.believed, SurveyWords.isRight, SurveyWords.level,
        SurveyWords.phases, SurveyWords.withoutFunding, SurveyWords.comment,
      ].map { $0[language] },
      answers: [SurveyWords.yes, SurveyWords.no, SurveyWords.unknown].map { $0[language] },
      fundingAnswers: [SurveyWords.yes, SurveyWords.partly, SurveyWords.no].map { $0[language] },
      levels: SurveyWords.levels.map { $0[language] }, nothing: SurveyWords.nothing[language])
  }
}

/// The reports that merging changed, as lines and as a table.
private struct ChangeList {
  private let merged: SurveyMerge
  private let language: Language

  init(_ merged: SurveyMerge, _ language: Language) {
    self.merged = merged
    self.language = language
  }

  private func name(_ id: String) -> String { merged.study.organisation(id)?.name ?? id }

  private func number(_ value: Double) -> String { Formatter(language).number(value) }

  var lines: [String] {
    merged.changes.map { change in
      SurveyWords.change(
        name(change.organisation), name(change.partner), from: change.old.map(number),
        to: number(change.new))[language]
    }
  }

  var csv: String {
    let rows = merged.changes.map { change in
      [
        change.organisation, change.partner, change.old.map(number) ?? "", number(change.new),
        change.comment ?? "",
      ]
    }
    let header = ["organisation", "partner", "before", "now", "comment"]
    return ([header] + rows).map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";") + "\n"
    }.joined()
  }
}
