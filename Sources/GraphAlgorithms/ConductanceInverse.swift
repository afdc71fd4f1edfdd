import CollaborationGraph

/// The potentials that currents set up in one component, its edges being conductors.
///
/// The inverse of the Laplacian with one node grounded (row and column left out; 0 here). It serves
/// every pair of nodes: with one unit of current in at s and out at t, the potential of v is
/// entry(v, s) − entry(v, t) up to a constant. The elimination is Cholesky's (LDLᵀ) with each pivot
/// taken as the sum of the conductances left, so that nothing is subtracted and no pivot vanishes.
public struct ConductanceInverse: Sendable, Equatable {
  /// A conductance counts as at least this share of the largest in its component.
  public static let smallestShare = 1e-12

  /// The nodes of the component, ascending; the last is grounded.
  public let members: [Int]
  /// The largest conductance of the component, which all are divided by; 1 without an edge.
  public let scale: Double
  /// Row by row the entries, as if the largest conductance were 1.
  private let entries: [Double]

  /// Inverts the Laplacian of the component with `members` (ascending) of an undirected graph whose
  /// weights are conductances.
  ///
  /// - Complexity: O(*c*³) time and O(*c*²) memory for *c* members.
  public init(of members: [Int], in graph: Graph) {
    let rows = graph.successors
    self.members = members
    scale = members.flatMap { rows.weights[rows.range(of: $0)] }.max() ?? 1
    var elimination = Elimination(members: members, rows: rows, scale: scale)
    elimination.run()
    entries = elimination.inverse()
  }

  /// The entry of two places in `members`.
  public func entry(_ row: Int, _ column: Int) -> Double { entries[row * members.count + column] }

  /// The conductance of an edge of some weight, relative to the largest.
  public func conductance(_ weight: Double) -> Double {
    Self.conductance(weight, scale: scale)
  }

  static func conductance(_ weight: Double, scale: Double) -> Double {
    max(weight / scale, smallestShare)
  }

  /// The sum of the effective resistances between each member and the others, as if the largest
  /// conductance were 1.
  ///
  /// - Complexity: O(*c*²).
  public var resistanceSums: [Double] {
    let count = members.count
    let trace = (0..<count).reduce(0) { $0 + entry($1, $1) }
    return (0..<count).map { row in
      let across = (0..<count).reduce(0) { $0 + entry(row, $1) }
      return Double(count) * entry(row, row) + trace - 2 * across
    }
  }
}

/// The elimination behind `ConductanceInverse`.
private struct Elimination {
  /// One fewer than there are members: the last is the ground.
  private let count: Int
  /// Row by row the conductance between each two; below the diagonal, once eliminated, the share
  /// of a node's current that each later one takes over.
  private var matrix: [Double]
  private var toGround: [Double]
  private var pivots: [Double]

  init(members: [Int], rows: CompressedRows, scale: Double) {
    count = max(members.count - 1, 0)
    matrix = [Double](repeating: 0, count: count * count)
    toGround = [Double](repeating: 0, count: count)
    pivots = toGround
    var places = [Int](repeating: 0, count: rows.count)
    for (place, node) in members.enumerated() { places[node] = place }
    for (place, node) in members.dropLast().enumerated() {
      for entry in rows.range(of: node) {
        let other = places[rows.neighbours[entry]]
        let conductance = ConductanceInverse.conductance(rows.weights[entry], scale: scale)
        if other < count { matrix[place * count + other] = conductance }
        if other == count { toGround[place] = conductance }
      }
    }
  }

  mutating func run() {
    for pivot in 0..<count {
      let row = pivot * count
      pivots[pivot] = (pivot + 1..<count).reduce(toGround[pivot]) { $0 + matrix[row + $1] }
      for other in pivot + 1..<count where matrix[row + other] > 0 {
        let share = matrix[row + other] / pivots[pivot]
        matrix[other * count + pivot] = share
        toGround[other] += share * toGround[pivot]
        for column in other + 1..<count {
          matrix[other * count + column] += share * matrix[row + column]
        }
      }
    }
  }

  /// The inverse, with a last row and column of 0 for the ground.
  func inverse() -> [Double] {
    let width = count + 1
    var result = [Double](repeating: 0, count: width * width)
    var column = [Double](repeating: 0, count: count)
    for source in 0..<count {
      solve(for: source, into: &column)
      for row in source..<count {
        result[row * width + source] = column[row]
        result[source * width + row] = column[row]
      }
    }
    return result
  }

  /// The potentials from `source` on, for a unit of current in at `source` and out at the ground.
  private func solve(for source: Int, into column: inout [Double]) {
    for row in source..<count {
      column[row] = row == source ? 1 : 0
      for before in source..<row { column[row] += matrix[row * count + before] * column[before] }
    }
    for row in (source..<count).reversed() {
      column[row] /= pivots[row]
      for after in row + 1..<count { column[row] += matrix[after * count + row] * column[after] }
    }
  }
}
