import Synchronization
import Wording

/// What one run of the command reads from its surroundings and writes.
///
/// Commands write here; only the executable prints.
public final class Session: Sendable {
  /// The session of the command that is running.
  @TaskLocal static var current = Session(environment: [:])

  /// The environment's variables.
  let environment: [String: String]

  private let texts = Mutex<(output: String, errors: String)>(("", ""))
  private let showProgress: (@Sendable (String) -> Void)?
  private let hasProgress = Mutex(false)

  /// Makes a session with nothing written yet.
  ///
  /// - Parameter showProgress: shows a line in place of the one shown before; `nil` when nobody is
  ///   looking.
  init(environment: [String: String], showProgress: (@Sendable (String) -> Void)? = nil) {
    self.environment = environment
    self.showProgress = showProgress
  }

  /// Whether somebody is looking while the command works.
  var showsProgress: Bool { showProgress != nil }

  /// Shows how far the work has come, in place of what was shown before.
  func progress(_ line: String) {
    hasProgress.withLock { $0 = true }
    showProgress?(line)
  }

  /// Takes the line of progress away.
  func endProgress() {
    let had = hasProgress.withLock { had in
      defer { had = false }
      return had
    }
    if had { showProgress?("") }
  }

  /// Adds a line to standard output.
  func write(_ line: String) { texts.withLock { $0.output += line + "\n" } }

  /// Adds text to standard output as it is.
  func writeRaw(_ text: String) { texts.withLock { $0.output += text } }

  /// Adds a line to standard error.
  func warn(_ line: String) { texts.withLock { $0.errors += line + "\n" } }

  /// All that was written to standard output.
  var output: String { texts.withLock(\.output) }

  /// All that was written to standard error.
  var errors: String { texts.withLock(\.errors) }

  /// The language of the surroundings: the locale's, else English.
  var language: Language {
    for variable in ["LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"] {
      guard let value = environment[variable], !value.isEmpty else { continue }
      return Language(locale: value) ?? .english
    }
    return .english
  }
}
