import CommandLineParsing
import Wording

/// The parser's errors and headings in the user's language.
enum CommandLineWords {
  /// An error as a sentence that says what to do.
  static func sentence(of error: CommandLineError, _ language: Language) -> String {
    switch error {
    case .unknownOption(let name, let suggestion):
      CommandWords.unknownOption(name, suggestion: suggestion)[language]
    case .unknownCommand(let name, let suggestion):
      CommandWords.unknownCommand(name, suggestion: suggestion)[language]
    case .missingValue(let option): CommandWords.missingValue(option)[language]
    case .unexpectedValue(let option, let value):
      CommandWords.unexpectedValue(option, value)[language]
    case .invalidValue(let name, let value, let allowed):
      CommandWords.invalidValue(name, value, allowed: allowed)[language]
    case .missingArgument(let name): CommandWords.missingArgument(name)[language]
    case .missingOption(let name): CommandWords.missingArgument(name)[language]
    case .tooManyArguments(let words): CommandWords.tooMany(words)[language]
    case .repeatedOption(let name): CommandWords.repeated(name)[language]
    case .validation(let message): message
    case .helpRequested, .versionRequested: ""
    }
  }
}

extension HelpWords {
  /// The headings of help pages in a language.
  static func words(in language: Language) -> HelpWords {
    guard language != .english else { return .english }
    var words = HelpWords()
    words.usage = "BRUK"
    words.arguments = "ARGUMENTER"
    words.options = "VALG"
    words.subcommands = "KOMMANDOER"
    words.defaultValue = "standard"
    words.values = "verdier"
    words.helpFlag = "Viser hjelp."
    words.versionFlag = "Viser versjonen."
    words.optionsPlaceholder = "valg"
    words.subcommandPlaceholder = "kommando"
    words.subcommandHint = "Se «{command}» for mer om en kommando."
    return words
  }
}
