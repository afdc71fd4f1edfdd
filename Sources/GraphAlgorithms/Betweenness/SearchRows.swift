/// The rows of a graph with cliques, as a kernel reads them.
struct SearchRows: ~Copyable {
  /// How many places there are.
  let count: Int
  let offsets: UnsafeMutablePointer<UInt32>
  let neighbours: UnsafeMutablePointer<UInt32>
  /// Where a node's cliques start in its row; in a clique's row the end.
  private let cliquesFrom: UnsafeMutablePointer<UInt32>

  init(_ graph: CliqueRows) {
    let rows = graph.rows
    count = rows.count
    cliquesFrom = .copy(
      of: (0..<rows.count).map { place in
        let loose = rows[place].count { $0 < UInt32(graph.nodeCount) }
        return UInt32(rows.range(of: place).lowerBound + loose)
      })
    (offsets, neighbours) = (.copy(of: rows.offsets), .copy(of: rows.neighbours))
  }

  deinit {
    for numbers in [offsets, neighbours, cliquesFrom] { numbers.deallocate() }
  }

  /// The entries of a place's row.
  @inline(__always)
  func row(_ place: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(offsets[place]), Int(offsets[place + 1])))
  }

  /// The entries of the neighbours that a node doesn't meet in a clique.
  @inline(__always)
  func loose(_ node: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(offsets[node]), Int(cliquesFrom[node])))
  }

  /// The entries of a node's cliques.
  @inline(__always)
  func cliques(_ node: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(cliquesFrom[node]), Int(offsets[node + 1])))
  }

  @inline(__always)
  func degree(_ place: Int) -> Int { row(place).count }

  @inline(__always)
  func looseDegree(_ node: Int) -> Int { loose(node).count }

  @inline(__always)
  func neighbour(_ entry: Int) -> Int { Int(neighbours[entry]) }
}
