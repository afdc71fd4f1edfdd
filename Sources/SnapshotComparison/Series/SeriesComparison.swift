import InnovationSystem

/// What happened over all snapshots of a study, on one common footing.
public struct SeriesComparison: Sendable {
  /// From one snapshot to the next.
  public struct Step: Sendable {
    /// What changed.
    public let comparison: StudyComparison
    /// How sure one can be; `nil` where it was not looked into.
    public let inference: ComparisonInference?
  }

  /// The snapshots on the common footing, earliest first.
  public let views: [SnapshotView]
  /// Each snapshot and the next, earliest first.
  public let steps: [Step]
  /// How lasting collaborations are, all of them and by stratum.
  public let permanence: [PermanenceStratum]
  /// What became of what money that ends had carried, by source in ascending order of id.
  public let survival: [FundingSurvival]
  /// The number of collaborations in each phase, snapshot by snapshot; `nil` where a snapshot states no
  /// phase of any.
  public let phases: [[Int]?]

  /// The mean share of comparable pairs that differ from one snapshot to the next, 0–1 (volatility);
  /// `nil` where some step has none.
  ///
  /// - SeeAlso: Thompson, Brantefors & Fransson (2017), doi 10.1162/NETN_a_00011.
  public var volatility: Double? {
    let shares = steps.map(\.comparison.overlap.hammingShare)
    let known = shares.compactMap(\.self)
    guard known.count == shares.count, !known.isEmpty else { return nil }
    return known.reduce(0, +) / Double(known.count)
  }

  /// Compares all snapshots; `nil` with fewer than three.
  ///
  /// - Parameters:
  ///   - study: the study.
  ///   - usesLineage: whether organisations that became one count as one.
  ///   - options: how much is drawn; `nil` for nothing.
  public init?(_ study: Study, usesLineage: Bool = true, options: InferenceOptions?) {
    guard study.snapshots.count > 2 else { return nil }
    var whole = study
    if !usesLineage { whole.lineage = [] }
    let series = HarmonisedSeries(of: whole)
    let views = study.snapshots.map { series.study.view(at: $0) }
    self.views = views
    steps = zip(study.snapshots, study.snapshots.dropFirst()).map { from, to in
      let comparison = StudyComparison(
        ComparedSnapshots(of: study, from: from, to: to, usesLineage: usesLineage))
      return Step(
        comparison: comparison,
        inference: options.map { ComparisonInference(comparison, options: $0) })
    }
    permanence = PermanenceStratum.all(views)
    survival = FundingSurvival.all(views)
    phases = views.map { view in
      let stated = view.collaborations.compactMap(\.phases)
      guard !stated.isEmpty else { return nil }
      return Phase.allCases.map { phase in stated.count { $0.contains(phase) } }
    }
  }
}
