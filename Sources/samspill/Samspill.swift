import Foundation
import SamspillCommands

/// The executable: hands the words over, prints what comes back, and exits with its status.
@main
enum Samspill {
  static func main() {
    let environment = ProcessInfo.processInfo.environment
    let result = SamspillCommand.run(arguments, environment: environment, terminal: terminal)
    try? FileHandle.standardError.write(contentsOf: Data(result.errors.utf8))
    exit(isWritten(result.output, environment) ? result.status : 1)
  }

  private static let arguments = Array(CommandLine.arguments.dropFirst())

  /// Whether all of the output could be written; why not is told, unless nobody reads on.
  private static func isWritten(_ output: String, _ environment: [String: String]) -> Bool {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(output.utf8))
      return true
    } catch {
      let reason = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
      if reason?.code != Int(EPIPE) {
        let words = SamspillCommand.failure(
          (reason ?? error as NSError).localizedDescription, arguments: arguments,
          environment: environment)
        try? FileHandle.standardError.write(contentsOf: Data((words + "\n").utf8))
      }
      return false
    }
  }

  private static var terminal: Terminal {
    let isErrors = isatty(FileHandle.standardError.fileDescriptor) == 1
    return Terminal(
      showsOutput: isatty(FileHandle.standardOutput.fileDescriptor) == 1, showsErrors: isErrors,
      showProgress: isErrors ? show : nil, tell: tell)
  }

  /// Writes a line for whoever will wait.
  private static let tell: @Sendable (String) -> Void = { line in
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }

  /// Writes a line over the one before, on the terminal only.
  private static let show: @Sendable (String) -> Void = { line in
    FileHandle.standardError.write(Data("\r\u{1B}[K\(line)".utf8))
  }
}
