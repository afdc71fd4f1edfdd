import GapAnalysis
import InnovationSystem

/// The ledger in `samspill gaps --json`; part of the contract.
struct LedgerJSON: Encodable {
  private let state: LedgerState
  private let entries: [LedgerEntry]

  /// Prepares a study's ledger; `nil` when it has none.
  init?(of study: Study) {
    guard let state = LedgerState(of: study) else { return nil }
    self.state = state
    entries = study.ledger
  }

  private struct Moment: Encodable {
    let snapshot: String
    let seen: Int
    let closed: Int
  }

  private struct Row: Encodable {
    let entry: LedgerEntry

    enum CodingKeys: String, CodingKey {
      case id, concerns, firstSeen, lastSeen, reasons, owner, status, closed, closedIn, due, note
    }

    /// Every key is there; what is not known is null.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(entry.id.isEmpty ? nil : entry.id, forKey: .id)
      try container.encode(entry.concern, forKey: .concerns)
      try container.encode(entry.firstSeen, forKey: .firstSeen)
      try container.encode(entry.lastSeen, forKey: .lastSeen)
      try container.encode(entry.reasons, forKey: .reasons)
      try container.encode(entry.owner, forKey: .owner)
      try container.encode(entry.status.rawValue, forKey: .status)
      try container.encode(entry.isClosed, forKey: .closed)
      try container.encode(entry.closedIn, forKey: .closedIn)
      try container.encode(entry.due, forKey: .due)
      try container.encode(entry.note, forKey: .note)
    }
  }

  enum CodingKeys: String, CodingKey {
    case seen, open, accepted, planned, closed, closingRate, withoutOwner, own, history, gaps
  }

  /// Encodes every key of the contract.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(state.seen, forKey: .seen)
    try container.encode(state.open, forKey: .open)
    try container.encode(state.accepted, forKey: .accepted)
    try container.encode(state.planned, forKey: .planned)
    try container.encode(state.closed, forKey: .closed)
    try container.encode(state.closingRate, forKey: .closingRate)
    try container.encode(state.withoutOwner, forKey: .withoutOwner)
    try container.encode(state.own, forKey: .own)
    try container.encode(
      state.history.map { Moment(snapshot: $0.snapshot, seen: $0.seen, closed: $0.closed) },
      forKey: .history)
    try container.encode(entries.map(Row.init), forKey: .gaps)
  }
}
