extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// Whether the byte is part of a line break.
  var endsLine: Bool { self == .lineFeed || self == .carriageReturn }

  /// Whether the byte is a space, tab or line break.
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// Whether the byte is a digit.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension UnsafeBufferPointer<UInt8> {
  /// The text of a range without the white space at its ends, whatever script that is from.
  func trimmedText(_ range: Range<Int>) -> String {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, case let length = blankLength(from: low, to: high), length > 0 {
      low += length
    }
    while low < high, case let length = blankLength(before: high, from: low), length > 0 {
      high -= length
    }
    return low < high ? String(decoding: self[low..<high], as: UTF8.self) : ""
  }

  /// The length of the white space that begins at a place; 0 when there is none.
  private func blankLength(from place: Int, to end: Int) -> Int {
    let byte = self[place]
    if byte < 0x80 { return byte.isBlank ? 1 : 0 }
    let length = byte < 0xE0 ? 2 : 3
    return byte >= 0xC2 && byte <= 0xE3 && place + length <= end
      && isWideBlank(place..<(place + length)) ? length : 0
  }

  /// The length of the white space that ends before a place; 0 when there is none.
  private func blankLength(before place: Int, from start: Int) -> Int {
    let byte = self[place - 1]
    if byte < 0x80 { return byte.isBlank ? 1 : 0 }
    for length in 2...3 where place - length >= start && isWideBlank((place - length)..<place) {
      return length
    }
    return 0
  }

  /// Whether the bytes are one white space of two or three: U+0085, U+00A0, U+1680, U+2000–200A,
  /// U+2028, U+2029, U+202F, U+205F, U+3000.
  private func isWideBlank(_ range: Range<Int>) -> Bool {
    let first = self[range.lowerBound]
    let second = self[range.lowerBound + 1]
    if range.count == 2 { return first == 0xC2 && (second == 0x85 || second == 0xA0) }
    let third = self[range.lowerBound + 2]
    switch (first, second) {
    case (0xE1, 0x9A): return third == 0x80
    case (0xE2, 0x80): return (0x80...0x8A).contains(third) || [0xA8, 0xA9, 0xAF].contains(third)
    case (0xE2, 0x81): return third == 0x9F
    case (0xE3, 0x80): return third == 0x80
    default: return false
    }
  }
}
