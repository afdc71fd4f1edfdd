import InnovationSystem

/// How far the gaps of a ledger have come.
public struct LedgerState: Sendable, Hashable {
  /// How things stood in one snapshot.
  public struct Moment: Sendable, Hashable {
    /// The snapshot's id.
    public let snapshot: String
    /// How many gaps had been seen in it or earlier.
    public let seen: Int
    /// How many of those were closed.
    public let closed: Int
  }

  /// The gaps ever seen; rows that people have added themselves are not among them.
  public let seen: Int
  /// Those that are there and of which nothing is decided.
  public let open: Int
  /// Those that are there and may stay so.
  public let accepted: Int
  /// Those that are there and about which something is to be done.
  public let planned: Int
  /// Those that are closed, or accepted or planned and no longer there.
  public let closed: Int
  /// The open and planned ones that nobody owns.
  public let withoutOwner: Int
  /// The rows that people have added themselves.
  public let own: Int
  /// How things stood in each snapshot, earliest first; empty when there is only one.
  ///
  /// A gap that people have closed and that no snapshot has shown to be gone counts in the last.
  public let history: [Moment]

  /// Closed ÷ seen, 0 to 1; `nil` when none was seen.
  public var closingRate: Double? { seen == 0 ? nil : Double(closed) / Double(seen) }

  /// Counts the rows of a study's ledger; `nil` when it has none.
  public init?(of study: Study) {
    guard !study.ledger.isEmpty else { return nil }
    let rows = study.ledger.filter { $0.subject != nil }
    func count(_ status: LedgerStatus) -> Int {
      rows.filter { !$0.isClosed && $0.status == status }.count
    }
    seen = rows.count
    open = count(.open)
    accepted = count(.accepted)
    planned = count(.planned)
    closed = rows.filter(\.isClosed).count
    withoutOwner =
      rows.filter { !$0.isClosed && $0.status != .accepted && $0.owner == nil }.count
    own = study.ledger.count - rows.count
    history = study.snapshots.count > 1 ? Self.history(of: rows, in: study.snapshots) : []
  }

  private static func history(of rows: [LedgerEntry], in snapshots: [Snapshot]) -> [Moment] {
    func index(_ id: String?) -> Int? { snapshots.firstIndex { $0.id == id } }
    return snapshots.enumerated().map { place, snapshot in
      let seen = rows.filter { row in index(row.firstSeen).map { $0 <= place } ?? false }
      let closed = seen.filter { row in
        row.isClosed && index(row.closedIn) ?? (snapshots.count - 1) <= place
      }
      return Moment(snapshot: snapshot.id, seen: seen.count, closed: closed.count)
    }
  }
}
