import GraphAlgorithms
import InnovationSystem

/// Who has no part in a new solution after a few steps.
///
/// From the seeds, all research organisations unless told otherwise, a solution goes one
/// collaboration further each step. `organisations` are those it hasn't reached after
/// `details.steps`. One finding; a gap when a municipality is among them.
public struct NotReached: GapDetector {
  /// The kind of its findings.
  public static let kind = "not-reached"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .research]

  /// Where it starts; `nil` for all research organisations.
  public let seeds: [String]?
  /// How many steps it goes.
  public let steps: Int

  /// Makes the detector with its default conventions.
  public init() { self.init(seeds: nil) }

  /// Starts from some organisations, and goes some steps.
  public init(seeds: [String]?, steps: Int = 2) {
    self.seeds = seeds
    self.steps = steps
  }

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let start = input.seeds(seeds)
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

extension GapInput {
  /// The nodes that something starts from, in ascending order: those named that are in frame, else
  /// all research organisations.
  func seeds(_ named: [String]?) -> [Int] {
    let ids = named ?? view.organisations(in: .research).map(\.id)
    return Set(ids.compactMap(projected.node)).sorted()
  }
}
