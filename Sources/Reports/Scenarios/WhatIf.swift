import GapAnalysis
import InnovationSystem
import Wording

/// A snapshot beside what it would be with one or more scenarios, each on its own.
public struct WhatIf: Sendable {
  /// A scenario and what would follow from it.
  public struct Plan: Sendable {
    /// The scenario.
    public let scenario: Scenario
    /// The planned pairs that add nothing to what is there; only for planned collaborations.
    public let withoutEffect: [CombinedCollaboration]
    /// The measures there would be.
    public let scores: SnapshotScores
    /// What becomes of the gaps.
    public let comparison: ScenarioComparison
    /// The organisations whose place would be another, in ascending order of id.
    public let organisations: [OrganisationChange]
  }

  /// The snapshot as it is.
  public let view: SnapshotView
  /// The language of the texts.
  public let language: Language
  /// The measures as they are.
  public let scores: SnapshotScores
  /// The scenarios, in the order given.
  public let plans: [Plan]

  /// Applies scenarios to a snapshot.
  ///
  /// - Parameters:
  ///   - view: the snapshot.
  ///   - scenarios: each with the planned pairs that it leaves out.
  ///   - language: the language of the texts.
  public init(
    _ view: SnapshotView, _ scenarios: [(Scenario, withoutEffect: [CombinedCollaboration])],
    _ language: Language
  ) {
    self.view = view
    self.language = language
    let scores = SnapshotScores(view)
    self.scores = scores
    let before = GapInput(view.study, at: view.snapshot)
    let distances = OrganisationChange.distances(in: before)
    plans = scenarios.map { scenario, idle in
      let study = view.study.applying(scenario, at: view.snapshot)
      let after = GapInput(study, at: view.snapshot)
      let changed = SnapshotScores(after.view)
      return Plan(
        scenario: scenario, withoutEffect: idle, scores: changed,
        comparison: ScenarioComparison(from: before, to: after),
        organisations: OrganisationChange.all(
          from: (scores, distances), to: (changed, OrganisationChange.distances(in: after))))
    }
  }
}
