import CollaborationGraph
import GraphAlgorithms

/// Authority score: being turned to by those who turn to other good authorities as well.
///
/// In a network of who turns to whom, those whom the well-informed askers ask; `Hub` finds the
/// askers. It rewards being chosen along with the others' choices, not the number alone.
///
///     Aᵀ·A·a = λ·a with the largest λ, scaled so that the largest score is 1
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1, relative to the highest.
/// - Directed only; with incoming edges followed, hubs and authorities change places. Weights
///   ignored by default; weighted: A holds the weights.
/// - Only the part with the largest eigenvalue scores, the others 0, and so does a node that no
///   edge reaches. Undefined (`nil` for all) when there are no edges or the largest eigenvalue is
///   shared, because any mixture would then do; two who only name each other are such a case.
/// - Agrees to 1e-6 with: igraph `authority_score`; networkx `hits` ÷ its largest score. Both print
///   one of the mixtures where ours is undefined. Differs from: igraph 1.0 on two nodes, where it
///   goes wrong when the edge leaves the second.
///
/// - Throws: `MetricError.needsDirection`; `notConverged` when the iteration doesn't settle.
/// - Complexity: O(*m*) for each step.
/// - SeeAlso: Kleinberg (1999), doi 10.1145/324133.324140.
public struct Authority: NodeMetric {
  public static let description = MetricDescription(
    id: "authority", limits: .unit, needs: [.direction], weights: .optional, direction: .always,
    precision: .iterative, cost: .iteration,
    references: [Reference("Kleinberg", 1999, doi: "10.1145/324133.324140")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    _ = try input.arcs()
    let outcome = PrincipalEigenvector.findOfProduct(in: input.readGraph.reversed)
    return try outcome.scores(input.graph.nodeCount)
  }
}
