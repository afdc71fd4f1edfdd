/// Turns texts of one byte a character into UTF-8.
enum SingleByteText {
  /// What 0x80–0x9F mean in Windows-1252; 0 where it has no meaning.
  private static let windows: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// A Windows-1252 or ISO 8859-1 text as UTF-8.
  ///
  /// - Throws: `unknownEncoding` at a byte without meaning.
  static func utf8(of raw: [UInt8], isWindows: Bool) throws(SpreadsheetError) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count + raw.count / 16)
    for (place, byte) in raw.enumerated() {
      if byte < 0x80 {
        result.append(byte)
        continue
      }
      let isMapped = isWindows && byte < 0xA0
      let code = isMapped ? windows[Int(byte) - 0x80] : UInt16(byte)
      guard code != 0 else { throw .unknownEncoding(line: line(of: place, in: raw)) }
      append(code, to: &result)
    }
    return result
  }

  /// Valid UTF-8 as Windows-1252 or ISO 8859-1; `nil` when it has a character that they lack.
  static func bytes(of text: [UInt8], isWindows: Bool) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      guard let byte = byte(of: scalar, isWindows: isWindows) else { return nil }
      result.append(byte)
    }
    return result
  }

  private static func byte(of scalar: Unicode.Scalar, isWindows: Bool) -> UInt8? {
    let isPlain = scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value)
    if isPlain || (!isWindows && scalar.value < 0x100) { return UInt8(scalar.value) }
    guard isWindows, let place = windows.firstIndex(where: { UInt32($0) == scalar.value }) else {
      return nil
    }
    return UInt8(0x80 + place)
  }

  private static func append(_ code: UInt16, to bytes: inout [UInt8]) {
    if code < 0x800 {
      bytes.append(UInt8(0xC0 | code >> 6))
    } else {
      bytes.append(UInt8(0xE0 | code >> 12))
      bytes.append(UInt8(0x80 | (code >> 6 & 0x3F)))
    }
    bytes.append(UInt8(0x80 | (code & 0x3F)))
  }

  /// The line, from 1, of a byte; CR, LF and CRLF end one.
  static func line(of place: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    for index in bytes.indices.prefix(place) {
      let isPair =
        bytes[index] == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .lineFeed
      if bytes[index].endsLine, !isPair { line += 1 }
    }
    return line
  }
}
