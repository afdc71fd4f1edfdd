import InnovationSystem

/// All that gap analysis says of one snapshot: what text, page and JSON are written from.
public struct GapAssessment: Sendable {
  /// The snapshot.
  public let view: SnapshotView
  /// What the detectors found, in the catalog's order.
  public let findings: [Finding]
  /// The questions that the data can't answer.
  public let notAssessed: [NotAssessed]

  /// Asks every question of the catalog.
  public init(_ study: Study, at snapshot: Snapshot, options: GapOptions = GapOptions()) {
    let input = GapInput(study, at: snapshot, options: options)
    view = input.view
    findings = GapDetectorCatalog.findings(in: input)
    notAssessed = GapDetectorCatalog.notAssessed(in: input)
  }
}
