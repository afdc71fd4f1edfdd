/// What has been decided of a gap.
public enum LedgerStatus: String, Sendable, Hashable, CaseIterable {
  /// Nothing yet.
  case open
  /// It may stay as it is.
  case accepted
  /// Something is to be done.
  case planned
  /// It is no longer there.
  case closed
}

/// A row of the gap ledger: a gap, when it was seen, and what people have decided of it.
///
/// The program keeps `concern`, the snapshots and the reasons; owner, due, note and attributes are
/// people's own, and so is the status but for opening and closing.
public struct LedgerEntry: Sendable, Hashable {
  /// The gap's stable id, `GapSubject`'s; empty in a row that people have added themselves.
  public var id: String
  /// What it concerns, in words.
  public var concern: String?
  /// The id of the first snapshot that has it; `nil` when not known, or in the only snapshot that has
  /// no name.
  public var firstSeen: String?
  /// The id of the last snapshot that has it.
  public var lastSeen: String?
  /// The kinds of findings that it was found by when last seen.
  public var reasons: [String] = []
  /// Who sees to it.
  public var owner: String?
  /// What has been decided.
  public var status: LedgerStatus = .open
  /// The id of the first snapshot that no longer has it; `nil` as long as it is there.
  public var closedIn: String?
  /// When it is to be done: a date where it is one, else as somebody wrote it.
  public var due: String?
  /// A remark.
  public var note: String?
  /// What further columns hold, by heading.
  public var attributes: [String: String] = [:]
  /// Where the record was read.
  public var origin: Origin?

  /// Makes an entry of which nothing is decided.
  public init(id: String, origin: Origin? = nil) {
    self.id = id
    self.origin = origin
  }

  /// What the gap concerns; `nil` in a row that isn't the program's.
  public var subject: GapSubject? { GapSubject(id: id) }

  /// Whether the gap is closed: by its status, or because no snapshot has it any longer and nobody has
  /// opened it again.
  public var isClosed: Bool { status == .closed || (status != .open && closedIn != nil) }
}
