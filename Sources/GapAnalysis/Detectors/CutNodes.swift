import GraphAlgorithms
import InnovationSystem

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

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let graph = input.projected.graph
    let names = input.projected.organisations
    let whole = ConnectedComponents(of: graph)
    return CutStructure(of: graph).cutNodes.map { node in
      let pieces = ConnectedComponents(of: graph, excluding: node).members.filter {
        whole.component[$0[0]] == whole.component[node]
      }
      let rest = pieces.max { ($0.count, -$0[0]) < ($1.count, -$1[0]) } ?? []
      let cutOff = pieces.filter { $0 != rest }.flatMap { $0 }.sorted().map { names[$0] }
      let name = names[node]
      let evidence = graph.successors[node].map { names[$0] }.filter(Set(cutOff).contains)
        .map { Finding.Evidence(name, $0) }
      return Finding(
        kind: Self.kind, subject: name, organisations: [name],
        details: ["cutsOff": .organisations(cutOff)],
        evidence: evidence, certainty: input.certaintyOfCut(cutOff, hangingOn: evidence),
        consequence: input.consequence(for: cutOff))
    }
  }
}
