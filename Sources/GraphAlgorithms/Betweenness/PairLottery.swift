/// Draws two different nodes between which others can stand, each ordered pair by the product of the
/// two masses.
struct PairLottery {
  private let rows: PackedRows
  /// The mass of all nodes up to and with each.
  private let upTo: [Int]
  /// The sum of the products of masses over all pairs that can be drawn.
  let pairs: Double

  /// Prepares draws from nodes whose masses are whole numbers above 0.
  init(rows: PackedRows, masses: [Double]) {
    self.rows = rows
    var sum = 0
    upTo = masses.map { mass in
      sum += Int(mass)
      return sum
    }
    var pairs = Double(sum) * Double(sum)
    for node in 0..<rows.count {
      let joined = rows[node].reduce(0) { $0 + masses[Int($1)] }
      pairs -= masses[node] * (masses[node] + joined)
    }
    self.pairs = pairs
  }

  /// Draws a pair without an edge from the first to the second; there must be one.
  ///
  /// - Complexity: O(log *n*) for each try; as many tries as all pairs are to those that count.
  func draw(using generator: inout SeededGenerator) -> (from: Int, to: Int) {
    while true {
      let (from, to) = (node(using: &generator), node(using: &generator))
      if from != to, !isJoined(from, to) { return (from, to) }
    }
  }

  private func node(using generator: inout SeededGenerator) -> Int {
    let place = generator.nextInteger(below: upTo[upTo.count - 1])
    return first { upTo[$0] > place }
  }

  private func isJoined(_ from: Int, _ to: Int) -> Bool {
    let row = rows.range(of: from)
    let neighbours = rows.neighbours
    var (low, high) = (row.lowerBound, row.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if neighbours[middle] < UInt32(to) { low = middle + 1 } else { high = middle }
    }
    return low < row.upperBound && neighbours[low] == UInt32(to)
  }

  /// The first node of which something is true that is true of all after it.
  private func first(where isReached: (Int) -> Bool) -> Int {
    var (low, high) = (0, upTo.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if isReached(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
