import CommandLineParsing
import Wording

/// What is wrong with the values of a command, gathered so that all of it is told at once.
struct Objections {
  private var messages: [String] = []

  /// Adds an objection when something is wrong.
  mutating func add(_ words: @autoclosure () -> Words, if isWrong: Bool) {
    if isWrong { messages.append(words()[Session.current.languageOfUsage]) }
  }

  /// Fails with all that was added; does nothing when that is nothing.
  ///
  /// - Throws: `CommandLineErrors`, which the parser adds to those of other groups.
  func raise() throws {
    guard !messages.isEmpty else { return }
    throw CommandLineErrors(messages.map { .validation(message: $0) }, commandPath: [])
  }
}
