import InnovationSystem
import StudyFiles
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

  private let asked: Language?
  private let words: [String]
  private let terminal: Terminal
  private let texts = Mutex<(output: String, errors: String)>(("", ""))
  private let hasProgress = Mutex(false)
  private let manners = Mutex<(isQuiet: Bool, color: ColorChoice)>((false, .auto))

  /// Makes a session with nothing written yet.
  ///
  /// - Parameters:
  ///   - environment: the environment's variables.
  ///   - terminal: who is looking.
  ///   - words: the command line, which may ask for a language.
  init(environment: [String: String], terminal: Terminal = .none, words: [String] = []) {
    self.environment = environment
    asked = AskedLanguage.language(in: words)
    self.words = words
    self.terminal = terminal
  }

  /// Takes over how much is to be said, and whether in colour.
  func follow(_ arguments: TerminalArguments) {
    manners.withLock { $0 = (arguments.quiet, arguments.color) }
  }

  /// Whether only errors and results are wanted.
  var isQuiet: Bool { manners.withLock(\.isQuiet) }

  /// How words on standard output are set off.
  var outputStyle: TextStyle {
    TextStyle(
      manners.withLock(\.color), isTerminal: terminal.showsOutput, environment: environment)
  }

  /// How words on standard error are set off.
  var errorStyle: TextStyle {
    TextStyle(
      manners.withLock(\.color), isTerminal: terminal.showsErrors, environment: environment)
  }

  /// Whether somebody is looking while the command works.
  var showsProgress: Bool { terminal.showProgress != nil && !isQuiet }

  /// Shows how far the work has come, in place of what was shown before.
  func progress(_ line: String) {
    guard showsProgress else { return }
    hasProgress.withLock { $0 = true }
    terminal.showProgress?(line)
  }

  /// Takes the line of progress away.
  func endProgress() {
    let had = hasProgress.withLock { had in
      defer { had = false }
      return had
    }
    if had { terminal.showProgress?("") }
  }

  /// Adds a line of the result to standard output.
  func write(_ line: String) { writeRaw(line + "\n") }

  /// Adds text of the result to standard output as it is.
  func writeRaw(_ text: String) {
    let shown = TerminalText.harmless(text, style: outputStyle)
    texts.withLock { $0.output += shown }
  }

  /// Adds a line on what was done to standard output, unless only results are wanted.
  func note(_ line: String) { if !isQuiet { write(line) } }

  /// Adds a line somebody should look at to standard error, unless only errors are wanted.
  func warn(_ line: String) { if !isQuiet { fail(line) } }

  /// Warns before what takes long: at once where that can be, whoever is looking.
  func warnAtOnce(_ line: String) {
    guard let tell = terminal.tell, !isQuiet else { return warn(line) }
    endProgress()
    tell(TerminalText.harmless(line, style: errorStyle))
  }

  /// Adds problems somebody should look at to standard error, a line each.
  func warn(of problems: [Problem], _ language: Language, always: Bool = false) {
    ProblemText.lines(of: problems, language, style: errorStyle)
      .forEach(always ? fail : warn)
  }

  /// Adds a line on what went wrong to standard error.
  func fail(_ line: String) {
    let shown = TerminalText.harmless(line, style: errorStyle)
    texts.withLock { $0.errors += shown + "\n" }
  }

  /// All that was written to standard output.
  var output: String { texts.withLock(\.output) }

  /// All that was written to standard error.
  var errors: String { texts.withLock(\.errors) }

  /// The language to tell in what is wrong with the command line: that of the rest of the run, which is
  /// the study's when the line names one that says so.
  var languageOfUsage: Language {
    if let asked { return asked }
    let stated = words.lazy.filter { !$0.hasPrefix("-") }.compactMap(StudyReader.statedLanguage)
    return stated.first.flatMap(Language.init(rawValue:)) ?? language
  }

  /// The language to speak where no study says: the one asked for, else the locale's, else English.
  var language: Language {
    if let asked { return asked }
    for variable in ["LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"] {
      guard let value = environment[variable], !value.isEmpty else { continue }
      return Language(locale: value) ?? .english
    }
    return .english
  }
}
