import CollaborationGraph
import GraphAlgorithms
import InnovationSystem

/// Where the innovation work stops on its way through the five phases.
///
/// One finding of the network: `details.ties` and `details.actors`, the collaborations and the
/// organisations of each phase in order; `details.continuity`, the share of a phase's pairs that are
/// also in the next (null when the phase has none), and `details.carryOver`, the same of
/// organisations. The weakest step (`from`, `to`, `kept` of `of`) is the lowest continuity, the
/// first of equals. A gap when a phase has no collaboration or the weakest step keeps fewer than half.
///
/// One finding for each municipality: whether work that it takes part in defining can be followed
/// to spreading. It starts with all that *defining* ties the municipality to, directly or not; each
/// next phase takes in all that it ties to any of those. `details.phases` are the phases followed.
public struct PhaseChain: GapDetector {
  /// The kind of its findings.
  public static let kind = "phase-chain"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .phases]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers, .statements]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let phases = PhaseSequence(Phase.allCases.map { PhaseLayer($0, in: input) })
    let areStated = input.view.collaborations.allSatisfy { $0.phases != nil }
    return [network(phases.layers, areStated, in: input)]
      + input.view.organisations(in: .municipality).map {
        chain(of: $0.id, phases, areStated, in: input)
      }
  }

  private func network(
    _ layers: [PhaseLayer], _ areStated: Bool, in input: GapInput
  ) -> Finding {
    let steps = zip(layers, layers.dropFirst())
    let kept = steps.map { $0.pairs.intersection($1.pairs).count }
    let carried = steps.map { $0.actors.intersection($1.actors).count }
    let continuity = zip(kept, layers).map { Self.share($0, of: $1.pairs.count) }
    let weakest = continuity.indices.filter { continuity[$0] != nil }
      .min { (continuity[$0] ?? 0, $0) < (continuity[$1] ?? 0, $1) }
    var details: [String: FindingDetail] = [
      "ties": .counts(layers.map(\.pairs.count)), "actors": .counts(layers.map(\.actors.count)),
      "continuity": .numbers(continuity),
      "carryOver": .numbers(zip(carried, layers).map { Self.share($0, of: $1.actors.count) }),
      "missingPhases": .texts(
        layers.filter { $0.pairs.isEmpty }.map(\.phase.rawValue)),
    ]
    if let weakest {
      details["from"] = .text(layers[weakest].phase.rawValue)
      details["to"] = .text(layers[weakest + 1].phase.rawValue)
      details["kept"] = .count(kept[weakest])
      details["of"] = .count(layers[weakest].pairs.count)
    }
    let isBroken = weakest.flatMap { continuity[$0] }.map { $0 < 0.5 } ?? true
    let ids = input.view.organisations.map(\.id)
    return Finding(
      kind: Self.kind, subject: "network", organisations: [], details: details,
      certainty: areStated ? input.certaintyOfAbsence(between: ids, and: ids) : .uncertain,
      isGap: isBroken || layers.contains { $0.pairs.isEmpty },
      consequence: input.consequence(for: ids))
  }

  private static func share(_ count: Int, of whole: Int) -> Double? {
    whole > 0 ? Double(count) / Double(whole) : nil
  }

  private func chain(
    of municipality: String, _ phases: PhaseSequence, _ areStated: Bool, in input: GapInput
  ) -> Finding {
    let followed = phases.followed(from: input.projected.node(of: municipality))
    let isBroken = followed.count < phases.layers.count
    var details: [String: FindingDetail] = ["phases": .texts(followed.map(\.rawValue))]
    if isBroken { details["breaksAt"] = .text(phases.layers[followed.count].phase.rawValue) }
    return Finding(
      kind: Self.kind, subject: municipality, organisations: [municipality], details: details,
      certainty: areStated ? input.certaintyOfAbsence(among: [municipality]) : .uncertain,
      isGap: isBroken,
      consequence: isBroken ? input.consequence(for: [municipality]) : Consequence())
  }
}

/// The collaborations of one phase.
private struct PhaseLayer {
  let phase: Phase
  let pairs: Set<Finding.Evidence>
  /// The nodes that take part in the phase.
  let actors: Set<Int>
  private let components: ConnectedComponents

  init(_ phase: Phase, in input: GapInput) {
    self.phase = phase
    let ties = input.view.collaborations.filter { $0.phases?.contains(phase) ?? false }
    pairs = Set(ties.map { Finding.Evidence($0.first, $0.second) })
    let edges = ties.compactMap { tie -> Edge? in
      guard let first = input.projected.node(of: tie.first),
        let second = input.projected.node(of: tie.second)
      else { return nil }
      return Edge(first, second)
    }
    actors = Set(edges.flatMap { [$0.tail, $0.head] })
    components = ConnectedComponents(
      of: Graph(nodeCount: input.projected.organisations.count, edges: edges))
  }

  /// The parts, each tied together directly or not, that any of some nodes takes part in.
  func parts(of nodes: [Int]) -> Set<Int> {
    Set(nodes.filter(actors.contains).compactMap { components.component[$0] })
  }

  /// For each part, those of the next phase that any of its nodes takes part in.
  func parts(leadingTo next: PhaseLayer) -> [Set<Int>] {
    components.members.map(next.parts(of:))
  }
}

/// The phases in order, and which part of one leads to which of the next.
private struct PhaseSequence {
  let layers: [PhaseLayer]
  private let links: [[Set<Int>]]

  init(_ layers: [PhaseLayer]) {
    self.layers = layers
    links = zip(layers, layers.dropFirst()).map { $0.parts(leadingTo: $1) }
  }

  /// The phases through which work can be followed that a node takes part in.
  func followed(from node: Int?) -> [Phase] {
    var followed: [Phase] = []
    var parts = node.map { layers[0].parts(of: [$0]) } ?? []
    for (place, layer) in layers.enumerated() where !parts.isEmpty {
      followed.append(layer.phase)
      if place < links.count { parts = Set(parts.flatMap { links[place][$0] }) }
    }
    return followed
  }
}
