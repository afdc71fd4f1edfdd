import CollaborationGraph

/// The largest eigenvalue of a graph's adjacency matrix and its vector.
public struct PrincipalEigenvector: Sendable, Equatable {
  /// The largest eigenvalue λ₁.
  public let value: Double
  /// The non-negative eigenvector, scaled so that its largest entry is 1; 0 outside the component
  /// that λ₁ belongs to.
  public let entries: [Double]

  /// What came of looking for it.
  public enum Outcome: Sendable, Equatable {
    /// It was found.
    case found(PrincipalEigenvector)
    /// There is no single one: no edges, or several components share the largest eigenvalue.
    case ambiguous
    /// The iteration did not settle within the allowed number of steps.
    case notConverged(steps: Int)
  }

  /// Eigenvalues closer than this (relatively) count as equal.
  static let tieTolerance = 1e-9
  /// The iteration stops when no entry moves more than this in a step.
  static let stepTolerance = 1e-14

  /// In components of at most this many nodes a slow iteration is finished by squaring.
  static let largestSquared = 256

  /// Finds the principal eigenvector by power iteration on A + I in each component.
  ///
  /// The shift keeps bipartite components from oscillating and leaves the vectors as they are.
  /// Where the two largest eigenvalues are so close that the iteration creeps, the matrix of a
  /// small component is squared over and over instead, which doubles the steps each time.
  ///
  /// - Parameters:
  ///   - graph: read as undirected and unweighted.
  ///   - maximumSteps: the iteration's limit in each component.
  /// - Complexity: O(*m*) for each step; O(*n*³) for each squaring.
  public static func find(in graph: Graph, maximumSteps: Int = 20_000) -> Outcome {
    let rows = graph.undirected.successors
    var best: PrincipalEigenvector?
    var isTied = false
    for members in ConnectedComponents(of: graph).members where members.count > 1 {
      let found =
        iterate(over: members, of: rows, maximumSteps: maximumSteps)
        ?? square(over: members, of: rows)
      guard let candidate = found else { return .notConverged(steps: maximumSteps) }
      guard let leader = best else {
        best = candidate
        continue
      }
      if abs(candidate.value - leader.value) <= tieTolerance * leader.value {
        isTied = true
      } else if candidate.value > leader.value {
        best = candidate
        isTied = false
      }
    }
    guard let best, !isTied else { return .ambiguous }
    return .found(best)
  }

  private static func iterate(
    over members: [Int], of rows: CompressedRows, maximumSteps: Int
  ) -> PrincipalEigenvector? {
    var current = [Double](repeating: 0, count: rows.count)
    for node in members { current[node] = 1 }
    var next = current
    for _ in 0..<maximumSteps {
      var largest = 0.0
      for node in members {
        next[node] = rows[node].reduce(current[node]) { $0 + current[$1] }
        largest = max(largest, next[node])
      }
      var movement = 0.0
      for node in members {
        next[node] /= largest
        movement = max(movement, abs(next[node] - current[node]))
      }
      swap(&current, &next)
      if movement < stepTolerance {
        return PrincipalEigenvector(value: largest - 1, entries: current)
      }
    }
    return nil
  }

  /// The vector that the rows of (A + I)^(2^k) agree on as k grows.
  private static func square(
    over members: [Int], of rows: CompressedRows
  ) -> PrincipalEigenvector? {
    let count = members.count
    guard count <= largestSquared else { return nil }
    var place = [Int: Int](minimumCapacity: count)
    for (index, node) in members.enumerated() { place[node] = index }
    var matrix = [Double](repeating: 0, count: count * count)
    for (index, node) in members.enumerated() {
      matrix[index * count + index] = 1
      for neighbour in rows[node] { matrix[index * count + (place[neighbour] ?? index)] = 1 }
    }
    let first = matrix
    var previous = [Double](repeating: 0, count: count)
    for _ in 0..<64 {
      let vector = scaledRowSums(of: matrix, count: count)
      let movement = zip(vector, previous).map { abs($0 - $1) }.max() ?? 0
      if movement < stepTolerance {
        var entries = [Double](repeating: 0, count: rows.count)
        for (index, node) in members.enumerated() { entries[node] = vector[index] }
        return PrincipalEigenvector(
          value: quotient(of: first, vector, count: count) - 1, entries: entries)
      }
      previous = vector
      matrix = squared(matrix, count: count)
    }
    return nil
  }

  private static func scaledRowSums(of matrix: [Double], count: Int) -> [Double] {
    let sums = (0..<count).map { row in
      matrix[row * count..<(row + 1) * count].reduce(0, +)
    }
    let largest = sums.max() ?? 1
    return sums.map { $0 / largest }
  }

  private static func squared(_ matrix: [Double], count: Int) -> [Double] {
    var result = [Double](repeating: 0, count: count * count)
    for row in 0..<count {
      for middle in 0..<count {
        let factor = matrix[row * count + middle]
        for column in 0..<count {
          result[row * count + column] += factor * matrix[middle * count + column]
        }
      }
    }
    let largest = result.max() ?? 1
    return result.map { $0 / largest }
  }

  /// The Rayleigh quotient of a vector.
  private static func quotient(of matrix: [Double], _ vector: [Double], count: Int) -> Double {
    var above = 0.0
    var below = 0.0
    for row in 0..<count {
      var product = 0.0
      for column in 0..<count { product += matrix[row * count + column] * vector[column] }
      above += vector[row] * product
      below += vector[row] * vector[row]
    }
    return above / below
  }
}
