internal import CISAL

/// The chunks a PNG consists of.
///
/// - SeeAlso: W3C (2003), Portable Network Graphics (PNG) Specification (Second Edition), §5.
struct PNGChunks {
  /// A type of four letters, and what it holds.
  struct Chunk: Equatable {
    var type: String
    var body: [UInt8]
  }

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The chunks in the order of the file.
  var chunks: [Chunk] = []

  /// A PNG of chunks.
  init(_ chunks: [Chunk]) { self.chunks = chunks }

  /// Reads a PNG whose lengths add up.
  init(_ png: [UInt8]) throws(GraphvizError) {
    guard png.starts(with: Self.signature) else { throw .unexpectedOutput(format: "png") }
    var position = Self.signature.count
    while position < png.count {
      guard position + 12 <= png.count else { throw .unexpectedOutput(format: "png") }
      let length = png[position..<(position + 4)].reduce(0) { $0 << 8 | Int($1) }
      let end = position + 12 + length
      guard end <= png.count else { throw .unexpectedOutput(format: "png") }
      let type = String(decoding: png[(position + 4)..<(position + 8)], as: UTF8.self)
      chunks.append(Chunk(type: type, body: Array(png[(position + 8)..<(end - 4)])))
      position = end
    }
    guard chunks.first?.type == "IHDR", chunks.last?.type == "IEND" else {
      throw .unexpectedOutput(format: "png")
    }
  }

  /// The file, with checksums that agree.
  var bytes: [UInt8] {
    chunks.reduce(into: Self.signature) { result, chunk in
      result += Self.bigEndian(UInt32(chunk.body.count))
      let start = result.count
      result += chunk.type.utf8
      result += chunk.body
      result += Self.bigEndian(Self.checksum(result[start...]))
    }
  }

  /// Puts chunks directly after the header, in place of any of their types.
  mutating func insert(_ new: [Chunk]) {
    let types = Set(new.map(\.type))
    chunks.removeAll { types.contains($0.type) }
    chunks.insert(contentsOf: new, at: 1)
  }

  /// The resolution: pixels per metre across and down, and the unit (1 is the metre). Graphviz
  /// leaves it out; without it a word processor can't know how large the picture is meant to be.
  static func resolution(dotsPerInch: Int) -> Chunk {
    let perMetre = bigEndian(UInt32((Double(dotsPerInch) / 0.0254).rounded()))
    return Chunk(type: "pHYs", body: perMetre + perMetre + [1])
  }

  /// A text in any language under a keyword of the standard.
  static func text(_ text: String, keyword: String) -> Chunk {
    Chunk(type: "iTXt", body: Array(keyword.utf8) + [0, 0, 0, 0, 0] + Array(text.utf8))
  }

  /// A text of plain letters under a keyword.
  static func plainText(_ text: String, keyword: String) -> Chunk {
    Chunk(type: "tEXt", body: Array(keyword.utf8) + [0] + Array(text.utf8))
  }

  /// A number as PNG writes it.
  static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// The cyclic redundancy check of the PNG standard (CRC-32).
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBufferPointer { crc32_gzip_refl(0, $0.baseAddress, UInt64($0.count)) }
  }
}
