/// Who is looking at what a run of the command writes.
public struct Terminal: Sendable {
  /// Whether standard output is a terminal.
  public var showsOutput: Bool
  /// Whether standard error is a terminal.
  public var showsErrors: Bool
  /// Shows a line in place of the one shown before; `nil` when nobody is looking.
  public var showProgress: (@Sendable (String) -> Void)?
  /// Writes a line to standard error while the command still works; `nil` to keep it to the end.
  public var tell: (@Sendable (String) -> Void)?

  /// Nobody is looking: what is written goes to files or to other programs.
  public static var none: Terminal { Terminal() }

  /// Describes the surroundings of a run.
  public init(
    showsOutput: Bool = false, showsErrors: Bool = false,
    showProgress: (@Sendable (String) -> Void)? = nil, tell: (@Sendable (String) -> Void)? = nil
  ) {
    self.showsOutput = showsOutput
    self.showsErrors = showsErrors
    self.showProgress = showProgress
    self.tell = tell
  }
}
