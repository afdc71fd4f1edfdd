/// Something wrong with the form of a text file, which was read all the same.
public struct TextSlip: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: String, Sendable, Hashable {
    /// A quotation mark that is never closed: the rest of the file became one field.
    case unclosedQuote = "unclosed-quote"
    /// Text between a closing quotation mark and the separator; it was kept, joined to the rest.
    case textAfterQuote = "text-after-quote"
  }

  /// What is wrong.
  public var kind: Kind
  /// The line, from 1.
  public var line: Int
  /// The character column, from 1.
  public var character: Int

  /// Makes a slip.
  public init(_ kind: Kind, line: Int, character: Int) {
    self.kind = kind
    self.line = line
    self.character = character
  }
}
