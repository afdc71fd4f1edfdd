internal import CGraphviz

/// The dots of a drawing, row by row, packed for a PNG as soon as they are drawn.
///
/// Cairo's own PNG tries five filters on each row. In drawings, which are plain areas for the most part,
/// none of them makes the file smaller, and they take several times as long.
struct PictureRows {
  private let width: UInt32
  private let height: UInt32
  /// Bytes a dot: 3, or 4 with its opacity.
  private let channels: UInt32
  /// Every row, after a 0 for "no filter".
  private let packed: ArraySlice<UInt8>

  /// What Graphviz calls for the format `rows:cairo`: gives the job three numbers, then the packed rows.
  static func keep(_ job: UnsafeMutablePointer<GVJ_t>?) {
    guard let job else { return }
    let picture = graphviz_picture_of(job)
    guard picture.width > 0, picture.height > 0 else { return }
    let length = 1 + Int(picture.width) * Int(picture.channels)
    let packed = RowPacking.packed(rows: Int(picture.height), length: length) { row, next in
      graphviz_write_row(job, picture, row, next)
    }
    guard let packed else { return }
    graphviz_answer(job, picture, packed, packed.count)
  }

  /// Reads what was given there.
  init(_ bytes: [UInt8]) throws(GraphvizError) {
    let numbers = bytes.prefix(12).withUnsafeBytes { start in
      (0..<(start.count / 4)).map { start.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self) }
    }
    guard numbers.count == 3, numbers[2] == 3 || numbers[2] == 4, bytes.count > 12 else {
      throw .unexpectedOutput(format: "png")
    }
    (width, height, channels) = (numbers[0], numbers[1], numbers[2])
    packed = bytes[12...]
  }

  /// The PNG: 8 bits a channel, not interlaced.
  var png: PNGChunks {
    let form: [UInt8] = [8, channels == 3 ? 2 : 6, 0, 0, 0]
    return PNGChunks([
      .init(type: "IHDR", body: PNGChunks.bigEndian(width) + PNGChunks.bigEndian(height) + form),
      .init(type: "IDAT", body: Array(packed)),
      .init(type: "IEND", body: []),
    ])
  }
}
