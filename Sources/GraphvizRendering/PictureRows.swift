internal import CZlib

/// The dots of a drawing, row by row, and the PNG they become.
///
/// Cairo's own PNG tries five filters on each row. In drawings, which are plain areas for the most part,
/// none of them makes the file smaller, and they take four times as long.
struct PictureRows {
  /// How hard zlib looks for repetitions, of 9: beyond this, files get a sixth smaller in twice the time.
  private static let effort: Int32 = 3

  private let width: UInt32
  private let height: UInt32
  /// Bytes a dot: 3, or 4 with its opacity.
  private let channels: UInt32
  /// Every row, after a 0 for "no filter".
  private let rows: ArraySlice<UInt8>

  /// Reads what Graphviz gives in the format `rows:cairo`: three numbers, then the rows.
  init(_ bytes: [UInt8]) throws(GraphvizError) {
    let numbers = bytes.prefix(12).withUnsafeBytes { start in
      (0..<(start.count / 4)).map { start.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self) }
    }
    guard numbers.count == 3, numbers[2] == 3 || numbers[2] == 4,
      bytes.count - 12 == Int(numbers[1]) * (1 + Int(numbers[0]) * Int(numbers[2]))
    else { throw .unexpectedOutput(format: "png") }
    (width, height, channels) = (numbers[0], numbers[1], numbers[2])
    rows = bytes[12...]
  }

  /// The PNG: 8 bits a channel, not interlaced.
  var png: PNGChunks {
    get throws(GraphvizError) {
      let form: [UInt8] = [8, channels == 3 ? 2 : 6, 0, 0, 0]
      return PNGChunks([
        .init(type: "IHDR", body: PNGChunks.bigEndian(width) + PNGChunks.bigEndian(height) + form),
        .init(type: "IDAT", body: try packed),
        .init(type: "IEND", body: []),
      ])
    }
  }

  private var packed: [UInt8] {
    get throws(GraphvizError) {
      var status: Int32 = -1
      let most = compressBound(UInt(rows.count))
      let result = rows.withUnsafeBufferPointer { rows in
        [UInt8](unsafeUninitializedCapacity: Int(most)) { packed, count in
          var length = most
          status = compress2(
            packed.baseAddress, &length, rows.baseAddress, UInt(rows.count), Self.effort)
          count = Int(length)
        }
      }
      guard status == Z_OK else { throw .unexpectedOutput(format: "png") }
      return result
    }
  }
}
