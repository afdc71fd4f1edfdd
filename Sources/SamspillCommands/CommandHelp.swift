import CommandLineParsing
import Wording

extension CommandWords {
  /// Help for an argument or option, in the session's language.
  static func help(_ words: Words, value: String? = nil) -> ArgumentHelp {
    ArgumentHelp(words[Session.current.language], valueName: value)
  }
}
