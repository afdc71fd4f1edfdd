import InnovationSystem

/// All that gap analysis says of one snapshot: what text, page and JSON are written from.
public struct GapAssessment: Sendable {
  /// The snapshot.
  public let view: SnapshotView
  /// What the detectors found, in the catalog's order.
  public let findings: [Finding]
  /// The questions that the data can't answer.
  public let notAssessed: [NotAssessed]

  /// Which findings depend on the threshold and the combining rule; `nil` when that wasn't looked into.
  public let sensitivity: Sensitivity?
  /// What a reader must know before relying on the numbers, in the order of the warnings' numbers.
  public let warnings: [StudyWarning]
  /// Which ranks of organisations the snapshot supports.
  public let policy: RankingPolicy
  /// The findings the first page begins with.
  public let headlines: [HeadlineSelection.Choice]
  /// How every snapshot meets the target model, earliest first; empty without one.
  public let targets: [TargetFulfilment]

  /// Asks every question of the catalog.
  public init(_ study: Study, at snapshot: Snapshot, options: GapOptions = GapOptions()) {
    self.init(of: GapInput(study, at: snapshot, options: options))
  }

  /// Asks every question of the catalog about a snapshot that is prepared already.
  public init(of input: GapInput) {
    let (study, snapshot) = (input.view.study, input.view.snapshot)
    self.init(
      input, by: GapDetectorCatalog.all,
      sensitivity: Sensitivity(study, at: snapshot, options: input.options))
  }

  /// Asks some of the catalog's questions; what the findings depend on isn't looked into.
  public init(
    _ study: Study, at snapshot: Snapshot, options: GapOptions = GapOptions(),
    by detectors: [any GapDetector.Type]
  ) {
    self.init(GapInput(study, at: snapshot, options: options), by: detectors, sensitivity: nil)
  }

  private init(
    _ input: GapInput, by detectors: [any GapDetector.Type], sensitivity: Sensitivity?
  ) {
    view = input.view
    findings = GapDetectorCatalog.findings(in: input, by: detectors)
    notAssessed = GapDetectorCatalog.notAssessed(in: input, by: detectors)
    self.sensitivity = sensitivity
    warnings = WarningCatalog.warnings(in: input, findings: findings, sensitivity: sensitivity)
    policy = RankingPolicy(view)
    headlines = HeadlineSelection(findings, policy: policy).choices
    targets = TargetFulfilment.series(of: input.view.study)
  }
}
