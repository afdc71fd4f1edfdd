/// What happened to an organisation's identity.
public enum LineageEventType: String, Sendable, Hashable, CaseIterable {
  /// The same organisation under a new name.
  case rename
  /// Several organisations became one.
  case merger
  /// One organisation became several.
  case split
  /// An organisation became part of another, which goes on.
  case absorption
  /// It moved to another county.
  case countyChange = "county-change"
  /// It ended without a successor.
  case closed
  /// It began without a predecessor.
  case created
  /// Only its number changed.
  case numberChange = "number-change"

  /// Whether predecessor and successor are one actor when snapshots are compared.
  public var joinsIdentities: Bool {
    switch self {
    case .rename, .merger, .absorption, .countyChange, .numberChange: true
    case .split, .closed, .created: false
    }
  }
}

/// What becomes of a predecessor's collaborations.
public enum InheritancePolicy: String, Sendable, Hashable, CaseIterable {
  /// The successor has them all.
  case inheritAll = "inherit-all"
  /// The successor has the strongest of those its predecessors had with the same partner.
  case inheritMaximum = "inherit-max"
  /// They are divided; reported, never split silently.
  case divide
  /// None is carried over.
  case none
}

/// One step in an organisation's history: a predecessor and its successor.
public struct LineageEvent: Sendable, Hashable {
  /// When it happened.
  public var date: PartialDate
  /// What happened.
  public var type: LineageEventType
  /// The predecessor's id; `nil` when there is none in the data.
  public var from: String?
  /// The successor's id; `nil` when there is none in the data.
  public var to: String?
  /// The share of the predecessor that went to this successor, 0–1; `nil` when not known.
  public var share: Double?
  /// What becomes of the collaborations; `nil` for the usual thing.
  public var policy: InheritancePolicy?
  /// Where it is known from.
  public var evidence: String?
  /// A remark.
  public var note: String?
  /// Where the record was read.
  public var origin: Origin?

  /// Makes an event.
  public init(
    date: PartialDate, type: LineageEventType, from: String?, to: String?, origin: Origin? = nil
  ) {
    self.date = date
    self.type = type
    self.from = from
    self.to = to
    self.origin = origin
  }
}
