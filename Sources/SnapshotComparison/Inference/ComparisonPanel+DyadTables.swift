import GraphAlgorithms

extension ComparisonPanel {
  /// Who worked together before and after, with nothing for the pairs that nobody reported on then.
  var dyadTables: (before: DyadTable, after: DyadTable) {
    let count = organisations.count
    let (before, after) = (matrixBefore, matrixAfter)
    var cells = [before, after].map { matrix in matrix.map { Double?(Double($0)) } }
    for pair in unseen {
      for cell in [pair.first * count + pair.second, pair.second * count + pair.first] {
        let seen = pair.isTie ? 1.0 : 0
        cells[0][cell] = pair.isSeenBefore ? seen : nil
        cells[1][cell] = pair.isSeenAfter ? seen : nil
      }
    }
    let tables = cells.map { cells in
      DyadTable(nodeCount: count) { cells[$0 * count + $1] }
    }
    return (tables[0], tables[1])
  }
}
