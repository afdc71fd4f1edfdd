/// A text as UTF-8 without its byte order mark, and the encoding it came in.
///
/// A fixed cascade rather than a detector, for detectors are wrong on small files: a mark decides;
/// then UTF-16 without one, by where its zero bytes lie; then UTF-8, strictly; then Windows-1252,
/// unless a byte has no meaning in it.
struct DecodedText {
  /// Valid UTF-8.
  let bytes: [UInt8]
  /// The encoding it came in.
  let encoding: TextEncoding

  /// The byte order mark of UTF-8.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Decodes a text as asked, or by the cascade.
  ///
  /// - Throws: `unknownEncoding`, or `otherFormat` for bytes that are no text.
  init(_ raw: [UInt8], as asked: TextEncoding?) throws(SpreadsheetError) {
    switch asked ?? Self.guess(raw) {
    case .utf8, .utf8WithMark:
      let hasMark = raw.starts(with: Self.mark)
      bytes = try Self.checked(hasMark ? Array(raw.dropFirst(Self.mark.count)) : raw)
      encoding = hasMark ? .utf8WithMark : .utf8
    case .utf16:
      bytes = try Self.fromUTF16(raw)
      encoding = .utf16
    case .windows1252:
      if raw.contains(0) { throw .otherFormat("binary") }
      bytes = try SingleByteText.utf8(of: raw, isWindows: true)
      encoding = .windows1252
    case .latin1:
      bytes = try SingleByteText.utf8(of: raw, isWindows: false)
      encoding = .latin1
    }
  }

  private static func guess(_ raw: [UInt8]) -> TextEncoding {
    if raw.starts(with: mark) { return .utf8WithMark }
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) { return .utf16 }
    if byteOrder(of: raw) != nil { return .utf16 }
    return firstBadByte(of: raw) == nil ? .utf8 : .windows1252
  }

  /// The byte order of UTF-16 without a mark, by the zero bytes of its Latin letters.
  static func byteOrder(of raw: [UInt8]) -> UTF16Order? {
    let head = raw.prefix(512)
    var zeros = [0, 0]
    for (offset, byte) in head.enumerated() where byte == 0 { zeros[offset % 2] += 1 }
    guard raw.count >= 4, raw.count % 2 == 0 else { return nil }
    if zeros[0] == 0, zeros[1] * 5 > head.count { return .little }
    return zeros[1] == 0 && zeros[0] * 5 > head.count ? .big : nil
  }

  /// Which byte of a unit comes first.
  enum UTF16Order { case little, big }

  private static func fromUTF16(_ raw: [UInt8]) throws(SpreadsheetError) -> [UInt8] {
    let isMarked = raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF])
    let isBig = isMarked ? raw[0] == 0xFE : byteOrder(of: raw) == .big
    let start = isMarked ? 2 : 0
    guard raw.count % 2 == 0 else { throw .unknownEncoding(line: 1) }
    let units = stride(from: start, to: raw.count, by: 2).map {
      UInt16(raw[$0 + (isBig ? 0 : 1)]) << 8 | UInt16(raw[$0 + (isBig ? 1 : 0)])
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw .unknownEncoding(line: 1)
    }
    return Array(text.utf8)
  }

  private static func checked(_ bytes: [UInt8]) throws(SpreadsheetError) -> [UInt8] {
    if let place = firstBadByte(of: bytes) {
      throw .unknownEncoding(line: SingleByteText.line(of: place, in: bytes))
    }
    return bytes
  }

  private static func firstBadByte(of bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
