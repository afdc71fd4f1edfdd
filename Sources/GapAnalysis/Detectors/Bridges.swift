import GraphAlgorithms
import InnovationSystem
import NetworkMetrics

/// Collaborations whose loss would split the network, with those they would cut off.
///
/// `details.cutsOff` lists the smaller side (of equal sides the one without the smallest id);
/// `details.intensity` is the collaboration's own. Uncertain when somebody cut off was not heard.
///
/// - SeeAlso: Hopcroft & Tarjan (1973), doi 10.1145/362248.362272.
public struct Bridges: GapDetector {
  /// The kind of its findings.
  public static let kind = "bridge"
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
    let graph = input.projected.graph
    let names = input.projected.organisations
    return CutStructure(of: graph).bridges.map { bridge in
      var search = BreadthFirstSearch(nodeCount: graph.nodeCount)
      search.run(from: [bridge.tail], in: graph.successors)
      let component = search.order.sorted()
      let without = side(of: bridge.tail, across: bridge.head, in: input)
      let other = Set(component).subtracting(without).sorted()
      let isTailSmaller = (without.count, -without[0]) < (other.count, -other[0])
      let cutOff = (isTailSmaller ? without : other).map { names[$0] }
      let pair = [names[bridge.tail], names[bridge.head]]
      let evidence = [Finding.Evidence(pair[0], pair[1])]
      return Finding(
        kind: Self.kind, subject: pair.joined(separator: "-"), organisations: pair,
        details: [
          "cutsOff": .organisations(cutOff),
          "intensity": .number(bridge.weight),
        ],
        evidence: evidence, certainty: input.certaintyOfCut(cutOff, hangingOn: evidence),
        consequence: input.consequence(for: cutOff))
    }
  }

  /// The nodes that one end of a bridge reaches without it.
  private func side(of end: Int, across other: Int, in input: GapInput) -> [Int] {
    let rows = input.projected.graph.successors
    var seen: Set<Int> = [end, other]
    var found = [end]
    var next = 0
    while next < found.count {
      for neighbour in rows[found[next]] where seen.insert(neighbour).inserted {
        found.append(neighbour)
      }
      next += 1
    }
    return found.sorted()
  }
}
