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
    /// c_ij = (p_ij + Σ_q p_iq·p_qj)² for each contact j, in node order.
    public let constraints: ArraySlice<Double>
    /// Σ_j (1 − Σ_q p_iq·m_jq), the number of contacts less what is redundant in them.
    public let effectiveSize: Double
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
}

extension StructuralHoles.Position {
  /// The number of contacts.
  public var contactCount: Int { constraints.count }

  /// The sum of the constraints from the contacts.
  public var constraint: Double { constraints.reduce(0, +) }

  /// The share of the contacts that is not redundant.
  public var efficiency: Double { effectiveSize / Double(contactCount) }

  /// How far the constraint comes from a few of the contacts, from 0 (alike) to 1 (a single one):
  /// the Coleman–Theil index Σ r·ln r / (N·ln N), r = constraint ÷ mean; `nil` below two contacts.
  public var hierarchy: Double? {
    guard contactCount > 1 else { return nil }
    let count = Double(contactCount)
    let mean = constraint / count
    let disorder = constraints.reduce(0.0) { sum, part in
      let ratio = part / mean
      return ratio > 0 ? sum + ratio * naturalLogarithm(ratio) : sum
    }
    return min(max(disorder / (count * naturalLogarithm(count)), 0), 1)
  }
}
