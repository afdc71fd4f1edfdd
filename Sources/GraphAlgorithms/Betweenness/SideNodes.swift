extension PackedRows {
  /// Nodes with more neighbours aren't looked at: that would take long, and few are found.
  private static let mostNeighboursOfSide = 100

  /// The nodes whose neighbours are all neighbours of each other (side or simplicial vertices; Sarıyüce,
  /// Saule, Kaya & Çatalyürek 2013, doi 10.1137/1.9781611972832.76), ascending.
  ///
  /// No shortest path between others runs through them, so they can be taken away one after another
  /// without a change to any distance or number of shortest paths between the others.
  ///
  /// - Complexity: O(Σ *d*²·log *d*) at worst over nodes with *d* neighbours; commonly it shows at the
  ///   first neighbour that a node isn't one.
  var sideNodes: [UInt32] {
    (0..<UInt32(count)).filter { node in
      let row = self[Int(node)]
      let degree = row.count
      guard degree <= Self.mostNeighboursOfSide,
        row.allSatisfy({ range(of: Int($0)).count >= degree })
      else { return false }
      return row.indices.allSatisfy { entry in
        row[(entry + 1)...].isContained(inAscending: self[Int(row[entry])])
      }
    }
  }

  /// The graph of some nodes, in ascending order, and the edges between them.
  func restricted(to kept: [UInt32]) -> PackedRows {
    var place = [UInt32](repeating: .max, count: count)
    for (index, node) in kept.enumerated() { place[Int(node)] = UInt32(index) }
    var pairs: [(UInt32, UInt32)] = []
    for (index, node) in kept.enumerated() {
      for neighbour in self[Int(node)] where neighbour < node && place[Int(neighbour)] != .max {
        pairs.append((UInt32(index), place[Int(neighbour)]))
      }
    }
    return PackedRows(count: kept.count, pairs: pairs)
  }
}

extension ArraySlice<UInt32> {
  /// Whether all values of an ascending row are in another.
  fileprivate func isContained(inAscending other: ArraySlice<UInt32>) -> Bool {
    var rest = other
    for value in self {
      var (low, high) = (rest.startIndex, rest.endIndex)
      while low < high {
        let middle = (low + high) / 2
        if rest[middle] < value { low = middle + 1 } else { high = middle }
      }
      guard low < rest.endIndex, rest[low] == value else { return false }
      rest = rest[(low + 1)...]
    }
    return true
  }
}
