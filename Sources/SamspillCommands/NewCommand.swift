import CommandLineParsing
import Foundation
import Spreadsheets
import StudyFiles
import Wording

/// Makes a study to begin with, as a folder or a workbook.
struct NewCommand: TalkingCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "new", abstract: TemplateWords.command[language],
      discussion: CommandWords.example("samspill new my-study --xlsx")[language])
  }

  @Argument(help: CommandWords.help(TemplateWords.place, value: "DIR"))
  var place: String

  @Flag(help: CommandWords.help(TemplateWords.workbook))
  var xlsx = false

  @Option(help: CommandWords.help(CommandWords.ownLanguageOption, value: "nb|nn|en"))
  var lang: LanguageChoice?

  @OptionGroup var terminal: TerminalArguments

  mutating func run() throws {
    let language = lang?.language ?? Session.current.language
    let isWorkbook = xlsx || place.lowercased().hasSuffix(".xlsx")
    let path = isWorkbook && !place.lowercased().hasSuffix(".xlsx") ? place + ".xlsx" : place
    guard !FileManager.default.fileExists(atPath: path) else {
      throw CommandFailure(lines: [ExportWords.isThere(path)[language]])
    }
    let template = StudyTemplate(language)
    if isWorkbook {
      let bytes = try WorkbookWriter.bytes(of: template.document)
      try OutputFolder.write([path: bytes], in: nil, language)
    } else {
      try OutputFolder.write(template.files, in: path, language)
    }
    Session.current.note(TemplateWords.made(path)[language])
  }
}
