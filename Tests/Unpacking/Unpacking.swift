internal import CZlib

/// Unpacks what stands in figures, by another library than those that pack it.
public enum Unpacking {
  /// Data in zlib's format (RFC 1950), with what may stand after them left out; `nil` when they are damaged.
  public static func zlib(_ packed: some Collection<UInt8>) -> [UInt8]? {
    var packed = Array(packed)
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit_(&stream, ZLIB_VERSION, size) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var unpacked: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var status = Z_OK
    packed.withUnsafeMutableBufferPointer { packed in
      stream.next_in = packed.baseAddress
      stream.avail_in = UInt32(packed.count)
      while status == Z_OK {
        let count = piece.withUnsafeMutableBufferPointer { piece in
          stream.next_out = piece.baseAddress
          stream.avail_out = UInt32(piece.count)
          status = inflate(&stream, Z_NO_FLUSH)
          return piece.count - Int(stream.avail_out)
        }
        unpacked += piece[..<count]
      }
    }
    return status == Z_STREAM_END ? unpacked : nil
  }
}
