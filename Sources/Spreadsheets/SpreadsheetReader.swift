import Foundation

/// Reads workbooks (.xlsx, .xlsm, .xltx) and delimited texts; the content decides which it is.
///
/// Nothing but the file is opened: macros aren't run, and links to other files aren't followed.
public enum SpreadsheetReader {
  /// Reads a file.
  ///
  /// - Throws: why it can't be read.
  public static func read(
    _ url: URL, options: SpreadsheetOptions = .init()
  ) throws(SpreadsheetError) -> Workbook {
    try read(bytes: try bytes(of: url, limit: options.limits.textBytes), options: options)
  }

  /// Reads the bytes of a file.
  ///
  /// - Throws: why they can't be read.
  public static func read(
    bytes: [UInt8], options: SpreadsheetOptions = .init()
  ) throws(SpreadsheetError) -> Workbook {
    let limit = options.limits.textBytes
    guard bytes.count <= limit else { throw .tooLarge(part: "", limit: limit) }
    switch FileContent(bytes) {
    case .archive: return try WorkbookFile.read(bytes, options: options)
    case .compoundFile: throw .oldOrEncrypted
    case .other(let name): throw .otherFormat(name)
    case .text: return try TextFile.read(bytes, options: options)
    }
  }

  /// All bytes of a file, or as many as show that it is too large.
  private static func bytes(of url: URL, limit: Int) throws(SpreadsheetError) -> [UInt8] {
    guard let file = try? FileHandle(forReadingFrom: url) else { throw .unreadable }
    defer { try? file.close() }
    var bytes: [UInt8] = []
    do {
      while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
        bytes.append(contentsOf: piece)
        if bytes.count > limit { break }
      }
    } catch {
      throw .unreadable
    }
    return bytes
  }
}
