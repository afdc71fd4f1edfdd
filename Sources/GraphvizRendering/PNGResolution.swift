/// States the resolution in a PNG, which Graphviz leaves out: without it a word processor can't
/// know how large the picture is meant to be.
enum PNGResolution {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The same picture with one `pHYs` chunk directly after the header.
  static func set(_ dotsPerInch: Int, in png: [UInt8]) throws(GraphvizError) -> [UInt8] {
    guard png.starts(with: signature) else { throw .unexpectedOutput(format: "png") }
    var result = signature
    var position = signature.count
    while position < png.count {
      guard position + 12 <= png.count else { throw .unexpectedOutput(format: "png") }
      let length = png[position..<(position + 4)].reduce(0) { $0 << 8 | Int($1) }
      let end = position + 12 + length
      guard end <= png.count else { throw .unexpectedOutput(format: "png") }
      let type = png[(position + 4)..<(position + 8)]
      if !type.elementsEqual("pHYs".utf8) { result += png[position..<end] }
      if type.elementsEqual("IHDR".utf8) { result += chunk(dotsPerInch: dotsPerInch) }
      position = end
    }
    return result
  }

  /// The chunk: pixels per metre across and down, and the unit (1 is the metre).
  private static func chunk(dotsPerInch: Int) -> [UInt8] {
    let perMetre = bigEndian(UInt32((Double(dotsPerInch) / 0.0254).rounded()))
    let body = Array("pHYs".utf8) + perMetre + perMetre + [1]
    return bigEndian(9) + body + bigEndian(checksum(body))
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// The cyclic redundancy check of the PNG standard (CRC-32).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF as UInt32) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in
        value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
      }
    }
  }
}
