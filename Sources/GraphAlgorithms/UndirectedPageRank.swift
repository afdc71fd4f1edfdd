import CollaborationGraph

/// The shares that a walker of `pageRanks` spends at each node of an undirected graph, but for rounding.
///
/// By conjugate gradients (Hestenes & Stiefel 1952, doi 10.6028/jres.049.044). With A the weights, D
/// their sums at each node and d the damping, shares are proportional to the solution z of
/// (I − d·A·D⁻¹)·z = 1, wherever a stranded walker starts anew; and z = D^½·y for the y of
/// (I − d·D^−½·A·D^−½)·y = D^−½·1, which is symmetric and positive definite. Its eigenvalues lie
/// between 1 − d and 1 + d: a quarter as many steps at worst as of the power iteration. Trees are solved
/// beforehand (`LeafElimination`): it is they that bring the eigenvalues near these bounds, and without them
/// half as many steps or fewer are enough. With α and c as there it is the same for
/// (α·D)^−½ instead of D^−½ and c instead of 1.
///
/// The value owns its scratch memory.
///
/// - Complexity: O(*m*) for each step.
struct UndirectedPageRank: ~Copyable {
  private typealias Vector = UnsafeMutablePointer<Double>

  /// The squared residual, of that of nothing, at which only rounding is left.
  private static let enough = 1e-30

  /// The nodes that are left when the trees are solved.
  private let leaves: LeafElimination
  private let count: Int
  private let damping: Double
  private let offsets: UnsafeMutablePointer<UInt32>
  private let neighbours: UnsafeMutablePointer<UInt32>
  private let weights: Vector
  /// One over the root of α·s; 0 where nothing leads on.
  private let roots: Vector
  private let solution: Vector
  private let residual: Vector
  private let direction: Vector
  private let applied: Vector
  private let scaled: Vector

  init(_ graph: Graph, damping: Double) {
    leaves = LeafElimination(of: graph.successors, damping: damping)
    let rows = CoreRows(of: graph.successors, among: leaves.rest)
    count = leaves.rest.count
    self.damping = damping
    (offsets, neighbours, weights) = (
      .copy(of: rows.offsets), .copy(of: rows.neighbours), .copy(of: rows.weights)
    )
    func vector(_ count: Int) -> Vector { .filled(count, with: 0) }
    (roots, solution, residual) = (vector(count), vector(count), vector(count))
    (direction, applied, scaled) = (vector(count), vector(count), vector(count))
  }

  deinit {
    for numbers in [offsets, neighbours] { numbers.deallocate() }
    for vector in [weights, roots, solution, residual, direction, applied, scaled] {
      vector.deallocate()
    }
  }

  /// The shares, which sum to 1.
  func shares() -> [Double] {
    let enough = Self.enough * start()
    var square = product(residual, residual)
    for _ in 0..<200 where square > enough {
      apply(to: direction)
      let length = square / product(direction, applied)
      for node in 0..<count {
        solution[node] += length * direction[node]
        residual[node] -= length * applied[node]
      }
      let next = product(residual, residual)
      for node in 0..<count { direction[node] = residual[node] + next / square * direction[node] }
      square = next
    }
    let found = leaves.solved(
      leaves.rest.enumerated().map { index, node in
        roots[index] > 0 ? solution[index] / (leaves.diagonal[node] * roots[index]) : 1
      })
    let all = found.reduce(0, +)
    return found.map { $0 / all }
  }

  /// Starts with as many walkers as there are, where they would be if they never started anew.
  ///
  /// - Returns: the square of the right side.
  private func start() -> Double {
    let all = leaves.strengths.reduce(0, +)
    let many = all > 0 ? damping / (1 - damping) * Double(leaves.strengths.count) / all : 0
    for (index, node) in leaves.rest.enumerated() {
      let (strength, diagonal) = (leaves.strengths[node], leaves.diagonal[node])
      roots[index] = strength > 0 ? 1 / (diagonal * strength).squareRoot() : 0
      solution[index] = (1 + many * strength) * roots[index] * diagonal
    }
    apply(to: solution)
    var square = 0.0
    for (index, node) in leaves.rest.enumerated() {
      let right = leaves.right[node] * roots[index]
      residual[index] = right - applied[index]
      direction[index] = residual[index]
      square += right * right
    }
    return square
  }

  /// Puts the matrix times a vector in `applied`.
  private func apply(to vector: Vector) {
    for node in 0..<count { scaled[node] = vector[node] * roots[node] }
    for node in 0..<count {
      var sum = 0.0
      for entry in Int(offsets[node])..<Int(offsets[node + 1]) {
        sum += weights[entry] * scaled[Int(neighbours[entry])]
      }
      applied[node] = vector[node] - damping * roots[node] * sum
    }
  }

  private func product(_ one: Vector, _ other: Vector) -> Double {
    var sum = 0.0
    for node in 0..<count { sum += one[node] * other[node] }
    return sum
  }
}

/// The rows of some nodes among themselves, numbered in their order.
private struct CoreRows {
  private(set) var offsets: [UInt32] = [0]
  private(set) var neighbours: [UInt32] = []
  private(set) var weights: [Double] = []

  init(of rows: CompressedRows, among nodes: [Int]) {
    guard nodes.count < rows.count else {
      offsets = rows.offsets.map(UInt32.init)
      neighbours = rows.neighbours.map(UInt32.init)
      weights = rows.weights
      return
    }
    var places = [UInt32](repeating: .max, count: rows.count)
    for (place, node) in nodes.enumerated() { places[node] = UInt32(place) }
    neighbours.reserveCapacity(rows.neighbours.count)
    weights.reserveCapacity(rows.neighbours.count)
    for node in nodes {
      for entry in rows.range(of: node) where places[rows.neighbours[entry]] != .max {
        neighbours.append(places[rows.neighbours[entry]])
        weights.append(rows.weights[entry])
      }
      offsets.append(UInt32(neighbours.count))
    }
  }
}
