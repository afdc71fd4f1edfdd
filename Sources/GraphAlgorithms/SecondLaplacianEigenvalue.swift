import CollaborationGraph

/// The second smallest eigenvalue of a graph's Laplacian.
public enum SecondLaplacianEigenvalue: Sendable, Equatable {
  /// It was found.
  case found(Double)
  /// The iteration did not settle within the allowed number of steps.
  case notConverged(steps: Int)

  /// Up to this many nodes the matrix is solved, above it is approached by steps.
  public static let largestSolved = 400
  /// The most steps of the approach.
  public static let maximumSteps = 120

  /// Finds the eigenvalue of a graph of two nodes or more, whose direction is ignored; exactly 0
  /// when it is disconnected.
  ///
  /// Small graphs by reflections and bisection (`TridiagonalMatrix`); large ones by Lanczos'
  /// iteration on the inverse, every vector made orthogonal to all before it (Parlett 1998, doi
  /// 10.1137/1.9781611971163, ch. 13), each product with the inverse by conjugate gradients.
  ///
  /// - Complexity: O(*n*³) up to `largestSolved` nodes, else O(*m*·√*n*) to O(*m*·*n*) for each
  ///   step.
  public static func find(
    in graph: Graph, solvingUpTo largest: Int = largestSolved
  ) -> SecondLaplacianEigenvalue {
    let rows = graph.undirected.successors
    guard rows.count > 1, ConnectedComponents(of: graph).count == 1 else { return .found(0) }
    let unit = rows.weights.max() ?? 1
    let scaled = Graph(
      nodeCount: graph.nodeCount,
      edges: graph.undirected.edges.map {
        Edge($0.tail, $0.head, weight: max($0.weight / unit, .leastNormalMagnitude))
      })
    let value =
      rows.count <= largest ? solved(scaled.successors) : approached(scaled.successors)
    guard let value else { return .notConverged(steps: maximumSteps) }
    return .found(min(max(0, value) * unit, .greatestFiniteMagnitude))
  }

  private static func solved(_ rows: CompressedRows) -> Double {
    let count = rows.count
    var matrix = [Double](repeating: 0, count: count * count)
    for node in 0..<count {
      for entry in rows.range(of: node) {
        matrix[node * count + rows.neighbours[entry]] = -rows.weights[entry]
        matrix[node * count + node] += rows.weights[entry]
      }
    }
    return TridiagonalMatrix(similarTo: matrix, count: count).eigenvalue(rank: 1)
  }

  private static func approached(_ rows: CompressedRows) -> Double? {
    var solver = LaplacianSolver(rows)
    var lanczos = LanczosBasis(count: rows.count)
    var previous = 0.0
    var calm = 0
    for _ in 0..<maximumSteps {
      guard let image = solver.solve(lanczos.last, maximumSteps: 20 * rows.count) else {
        return nil
      }
      let hasMore = lanczos.extend(by: image)
      let value = lanczos.largestEigenvalue
      calm = abs(value - previous) <= 1e-13 * value ? calm + 1 : 0
      if !hasMore || calm > 2 { return 1 / value }
      previous = value
    }
    return nil
  }
}

/// The vectors of Lanczos' iteration and the matrix they make of an operator.
private struct LanczosBasis {
  private var vectors: [[Double]]
  private var diagonal: [Double] = []
  private var beside: [Double] = []

  /// Starts from a seeded vector whose entries sum to 0.
  init(count: Int) {
    var generator = SeededGenerator(seed: 1)
    let start = centred((0..<count).map { _ in generator.nextUnit() - 0.5 })
    let length = dot(start, start).squareRoot()
    vectors = [start.map { $0 / length }]
  }

  var last: [Double] { vectors[vectors.count - 1] }

  var largestEigenvalue: Double {
    let sides = Array(beside.prefix(diagonal.count - 1))
    return TridiagonalMatrix(diagonal: diagonal, beside: sides).eigenvalue(
      rank: diagonal.count - 1)
  }

  /// Takes in the operator's image of `last`; returns whether a new direction is left.
  mutating func extend(by image: [Double]) -> Bool {
    diagonal.append(dot(image, last))
    var rest = image
    for _ in 0..<2 {
      for vector in vectors {
        let share = dot(rest, vector)
        for index in rest.indices { rest[index] -= share * vector[index] }
      }
      rest = centred(rest)
    }
    let length = dot(rest, rest).squareRoot()
    beside.append(length)
    guard vectors.count < rest.count - 1, length > 1e-13 * abs(diagonal[0]) else { return false }
    vectors.append(rest.map { $0 / length })
    return true
  }
}
