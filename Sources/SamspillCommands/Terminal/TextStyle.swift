/// How words are set off on a terminal: in colour and bold, or as they are.
struct TextStyle: Sendable {
  /// Whether anything is set off at all.
  let isColoured: Bool

  /// Text as it is.
  static let plain = TextStyle(isColoured: false)

  /// The style of a stream.
  ///
  /// Without somebody's own choice there is colour on a terminal only, and not where `NO_COLOR` is
  /// set to anything (no-color.org) or the terminal is `dumb`.
  init(_ choice: ColorChoice, isTerminal: Bool, environment: [String: String]) {
    switch choice {
    case .always: isColoured = true
    case .never: isColoured = false
    case .auto:
      let isUnwanted = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
      isColoured = isTerminal && !isUnwanted
    }
  }

  /// All that is ever put before and after a word.
  static let sequences = ["1;31", "1;33", "1", "0"].map { "\u{1B}[\($0)m" }

  private init(isColoured: Bool) { self.isColoured = isColoured }

  /// The word for an error: bold red.
  func error(_ text: String) -> String { set(text, "1;31") }

  /// The word for a warning: bold yellow.
  func warning(_ text: String) -> String { set(text, "1;33") }

  /// A heading: bold.
  func heading(_ text: String) -> String { set(text, "1") }

  /// A help page whose headings are bold: lines that begin at the margin and end in a colon.
  func help(_ page: String) -> String {
    guard isColoured else { return page }
    return page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasSuffix(":") && !line.hasPrefix(" ") ? heading(String(line)) : String(line)
    }.joined(separator: "\n")
  }

  private func set(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
