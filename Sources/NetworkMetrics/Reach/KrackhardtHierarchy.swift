import CollaborationGraph
import GraphAlgorithms

/// Krackhardt's hierarchy: how often reaching somebody is not returned.
///
/// The second of the four marks of a pure hierarchy. 1 when nobody can be reached by those whom it
/// reaches, 0 when everything that is said can come back. Falls fast as edges are added.
///
///     score = 1 − (pairs that reach each other) / (pairs of which at least one reaches the other)
///
/// ### Conventions
/// - Range 0…1; 1 in an out-tree. Paths along the edges, of any length; weights ignored.
/// - Outgoing and incoming give the same. Undefined (`nil`) when nobody reaches anybody.
/// - Agrees with: R sna `hierarchy(measure="krackhardt")`.
///
/// - Throws: `MetricError.needsDirection` when edges have none or it is ignored.
/// - Complexity: O(*n*·*m* + *n*²) time, O(*n*²/64) memory.
/// - SeeAlso: Krackhardt (1994), in Carley & Prietula, Computational Organization Theory.
public struct KrackhardtHierarchy: GraphMetric {
  public static let description = MetricDescription(
    id: "krackhardt-hierarchy", limits: .unit, needs: [.direction], direction: .always,
    cost: .searches, references: [Reference("Krackhardt", 1994)])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let reachability = Reachability(of: try input.arcs())
    var oneWay = 0
    var mutual = 0
    for first in 0..<reachability.nodeCount {
      for second in 0..<first {
        switch (reachability.reaches(first, second), reachability.reaches(second, first)) {
        case (true, true): mutual += 1
        case (false, false): break
        default: oneWay += 1
        }
      }
    }
    return oneWay + mutual > 0 ? Double(oneWay) / Double(oneWay + mutual) : nil
  }
}
