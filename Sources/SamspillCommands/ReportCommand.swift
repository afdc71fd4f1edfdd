import CommandLineParsing
import GraphvizRendering
import InnovationSystem
import Reports
import Wording

/// Writes the report: a page with figure, findings and tables, and the files to copy from.
struct ReportCommand: TalkingCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "report", abstract: CommandWords.report[language],
      discussion: CommandWords.example("samspill report graphs/nordland --lang en")[language])
  }

  @OptionGroup var input: StudyArguments

  @Option(
    name: [.customShort("o"), .long],
    help: CommandWords.help(CommandWords.outputOption, value: "DIR"))
  var output: String?

  @Option(help: CommandWords.help(CommandWords.dateOption, value: "DATE"))
  var date: String?

  @OptionGroup var terminal: TerminalArguments

  mutating func validate() throws {
    if let date, PartialDate(date) == nil {
      throw ValidationError(CommandWords.dateForm[Session.current.language])
    }
  }

  mutating func run() throws {
    let loaded = try input.read(toWrite: true)
    let folder = output ?? "\(loaded.fileName)-report"
    guard !OutputFolder.isSame(folder, as: input.folder) else {
      throw CommandFailure(lines: [CommandWords.outputIsStudy(folder)[loaded.language]])
    }
    let warnings = loaded.warnings.map { ProblemText.line(of: $0, loaded.language) }
    Session.current.progress(TerminalWords.measuring[loaded.language])
    let report = try Report(
      loaded.study, at: loaded.snapshot, loaded.language, warnings: warnings,
      date: date.flatMap { PartialDate($0) },
      renderer: try GraphvizRenderer.ofCommands(loaded.language))
    Session.current.progress(TerminalWords.drawing[loaded.language])
    try OutputFolder.write(try report.files(), in: folder, loaded.language)
    report.flaws.forEach(Session.current.warn)
    report.headlines.forEach(Session.current.note)
    Session.current.note("")
    Session.current.note(CommandWords.written(folder + "/index.html")[loaded.language])
  }
}
