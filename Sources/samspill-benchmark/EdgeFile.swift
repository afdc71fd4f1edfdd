import CollaborationGraph
import Glibc

/// Lists of edges as text: a line `tail,head` or `tail,head,weight` with numbered nodes.
enum EdgeFile {
  /// Reads an undirected graph; stops the program when the file can't be read.
  static func graph(at path: String) -> Graph {
    guard let file = fopen(path, "r") else { fail("can't open \(path)") }
    defer { fclose(file) }
    var edges: [Edge] = []
    var nodeCount = 0
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while getline(&line, &capacity, file) > 0 {
      guard let edge = line.flatMap(edge(in:)) else { continue }
      edges.append(edge)
      nodeCount = max(nodeCount, edge.tail + 1, edge.head + 1)
    }
    return Graph(nodeCount: nodeCount, edges: edges)
  }

  private static func edge(in line: UnsafeMutablePointer<CChar>) -> Edge? {
    var end: UnsafeMutablePointer<CChar>?
    let tail = strtol(line, &end, 10)
    guard let comma = end else { return nil }
    let head = strtol(comma + 1, &end, 10)
    guard let rest = end, rest.pointee == CChar(UInt8(ascii: ",")) else { return Edge(tail, head) }
    return Edge(tail, head, weight: strtod(rest + 1, nil))
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
