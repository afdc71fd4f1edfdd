import CommandLineParsing
import GapAnalysis
import Reports
import Wording

/// Prints what is missing, fragile or unconfirmed in one snapshot.
struct GapsCommand: ParsableCommand {
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

  mutating func run() throws {
    let loaded = try input.read()
    var options = GapOptions()
    options.spreading = try start.options(in: loaded.view, loaded.language)
    let assessment = GapAssessment(loaded.study, at: loaded.snapshot, options: options)
    if json {
      Session.current.writeRaw(try GapsJSON(assessment, loaded.language).text())
    } else {
      Session.current.writeRaw(GapsText(assessment, loaded.language).text)
    }
  }
}
