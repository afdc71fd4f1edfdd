import CollaborationGraph

/// How a node's contacts are in touch with each other, after Burt (1992, Structural Holes).
///
/// A tie is what flows either way, z_ij = w_ij + w_ji, and a contact is who has any. The shares
/// p_qj = z_qj / Σ_k z_qk and m_jq = z_jq / max_k z_jk of the contacts' own ties are taken either
/// in the whole network or among the node and its contacts only.
public struct StructuralHoles: Sendable {
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
    public let constraints: [Double]
    /// Σ_j (1 − Σ_q p_iq·m_jq), the number of contacts less what is redundant in them.
    public let effectiveSize: Double
  }

  private let model: Model
  private let ties: Ties
  private var totals: [Double]
  private var highest: [Double]
  private var own: [Double]

  private init(in graph: Graph, model: Model) {
    self.model = model
    ties = Ties(ScaledGraph(graph).graph)
    own = [Double](repeating: 0, count: graph.nodeCount)
    totals = (0..<graph.nodeCount).map { [ties] in ties.strengths[ties.range(of: $0)].reduce(0, +) }
    highest = (0..<graph.nodeCount).map { [ties] in
      ties.strengths[ties.range(of: $0)].reduce(0) { max($0, $1) }
    }
  }

  /// The positions of all nodes, in node order; `nil` for a node without contacts.
  ///
  /// - Parameters:
  ///   - graph: read with its direction and weights.
  ///   - model: which of the contacts' own ties count.
  /// - Complexity: O(Σ over edges of the two degrees).
  public static func positions(in graph: Graph, model: Model) -> [Position?] {
    var holes = StructuralHoles(in: graph, model: model)
    return (0..<graph.nodeCount).map { holes.position(of: $0) }
  }

  private mutating func position(of node: Int) -> Position? {
    let row = ties.range(of: node)
    guard !row.isEmpty else { return nil }
    for entry in row { own[ties.contacts[entry]] = ties.strengths[entry] }
    if model == .egoNetwork {
      for entry in row { lookOnlyInside(ties.contacts[entry]) }
    }
    let total = row.reduce(0) { $0 + ties.strengths[$1] }
    var redundancy = 0.0
    let constraints = row.map { entry in
      let contact = ties.contacts[entry]
      var indirect = 0.0
      var repeated = 0.0
      for second in ties.range(of: contact) where own[ties.contacts[second]] > 0 {
        let flow = own[ties.contacts[second]] * ties.strengths[second]
        indirect += flow / totals[ties.contacts[second]]
        repeated += flow
      }
      redundancy += repeated / highest[contact]
      let invested = (ties.strengths[entry] + indirect) / total
      return invested * invested
    }
    for entry in row { own[ties.contacts[entry]] = 0 }
    return Position(
      constraints: constraints, effectiveSize: Double(row.count) - redundancy / total)
  }

  /// Takes the total and the strongest of a contact's ties to the node and its other contacts.
  private mutating func lookOnlyInside(_ contact: Int) {
    totals[contact] = own[contact]
    highest[contact] = own[contact]
    for entry in ties.range(of: contact) where own[ties.contacts[entry]] > 0 {
      totals[contact] += ties.strengths[entry]
      highest[contact] = max(highest[contact], ties.strengths[entry])
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

/// The contacts of each node, whichever way an edge runs, and the sum of the weights both ways.
private struct Ties {
  private(set) var offsets = [0]
  private(set) var contacts: [Int] = []
  private(set) var strengths: [Double] = []

  init(_ graph: Graph) {
    for node in 0..<graph.nodeCount {
      add(node, of: graph.successors, merging: graph.isDirected ? graph.predecessors : nil)
      offsets.append(contacts.count)
    }
  }

  func range(of node: Int) -> Range<Int> { offsets[node]..<offsets[node + 1] }

  /// Merges a node's two rows, both in ascending order; a missing one adds nothing.
  private mutating func add(_ node: Int, of rows: CompressedRows, merging other: CompressedRows?) {
    var outgoing = rows.range(of: node)
    var incoming = other?.range(of: node) ?? 0..<0
    while !outgoing.isEmpty || !incoming.isEmpty {
      let left = outgoing.first.map { rows.neighbours[$0] } ?? .max
      let right = incoming.first.flatMap { other?.neighbours[$0] } ?? .max
      var strength = 0.0
      if left <= right { strength += rows.weights[outgoing.removeFirst()] }
      if right <= left { strength += other?.weights[incoming.removeFirst()] ?? 0 }
      contacts.append(min(left, right))
      strengths.append(strength)
    }
  }
}
