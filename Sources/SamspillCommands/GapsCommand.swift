import CommandLineParsing
import GapAnalysis
import Reports
import Wording

/// Prints what is missing, fragile or unconfirmed in one snapshot.
struct GapsCommand: TalkingCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "gaps", abstract: CommandWords.gaps[language],
      discussion: CommandWords.example("samspill gaps graphs/nordland")[language])
  }

  @OptionGroup var input: StudyArguments

  @OptionGroup var start: SeedArguments

  @Flag(help: CommandWords.help(CommandWords.jsonFlag))
  var json = false

  @Flag(help: CommandWords.help(LedgerWords.flag))
  var updateLedger = false

  @OptionGroup var terminal: TerminalArguments

  mutating func run() throws {
    var loaded = try input.read(toWrite: updateLedger)
    var options = GapOptions()
    options.spreading = try start.options(in: loaded.view, loaded.language)
    if updateLedger { loaded = try updated(loaded) }
    let assessment = GapAssessment(loaded.study, at: loaded.snapshot, options: options)
    if json {
      Session.current.writeRaw(try GapsJSON(assessment, loaded.language).text())
    } else {
      Session.current.writeRaw(GapsText(assessment, loaded.language).text)
    }
  }

  /// The study with its ledger as written; what was done is told where JSON stays alone.
  private func updated(_ loaded: LoadedStudy) throws -> LoadedStudy {
    let update = try LedgerWriting(loaded, at: input)
    try update.write()
    let session = Session.current
    update.lines.forEach { json ? session.warn($0) : session.note($0) }
    if !json { session.note("") }
    return update.result
  }
}
