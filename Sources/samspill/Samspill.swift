import Foundation
import SamspillCommands

/// The executable: hands the words over, prints what comes back, and exits with its status.
@main
enum Samspill {
  static func main() {
    let result = SamspillCommand.run(
      Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment)
    FileHandle.standardOutput.write(Data(result.output.utf8))
    FileHandle.standardError.write(Data(result.errors.utf8))
    exit(result.status)
  }
}
