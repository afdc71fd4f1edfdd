internal import GazetteerData

/// A table compiled into the program: the rows after the header, cells as they stand.
struct EmbeddedTable {
  /// The rows in the order of the file, each with as many cells as the header.
  let rows: [[String]]

  /// Reads one of the tables of `GazetteerData`: semicolons, no quoting, one header line.
  init(_ table: gazetteer_table) {
    let bytes = UnsafeBufferPointer(start: table.bytes, count: table.count)
    rows = bytes.split(separator: UInt8(ascii: "\n")).dropFirst().map { line in
      line.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
