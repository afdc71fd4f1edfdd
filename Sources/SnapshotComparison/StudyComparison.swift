import InnovationSystem

/// What changed between two snapshots of a study: among those in both, in all, and what explains the
/// rest.
public struct StudyComparison: Sendable {
  /// The two snapshots, as they were and on a common footing.
  public let compared: ComparedSnapshots
  /// Those in both, and the pairs that can be compared.
  public let panel: ComparisonPanel
  /// How far the two have the same collaborations, among those in both.
  public let overlap: Overlap
  /// The collaborations of the panel and what became of each, in ascending order of ids.
  public let changes: [CollaborationChange]
  /// The collaborations that are left out of the panel, in ascending order of ids.
  public let outside: [OutsideTie]
  /// How far the two have the same collaborations, each whole.
  public let full: FullOverlap
  /// Those in the later snapshot only, in ascending order of id.
  public let entrants: [MembershipChange]
  /// Those in the earlier snapshot only, in ascending order of id.
  public let leavers: [MembershipChange]
  /// Why the number of collaborations is another.
  public let decomposition: CountDecomposition
  /// What became of the earlier collaborations, by properties they had then.
  public let survival: [SurvivalTable]
  /// What depends on how splits are read; `nil` when nobody was split.
  public let splits: SplitSensitivity?
  /// What the study's events did to each recorded pair.
  public let lineageEffects: [LineageEffect]
  /// How the two were taken differently.
  public let issues: [ComparabilityIssue]

  /// Compares two snapshots.
  ///
  /// - Parameters:
  ///   - compared: the two.
  ///   - raw: the two with every recorded id as its own, when that is in another study.
  /// - Complexity: O(*r* log *r* + *u*²) for *r* recorded rows and *u* organisations not heard.
  public init(_ compared: ComparedSnapshots, raw: ComparedSnapshots? = nil) {
    self.compared = compared
    let panel = ComparisonPanel(compared)
    self.panel = panel
    overlap = Overlap(panel)
    changes = panel.ties.map {
      CollaborationChange($0, in: panel, hasCommonScale: compared.hasCommonScale)
    }
    outside = OutsideTie.all(compared, panel)
    full = FullOverlap(compared, raw: raw ?? compared)
    entrants = MembershipChange.entrants(compared)
    leavers = MembershipChange.leavers(compared)
    decomposition = CountDecomposition(
      compared, overlap, outside, splits: SplitMembers(compared))
    survival = SurvivalTables.all(changes, in: compared)
    splits = SplitSensitivity(compared)
    lineageEffects = LineageEffect.all(compared)
    issues = ComparabilityIssue.all(compared)
  }

  /// The density of the earlier snapshot among those in both, 0–1; `nil` below two organisations.
  public var densityBefore: Double? { Overlap.share(panel.countBefore, of: panel.pairCount) }

  /// The density of the later snapshot among those in both, 0–1; `nil` below two organisations.
  public var densityAfter: Double? { Overlap.share(panel.countAfter, of: panel.pairCount) }

  /// The later density less the earlier, among those in both; `nil` below two organisations.
  public var densityChange: Double? {
    Overlap.share(panel.countAfter - panel.countBefore, of: panel.pairCount)
  }

  /// The share of all organisations that are in one snapshot only, 0–1; `nil` when there are none.
  public var turnover: Double? {
    let changed = entrants.count + leavers.count
    return Overlap.share(changed, of: changed + panel.organisations.count)
  }

  /// The collaborations of one kind.
  public func changes(_ kind: ChangeKind) -> [CollaborationChange] {
    changes.filter { $0.kind == kind }
  }

  /// The collaborations of organisations that came, splits included.
  public var tiesWithEntrants: [OutsideTie] { outside.filter { $0.reason == .entrant } }

  /// The collaborations of organisations that went, splits included.
  public var tiesWithLeavers: [OutsideTie] { outside.filter { $0.reason == .leaver } }
}
