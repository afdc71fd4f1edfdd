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

  /// Asks every question of the catalog.
  public init(_ study: Study, at snapshot: Snapshot, options: GapOptions = GapOptions()) {
    let input = GapInput(study, at: snapshot, options: options)
    view = input.view
    findings = GapDetectorCatalog.findings(in: input)
    notAssessed = GapDetectorCatalog.notAssessed(in: input)
    sensitivity = Sensitivity(study, at: snapshot, options: options)
    warnings = WarningCatalog.warnings(in: input, findings: findings, sensitivity: sensitivity)
    policy = RankingPolicy(view)
    headlines = HeadlineSelection(findings, policy: policy).choices
  }
}
