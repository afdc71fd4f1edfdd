import Foundation
import SamspillCommands

/// The executable: hands the words over, prints what comes back, and exits with its status.
@main
enum Samspill {
  static func main() {
    let result = SamspillCommand.run(
      Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment,
      terminal: terminal)
    FileHandle.standardOutput.write(Data(result.output.utf8))
    FileHandle.standardError.write(Data(result.errors.utf8))
    exit(result.status)
  }

  private static var terminal: Terminal {
    let isErrors = isatty(FileHandle.standardError.fileDescriptor) == 1
    return Terminal(
      showsOutput: isatty(FileHandle.standardOutput.fileDescriptor) == 1, showsErrors: isErrors,
      showProgress: isErrors ? show : nil)
  }

  /// Writes a line over the one before, on the terminal only.
  private static let show: @Sendable (String) -> Void = { line in
    FileHandle.standardError.write(Data("\r\u{1B}[K\(line)".utf8))
  }
}
