import CollaborationGraph
import InnovationSystem
import NetworkMetrics

/// What the measures of a snapshot are computed from.
struct MeasureInputs: Sendable {
  /// The collaborations, as the conventions ask.
  let oneMode: MetricInput
  /// The same for measures that need direction; the same as `oneMode` when none is recorded.
  let directed: MetricInput
  /// The participations; `nil` when the study records none.
  let twoMode: MetricInput?
  /// The codes of the sectors that the groups stand for.
  let sectors: [String]
  /// The ids of the projects, in the order of their nodes.
  let projects: [String]

  /// Prepares the inputs of a snapshot.
  init(_ view: SnapshotView, _ conventions: MeasureConventions) {
    let projected = view.projected()
    let unseen = view.responseSummary?.unseenPairs
    let groups = projected.sectors.isEmpty ? nil : projected.groups
    let kept = view.hasDirection ? view.projected(keepingDirection: true).graph : nil
    func input(_ graph: Graph, _ direction: MetricInput.Direction) -> MetricInput {
      MetricInput(
        graph: graph, groups: groups, direction: direction, weights: conventions.weights,
        sampling: conventions.sampling, unobservedPairs: unseen)
    }
    let chosen = conventions.direction
    oneMode =
      kept.map { input(chosen == .ignored ? projected.graph : $0, chosen) }
      ?? input(projected.graph, .ignored)
    directed = kept.map { input($0, chosen == .ignored ? .outgoing : chosen) } ?? oneMode
    let participations = view.projectedParticipations()
    twoMode = participations.map { MetricInput(graph: $0.graph, modes: $0.modes) }
    sectors = projected.sectors
    projects = participations?.projects ?? []
  }

  /// The input that a measure is about.
  func input(for description: MetricDescription) -> MetricInput {
    if description.needs.contains(.twoModes) { return twoMode ?? oneMode }
    return description.needs.contains(.direction) ? directed : oneMode
  }
}
