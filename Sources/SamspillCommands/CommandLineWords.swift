import CommandLineParsing
import Spelling
import Wording

/// The parser's errors and headings in the user's language.
enum CommandLineWords {
  /// An error as a sentence that says what to do.
  static func sentence(of error: CommandLineError, _ language: Language) -> String {
    switch error {
    case .unknownOption(let name, let suggestion):
      CommandWords.unknownOption(name, suggestion: suggestion)[language]
    case .unknownCommand(let name, let suggestion):
      unknownCommand(name, suggestion)[language]
    case .missingValue(let option): CommandWords.missingValue(option)[language]
    case .unexpectedValue(let option, let value):
      CommandWords.unexpectedValue(option, value)[language]
    case .invalidValue(let name, let value, let allowed):
      CommandWords.invalidValue(
        name, value, allowed: allowed, suggestion: nearestChoice(to: value, among: allowed))[
          language]
    case .notANumber(let name, let value, let isWhole):
      NumberWords.notANumber(name, value, isWhole: isWhole)[language]
    case .ambiguousNumber(let name, let value): NumberWords.ambiguous(name, value)[language]
    case .missingArgument(let name): CommandWords.missingArgument(name)[language]
    case .missingOption(let name): CommandWords.missingArgument(name)[language]
    case .tooManyArguments(let words): CommandWords.tooMany(words)[language]
    case .repeatedOption(let name): CommandWords.repeated(name)[language]
    case .validation(let message): message
    case .helpRequested, .versionRequested: ""
    }
  }
}

extension CommandLineWords {
  /// A word that names no command: a Norwegian name of one, a file, or a slip.
  private static func unknownCommand(_ name: String, _ suggestion: String?) -> Words {
    if let command = CommandSynonyms.command(for: name) {
      return CommandWords.unknownCommand(name, suggestion: command)
    }
    let isFile = name.contains("/") || name.contains(".")
    return isFile && suggestion == nil
      ? CommandWords.fileBeforeCommand(name)
      : CommandWords.unknownCommand(name, suggestion: suggestion)
  }
}

extension HelpWords {
  /// The headings of help pages in a language.
  static func words(in language: Language) -> HelpWords {
    var words = HelpWords()
    words.name = HelpHeadings.name[language]
    words.usage = HelpHeadings.usage[language]
    words.arguments = HelpHeadings.arguments[language]
    words.options = HelpHeadings.options[language]
    words.subcommands = HelpHeadings.subcommands[language]
    words.defaultValue = HelpHeadings.defaultValue[language]
    words.values = HelpHeadings.values[language]
    words.helpFlag = HelpHeadings.helpFlag[language]
    words.versionFlag = HelpHeadings.versionFlag[language]
    words.optionsPlaceholder = HelpHeadings.optionsPlaceholder[language]
    words.subcommandPlaceholder = HelpHeadings.subcommandPlaceholder[language]
    words.subcommandHint = HelpHeadings.subcommandHint[language]
    return words
  }
}
