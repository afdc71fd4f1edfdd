/// What is known of each pair of some nodes: a number, or nothing.
///
/// The diagonal isn't part of it.
public struct DyadTable: Sendable, Hashable {
  /// The number of nodes.
  public let nodeCount: Int
  /// Whether a pair has a number each way; otherwise both ways round it is the same.
  public let isDirected: Bool
  /// The numbers row after row, 0 where nothing is known.
  let values: [Double]
  /// Where a number is known, row after row.
  let isKnown: [Bool]

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - nodeCount: the number of nodes.
  ///   - isDirected: whether the numbers of a pair differ by direction.
  ///   - value: the number of a pair, `nil` when unknown; asked for once, and in an undirected table
  ///     with the smaller node first.
  /// - Complexity: O(*n*²).
  public init(nodeCount: Int, isDirected: Bool = false, value: (Int, Int) -> Double?) {
    var values = [Double](repeating: 0, count: nodeCount * nodeCount)
    var isKnown = [Bool](repeating: false, count: nodeCount * nodeCount)
    for row in 0..<nodeCount {
      for column in 0..<nodeCount where isDirected ? row != column : row < column {
        guard let number = value(row, column) else { continue }
        let cells = [row * nodeCount + column, column * nodeCount + row]
        for cell in isDirected ? [cells[0]] : cells {
          values[cell] = number
          isKnown[cell] = true
        }
      }
    }
    self.nodeCount = nodeCount
    self.isDirected = isDirected
    self.values = values
    self.isKnown = isKnown
  }

  /// The number of two nodes; `nil` when unknown and for a node with itself.
  public subscript(row: Int, column: Int) -> Double? {
    let cell = row * nodeCount + column
    return isKnown[cell] ? values[cell] : nil
  }

  /// The mean of the known numbers, which for 0 and 1 is the density; `nil` when none is known.
  public var mean: Double? {
    let known = isKnown.count { $0 }
    return known > 0 ? values.reduce(0, +) / Double(known) : nil
  }

  /// The pairs of different nodes, each once (each way when directed), in ascending order.
  var pairs: [(Int, Int)] {
    (0..<nodeCount).flatMap { row in
      ((isDirected ? 0 : row + 1)..<nodeCount).filter { $0 != row }.map { (row, $0) }
    }
  }
}
