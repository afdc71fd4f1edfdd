internal import GazetteerData

/// A table compiled into the program: the rows after the header, cells as they stand.
struct EmbeddedTable {
  /// The rows in the order of the file, each with as many cells as the header.
  let rows: [[String]]

  /// Reads one of the tables of `GazetteerData`: semicolons, no quoting, one header line.
  init(_ table: gazetteer_table) {
    let bytes = UnsafeBufferPointer(start: table.bytes, count: table.count)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    rows = lines.dropFirst().map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
