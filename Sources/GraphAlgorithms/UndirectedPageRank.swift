import CollaborationGraph

/// The shares that a walker of `pageRanks` spends at each node of an undirected graph, but for rounding.
///
/// By conjugate gradients (Hestenes & Stiefel 1952, doi 10.6028/jres.049.044). With A the weights, D
/// their sums at each node and d the damping, shares are proportional to the solution z of
/// (I − d·A·D⁻¹)·z = 1, wherever a stranded walker starts anew; and z = D^½·y for the y of
/// (I − d·D^−½·A·D^−½)·y = D^−½·1, which is symmetric and positive definite. Its eigenvalues lie
/// between 1 − d and 1 + d: a quarter as many steps at worst as of the power iteration.
///
/// The value owns its scratch memory.
///
/// - Complexity: O(*m*) for each step.
struct UndirectedPageRank: ~Copyable {
  private typealias Vector = UnsafeMutablePointer<Double>

  /// The squared residual, of that of nothing, at which only rounding is left.
  private static let enough = 1e-30

  private let count: Int
  private let damping: Double
  private let offsets: UnsafeMutablePointer<UInt32>
  private let neighbours: UnsafeMutablePointer<UInt32>
  private let weights: Vector
  /// One over the root of a node's strength; 0 where nothing leads on.
  private let roots: Vector
  private let solution: Vector
  private let residual: Vector
  private let direction: Vector
  private let applied: Vector
  private let scaled: Vector

  init(_ graph: Graph, damping: Double) {
    let rows = graph.successors
    count = rows.count
    self.damping = damping
    offsets = .copy(of: rows.offsets.map(UInt32.init))
    neighbours = .copy(of: rows.neighbours.map(UInt32.init))
    weights = .copy(of: rows.weights)
    func vector() -> Vector { .filled(rows.count, with: 0) }
    (roots, solution, residual) = (vector(), vector(), vector())
    (direction, applied, scaled) = (vector(), vector(), vector())
  }

  deinit {
    for numbers in [offsets, neighbours] { numbers.deallocate() }
    for vector in [weights, roots, solution, residual, direction, applied, scaled] {
      vector.deallocate()
    }
  }

  /// The shares, which sum to 1.
  func shares() -> [Double] {
    start()
    let enough = Self.enough * product(roots, roots)
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
    let found = (0..<count).map { roots[$0] > 0 ? solution[$0] / roots[$0] : 1 }
    let all = found.reduce(0, +)
    return found.map { $0 / all }
  }

  /// Starts with as many walkers as there are, where they would be if they never started anew.
  private func start() {
    var all = 0.0
    for node in 0..<count {
      let strength = (Int(offsets[node])..<Int(offsets[node + 1])).reduce(0) { $0 + weights[$1] }
      roots[node] = strength > 0 ? 1 / strength.squareRoot() : 0
      solution[node] = strength
      all += strength
    }
    let many = all > 0 ? damping / (1 - damping) * Double(count) / all : 0
    for node in 0..<count { solution[node] = (1 + many * solution[node]) * roots[node] }
    apply(to: solution)
    for node in 0..<count {
      residual[node] = roots[node] - applied[node]
      direction[node] = residual[node]
    }
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
