import GraphAlgorithms
import InnovationSystem
import NetworkMetrics

/// Organisations whose loss would split the network, with those they would cut off.
///
/// A cut node is one whose removal splits its component. The largest remaining piece is taken as the
/// rest (of equally large ones that with the smallest id); `details.cutsOff` lists the organisations
/// of the other pieces. As sure as the weakest of what it rests on: a missing answer or report
/// makes false cut nodes.
///
/// - SeeAlso: Hopcroft & Tarjan (1973), doi 10.1145/362248.362272.
public struct CutNodes: GapDetector {
  /// The kind of its findings.
  public static let kind = "cut-node"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers, .reports]
  /// The works it follows.
  public static let references = [
    Reference("Hopcroft & Tarjan", 1973, doi: "10.1145/362248.362272")
  ]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    Self.losses(in: input).map { loss in
      let name = input.projected.organisations[loss.node]
      return Finding(
        kind: Self.kind, subject: name, organisations: [name],
        details: ["cutsOff": .organisations(loss.cutOff)],
        evidence: loss.evidence,
        certainty: input.certaintyOfCut(loss.cutOff, hangingOn: loss.evidence),
        consequence: input.consequence(for: loss.cutOff))
    }
  }

  /// A cut node and what hangs on it.
  struct Loss {
    let node: Int
    /// The organisations outside the largest piece that would be left.
    let cutOff: [String]
    /// The cut node's collaborations with them.
    let evidence: [Finding.Evidence]
  }

  /// The cut nodes in ascending order.
  static func losses(in input: GapInput) -> [Loss] {
    let graph = input.projected.graph
    let names = input.projected.organisations
    let whole = ConnectedComponents(of: graph)
    return CutStructure.cutNodes(of: graph).map { node in
      let pieces = ConnectedComponents(of: graph, excluding: node)
      let cutOff = CutOff(whole, pieces).nodes.map { names[$0] }
      let evidence = graph.successors[node].map { names[$0] }.filter(Set(cutOff).contains)
        .map { Finding.Evidence(names[node], $0) }
      return Loss(node: node, cutOff: cutOff, evidence: evidence)
    }
  }
}
