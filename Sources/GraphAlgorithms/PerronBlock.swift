import CollaborationGraph

/// The part of a graph's matrix among nodes that all reach each other.
///
/// Such a block has one largest eigenvalue, to which the only vector without zeros or negative
/// numbers belongs (Frobenius 1912). For any positive vector x the eigenvalue lies between the
/// smallest and the largest (A·x)ᵢ / xᵢ (Collatz 1942, doi 10.1007/BF01180013), which is how the
/// search knows that it has arrived.
struct PerronBlock {
  /// In blocks of at most this many nodes a slow iteration is finished by solving equations.
  static let largestDense = 500
  /// How many steps are tried there first.
  static let stepsBeforeSolving = 1_000
  /// The iteration stops when no entry moves more than this in a step …
  static let stepTolerance = 1e-14
  /// … and the two limits of the eigenvalue are no farther apart than this, relatively.
  static let valueTolerance = 1e-12
  /// Entries are kept above this, so that none is lost for good.
  private static let smallestEntry = 1e-200
  /// Entries below this are left out when the limits are taken.
  private static let smallestCompared = 1e-150

  private let offsets: [Int]
  private let neighbours: [Int]
  private let weights: [Double]

  private var count: Int { offsets.count - 1 }

  /// The largest eigenvalue and its vector, in the order of the members, the largest entry 1.
  typealias Pair = (value: Double, vector: [Double])

  /// Takes the rows of a part's members, and of these what leads to members.
  ///
  /// - Parameter place: each node's number within its own part.
  init(_ members: [Int], place: [Int], in rows: CompressedRows) {
    var offsets = [0]
    var neighbours: [Int] = []
    var weights: [Double] = []
    for node in members {
      for entry in rows.range(of: node) {
        let other = place[rows.neighbours[entry]]
        guard other < members.count, members[other] == rows.neighbours[entry] else { continue }
        neighbours.append(other)
        weights.append(rows.weights[entry])
      }
      offsets.append(neighbours.count)
    }
    self.offsets = offsets
    self.neighbours = neighbours
    self.weights = weights
  }

  /// Each node's number within its own part.
  static func places(in parts: [[Int]], nodeCount: Int) -> [Int] {
    var places = [Int](repeating: 0, count: nodeCount)
    for part in parts {
      for (place, node) in part.enumerated() { places[node] = place }
    }
    return places
  }

  /// The largest eigenvalue and its vector; `nil` when neither way settles.
  ///
  /// - Complexity: O(*m*) for each step; at most 500 nodes: O(*n*³) for each of a few more.
  func principal(maximumSteps: Int) -> Pair? {
    var vector = [Double](repeating: 1, count: count)
    let isSmall = count <= Self.largestDense
    let steps = isSmall ? min(maximumSteps, Self.stepsBeforeSolving) : maximumSteps
    return iterate(&vector, steps: steps) ?? (isSmall ? solve(from: vector) : nil)
  }

  /// Power iteration on A + s·I, s half the upper limit of the eigenvalue.
  ///
  /// The shift keeps periodic blocks from swinging and leaves the vector as it is.
  private func iterate(_ vector: inout [Double], steps: Int) -> Pair? {
    var next = vector
    for _ in 0..<steps {
      multiply(vector, into: &next)
      let limits = limits(of: next, over: vector)
      let shift = limits.upper / 2
      var largest = 0.0
      for node in 0..<count {
        next[node] += shift * vector[node]
        largest = max(largest, next[node])
      }
      var movement = 0.0
      for node in 0..<count {
        next[node] = max(next[node] / largest, Self.smallestEntry)
        movement = max(movement, abs(next[node] - vector[node]))
      }
      swap(&vector, &next)
      if movement < Self.stepTolerance, isSettled(limits) {
        return ((limits.lower + limits.upper) / 2, vector)
      }
    }
    return nil
  }

  /// Noda's iteration: x becomes (u·I − A)⁻¹·x, u the upper limit of the eigenvalue.
  ///
  /// It converges quadratically from any positive vector (Noda 1971, doi 10.1007/BF01404688). The
  /// equations are stated for the factors by which the entries change, so small ones keep digits.
  private func solve(from start: [Double]) -> Pair? {
    var vector = start
    var image = start
    for _ in 0..<50 {
      multiply(vector, into: &image)
      let limits = limits(of: image, over: vector)
      if isSettled(limits) { return ((limits.lower + limits.upper) / 2, vector) }
      var matrix = [Double](repeating: 0, count: count * count)
      for node in 0..<count {
        matrix[node * count + node] = limits.upper
        for entry in offsets[node]..<offsets[node + 1] {
          let other = neighbours[entry]
          matrix[node * count + other] -= weights[entry] * (vector[other] / vector[node])
        }
      }
      let ones = [Double](repeating: 1, count: count)
      let factors = LinearSystem(matrix, count: count).solution(for: ones)
      for node in 0..<count { vector[node] *= abs(factors[node]) }
      let largest = vector.max() ?? 1
      guard largest > 0, largest.isFinite else { return nil }
      for node in 0..<count { vector[node] = max(vector[node] / largest, Self.smallestEntry) }
    }
    return nil
  }

  private func multiply(_ vector: [Double], into image: inout [Double]) {
    for node in 0..<count {
      var sum = 0.0
      for entry in offsets[node]..<offsets[node + 1] {
        sum += weights[entry] * vector[neighbours[entry]]
      }
      image[node] = sum
    }
  }

  private func limits(
    of image: [Double], over vector: [Double]
  ) -> (lower: Double, upper: Double) {
    var lower = Double.infinity
    var upper = 0.0
    for node in 0..<count where vector[node] > Self.smallestCompared {
      let ratio = image[node] / vector[node]
      lower = min(lower, ratio)
      upper = max(upper, ratio)
    }
    return (lower, upper)
  }

  private func isSettled(_ limits: (lower: Double, upper: Double)) -> Bool {
    limits.upper - limits.lower <= Self.valueTolerance * limits.upper
  }
}
