import CollaborationGraph
import Glibc

/// Lists of edges as text: a line `tail,head` or `tail,head,weight`.
enum EdgeFile {
  /// Reads an undirected graph of numbered nodes; stops the program when the file can't be read.
  static func graph(at path: String) -> Graph {
    var nodeCount = 0
    let edges = edges(at: path) { field in
      let node = field.reduce(0) { 10 * $0 + Int($1 &- UInt8(ascii: "0")) }
      nodeCount = max(nodeCount, node + 1)
      return node
    }
    return Graph(nodeCount: nodeCount, edges: edges)
  }

  /// Reads an undirected graph of named nodes, numbered in the order they come; stops the program when
  /// the file can't be read.
  static func namedGraph(at path: String) -> Graph {
    var names = NameTable()
    let edges = edges(at: path) { names.number(of: $0) }
    return Graph(nodeCount: names.count, edges: edges)
  }

  @inline(__always)
  private static func edges(at path: String, node: (UnsafeRawBufferPointer) -> Int) -> [Edge] {
    let file = padded(path)
    defer { file.deallocate() }
    let bytes = UnsafeRawBufferPointer(file)
    let last = bytes.count - padding
    var edges: [Edge] = []
    // As many as there would be if all lines were as long as the first.
    edges.reserveCapacity(last / (lineLength(in: bytes) + 1) + 1)
    var start = 0
    while start < last {
      let comma = end(ofFieldAt: start, in: bytes)
      let head = min(comma + 1, last)
      let rest = end(ofFieldAt: head, in: bytes)
      var end = rest
      var weight = 1.0
      if bytes[rest] == UInt8(ascii: ",") {
        end = Self.end(ofFieldAt: rest + 1, in: bytes)
        weight = number(UnsafeRawBufferPointer(rebasing: bytes[(rest + 1)..<end]))
      }
      if head < last {
        edges.append(
          Edge(
            node(UnsafeRawBufferPointer(rebasing: bytes[start..<comma])),
            node(UnsafeRawBufferPointer(rebasing: bytes[head..<rest])), weight: weight))
      }
      start = end + 1
    }
    return edges
  }

  private static func lineLength(in bytes: UnsafeRawBufferPointer) -> Int {
    bytes.firstIndex { $0 <= UInt8(ascii: "\n") } ?? bytes.count
  }

  /// A number: one digit, as most are, or whatever else the library reads.
  @inline(__always)
  private static func number(_ field: UnsafeRawBufferPointer) -> Double {
    if field.count == 1, case UInt8(ascii: "0")...UInt8(ascii: "9") = field[0] {
      return Double(field[0] - UInt8(ascii: "0"))
    }
    return field.baseAddress.map { strtod($0.assumingMemoryBound(to: CChar.self), nil) } ?? 1
  }

  /// Where the field at a place ends: at a comma, at the end of the line, or at a zero after the last byte.
  @inline(__always)
  private static func end(ofFieldAt start: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    var place = start
    while true {
      // Eight bytes at a time: the lowest bit that is set tells the first of them that ends it.
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
      let ends = zeros(word) | zeros(word ^ repeated(",")) | zeros(word ^ repeated("\n"))
      if ends != 0 { return place + ends.trailingZeroBitCount / 8 }
      place += 8
    }
  }

  /// The highest bit of each byte that is zero, up to the first one at least.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  @inline(__always)
  private static func repeated(_ letter: Unicode.Scalar) -> UInt64 {
    UInt64(UInt8(ascii: letter)) &* 0x0101_0101_0101_0101
  }

  /// How many zeros stand after the bytes of a file.
  private static let padding = NameTable.padding + 8

  /// The bytes of a file, and zeros.
  private static func padded(_ path: String) -> UnsafeMutableRawBufferPointer {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { fail("can't open \(path)") }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      fail("\(path) is no file with a length")
    }
    let count = Int(status.st_size)
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: count + padding, alignment: 8)
    var filled = 0
    while filled < count, let start = bytes.baseAddress {
      let more = read(file, start + filled, count - filled)
      guard more > 0 else { fail("can't read \(path)") }
      filled += more
    }
    for place in count..<bytes.count { bytes[place] = 0 }
    return bytes
  }

  /// Writes a value a line.
  static func write(_ values: [Double], to path: String) {
    guard let file = fopen(path, "w") else { fail("can't write \(path)") }
    defer { fclose(file) }
    for value in values { fputs("\(value)\n", file) }
  }

  private static func fail(_ reason: String) -> Never {
    print("samspill-benchmark: \(reason)")
    exit(1)
  }
}
