import GraphAlgorithms
import InnovationSystem

/// Who has no part in a new solution after a few steps.
///
/// From the seeds, all research organisations unless `GapOptions` names others, a solution goes one
/// collaboration further each step. `organisations` are those it hasn't reached after
/// `details.steps`. One finding; a gap when a municipality is among them.
public struct NotReached: GapDetector {
  /// The kind of its findings.
  public static let kind = "not-reached"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .research]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers]

  /// Makes the detector; where it starts and how far it goes are the input's options.
  public init() {}

  /// What it needs when it is told where to start.
  public static func needs(given options: GapOptions) -> [GapNeed] {
    options.spreading.seeds == nil ? needs : needs.filter { $0 != .research }
  }

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let steps = input.options.spreading.steps
    let start = input.seeds(input.options.spreading.seeds)
    guard !start.isEmpty else { return [] }
    let names = input.projected.organisations
    var search = BreadthFirstSearch(nodeCount: names.count)
    search.run(from: start, in: input.projected.graph.successors)
    let missed = names.indices.filter {
      search.distances[$0] == BreadthFirstSearch.unreached || search.distances[$0] > steps
    }.map { names[$0] }
    let isGap = missed.contains(where: input.isMunicipality)
    return [
      Finding(
        kind: Self.kind, subject: "network", organisations: missed,
        details: [
          "seeds": .organisations(start.map { names[$0] }), "steps": .count(steps),
          "reached": .count(names.count - start.count - missed.count),
          "of": .count(names.count - start.count),
          "municipalities": .organisations(missed.filter(input.isMunicipality)),
        ],
        certainty: input.certaintyOfAbsence(among: missed), isGap: isGap,
        consequence: isGap ? input.consequence(for: missed) : Consequence())
    ]
  }
}
