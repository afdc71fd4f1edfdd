import CommandLineParsing
import InnovationSystem
import Reports
import Spreadsheets
import StudyFiles
import Wording

/// Says what a study was understood as, and everything that is wrong with it.
struct CheckCommand: TalkingCommand {
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

  @Flag(help: CommandWords.help(DisclosureWords.flag))
  var privacy = false

  @Flag(help: CommandWords.help(CommandWords.jsonFlag))
  var json = false

  @OptionGroup var terminal: TerminalArguments

  mutating func run() throws {
    do {
      let loaded = try input.load(told: json ? .never : .always)
      if json {
        try print(loaded.study, loaded.warnings, loaded.language, of: loaded)
      } else {
        tell(of: loaded)
      }
      try write(DiagnosisWorkbook(loaded).document, loaded.language)
    } catch let problems as StudyProblems {
      let language = input.languageOfProblems
      try write(DiagnosisWorkbook.document(of: problems.problems, language), language)
      guard json else { throw input.failure(problems) }
      try print(nil, problems.problems, language)
      throw ExitCode(1)
    }
  }

  private func print(
    _ study: Study?, _ problems: [Problem], _ language: Language, of loaded: LoadedStudy? = nil
  ) throws {
    let checked = privacy ? loaded.map(shared) : nil
    let output = CheckJSON(study, problems: problems, language, privacyOf: checked)
    Session.current.writeRaw(try output.text())
  }

  /// The snapshots that may be shared: the one asked for, else all, the latest last.
  private func shared(_ loaded: LoadedStudy) -> [Snapshot] {
    let others = loaded.study.snapshots.filter { $0.id != loaded.snapshot.id }
    return (input.snapshot == nil ? others : []) + [loaded.snapshot]
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
    if privacy {
      session.write("")
      session.writeRaw(
        DisclosureText(loaded.study, at: shared(loaded), loaded.language).text)
    }
  }

  private func write(_ document: @autoclosure () -> WorkbookDocument, _ language: Language) throws {
    guard let output else { return }
    guard !OutputFolder.isSame(output, as: input.study) else {
      throw CommandFailure(lines: [DiagnosisWords.overInput(output)[language]])
    }
    let bytes = try WorkbookWriter.bytes(of: document())
    try OutputFolder.write([output: bytes], in: nil, language)
    if !json { Session.current.note(DiagnosisWords.written(output)[language]) }
  }
}
