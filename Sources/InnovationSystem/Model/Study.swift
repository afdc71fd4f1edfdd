/// Everything that is known of an innovation system: who, with whom, when, and what ought to be.
public struct Study: Sendable, Hashable {
  /// A short name for output and file names.
  public var id: String
  /// The title; `nil` when the study has none.
  public var title: StudyText?
  /// The code of the language its reports are written in; `nil` when it doesn't say.
  public var language: String?
  /// Where the data come from.
  public var source: StudyText?
  /// What must be said on every figure and page, such as that the data are constructed.
  public var notice: StudyText?
  /// The kinds and sectors.
  public var taxonomy: Taxonomy
  /// The organisations, in ascending order of id.
  public var organisations: [Organisation]
  /// The collaborations, in the order recorded.
  public var collaborations: [Collaboration]
  /// The projects and arenas.
  public var projects: [Project] = []
  /// Who takes part in which project.
  public var participations: [Participation] = []
  /// The snapshots, earliest first; never empty.
  public var snapshots: [Snapshot]
  /// Who was asked and who answered.
  public var responses: [Response] = []
  /// What happened to organisations' identities.
  public var lineage: [LineageEvent] = []
  /// The rules of the target model.
  public var targets: [TargetRule] = []
  /// The id of the organisation that collected the data; `nil` when not stated.
  public var collector: String?
  /// The version of the target model; `nil` when not stated.
  public var targetVersion: String?
  /// Who gives which municipality a service.
  public var catchments: [Catchment] = []
  /// Which municipalities border on each other, each two once or both ways round.
  public var neighbours: [NeighbourPair] = []
  /// What pays.
  public var funding: [FundingSource] = []
  /// The spellings that stand for organisations.
  public var aliases: [NameAlias] = []
  /// The gap ledger, in the order of its rows; empty when the study has none.
  public var ledger: [LedgerEntry] = []

  /// Where organisations stand in figures; empty when nobody has kept it.
  public var positions: [OrganisationPosition] = []
  /// Where they stand on the map, down from its top; empty when nobody has kept it.
  public var mapPositions: [OrganisationPosition] = []
  /// Where the map lies; `nil` when nobody has kept it.
  public var mapFrame: MapFrame?

  /// Makes a study.
  public init(
    id: String, taxonomy: Taxonomy, organisations: [Organisation],
    collaborations: [Collaboration], snapshots: [Snapshot]
  ) {
    self.id = id
    self.taxonomy = taxonomy
    self.organisations = organisations.sorted { $0.id < $1.id }
    self.collaborations = collaborations
    self.snapshots = snapshots.isEmpty ? [Snapshot(id: "")] : snapshots
  }

  /// The organisation with an id; `nil` when there is none.
  public func organisation(_ id: String) -> Organisation? {
    var low = organisations.startIndex
    var high = organisations.endIndex
    while low < high {
      let middle = (low + high) / 2
      if organisations[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < organisations.endIndex && organisations[low].id == id ? organisations[low] : nil
  }

  /// Whether all that is known is who takes part in which project.
  public var isTwoMode: Bool { collaborations.isEmpty && !participations.isEmpty }
}
