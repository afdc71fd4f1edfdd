import InnovationSystem

/// Which row of the ledger a finding belongs to, through renamings and mergers.
public struct LedgerIndex: Sendable {
  private let study: Study
  private let series: HarmonisedSeries?
  private let entries: [GapSubject: LedgerEntry]

  /// Prepares a study's ledger; of several rows of one gap the first holds.
  public init(of study: Study) {
    self.study = study
    guard !study.ledger.isEmpty else {
      (series, entries) = (nil, [:])
      return
    }
    let series = HarmonisedSeries(of: study)
    self.series = series
    entries = Dictionary(
      study.ledger.compactMap { entry in
        entry.subject?.renamed(series.actor).map { ($0, entry) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The row of a finding's gap; `nil` when there is none, or the finding is no gap.
  public func entry(of finding: Finding) -> LedgerEntry? {
    guard let series, finding.isGap else { return nil }
    return GapSubject(of: finding, in: study)?.renamed(series.actor).flatMap { entries[$0] }
  }
}
