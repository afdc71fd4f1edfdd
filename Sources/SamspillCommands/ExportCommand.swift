import CommandLineParsing
import Foundation
import Spreadsheets
import StudyFiles
import Wording

/// Writes a study as a folder in the study format, or as a workbook.
struct ExportCommand: TalkingCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "export", abstract: ExportWords.command[language],
      discussion: CommandWords.example("samspill export kart.xlsx --output my-study")[language])
  }

  @OptionGroup var input: StudyArguments

  @Option(
    name: [.customShort("o"), .long],
    help: CommandWords.help(ExportWords.output, value: "DIR|FILE.xlsx"))
  var output: String

  @Flag(help: CommandWords.help(ExportWords.panel))
  var panel = false

  @OptionGroup var terminal: TerminalArguments

  mutating func run() throws {
    let loaded = try input.read(toWrite: true, needsTies: false)
    let language = loaded.language
    guard !OutputFolder.isSame(output, as: input.study) else {
      throw CommandFailure(lines: [ExportWords.overInput(output)[language]])
    }
    if panel {
      try writePanel(loaded)
    } else if output.lowercased().hasSuffix(".xlsx") {
      let document = StudyWorkbook.document(of: loaded.study, language: language.rawValue)
      try OutputFolder.write([output: try WorkbookWriter.bytes(of: document)], in: nil, language)
    } else {
      guard !FileManager.default.fileExists(atPath: output) else {
        throw CommandFailure(lines: [ExportWords.isThere(output)[language]])
      }
      let files = StudyFolderWriter.files(of: loaded.study, language: language.rawValue)
      try OutputFolder.write(files, in: output, language)
    }
    Session.current.note(ExportWords.written(output)[language])
  }

  /// The snapshots side by side, in a new folder.
  private func writePanel(_ loaded: LoadedStudy) throws {
    let language = loaded.language
    guard !loaded.study.isTwoMode else {
      throw CommandFailure(lines: [CompareCommandWords.twoMode[language]])
    }
    guard loaded.study.snapshots.count > 1 else {
      throw CommandFailure(lines: [ExportWords.noPanel[language]])
    }
    guard !FileManager.default.fileExists(atPath: output) else {
      throw CommandFailure(lines: [ExportWords.isThere(output)[language]])
    }
    try OutputFolder.write(PanelFiles.files(of: loaded.study), in: output, language)
  }
}
