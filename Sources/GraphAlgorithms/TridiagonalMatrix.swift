/// A symmetric matrix with entries on the diagonal and beside it only.
public struct TridiagonalMatrix: Sendable, Equatable {
  /// The entries on the diagonal.
  public private(set) var diagonal: [Double]
  /// The entries beside the diagonal, one fewer.
  public private(set) var beside: [Double]

  /// Makes a matrix from its entries.
  public init(diagonal: [Double], beside: [Double]) {
    precondition(beside.count == max(0, diagonal.count - 1), "one entry between each two")
    self.diagonal = diagonal
    self.beside = beside
  }

  /// The tridiagonal matrix with the same eigenvalues as a symmetric matrix, given row by row.
  ///
  /// One Householder reflection for each column (Golub & Van Loan 2013, Matrix Computations, §8.3).
  ///
  /// - Complexity: O(*n*³).
  public init(similarTo matrix: [Double], count: Int) {
    precondition(matrix.count == count * count, "a square matrix")
    var matrix = matrix
    beside = []
    for column in 0..<max(0, count - 1) {
      beside.append(Self.reflect(column, of: &matrix, count: count))
    }
    diagonal = (0..<count).map { matrix[$0 * count + $0] }
  }

  /// The eigenvalue with `rank` eigenvalues below it, by bisection.
  ///
  /// The signs of the pivots of the matrix less *x* on the diagonal tell how many eigenvalues lie
  /// below *x* (Barth, Martin & Wilkinson 1967, doi 10.1007/BF02162154).
  ///
  /// - Complexity: O(*n*) for each of at most 1,100 halvings; about 60 as a rule.
  public func eigenvalue(rank: Int) -> Double {
    let radii = diagonal.indices.map { index in
      (index > 0 ? abs(beside[index - 1]) : 0) + (index < beside.count ? abs(beside[index]) : 0)
    }
    var low = zip(diagonal, radii).map { $0 - $1 }.min() ?? 0
    var high = zip(diagonal, radii).map { $0 + $1 }.max() ?? 0
    while true {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { return middle }
      if eigenvalues(below: middle) > rank { high = middle } else { low = middle }
    }
  }

  private func eigenvalues(below bound: Double) -> Int {
    var count = 0
    var pivot = 1.0
    for index in diagonal.indices {
      let coupling = index > 0 ? beside[index - 1] * beside[index - 1] / pivot : 0
      pivot = diagonal[index] - bound - coupling
      if pivot == 0 { pivot = -.leastNormalMagnitude }
      if pivot < 0 { count += 1 }
    }
    return count
  }

  /// Clears a column below the entry beside the diagonal by a reflection of rows and columns;
  /// returns that entry.
  private static func reflect(_ column: Int, of matrix: inout [Double], count: Int) -> Double {
    let first = column + 1
    var mirror = (first..<count).map { matrix[$0 * count + column] }
    let scale = mirror.reduce(0) { max($0, abs($1)) }
    guard mirror.dropFirst().contains(where: { $0 != 0 }) else { return mirror[0] }
    for index in mirror.indices { mirror[index] /= scale }
    let length = mirror.reduce(0) { $0 + $1 * $1 }.squareRoot()
    let entry = mirror[0] > 0 ? -length : length
    mirror[0] -= entry
    let half = mirror.reduce(0) { $0 + $1 * $1 } / 2
    var image = mirror.indices.map { row in
      let start = (first + row) * count + first
      return mirror.indices.reduce(0) { $0 + matrix[start + $1] * mirror[$1] } / half
    }
    let overlap = zip(mirror, image).reduce(0) { $0 + $1.0 * $1.1 } / (2 * half)
    for index in image.indices { image[index] -= overlap * mirror[index] }
    for row in mirror.indices {
      let start = (first + row) * count + first
      for other in mirror.indices {
        matrix[start + other] -= mirror[row] * image[other] + image[row] * mirror[other]
      }
    }
    return entry * scale
  }
}
