import CommandLineParsing
import Wording

extension CommandWords {
  /// Help for an argument or option, in the session's language.
  ///
  /// - Parameters:
  ///   - words: the help text.
  ///   - value: the name of the value; one of a file or folder lets a shell complete paths.
  ///   - choices: words that a shell may offer, where the type doesn't list them.
  ///   - isList: whether the value may be several of the choices, with commas between.
  static func help(
    _ words: Words, value: String? = nil, choices: [String]? = nil, isList: Bool = false
  ) -> ArgumentHelp {
    let completion =
      choices.map { isList ? CompletionKind.commaList($0) : .list($0) } ?? value.flatMap(paths)
    return ArgumentHelp(
      words[Session.current.language], valueName: value, completion: completion)
  }

  /// What a shell offers for values that are files.
  private static func paths(_ value: String) -> CompletionKind? {
    switch value {
    case "STUDY", "FIGURE", "FILE", "SCENARIO", "DIR|FILE.xlsx": .file
    case "DIR": .folder
    default: nil
    }
  }
}
