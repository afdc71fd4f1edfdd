import GraphAlgorithms
import InnovationSystem
import NetworkMetrics

/// What detectors look at: one snapshot as it was, its graph, and what came before.
public struct GapInput: Sendable {
  /// The snapshot.
  public let view: SnapshotView
  /// Its graph at its threshold.
  public let projected: ProjectedGraph
  /// Earlier snapshots on a common footing with this one, latest first.
  public var earlier: [SnapshotView] { footing.earlier }
  /// The study on a common footing.
  public var series: HarmonisedSeries { footing.series }
  /// How to ask.
  public let options: GapOptions

  private let footing: CommonFooting
  /// What the collaborations are compared with where partners are kept in number.
  let networks: SameDegreeNetworks

  /// Prepares a snapshot of a study.
  public init(_ study: Study, at snapshot: Snapshot, options: GapOptions = GapOptions()) {
    self.options = options
    view = study.view(at: snapshot)
    projected = view.projected()
    networks = SameDegreeNetworks(of: projected.graph)
    footing = CommonFooting(of: study, before: snapshot)
  }

  /// Whether an organisation is a municipality.
  public func isMunicipality(_ id: String) -> Bool {
    view.study.organisation(id).map { view.study.taxonomy.role(of: $0) == .municipality } ?? false
  }

  /// What it means that organisations are cut off or go without.
  func consequence(for organisations: some Collection<String>) -> Consequence {
    Consequence(
      municipalities: organisations.filter(isMunicipality).count,
      organisations: organisations.count)
  }

  /// How sure it is that organisations don't work together, given who was heard.
  func certaintyOfAbsence(among organisations: [String]) -> Certainty {
    if organisations.contains(where: view.isUnheard) { return .uncertain }
    return organisations.allSatisfy { view.status(of: $0) == .answered }
      ? .wellSupported : .likely
  }

  /// How sure it is that a part hangs on some collaborations alone: those cut off were heard, and the
  /// collaborations are confirmed.
  func certaintyOfCut(_ cutOff: [String], hangingOn evidence: [Finding.Evidence]) -> Certainty {
    let ofTies = evidence.compactMap { view.pair($0.first, $0.second) }.map(certainty(of:)).max()
    return max(certaintyOfAbsence(among: cutOff), ofTies ?? .wellSupported)
  }

  /// How sure it is that a collaboration is as recorded.
  func certainty(of pair: CombinedCollaboration) -> Certainty {
    let reports = [pair.reportedByFirst, pair.reportedBySecond].compactMap { $0 }.count
    return switch pair.confirmation(in: view.snapshot) {
    case .both, .documented: .wellSupported
    case .one: .likely
    case .unresolved: .uncertain
    // Below the threshold: both, one or neither has told of it.
    case nil: reports == 2 ? .wellSupported : reports == 1 ? .uncertain : .likely
    }
  }
}
