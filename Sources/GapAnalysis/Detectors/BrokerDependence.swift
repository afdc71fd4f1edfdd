import CollaborationGraph
import GraphAlgorithms
import InnovationSystem
import NetworkMetrics

/// How much of the others' contact runs through one organisation alone.
///
/// `details.share` = 1 − P(G − v) ÷ P(G), where P counts the pairs of the *other* organisations with
/// a path between them: 0.2 means that a fifth of the others' connections vanish with it.
/// `details.distanceShare` is the same of Σ 1/d, so that detours count too. One finding for each
/// organisation with a share above 0, which are the cut nodes.
///
/// - SeeAlso: Borgatti (2006), doi 10.1007/s10588-006-7084-x.
public struct BrokerDependence: GapDetector {
  /// The kind of its findings.
  public static let kind = "broker-dependence"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers, .reports]
  /// The works it follows.
  public static let references = [Reference("Borgatti", 2006, doi: "10.1007/s10588-006-7084-x")]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let graph = input.projected.graph
    let names = input.projected.organisations
    let whole = ConnectedComponents(of: graph)
    let losses = CutNodes.losses(in: input)
    let nearness = losses.isEmpty ? [] : harmonicSums(of: graph)
    return losses.map { loss in
      let before = Self.pairs(whole.members.map { $0.filter { $0 != loss.node } })
      let rest = ConnectedComponents(of: graph, excluding: loss.node)
      let after = Self.pairs(rest.members)
      return Finding(
        kind: Self.kind, subject: names[loss.node], organisations: [names[loss.node]],
        details: [
          "share": .number(1 - Double(after) / Double(before)),
          "distanceShare": .number(Self.distanceShare(without: loss.node, in: graph, nearness)),
          "cutsOff": .organisations(loss.cutOff),
        ],
        evidence: loss.evidence,
        certainty: input.certaintyOfCut(loss.cutOff, hangingOn: loss.evidence),
        consequence: input.consequence(for: loss.cutOff))
    }
  }

  private static func pairs(_ members: [[Int]]) -> Int {
    members.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
  }

  /// 1 − Σ 1/d without a node ÷ Σ 1/d with it, over the pairs of the others; `nearness` is each node's
  /// Σ 1/d in the whole graph.
  private static func distanceShare(
    without node: Int, in graph: Graph, _ nearness: [Double]
  ) -> Double {
    let others = graph.edges.filter { $0.tail != node && $0.head != node }
    let rest = harmonicSums(of: Graph(nodeCount: graph.nodeCount, edges: others)).reduce(0, +)
    return 1 - rest / (nearness.reduce(0, +) - 2 * nearness[node])
  }
}
