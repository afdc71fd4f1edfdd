import CollaborationGraph

/// The walks that start at each node, each counted with the product of its weights, longer ones
/// for less: Σ over l ≥ 1 of `share`ˡ⁻¹·(A/λ₁)ˡ·1, with λ₁ the spectral radius of A.
///
/// It is the solution of (I − share·A/λ₁)·x = (A/λ₁)·1, which is what is solved for at most 500
/// nodes; beyond, the terms are added until they no longer matter (Katz 1953, doi
/// 10.1007/BF02289026). Without circles there is no λ₁ to divide by and the sum ends by itself:
/// the largest weight takes its place.
public struct AttenuatedWalks: Sendable {
  /// Up to this many nodes equations are solved.
  public static let largestDense = 500
  /// The limit of the steps of either iteration.
  public static let maximumSteps = 20_000

  private let offsets: [Int]
  private let neighbours: [Int]
  private let weights: [Double]
  private let single: [Double]

  private var count: Int { offsets.count - 1 }

  /// Divides the weights of a graph, read with its direction, by its spectral radius.
  ///
  /// - Returns: `nil` when the iteration for the spectral radius doesn't settle.
  /// - Complexity: that of `spectralRadius(of:maximumSteps:)`.
  public init?(of graph: Graph) {
    let scaled = ScaledGraph(graph).graph
    let rows = scaled.successors
    guard let radius = spectralRadius(of: scaled, maximumSteps: Self.maximumSteps) else {
      return nil
    }
    let divisor = radius > 0 ? radius : rows.weights.max() ?? 1
    offsets = rows.offsets
    neighbours = rows.neighbours
    weights = rows.weights.map { $0 / divisor }
    single = (0..<rows.count).map { node in
      rows.range(of: node).reduce(0) { $0 + rows.weights[$1] / divisor }
    }
  }

  /// The sums for a share below 1 in size; not finite where they are too large for a number.
  ///
  /// - Returns: the sums in node order; `nil` when the series doesn't settle.
  /// - Complexity: O(*n*³) for at most 500 nodes, beyond O(*m*) for each step.
  public func sums(share: Double) -> [Double]? {
    guard share != 0 else { return single }
    return count <= Self.largestDense ? solved(share: share) : summed(share: share)
  }

  private func solved(share: Double) -> [Double] {
    var matrix = [Double](repeating: 0, count: count * count)
    for node in 0..<count {
      matrix[node * count + node] = 1
      for entry in offsets[node]..<offsets[node + 1] {
        matrix[node * count + neighbours[entry]] -= share * weights[entry]
      }
    }
    return LinearSystem(matrix, count: count).solution(for: single)
  }

  private func summed(share: Double) -> [Double]? {
    var current = single
    var next = single
    for _ in 0..<Self.maximumSteps {
      var largest = 0.0
      var movement = 0.0
      for node in 0..<count {
        var further = 0.0
        for entry in offsets[node]..<offsets[node + 1] {
          further += weights[entry] * current[neighbours[entry]]
        }
        next[node] = single[node] + share * further
        largest = max(largest, abs(next[node]))
        movement = max(movement, abs(next[node] - current[node]))
      }
      swap(&current, &next)
      if movement <= 1e-15 * largest || !largest.isFinite { return current }
    }
    return nil
  }
}
