/// A study as it was in one snapshot: who was in frame, who answered, who worked with whom.
public struct SnapshotView: Sendable {
  /// The study.
  public let study: Study
  /// The snapshot.
  public let snapshot: Snapshot
  /// The organisations in frame, in ascending order of id.
  public let organisations: [Organisation]
  /// Existing collaborations of whatever intensity, in ascending order of ids.
  public let recorded: [CombinedCollaboration]
  /// Existing collaborations at or above the threshold, in ascending order of ids.
  public let collaborations: [CombinedCollaboration]

  private let positions: [String: Int]
  private let statuses: [String: ResponseStatus]?
  private let pairPositions: [String: [String: Int]]
  private let catchments: [String: [CatchmentService: Catchment]]

  /// Looks at a study in one of its snapshots.
  ///
  /// - Complexity: O(*r* log *r*) in the number of recorded rows.
  public init(of study: Study, at snapshot: Snapshot) {
    self.study = study
    self.snapshot = snapshot
    let responses = study.responses.filter { $0.snapshot == snapshot.id }
    let known = Dictionary(
      responses.map { ($0.organisation, $0.status) }, uniquingKeysWith: { $1 })
    statuses = responses.isEmpty ? nil : known
    let inFrame = study.organisations.filter {
      $0.isInFrame(of: snapshot.id) && known[$0.id] != .notInFrame
    }
    organisations = inFrame
    let positions = Dictionary(
      inFrame.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.positions = positions
    recorded = Self.recorded(in: study, at: snapshot, inFrame, positions)
    collaborations = recorded.filter { snapshot.counts($0.intensity) }
    var pairs: [String: [String: Int]] = [:]
    for (index, pair) in recorded.enumerated() {
      pairs[pair.first, default: [:]][pair.second] = index
    }
    pairPositions = pairs
    var catchments: [String: [CatchmentService: Catchment]] = [:]
    for catchment in study.catchments where catchment.isValid(at: snapshot.date) {
      catchments[catchment.municipality, default: [:]][catchment.service] = catchment
    }
    self.catchments = catchments
  }

  /// The existing collaborations of those in frame, by their positions in ascending order of ids: comparing
  /// numbers, since views are made again and again.
  private static func recorded(
    in study: Study, at snapshot: Snapshot, _ inFrame: [Organisation], _ positions: [String: Int]
  ) -> [CombinedCollaboration] {
    let all = study.collaborations
    var found: [(pair: Int, row: Int)] = []
    for row in all.indices where all[row].snapshot == snapshot.id && all[row].status == .existing {
      guard let from = positions[all[row].from], let to = positions[all[row].to], from != to else {
        continue
      }
      found.append((min(from, to) * inFrame.count + max(from, to), row))
    }
    found.sort { $0 < $1 }
    var recorded: [CombinedCollaboration] = []
    var start = 0
    while start < found.count {
      let pair = found[start].pair
      let end = found[start...].firstIndex { $0.pair != pair } ?? found.count
      recorded.append(
        CombinedCollaboration(
          first: inFrame[pair / inFrame.count].id, second: inFrame[pair % inFrame.count].id,
          rows: found[start..<end].map { all[$0.row] }, rule: snapshot.rule))
      start = end
    }
    return recorded
  }

  /// The position of an organisation in `organisations`; `nil` when it isn't in frame.
  public func position(of organisation: String) -> Int? { positions[organisation] }

  /// Whether an organisation was asked and answered; `nil` when the study says nothing of responses
  /// in this snapshot.
  public func status(of organisation: String) -> ResponseStatus? {
    statuses.map { $0[organisation] ?? .notAsked }
  }

  /// Whether an organisation was not heard: it didn't answer or wasn't asked.
  public func isUnheard(_ organisation: String) -> Bool {
    guard let status = status(of: organisation) else { return false }
    return status != .answered
  }

  /// What is recorded of two organisations; `nil` when nothing is.
  public func pair(_ one: String, _ other: String) -> CombinedCollaboration? {
    pairPositions[min(one, other)]?[max(one, other)].map { recorded[$0] }
  }

  /// The organisations of a role, in ascending order of id.
  public func organisations(in role: OrganisationRole) -> [Organisation] {
    organisations.filter { study.taxonomy.role(of: $0) == role }
  }

  /// Who gives a municipality a service at the snapshot's date, the last recorded if several do;
  /// `nil` when the study doesn't say.
  public func catchment(of municipality: String, for service: CatchmentService) -> Catchment? {
    catchments[municipality]?[service]
  }
}

extension Study {
  /// The study as it was in a snapshot.
  public func view(at snapshot: Snapshot) -> SnapshotView { SnapshotView(of: self, at: snapshot) }

  /// The snapshot with an id; `nil` when there is none.
  public func snapshot(_ id: String) -> Snapshot? { snapshots.first { $0.id == id } }

  /// The latest snapshot.
  public var latestSnapshot: Snapshot { snapshots[snapshots.count - 1] }
}
