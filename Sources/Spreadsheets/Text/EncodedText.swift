/// Writes a text in the encoding that another came in.
enum EncodedText {
  /// UTF-8 as bytes of an encoding, with the mark and byte order of a sample; `nil` when the encoding
  /// has no way of writing a character.
  ///
  /// - Parameters:
  ///   - text: valid UTF-8 without a mark.
  ///   - encoding: what to write.
  ///   - sample: bytes in that encoding.
  static func bytes(
    of text: [UInt8], as encoding: TextEncoding, like sample: [UInt8]
  ) -> [UInt8]? {
    switch encoding {
    case .utf8: text
    case .utf8WithMark: DecodedText.mark + text
    case .utf16: utf16(text, like: sample)
    case .windows1252: SingleByteText.bytes(of: text, isWindows: true)
    case .latin1: SingleByteText.bytes(of: text, isWindows: false)
    }
  }

  private static func utf16(_ text: [UInt8], like sample: [UInt8]) -> [UInt8] {
    let isMarked = sample.starts(with: [0xFF, 0xFE]) || sample.starts(with: [0xFE, 0xFF])
    // Without a mark, the zero bytes of Latin letters come first in big-endian text.
    let isBig = isMarked ? sample[0] == 0xFE : DecodedText.byteOrder(of: sample) == .big
    let units = (isMarked ? [0xFEFF] : []) + Array(String(decoding: text, as: UTF8.self).utf16)
    return units.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBig ? [high, low] : [low, high]
    }
  }
}
