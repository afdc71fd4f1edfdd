import CollaborationGraph
import GraphAlgorithms

/// Eigenvector centrality: having partners who themselves have many and well-connected partners.
///
/// High in the thick of the best connected part. It says little of anybody outside that part, and
/// nothing of a disconnected network's smaller pieces.
///
///     A·x = λ₁·x, scaled so that the largest score is 1
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1, relative to the highest.
/// - Direction ignored. Weights ignored by default; weighted: A holds the weights.
/// - Disconnected graph: only the component with the largest eigenvalue scores, the others 0.
///   Undefined (`nil` for all) when there are no edges or two components share the largest
///   eigenvalue, because any mixture would then do.
/// - Agrees to 1e-6 with: igraph `eigenvector_centrality` and networkx
///   `eigenvector_centrality_numpy` ÷ its largest score, both with weights too.
///
/// - Throws: `MetricError.notConverged` when the power iteration doesn't settle.
/// - Complexity: O(*m*) for each step.
/// - SeeAlso: Bonacich (1972), doi 10.1080/0022250X.1972.9989806.
public struct EigenvectorCentrality: NodeMetric {
  public static let description = MetricDescription(
    id: "eigenvector", limits: .unit, weights: .optional, precision: .iterative, cost: .iteration,
    references: [Reference("Bonacich", 1972, doi: "10.1080/0022250X.1972.9989806")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    try PrincipalEigenvector.find(in: input.undirectedGraph).scores(input.graph.nodeCount)
  }
}

extension PrincipalEigenvector.Outcome {
  /// The entries as scores; undefined for all nodes when there is no single vector.
  func scores(_ nodeCount: Int) throws(MetricError) -> NodeScores {
    switch self {
    case .found(let vector): NodeScores(vector.entries)
    case .ambiguous: .undefined(nodeCount)
    case .notConverged(let steps): throw .notConverged(steps: steps)
    }
  }
}
