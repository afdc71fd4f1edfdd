import CollaborationGraph

/// Solves L·x = b for the Laplacian L of a connected graph, where the entries of b and x sum to 0.
///
/// Conjugate gradients with the diagonal as preconditioner (Golub & Van Loan 2013, Matrix
/// Computations, §11.5). The value keeps its scratch arrays; use one for each thread.
struct LaplacianSolver {
  private let rows: CompressedRows
  private let diagonal: [Double]
  private var residual: [Double]
  private var step: [Double]
  private var image: [Double]

  /// The residual's length, as a share of that of b, at which a solution is good enough.
  static let tolerance = 1e-13

  /// Makes the solver of a connected graph of two nodes or more.
  init(_ rows: CompressedRows) {
    self.rows = rows
    diagonal = (0..<rows.count).map { rows.weights[rows.range(of: $0)].reduce(0, +) }
    residual = [Double](repeating: 0, count: rows.count)
    step = residual
    image = residual
  }

  /// The solution; `nil` when it doesn't settle in `maximumSteps` steps.
  ///
  /// - Complexity: O(*m*) for each step.
  mutating func solve(_ right: [Double], maximumSteps: Int) -> [Double]? {
    var solution = [Double](repeating: 0, count: rows.count)
    residual = right
    var push = quotients()
    step = push
    var slope = dot(residual, push)
    let target = Self.tolerance * dot(right, right).squareRoot()
    for _ in 0..<maximumSteps {
      guard slope > 0, dot(residual, residual).squareRoot() > target else {
        return centred(solution)
      }
      applyLaplacian()
      let curvature = dot(step, image)
      guard curvature > 0 else { return nil }
      let size = slope / curvature
      for node in solution.indices {
        solution[node] += size * step[node]
        residual[node] -= size * image[node]
      }
      push = quotients()
      let next = dot(residual, push)
      for node in step.indices { step[node] = push[node] + next / slope * step[node] }
      slope = next
    }
    return nil
  }

  private func quotients() -> [Double] {
    residual.indices.map { residual[$0] / diagonal[$0] }
  }

  private mutating func applyLaplacian() {
    for node in step.indices {
      var sum = diagonal[node] * step[node]
      for entry in rows.range(of: node) {
        sum -= rows.weights[entry] * step[rows.neighbours[entry]]
      }
      image[node] = sum
    }
  }
}

/// The sum of the products of the entries of two vectors.
func dot(_ first: [Double], _ second: [Double]) -> Double {
  var sum = 0.0
  for index in first.indices { sum += first[index] * second[index] }
  return sum
}

/// A vector less its mean.
func centred(_ vector: [Double]) -> [Double] {
  let mean = vector.reduce(0, +) / Double(max(1, vector.count))
  return vector.map { $0 - mean }
}
