import CommandLineParsing
import GraphvizRendering
import Reports
import Wording

/// What came of a command: what to print and the exit status.
public struct CommandResult: Sendable, Hashable {
  /// What goes to standard output.
  public let output: String
  /// What goes to standard error.
  public let errors: String
  /// 0: done; 1: the input has errors or a check failed; 2, 3 and 4: a figure that is stale, edited or
  /// without a stamp; 64: wrong command line.
  public let status: Int32
}

/// The command with all its subcommands.
public struct SamspillCommand: ParsableCommand {
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "samspill", abstract: CommandWords.samspill[Session.current.language],
      version: SamspillVersion.current,
      subcommands: [
        ReportCommand.self, CheckCommand.self, MetricsCommand.self, GapsCommand.self,
        SpreadCommand.self, DrillCommand.self, WhatIfCommand.self, CompareCommand.self,
        RecommendCommand.self,
        FigureCommand.self, VerifyCommand.self, LayoutCommand.self, NamesCommand.self,
        NewCommand.self,
        SurveyCommand.self, ExportCommand.self, DefineCommand.self, CompletionCommand.self,
        ManualCommand.self,
      ])
  }

  public init() {}

  /// Runs the command with some words, as if typed after its name.
  ///
  /// - Parameters:
  ///   - arguments: the words after the command's name.
  ///   - environment: the environment's variables, of which the locale, `NO_COLOR` and `TERM` are read.
  ///   - terminal: who is looking.
  public static func run(
    _ arguments: [String], environment: [String: String],
    terminal: Terminal = .none
  ) -> CommandResult {
    let session = Session(environment: environment, terminal: terminal, words: arguments)
    defer { session.endProgress() }
    let status = Session.$current.withValue(session) { exitStatus(of: arguments, in: session) }
    return CommandResult(output: session.output, errors: session.errors, status: status)
  }

  /// What to tell of something that went wrong outside a run, such as output that can't be written.
  ///
  /// - Parameters:
  ///   - reason: what the system says.
  ///   - arguments: the words after the command's name, which may ask for a language.
  ///   - environment: the environment's variables, of which the locale is read.
  public static func failure(
    _ reason: String, arguments: [String], environment: [String: String]
  ) -> String {
    CommandWords.failed(reason)[Session(environment: environment, words: arguments).language]
  }

  private static func exitStatus(of arguments: [String], in session: Session) -> Int32 {
    do {
      var command = try parseAsRoot(arguments)
      if let talking = command as? any TalkingCommand { session.follow(talking.terminal) }
      try command.run()
      return 0
    } catch let failure as CommandFailure {
      failure.lines.forEach(session.fail)
      return 1
    } catch let code as ExitCode {
      return code.rawValue
    } catch let problems as CommandLineErrors {
      return report(problems, in: session)
    } catch let error as GraphvizError {
      session.fail(error.words[session.languageOfUsage])
      return 1
    } catch {
      session.fail(CommandWords.failed("\(error)")[session.language])
      return 1
    }
  }

  private static func report(_ problems: CommandLineErrors, in session: Session) -> Int32 {
    switch problems.errors.first {
    case .helpRequested(let path):
      let words = HelpWords.words(in: session.language)
      session.write(session.outputStyle.help(helpMessage(at: path, words: words)))
      return 0
    case .versionRequested(let version):
      session.write("samspill " + version)
      return 0
    default:
      let language = session.languageOfUsage
      let words = HelpWords.words(in: language)
      for error in problems.errors {
        session.fail(CommandLineWords.sentence(of: error, language))
      }
      session.fail("\(words.usage): \(usageString(at: problems.commandPath, words: words))")
      return 64
    }
  }
}

/// Why a command could not do what it was asked: what to tell, line by line.
struct CommandFailure: Error {
  let lines: [String]
}
