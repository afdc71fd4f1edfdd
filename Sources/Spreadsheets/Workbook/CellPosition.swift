/// The column and row of a reference such as `B3`.
struct CellPosition: Hashable {
  /// From 0; beyond any limit when the letters are too many to count.
  var column: Int
  /// From 1.
  var row: Int

  /// The highest row we count to; spreadsheets end at 1,048,576 or 16,777,216.
  static let lastRow = 1 << 24

  /// Reads a reference; `nil` for anything but letters and then digits.
  init?(_ text: UnsafePointer<CChar>) {
    var index = 0
    var letters = 0
    while let letter = Self.letter(text[index]) {
      letters = min(letters * 26 + letter, 1 << 30)
      index += 1
    }
    guard letters > 0, let row = Self.row(text + index) else { return nil }
    column = letters - 1
    self.row = row
  }

  /// Reads a row number; `nil` for anything but digits, or beyond the last row.
  static func row(_ text: UnsafePointer<CChar>) -> Int? {
    var index = 0
    var row = 0
    while text[index] != 0 {
      guard case let digit = UInt8(bitPattern: text[index]), digit.isDigit else { return nil }
      row = row * 10 + Int(digit - UInt8(ascii: "0"))
      guard row <= lastRow else { return nil }
      index += 1
    }
    return row > 0 ? row : nil
  }

  /// The value of a letter, from 1; `nil` for anything else.
  private static func letter(_ character: CChar) -> Int? {
    switch UInt8(bitPattern: character) {
    case let byte where (0x41...0x5A).contains(byte): Int(byte) - 0x40
    case let byte where (0x61...0x7A).contains(byte): Int(byte) - 0x60
    default: nil
    }
  }
}
