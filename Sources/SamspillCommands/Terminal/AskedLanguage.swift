import Wording

/// The language that a command line asks for, also when the rest of it can't be read.
///
/// `--lang nn` and `--lang=nn` count wherever they stand, before or after what is wrong, so that errors
/// and help come in that language; a value that names no language doesn't count.
enum AskedLanguage {
  /// The first language asked for; `nil` when none is.
  static func language(in words: [String]) -> Language? {
    let options = words.prefix { $0 != "--" }
    for (index, word) in options.enumerated() {
      let value =
        word == "--lang"
        ? options.dropFirst(index + 1).first
        : word.hasPrefix("--lang=") ? String(word.dropFirst("--lang=".count)) : nil
      if let choice = value.flatMap(LanguageChoice.init(argument:)) { return choice.language }
    }
    return nil
  }
}
