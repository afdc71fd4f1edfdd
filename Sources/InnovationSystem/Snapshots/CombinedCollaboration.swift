/// How well two sides' answers agree that a collaboration is there.
public enum Confirmation: String, Sendable, Hashable, CaseIterable {
  /// Both sides report it at or above the threshold.
  case both
  /// One side does; the other answered below it.
  case one
  /// One side does; the other gave no answer.
  case unresolved
  /// Not both sides report it at that level, but a document shows it.
  case documented
}

/// All that is known in one snapshot of the collaboration between two organisations.
public struct CombinedCollaboration: Sendable, Hashable {
  /// The smaller of the two ids.
  public let first: String
  /// The larger of the two ids.
  public let second: String
  /// The intensity after the snapshot's rule; over several rows of the pair, the highest.
  public let intensity: Double
  /// What the first organisation said; `nil` when it gave no answer.
  public let reportedByFirst: Double?
  /// What the second organisation said; `nil` when it gave no answer.
  public let reportedBySecond: Double?
  /// The recorded rows, in the order recorded.
  public let rows: [Collaboration]

  /// The phases of all rows together; `nil` when no row states any.
  public var phases: Set<Phase>? {
    let known = rows.compactMap(\.phases)
    return known.isEmpty ? nil : known.reduce(into: []) { $0.formUnion($1) }
  }

  /// Everybody who is in touch, over all rows; empty when no row says.
  public var contactLevels: Set<ContactLevel> {
    rows.reduce(into: []) { $0.formUnion($1.contactLevels) }
  }

  /// The other party, seen from one of the two.
  public func partner(of organisation: String) -> String {
    organisation == first ? second : first
  }

  /// Whether a set of organisations has either party.
  public func involves(_ organisations: Set<String>) -> Bool {
    organisations.contains(first) || organisations.contains(second)
  }

  /// How well the answers agree, at the snapshot's threshold.
  ///
  /// - Returns: `nil` when no side reports it at the threshold and no document is named, so there is
  ///   nothing to agree on.
  public func confirmation(in snapshot: Snapshot) -> Confirmation? {
    let reports = [reportedByFirst, reportedBySecond].compactMap { $0 }
    let confirming = reports.filter(snapshot.counts).count
    if confirming == 2 { return .both }
    if rows.contains(where: { $0.evidence?.isDocument == true }) { return .documented }
    if confirming == 0 { return nil }
    return reports.count == 2 ? .one : .unresolved
  }

  /// Combines the rows of one pair.
  init(first: String, second: String, rows: [Collaboration], rule: CombiningRule) {
    self.first = first
    self.second = second
    self.rows = rows
    var intensity: Double?
    var reported: (byFirst: Double?, bySecond: Double?)
    for row in rows {
      let isFromFirst = row.from == first
      intensity = Self.higher(intensity, rule.intensity(of: row))
      reported.byFirst = Self.higher(
        reported.byFirst, isFromFirst ? row.reportedFrom : row.reportedTo)
      reported.bySecond = Self.higher(
        reported.bySecond, isFromFirst ? row.reportedTo : row.reportedFrom)
    }
    self.intensity = intensity ?? 0
    (reportedByFirst, reportedBySecond) = reported
  }

  /// The higher of two numbers, or the only one.
  private static func higher(_ one: Double?, _ other: Double?) -> Double? {
    guard let one, let other else { return one ?? other }
    return other > one ? other : one
  }
}

extension CombiningRule {
  /// The intensity of one recorded row: from the reports if there are any, else as recorded, else 1.
  func intensity(of row: Collaboration) -> Double {
    guard row.reportedFrom != nil || row.reportedTo != nil else { return row.intensity ?? 1 }
    return combine([row.reportedFrom, row.reportedTo].compactMap { $0 }) ?? row.intensity ?? 1
  }
}

extension Sequence where Element == Collaboration {
  /// The rows pair by pair, in ascending order of ids; rows of an organisation with itself are left
  /// out.
  func combined(rule: CombiningRule) -> [CombinedCollaboration] {
    var pairs: [UnorderedPair: [Collaboration]] = [:]
    for row in self where row.from != row.to {
      pairs[UnorderedPair(row.from, row.to), default: []].append(row)
    }
    return pairs.sorted { $0.key < $1.key }.map {
      CombinedCollaboration(first: $0.key.first, second: $0.key.second, rows: $0.value, rule: rule)
    }
  }
}

/// Two ids in ascending order.
struct UnorderedPair: Hashable, Comparable {
  let first: String
  let second: String

  init(_ one: String, _ other: String) {
    first = min(one, other)
    second = max(one, other)
  }

  static func < (left: UnorderedPair, right: UnorderedPair) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}
