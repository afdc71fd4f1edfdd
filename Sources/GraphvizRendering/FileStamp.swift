internal import Digests

/// What a figure's file says of its origin, and whether the file is as it was written.
///
/// A drawing's stamp stands in each file where nobody sees it: the `<metadata>` of SVG, the document
/// information of PDF, a `tEXt` chunk of PNG, a comment of EPS. After it stands a seal: the SHA-256
/// of the whole file with the seal's own digits as zeros. Any other byte in the file breaks it.
///
/// It tells of slips, not of forgery: who wants to can write a new seal.
public struct FileStamp: Sendable, Hashable {
  /// The stamp of the drawing.
  public let text: String
  /// Whether the file is as it was written.
  public let isIntact: Bool

  /// The keyword of the stamp in a PNG.
  static let keyword = "Samspill"
  private static let opening = "samspill-stamp/1 "
  private static let middle = " seal "
  private static let emptySeal = String(repeating: "0", count: 64)

  /// Reads the stamp of a file.
  ///
  /// - Returns: `nil` when the bytes are no file of this module's with a stamp.
  public init?(in bytes: [UInt8]) {
    guard let format = DrawingFormat(of: bytes), let found = Self.stamp(in: bytes, format) else {
      return nil
    }
    text = found.text
    isIntact = (try? Self.digest(of: bytes, format)) == found.seal
  }

  /// The stamp as it stands in a file that isn't sealed yet.
  static func sealed(_ stamp: String) -> String { opening + stamp + middle + emptySeal }

  /// The file with its seal; as it is when it has no stamp.
  static func seal(_ bytes: [UInt8], as format: DrawingFormat) throws(GraphvizError) -> [UInt8] {
    guard let found = stamp(in: bytes, format) else { return bytes }
    guard found.seal == emptySeal else { throw .unexpectedOutput(format: format.rawValue) }
    return try replacingSeal(in: bytes, format, with: try digest(of: bytes, format))
  }

  private static func digest(
    of bytes: [UInt8], _ format: DrawingFormat
  ) throws(GraphvizError) -> String {
    SHA256.hexadecimal(of: try replacingSeal(in: bytes, format, with: emptySeal))
  }

  /// The same file with another seal, and in a PNG with the checksum that follows from it. A PNG
  /// whose checksums don't agree keeps them so, and differs from one where they do.
  private static func replacingSeal(
    in bytes: [UInt8], _ format: DrawingFormat, with seal: String
  ) throws(GraphvizError) -> [UInt8] {
    guard let place = place(of: format, in: bytes) else { return bytes }
    var result = bytes
    result.replaceSubrange(place.seal, with: seal.utf8)
    guard format == .png else { return result }
    guard try PNGChunks(bytes).bytes == bytes else { return bytes }
    return try PNGChunks(result).bytes
  }

  private static func stamp(
    in bytes: [UInt8], _ format: DrawingFormat
  ) -> (text: String, seal: String)? {
    place(of: format, in: bytes).map { place in
      (
        String(decoding: bytes[place.stamp], as: UTF8.self),
        String(decoding: bytes[place.seal], as: UTF8.self)
      )
    }
  }

  /// Where stamp and seal stand. What goes before them can't be written by the text of a label or
  /// title, which is escaped.
  private static func place(
    of format: DrawingFormat, in bytes: [UInt8]
  ) -> (stamp: Range<Int>, seal: Range<Int>)? {
    let before =
      switch format {
      case .svg: "drawing-stamp\">" + opening
      case .pdf: "/Samspill (" + opening
      case .eps: "\n%" + opening
      case .png: "tEXt" + keyword + "\0" + opening
      }
    guard let start = bytes[...].firstRange(ofBytes: before)?.upperBound,
      let gap = bytes[start...].prefix(4100).firstRange(ofBytes: middle),
      gap.upperBound + emptySeal.utf8.count <= bytes.count
    else { return nil }
    return (start..<gap.lowerBound, gap.upperBound..<(gap.upperBound + emptySeal.utf8.count))
  }
}
