import CommandLineParsing
import Wording

/// Prints a script that teaches a shell the commands, options and values.
struct CompletionCommand: TalkingCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "completion", abstract: TerminalWords.completionCommand[language],
      discussion: CommandWords.example("source <(samspill completion bash)")[language])
  }

  @Argument(help: CommandWords.help(TerminalWords.shellArgument, value: "SHELL"))
  var shell: CompletionShell

  @Option(help: CommandWords.help(CommandWords.ownLanguageOption, value: "nb|nn|en"))
  var lang: LanguageChoice?

  @OptionGroup var terminal: TerminalArguments

  mutating func run() throws {
    let session = Session.current
    session.writeRaw(
      SamspillCommand.completionScript(
        for: shell, words: HelpWords.words(in: session.language)))
  }
}
