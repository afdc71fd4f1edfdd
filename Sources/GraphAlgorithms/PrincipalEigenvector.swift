import CollaborationGraph

/// The largest eigenvalue of a graph's matrix of weights and its vector.
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

  /// Finds the principal eigenvector by power iteration in each component.
  ///
  /// Where the two largest eigenvalues are so close that the iteration creeps, it is finished in
  /// a component of at most 500 nodes by solving equations.
  ///
  /// - Parameters:
  ///   - graph: read as undirected, with its weights.
  ///   - maximumSteps: the iteration's limit in each component.
  /// - Complexity: O(*m*) for each step; O(*n*³) for each of a few more in a small component.
  public static func find(in graph: Graph, maximumSteps: Int = 20_000) -> Outcome {
    let scaled = ScaledGraph(graph.undirected)
    let parts = ConnectedComponents(of: scaled.graph).members
    let place = PerronBlock.places(in: parts, nodeCount: graph.nodeCount)
    var best: (part: Int, pair: PerronBlock.Pair)?
    var isTied = false
    for (part, members) in parts.enumerated() where members.count > 1 {
      let block = PerronBlock(members, place: place, in: scaled.graph.successors)
      guard let pair = block.principal(maximumSteps: maximumSteps) else {
        return .notConverged(steps: maximumSteps)
      }
      let leader = best?.pair.value ?? 0
      if abs(pair.value - leader) <= tieTolerance * leader {
        isTied = true
      } else if pair.value > leader {
        best = (part, pair)
        isTied = false
      }
    }
    guard let best, !isTied else { return .ambiguous }
    var entries = [Double](repeating: 0, count: graph.nodeCount)
    for (place, node) in parts[best.part].enumerated() { entries[node] = best.pair.vector[place] }
    let value = min(best.pair.value * scaled.unit, .greatestFiniteMagnitude)
    return .found(PrincipalEigenvector(value: value, entries: entries))
  }

  /// Finds the principal eigenvector of A·Aᵀ, A the matrix of a directed graph: what nodes are
  /// worth as senders, if receivers are worth what their senders are.
  ///
  /// Each node is taken apart into a sender and a receiver. In the undirected graph between the
  /// two, the senders' part of the principal eigenvector is the one looked for, and the parts
  /// within which the product can be ambiguous are the components.
  ///
  /// - Parameters:
  ///   - graph: read with its direction and weights; reversed it gives the receivers, Aᵀ·A.
  ///   - maximumSteps: the iteration's limit in each component.
  /// - Complexity: as `find(in:maximumSteps:)`.
  public static func findOfProduct(in graph: Graph, maximumSteps: Int = 20_000) -> Outcome {
    let count = graph.nodeCount
    let edges = (0..<count).flatMap { node in
      graph.successors.range(of: node).map { entry in
        Edge(
          node, count + graph.successors.neighbours[entry], weight: graph.successors.weights[entry])
      }
    }
    let parted = Graph(nodeCount: 2 * count, edges: edges)
    let outcome = find(in: parted, maximumSteps: maximumSteps)
    guard case .found(let vector) = outcome else { return outcome }
    let senders = vector.entries.prefix(count)
    let largest = senders.max() ?? 1
    let value = min(vector.value * vector.value, .greatestFiniteMagnitude)
    return .found(PrincipalEigenvector(value: value, entries: senders.map { $0 / largest }))
  }
}
