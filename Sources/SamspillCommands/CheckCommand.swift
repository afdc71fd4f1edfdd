import CommandLineParsing
import Reports
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

  mutating func run() throws {
    let loaded = try input.read()
    Session.current.writeRaw(StudyOverview(loaded.study, loaded.language).text)
    Session.current.write(CommandWords.sound(warnings: loaded.warnings.count)[loaded.language])
  }
}
