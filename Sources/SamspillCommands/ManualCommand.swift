import CommandLineParsing
import Wording

/// Prints the manual page.
struct ManualCommand: TalkingCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "manual", abstract: TerminalWords.manualCommand[language],
      discussion: CommandWords.example("samspill manual | man -l -")[language])
  }

  @Option(help: CommandWords.help(CommandWords.ownLanguageOption, value: "nb|nn|en"))
  var lang: LanguageChoice?

  @OptionGroup var terminal: TerminalArguments

  mutating func run() throws {
    let language = lang?.language ?? Session.current.language
    let spoken = Session(environment: ["LC_ALL": language.rawValue])
    let page = Session.$current.withValue(spoken) {
      SamspillCommand.manualPage(
        words: HelpWords.words(in: language), chapters: Self.chapters(language))
    }
    Session.current.writeRaw(page)
  }

  private static func chapters(_ language: Language) -> [ManualChapter] {
    [
      ManualChapter(
        TerminalWords.exitStatus[language],
        TerminalWords.statuses.map { ManualChapter.Entry($0.status, $0.words[language]) }),
      ManualChapter(
        TerminalWords.environment[language],
        TerminalWords.variables.map { ManualChapter.Entry($0.name, $0.words[language]) }),
      ManualChapter(
        TerminalWords.seeAlso[language],
        [ManualChapter.Entry("", TerminalWords.further[language])]),
    ]
  }
}
