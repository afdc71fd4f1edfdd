internal import CZlib

/// Packs the rows of a picture by zlib, some at a time, so that they are never all in memory.
///
/// The bytes are those of all rows packed at once.
enum RowPacking {
  /// How hard zlib looks for repetitions, of 9: beyond this, files get a sixth smaller in twice the time.
  static let effort: Int32 = 3
  /// As many rows as a processor keeps close by.
  private static let rowsAtATime = 32

  /// The packed rows; `nil` when zlib can't.
  ///
  /// - Parameters:
  ///   - rows: how many there are, at least one.
  ///   - length: the bytes of each.
  ///   - write: writes a row, by its place from the top.
  static func packed(
    rows: Int, length: Int, write: (Int, UnsafeMutablePointer<UInt8>) -> Void
  ) -> [UInt8]? {
    // At a fixed address: zlib looks whether it is still the same.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    let size = Int32(MemoryLayout<z_stream>.size)
    guard deflateInit_(stream, effort, ZLIB_VERSION, size) == Z_OK else { return nil }
    defer { deflateEnd(stream) }
    var status = Z_OK
    let most = Int(deflateBound(stream, UInt(rows * length)))
    let packed = [UInt8](unsafeUninitializedCapacity: most) { packed, count in
      stream.pointee.next_out = packed.baseAddress
      stream.pointee.avail_out = UInt32(packed.count)
      var strip = [UInt8](repeating: 0, count: min(rows, rowsAtATime) * length)
      for first in stride(from: 0, to: rows, by: rowsAtATime) where status == Z_OK {
        let end = min(first + rowsAtATime, rows)
        status = strip.withUnsafeMutableBufferPointer { strip in
          guard let start = strip.baseAddress else { return Z_BUF_ERROR }
          for row in first..<end { write(row, start + (row - first) * length) }
          stream.pointee.next_in = start
          stream.pointee.avail_in = UInt32((end - first) * length)
          return deflate(stream, end == rows ? Z_FINISH : Z_NO_FLUSH)
        }
      }
      count = Int(stream.pointee.total_out)
    }
    return status == Z_STREAM_END ? packed : nil
  }
}
