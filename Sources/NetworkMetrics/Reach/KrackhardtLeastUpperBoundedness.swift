import CollaborationGraph
import GraphAlgorithms

/// Krackhardt's least upper boundedness: how far every two nodes have one nearest common superior.
///
/// The fourth of the four marks of a pure hierarchy: somebody who can settle a matter between two.
/// It says who is reached, not who decides.
///
///     score = 1 − V / Σ_c (n_c − 1)(n_c − 2)/2, over weak components c of n_c nodes,
///             V = pairs in the same component without a least upper bound
///
/// An upper bound of two nodes is a node that reaches both (a node reaches itself); the least is one
/// that every other upper bound reaches too, so that it lies on the way down from all of them.
///
/// ### Conventions
/// - Range 0…1; 1 in an out-tree. Weights ignored.
/// - Edges run from superior to subordinate; choose incoming where they run upwards, as when people
///   name those whom they turn to.
/// - Undefined (`nil`) when no component has three nodes.
/// - Follows Krackhardt (1994) as R sna and UCINET state it. Differs from: the code of sna `lubness`
///   (version of 2009), which looks for an upper bound that reaches all the others instead.
///
/// - Throws: `MetricError.needsDirection` when edges have none or it is ignored.
/// - Complexity: O(*n*³) time, O(*n*²/64) memory.
/// - SeeAlso: Krackhardt (1994), in Carley & Prietula, Computational Organization Theory.
public struct KrackhardtLeastUpperBoundedness: GraphMetric {
  public static let description = MetricDescription(
    id: "krackhardt-lub", limits: .unit, needs: [.direction], direction: .always, cost: .dense,
    references: [Reference("Krackhardt", 1994)])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let graph = try input.arcs()
    let reachability = Reachability(of: graph)
    var violations = 0
    var most = 0
    for members in ConnectedComponents(of: graph).members where members.count > 2 {
      most += (members.count - 1) * (members.count - 2) / 2
      for (place, first) in members.enumerated() {
        for second in members[..<place] where !reachability.haveLeastUpperBound(first, second) {
          violations += 1
        }
      }
    }
    return most > 0 ? 1 - Double(violations) / Double(most) : nil
  }
}
