/// One reason why a command line yields no command.
///
/// Differs from swift-argument-parser: public and typed, so that the caller chooses the words.
/// Options are named with their dashes, arguments in angle brackets, as in the usage line.
public enum CommandLineError: Error, Hashable {
  /// No option has this name. `suggestion` is the nearest that exists; `nil` when none is near.
  case unknownOption(name: String, suggestion: String?)

  /// No subcommand has this name. `suggestion` is the nearest that exists; `nil` when none is near.
  case unknownCommand(name: String, suggestion: String?)

  /// The option is named, but no value follows.
  case missingValue(option: String)

  /// The flag takes no value, but `=` and one follows.
  case unexpectedValue(option: String, value: String)

  /// The value means nothing here. `allowed` lists what does; empty when it can't be listed.
  case invalidValue(name: String, value: String, allowed: [String])

  /// The value is no number, where one is wanted; nor, perhaps, a whole one.
  case notANumber(name: String, value: String, isWhole: Bool)

  /// The value is a number with signs that may stand for thousands or decimals.
  case ambiguousNumber(name: String, value: String)

  /// A required argument isn't given.
  case missingArgument(name: String)

  /// A required option isn't given.
  case missingOption(name: String)

  /// More operands than arguments; these are left over.
  case tooManyArguments([String])

  /// An option that takes one value is given again; reported once per option.
  case repeatedOption(name: String)

  /// The values don't fit together; the message is the command's own.
  case validation(message: String)

  /// The help of a command is asked for. The path begins with the root's name.
  case helpRequested(commandPath: [String])

  /// The version, given here, is asked for.
  case versionRequested(String)
}

extension CommandLineError: CustomStringConvertible {
  /// An English sentence, for debugging.
  public var description: String {
    switch self {
    case .unknownOption(let name, let suggestion):
      "Unknown option '\(name)'." + Self.hint(suggestion)
    case .unknownCommand(let name, let suggestion):
      "Unknown command '\(name)'." + Self.hint(suggestion)
    case .missingValue(let option): "Missing value after '\(option)'."
    case .unexpectedValue(let option, let value):
      "'\(option)' takes no value, but '\(value)' is given."
    case .invalidValue(let name, let value, let allowed):
      "Invalid value '\(value)' for '\(name)'."
        + (allowed.isEmpty ? "" : " Allowed: \(allowed.joined(separator: ", ")).")
    case .notANumber(let name, let value, let isWhole):
      "'\(value)' for '\(name)' is no \(isWhole ? "whole number" : "number")."
    case .ambiguousNumber(let name, let value):
      "'\(value)' for '\(name)' can be read in more ways than one."
    case .missingArgument(let name): "Missing argument '\(name)'."
    case .missingOption(let name): "Missing option '\(name)'."
    case .tooManyArguments(let words):
      "Too many arguments: \(words.map { "'\($0)'" }.joined(separator: ", "))."
    case .repeatedOption(let name): "'\(name)' is given more than once."
    case .validation(let message): message
    case .helpRequested(let path): "Help requested for '\(path.joined(separator: " "))'."
    case .versionRequested(let version): "Version requested: \(version)."
    }
  }

  private static func hint(_ suggestion: String?) -> String {
    suggestion.map { " Did you mean '\($0)'?" } ?? ""
  }
}

extension CommandLineError {
  /// That a value means nothing to an argument or option, as precisely as can be said.
  static func unreadable(_ value: String, of declaration: Declaration, name: String) -> Self {
    switch declaration.form {
    case .decimal where DecimalWord(value) == .ambiguous: .ambiguousNumber(name: name, value: value)
    case .decimal: .notANumber(name: name, value: value, isWhole: false)
    case .whole: .notANumber(name: name, value: value, isWhole: true)
    case .word: .invalidValue(name: name, value: value, allowed: declaration.allowedValues)
    }
  }
}
