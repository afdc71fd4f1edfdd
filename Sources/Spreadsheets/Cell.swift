/// A cell that holds something.
public struct Cell: Sendable, Hashable {
  /// What kind of thing a cell holds.
  public enum Kind: Sendable, Hashable {
    /// Words; every field of a text file is one.
    case text
    /// A number.
    case number
    /// A date, a time or both: in a workbook a number with a style that shows it so.
    case date
    /// True or false.
    case boolean
    /// A formula whose result the program that wrote it never worked out.
    case formulaWithoutResult
    /// A formula that failed, such as `#DIV/0!`.
    case error
  }

  /// What it says, without white space at its ends.
  ///
  /// A number is the shortest text that gives it back (`3`, `0.5`); a date is `2013-10-01`, with
  /// its time unless that is midnight (`2013-10-01 14:30`, seconds only where there are any); a
  /// time alone is `14:30`; a boolean is `TRUE` or `FALSE`; a formula without a result is the
  /// formula (`=A1+B1`).
  public var text: String
  /// What kind of thing it holds.
  public var kind: Kind
  /// Its position in the row, from 0.
  public var column: Int
  /// The row of a workbook, or the line of a text file on which the field begins; from 1.
  public var line: Int
  /// The character column of a text file at which the field begins, from 1; `nil` in a workbook.
  public var character: Int?

  /// Makes a cell of a text that is trimmed already.
  public init(
    _ text: String, kind: Kind = .text, column: Int, line: Int, character: Int? = nil
  ) {
    self.text = text
    self.kind = kind
    self.column = column
    self.line = line
    self.character = character
  }

  /// Where it is, as a spreadsheet says it: `B3`.
  public var reference: String { Self.columnLetters(column) + String(line) }
}

extension Cell {
  /// The letters of a column from 0: `A` … `Z`, `AA` …; empty for a negative one.
  public static func columnLetters(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest >= 0 {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest = rest / 26 - 1
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
