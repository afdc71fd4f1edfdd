/// The few findings the first page begins with: at most five, one of each kind.
///
/// Five themes come first, in a fixed order, so that last year's page can be laid beside this year's
/// (decision 5); within a theme the ranking decides: consequence (municipalities cut off, then
/// organisations), then certainty, then id. Places left empty go to the heaviest finding of other kinds,
/// by the same ranking.
public struct HeadlineSelection: Sendable {
  /// What a finding is on the first page for.
  public enum Theme: String, Sendable, Hashable, CaseIterable {
    /// Required or expected collaboration is not there.
    case missing
    /// One organisation holds a part of the network.
    case fragile
    /// Research is far from a municipality.
    case distance
    /// Users are far away or in few phases.
    case users
    /// What time-limited money carries or carried.
    case funding
    /// Of another kind, because it weighs most of those left.
    case other
  }

  /// A finding and what it stands for.
  public struct Choice: Sendable, Hashable {
    /// The theme.
    public let theme: Theme
    /// The heaviest finding of the theme.
    public let finding: Finding
  }

  /// How many findings the first page has at most.
  public static let most = 5

  /// The choices, in the order of the page.
  public let choices: [Choice]

  /// Chooses among findings, given which ranks the snapshot supports.
  public init(_ findings: [Finding], policy: RankingPolicy) {
    let gaps = findings.filter { $0.isGap && Self.isSupported($0, policy) }.ranked()
    let themed = Self.themes.compactMap { theme, kinds in
      Self.first(of: kinds, in: gaps).map { Choice(theme: theme, finding: $0) }
    }
    var taken = Set(Self.themes.flatMap(\.kinds)).union(Self.elsewhere)
    var others: [Choice] = []
    for gap in gaps where taken.insert(gap.kind).inserted {
      others.append(Choice(theme: .other, finding: gap))
    }
    choices = Array((themed + others).prefix(Self.most))
  }

  /// The themes in order, each with the kinds it is taken from.
  private static let themes: [(theme: Theme, kinds: [String])] = [
    (.missing, [RequiredCollaborations.kind, CatchmentGaps.kind, IsolatedOrganisations.kind]),
    (.fragile, [CutNodes.kind]),
    (.distance, [ResearchDistance.kind]),
    (.users, [UserDistance.kind]),
    (.funding, [FundingDependence.kind]),
  ]

  /// Kinds that say again what a theme says, or are no finding about the system: a bridge beside the
  /// cut node at its end, a broker's share beside what it cuts off, what isn't reached beside the
  /// distance, scenarios, suggestions, and the state of the data, which has its own box.
  private static let elsewhere: Set<String> = [
    Bridges.kind, BrokerDependence.kind, NotReached.kind, Cascade.kind, "recommended", "likely",
    EvidenceGap.kind,
  ]

  /// The requirements of a target model go before the rest of their theme, for somebody set them; of
  /// the place of users the whole before a single municipality's distance.
  private static func first(of kinds: [String], in gaps: [Finding]) -> Finding? {
    let own = gaps.filter { kinds.contains($0.kind) }
    if let required = own.first(where: { $0.kind == RequiredCollaborations.kind }) {
      return required
    }
    return own.first { $0.kind == UserDistance.kind && $0.details["present"] != nil } ?? own.first
  }

  /// What singles out one organisation by its position isn't said where ranks aren't supported.
  private static func isSupported(_ finding: Finding, _ policy: RankingPolicy) -> Bool {
    switch finding.kind {
    case Overload.kind: finding.details["stated"] == .flag(true) || policy.allowsRanks
    case CoreGroup.kind, StructuralHoleGaps.kind, BrokerageRoles.kind: policy.allowsRanks
    default: true
    }
  }
}
