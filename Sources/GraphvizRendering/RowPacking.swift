internal import CISAL

/// Packs the rows of a picture by ISA-L, some at a time, so that they are never all in memory.
///
/// ISA-L takes an eighth of zlib's time for files a tenth larger. Its code for wider registers makes the same
/// bytes as that for narrow ones, on every x86-64 processor since 2008 (SSE 4.2).
///
/// - SeeAlso: Deutsch, P., & Gailly, J.-L. (1996). ZLIB Compressed Data Format Specification version 3.3.
///   RFC 1950. https://doi.org/10.17487/RFC1950
enum RowPacking {
  /// As many rows as a processor keeps close by.
  private static let rowsAtATime = 32

  /// The packed rows, in zlib's format; `nil` when ISA-L can't.
  ///
  /// - Parameters:
  ///   - rows: how many there are, at least one.
  ///   - length: the bytes of each.
  ///   - write: writes a row, by its place from the top.
  static func packed(
    rows: Int, length: Int, write: (Int, UnsafeMutablePointer<UInt8>) -> Void
  ) -> [UInt8]? {
    let stream = PackingStream()
    var strip = [UInt8](repeating: 0, count: min(rows, rowsAtATime) * length)
    for first in stride(from: 0, to: rows, by: rowsAtATime) {
      let end = min(first + rowsAtATime, rows)
      let isPacked = strip.withUnsafeMutableBufferPointer { strip in
        guard let start = strip.baseAddress else { return false }
        for row in first..<end { write(row, start + (row - first) * length) }
        return stream.pack(start, count: (end - first) * length, isLast: end == rows)
      }
      guard isPacked else { return nil }
    }
    return stream.packed
  }
}

/// Bytes that are packed piece by piece.
private final class PackingStream {
  /// What is packed of the pieces so far.
  private(set) var packed: [UInt8] = []
  /// At a fixed address, as the library wants it.
  private let stream = UnsafeMutablePointer<isal_zstream>.allocate(capacity: 1)
  private let memory = UnsafeMutableBufferPointer<UInt8>.allocate(
    capacity: ISAL_LEVEL_1_MEMORY)
  private let output = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)

  init() {
    isal_deflate_init(stream)
    stream.pointee.level = 1
    stream.pointee.level_buf = memory.baseAddress
    stream.pointee.level_buf_size = UInt32(memory.count)
    stream.pointee.gzip_flag = UInt16(IGZIP_ZLIB)
    stream.pointee.flush = UInt16(NO_FLUSH)
  }

  deinit {
    stream.deallocate()
    memory.deallocate()
    output.deallocate()
  }

  /// Packs a piece; `false` when the library can't.
  func pack(_ bytes: UnsafeMutablePointer<UInt8>, count: Int, isLast: Bool) -> Bool {
    stream.pointee.next_in = bytes
    stream.pointee.avail_in = UInt32(count)
    stream.pointee.end_of_stream = isLast ? 1 : 0
    repeat {
      stream.pointee.next_out = output.baseAddress
      stream.pointee.avail_out = UInt32(output.count)
      guard isal_deflate(stream) == COMP_OK else { return false }
      packed += output[..<(output.count - Int(stream.pointee.avail_out))]
      // A full buffer may have left something behind.
    } while stream.pointee.avail_out == 0
    return stream.pointee.avail_in == 0
  }
}
