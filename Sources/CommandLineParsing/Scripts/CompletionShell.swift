/// A shell that can be taught what a command line may go on with.
public enum CompletionShell: String, Sendable, CaseIterable, ExpressibleByArgument {
  /// GNU Bash, from 4.
  case bash
  /// The Z shell.
  case zsh
  /// The friendly interactive shell, from 3.
  case fish
}

extension ParsableCommand {
  /// A script that teaches a shell the commands, options and values of the tree under this command.
  ///
  /// Differs from swift-argument-parser: the script is complete in itself and starts no program while
  /// somebody types.
  ///
  /// - Parameters:
  ///   - shell: the shell.
  ///   - words: the parser's own words; the descriptions are in the language of the commands.
  /// - Returns: Lines with a final line feed.
  public static func completionScript(
    for shell: CompletionShell, words: HelpWords = .english
  ) -> String {
    let root = CommandOutline(CommandPath(from: Self.self, at: []), words: words)
    return switch shell {
    case .bash: BashCompletion(root).text
    case .zsh: ZshCompletion(root).text
    case .fish: FishCompletion(root).text
    }
  }
}
