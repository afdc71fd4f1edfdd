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
    let bytes = bytes(at: path)
    defer { bytes.deallocate() }
    var edges: [Edge] = []
    var start = 0
    while start < bytes.count - 1 {
      let comma = end(ofFieldAt: start, in: bytes)
      let head = min(comma + 1, bytes.count - 1)
      let rest = end(ofFieldAt: head, in: bytes)
      let isWeighted = bytes[rest] == UInt8(ascii: ",")
      var last = rest
      var weight = 1.0
      if isWeighted {
        last = end(ofFieldAt: rest + 1, in: bytes)
        weight = number(UnsafeRawBufferPointer(rebasing: bytes[(rest + 1)..<last]))
      }
      edges.append(
        Edge(
          node(UnsafeRawBufferPointer(rebasing: bytes[start..<comma])),
          node(UnsafeRawBufferPointer(rebasing: bytes[head..<rest])), weight: weight))
      start = last + 1
    }
    return edges
  }

  /// A number: one digit, as most are, or whatever else the library reads.
  @inline(__always)
  private static func number(_ field: UnsafeRawBufferPointer) -> Double {
    if field.count == 1, case UInt8(ascii: "0")...UInt8(ascii: "9") = field[0] {
      return Double(field[0] - UInt8(ascii: "0"))
    }
    return field.baseAddress.map { strtod($0.assumingMemoryBound(to: CChar.self), nil) } ?? 1
  }

  /// Where the field at a place ends: at a comma, at the end of the line, or at the last byte.
  @inline(__always)
  private static func end(ofFieldAt start: Int, in bytes: UnsafeMutableRawBufferPointer) -> Int {
    var place = start
    while bytes[place] != UInt8(ascii: ","), bytes[place] > UInt8(ascii: "\n") { place += 1 }
    return place
  }

  /// The bytes of a file, and a zero.
  private static func bytes(at path: String) -> UnsafeMutableRawBufferPointer {
    guard let file = fopen(path, "r") else { fail("can't open \(path)") }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let count = ftell(file)
    rewind(file)
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: count + 1, alignment: 1)
    guard fread(bytes.baseAddress, 1, count, file) == count else { fail("can't read \(path)") }
    bytes[count] = 0
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
