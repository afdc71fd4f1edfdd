/// A dense system of linear equations that can be solved row by row, in the order given.
///
/// Gaussian elimination without pivoting. That is for the matrices I − B of this package: where B
/// is non-negative with a spectral radius below 1 (an M-matrix) nothing is ever subtracted that
/// could cancel, so that even the smallest values keep their digits, which exchanging rows would
/// spoil; and where it is symmetric they are positive definite (Higham 2002, Accuracy and Stability
/// of Numerical Algorithms, doi 10.1137/1.9780898718027, chapters 8 and 10).
public struct LinearSystem: Sendable {
  private let count: Int
  private var factors: [Double]

  /// Factors a matrix given row by row.
  ///
  /// A pivot of 0 is taken as one of the size of a rounding error, so the solution of a singular
  /// system is not undefined but very large, along what the matrix maps to 0.
  ///
  /// - Complexity: O(*n*³).
  public init(_ matrix: [Double], count: Int) {
    precondition(matrix.count == count * count, "one entry for each row and column")
    self.count = count
    factors = matrix
    let smallest = matrix.reduce(Double.leastNormalMagnitude) { max($0, abs($1) * .ulpOfOne) }
    for column in 0..<count {
      if factors[column * count + column] == 0 { factors[column * count + column] = smallest }
      for row in (column + 1)..<max(count, column + 1) { eliminate(column, from: row) }
    }
  }

  /// The values that the equations have for a right side.
  ///
  /// - Complexity: O(*n*²).
  public func solution(for rightSide: [Double]) -> [Double] {
    var values = rightSide
    for row in 0..<count {
      var value = values[row]
      for column in 0..<row { value -= factors[row * count + column] * values[column] }
      values[row] = value
    }
    for row in (0..<count).reversed() {
      var value = values[row]
      for column in (row + 1)..<max(count, row + 1) {
        value -= factors[row * count + column] * values[column]
      }
      values[row] = value / factors[row * count + row]
    }
    return values
  }

  private mutating func eliminate(_ column: Int, from row: Int) {
    let entry = factors[row * count + column]
    guard entry != 0 else { return }
    let factor = entry / factors[column * count + column]
    factors[row * count + column] = factor
    for place in (column + 1)..<max(count, column + 1) {
      factors[row * count + place] -= factor * factors[column * count + place]
    }
  }
}
