/// Characters that XML can't hold, as workbooks write them: `_x000D_` for a carriage return.
enum EscapedText {
  /// A text with its escapes as the characters they stand for.
  ///
  /// An escape that stands for no character, or for a zero, stays as it is.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(underscore), text.contains("_x") else { return text }
    let units = Array(text.utf16)
    var result: [UInt16] = []
    var index = 0
    while index < units.count {
      if let code = escape(in: units, at: index), code != 0 {
        result.append(code)
        index += 7
      } else {
        result.append(units[index])
        index += 1
      }
    }
    return String(validating: result, as: UTF16.self) ?? text
  }

  /// A text in which nothing can be taken for an escape.
  static func encoded(_ text: String) -> String {
    guard text.utf8.contains(underscore), text.contains("_x") else { return text }
    let units = Array(text.utf16)
    var result: [UInt16] = []
    for index in units.indices {
      if escape(in: units, at: index) != nil { result.append(contentsOf: Array("_x005F".utf16)) }
      result.append(units[index])
    }
    return String(decoding: result, as: UTF16.self)
  }

  private static let underscore = UInt8(ascii: "_")

  /// The code of the escape that begins at an index; `nil` when none does.
  private static func escape(in units: [UInt16], at index: Int) -> UInt16? {
    guard index + 6 < units.count, units[index] == 0x5F, units[index + 1] == 0x78,
      units[index + 6] == 0x5F
    else { return nil }
    var code: UInt16 = 0
    for unit in units[(index + 2)...(index + 5)] {
      guard unit < 0x80, let digit = Character(UnicodeScalar(UInt8(unit))).hexDigitValue else {
        return nil
      }
      code = code << 4 | UInt16(digit)
    }
    return code
  }
}
