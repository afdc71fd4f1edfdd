/// What a shell offers while somebody types the value of an argument or option.
///
/// Differs from swift-argument-parser: it is part of the help (``ArgumentHelp``), and nothing is asked
/// of the program while somebody types.
public enum CompletionKind: Sendable, Hashable {
  /// Nothing: the value is a number, a date or somebody's own word.
  case none
  /// One of these words.
  case list([String])
  /// Any number of these words, with commas between and none twice.
  case commaList([String])
  /// The path of a file or folder.
  case file
  /// The path of a folder.
  case folder
}
