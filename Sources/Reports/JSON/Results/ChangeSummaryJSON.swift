import SnapshotComparison

/// What changed since the snapshot before, in `results.json`: as in `samspill compare --json`, without
/// what is drawn by chance.
struct ChangeSummaryJSON: Encodable {
  private let comparison: StudyComparison

  init(_ comparison: StudyComparison) { self.comparison = comparison }

  private struct Counts: Encodable {
    let common: Int
    let kept: Int
    let new: Int
    let lost: Int
    let strengthened: Int
    let weakened: Int
    let outside: Int
    let entrants: Int
    let leavers: Int
  }

  enum CodingKeys: String, CodingKey {
    case from, to, counts, panel, full, composition, changes, decomposition, issues
  }

  func encode(to encoder: any Encoder) throws {
    let compared = comparison.compared
    let counts = Counts(
      common: comparison.panel.organisations.count, kept: comparison.overlap.kept,
      new: comparison.overlap.new, lost: comparison.overlap.lost,
      strengthened: comparison.changes(.strengthened).count,
      weakened: comparison.changes(.weakened).count, outside: comparison.outside.count,
      entrants: comparison.entrants.count, leavers: comparison.leavers.count)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(compared.earlier.snapshot.id, forKey: .from)
    try container.encode(compared.later.snapshot.id, forKey: .to)
    try container.encode(counts, forKey: .counts)
    try container.encode(PanelJSON(comparison, nil), forKey: .panel)
    try container.encode(FullJSON(comparison), forKey: .full)
    try container.encode(CompositionJSON(comparison), forKey: .composition)
    try container.encode(comparison.changes.map { ChangeJSON($0, compared) }, forKey: .changes)
    try container.encode(DecompositionJSON(comparison.decomposition), forKey: .decomposition)
    try container.encode(comparison.issues.map(\.rawValue), forKey: .issues)
  }
}
