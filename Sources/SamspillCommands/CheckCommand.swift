import CommandLineParsing
import Reports
import Spreadsheets
import StudyFiles
import Wording

/// Says what a study was understood as, and everything that is wrong with it.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "check", abstract: CommandWords.check[language],
      discussion: CommandWords.example("samspill check graphs/nordland")[language])
  }

  @OptionGroup var input: StudyArguments

  @Option(
    name: [.customShort("o"), .long],
    help: CommandWords.help(DiagnosisWords.output, value: "FILE"))
  var output: String?

  mutating func run() throws {
    do {
      let loaded = try input.load()
      tell(of: loaded)
      try write(DiagnosisWorkbook(loaded).document, loaded.language)
    } catch let problems as StudyProblems {
      let language = input.languageOfProblems
      try write(DiagnosisWorkbook.document(of: problems.problems, language), language)
      throw input.failure(problems)
    }
  }

  private func tell(of loaded: LoadedStudy) {
    let session = Session.current
    if let understanding = loaded.understanding {
      UnderstandingText(understanding, of: loaded.study, loaded.language).lines
        .forEach(session.write)
      session.write("")
    }
    session.writeRaw(StudyOverview(loaded.study, loaded.language).text)
    session.write(CommandWords.sound(warnings: loaded.warnings.count)[loaded.language])
    let alike = NameList(of: loaded.study).count
    if alike > 0 {
      session.write(UnderstandingWords.names(alike, input.study)[loaded.language])
    }
  }

  private func write(_ document: @autoclosure () -> WorkbookDocument, _ language: Language) throws {
    guard let output else { return }
    guard !OutputFolder.isSame(output, as: input.study) else {
      throw CommandFailure(lines: [DiagnosisWords.overInput(output)[language]])
    }
    let bytes = try WorkbookWriter.bytes(of: document())
    try OutputFolder.write([output: bytes], in: nil, language)
    Session.current.write(DiagnosisWords.written(output)[language])
  }
}
