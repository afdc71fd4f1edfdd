import CollaborationGraph

/// How a node's contacts are in touch with each other, after Burt (1992, Structural Holes).
///
/// A tie is what flows either way, z_ij = w_ij + w_ji, and a contact is who has any. The shares
/// p_qj = z_qj / Σ_k z_qk and m_jq = z_jq / max_k z_jk of the contacts' own ties are taken either
/// in the whole network or among the node and its contacts only.
public enum StructuralHoles {
  /// Which of the contacts' own ties count.
  public enum Model: Sendable, Hashable, CaseIterable {
    /// All of them.
    case wholeNetwork
    /// Those to the node itself and to its other contacts.
    case egoNetwork
  }

  /// What the measures of one node are made of.
  public struct Position: Sendable, Hashable {
    /// The number of contacts.
    public let contactCount: Int
    /// Σ_j c_ij with c_ij = (p_ij + Σ_q p_iq·p_qj)², the sum of the constraints from the contacts.
    public let constraint: Double
    /// Σ_j (1 − Σ_q p_iq·m_jq), the number of contacts less what is redundant in them.
    public let effectiveSize: Double

    /// The share of the contacts that is not redundant.
    public var efficiency: Double { effectiveSize / Double(contactCount) }
  }

  /// The positions of all nodes, in node order; `nil` for a node without contacts.
  ///
  /// - Parameters:
  ///   - graph: read with its direction and weights.
  ///   - model: which of the contacts' own ties count.
  /// - Complexity: O(*m*·√*m*) in the whole network, whose triangles are found once each; O(Σ over
  ///   edges of the two degrees) in ego networks. The latter can be more, never less.
  public static func positions(in graph: Graph, model: Model) -> [Position?] {
    let ties = Ties(ScaledGraph(graph).graph)
    switch model {
    case .wholeNetwork: return WholeNetworkHoles(ties).positions
    case .egoNetwork:
      var holes = EgoNetworkHoles(ties)
      return (0..<graph.nodeCount).map { holes.position(of: $0) }
    }
  }

  /// How far each node's constraint comes from a few of its contacts, from 0 (alike) to 1 (a single one), in
  /// node order: the Coleman–Theil index Σ r·ln r / (N·ln N), r = c_ij ÷ their mean; `nil` below two
  /// contacts.
  ///
  /// - Parameters: as of `positions(in:model:)`.
  /// - Complexity: as of `positions(in:model:)`.
  public static func hierarchies(in graph: Graph, model: Model) -> [Double?] {
    let ties = Ties(ScaledGraph(graph).graph)
    switch model {
    case .wholeNetwork: return WholeNetworkHoles(ties).hierarchies
    case .egoNetwork:
      var holes = EgoNetworkHoles(ties)
      return (0..<graph.nodeCount).map { holes.hierarchy(of: $0) }
    }
  }

  /// r·ln r of a part of a constraint, r being the part over the mean of the parts.
  static func disorder(_ ratio: Double) -> Double {
    ratio > 0 ? ratio * naturalLogarithm(ratio) : 0
  }

  /// The index of a node from the sum of what its parts add to it; `nil` below two contacts.
  static func hierarchy(_ disorder: Double, contacts count: Double) -> Double? {
    count > 1 ? min(max(disorder / (count * naturalLogarithm(count)), 0), 1) : nil
  }
}
