/// How sure a finding is, given who answered and who confirmed.
public enum Certainty: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Those concerned have answered, and what it rests on is confirmed.
  case wellSupported = "well-supported"
  /// Something it rests on is told by one side only, or nothing is known of the answers.
  case likely
  /// Somebody concerned has not been heard, and an answer could change it.
  case uncertain

  /// Whether one is surer than the other.
  public static func < (first: Certainty, second: Certainty) -> Bool {
    let order = Certainty.allCases
    return (order.firstIndex(of: first) ?? 0) < (order.firstIndex(of: second) ?? 0)
  }
}

/// A value that a finding's sentence needs.
public enum FindingDetail: Sendable, Hashable {
  /// A code or a name.
  case text(String)
  /// A number.
  case number(Double)
  /// A count.
  case count(Int)
  /// Yes or no.
  case flag(Bool)
  /// Codes or names.
  case texts([String])
  /// Ids of organisations.
  case organisations([String])
  /// Codes of sectors.
  case sectors([String])
  /// Pairs of ids of organisations.
  case pairs([Finding.Evidence])
  /// Counts in a row.
  case counts([Int])
  /// Numbers in a row; `nil` where one is undefined.
  case numbers([Double?])
  /// Details by name.
  indirect case object([String: FindingDetail])
  /// Not known.
  case unknown
}

/// Whom a gap leaves without something: the order of findings follows from it.
public struct Consequence: Sendable, Hashable, Comparable {
  /// How many municipalities are cut off or go without.
  public let municipalities: Int
  /// How many organisations are, municipalities included.
  public let organisations: Int

  /// Makes a consequence.
  public init(municipalities: Int = 0, organisations: Int = 0) {
    self.municipalities = municipalities
    self.organisations = organisations
  }

  /// Whether one is lighter than the other: fewer municipalities, then fewer organisations.
  public static func < (first: Consequence, second: Consequence) -> Bool {
    (first.municipalities, first.organisations) < (second.municipalities, second.organisations)
  }
}

/// A statement about a study with its evidence and how sure it is.
///
/// It holds ids and values; the sentences live in `Wording`, under the kind.
public struct Finding: Sendable, Hashable {
  /// A pair of organisations that a finding rests on.
  public struct Evidence: Sendable, Hashable, Comparable {
    /// The smaller of the two ids.
    public let first: String
    /// The larger of the two ids.
    public let second: String

    /// Makes a pair.
    public init(_ one: String, _ other: String) {
      first = min(one, other)
      second = max(one, other)
    }

    /// Whether one pair comes before another in order of ids.
    public static func < (one: Evidence, other: Evidence) -> Bool {
      (one.first, one.second) < (other.first, other.second)
    }
  }

  /// A stable name: the kind and what it concerns.
  public let id: String
  /// The kind, which is the detector's.
  public let kind: String
  /// The ids of the organisations it concerns, the main one first.
  public let organisations: [String]
  /// What its sentence needs.
  public let details: [String: FindingDetail]
  /// The collaborations it rests on.
  public let evidence: [Evidence]
  /// How sure it is.
  public let certainty: Certainty
  /// Whether something is missing or fragile; `false` when all is as it should be, or it can't be told.
  public let isGap: Bool
  /// Whom it leaves without something.
  public let consequence: Consequence

  /// Makes a finding.
  public init(
    kind: String, subject: String, organisations: [String],
    details: [String: FindingDetail] = [:], evidence: [Evidence] = [], certainty: Certainty,
    isGap: Bool = true, consequence: Consequence = Consequence()
  ) {
    id = kind + ":" + subject
    self.kind = kind
    self.organisations = organisations
    self.details = details
    self.evidence = evidence
    self.certainty = certainty
    self.isGap = isGap
    self.consequence = consequence
  }

  /// A detail that is a text; `nil` when it isn't there.
  public func text(_ key: String) -> String? {
    if case .text(let text)? = details[key] { text } else { nil }
  }

  /// A detail that is a count; `nil` when it isn't there.
  public func count(_ key: String) -> Int? {
    if case .count(let count)? = details[key] { count } else { nil }
  }

  /// A detail that is a list of texts or ids; empty when it isn't there.
  public func list(_ key: String) -> [String] {
    switch details[key] {
    case .texts(let list), .organisations(let list), .sectors(let list): list
    default: []
    }
  }
}

extension Sequence where Element == Finding {
  /// The findings in order of consequence (heaviest first), then certainty (surest first), then id.
  public func ranked() -> [Finding] {
    sorted { first, second in
      if first.consequence != second.consequence { return first.consequence > second.consequence }
      if first.certainty != second.certainty { return first.certainty < second.certainty }
      return first.id < second.id
    }
  }
}
