/// What a finding's sentence is made of: names in place of ids, and the finding's values.
public struct FindingValues: Sendable {
  /// The names of the organisations concerned, the main one first.
  public var names: [String]
  /// Codes and names, by detail.
  public var texts: [String: String] = [:]
  /// Numbers, by detail.
  public var numbers: [String: Double] = [:]
  /// Counts, by detail.
  public var counts: [String: Int] = [:]
  /// Whether something holds, by detail.
  public var flags: [String: Bool] = [:]
  /// Names and codes in a row, by detail.
  public var lists: [String: [String]] = [:]

  /// Makes values with the names of those concerned.
  public init(names: [String]) { self.names = names }

  /// The name at a position; a dash when there is none.
  func name(_ position: Int) -> String { position < names.count ? names[position] : "–" }

  /// The names in a row, by detail.
  func list(_ key: String) -> [String] { lists[key] ?? [] }

  /// The phases of a detail, in words.
  func phases(_ key: String, _ language: Language) -> [String] {
    list(key).map { Terms.word($0, in: Terms.phases, language) }
  }
}

/// The words of one kind of finding.
public struct FindingWords: Sendable {
  /// The kind, which is the detector's.
  public let kind: String
  /// The heading over findings of the kind.
  public let heading: Words
  /// The question the kind answers.
  public let question: Words
  /// What to do about it.
  public let action: Words
  /// One finding as a sentence.
  public let sentence: @Sendable (FindingValues, Language) -> String

  /// The words of a kind; `nil` when there is none.
  public static func words(for kind: String) -> FindingWords? { all.first { $0.kind == kind } }

  /// The words of all kinds, in the order of the catalog.
  public static let all: [FindingWords] = [
    .isolated, .cutNode, .bridge, .required, .catchment, .researchDistance, .userDistance,
    .unconfirmed, .phaseGap, .phaseChain, .practiceChain, .permanence, .fundingDependence,
    .brokerDependence, .notReached, .cascade, .redundancy, .overload, .singleContact, .anchoring,
    .perceptionGap, .competence, .sectorMixing, .silo, .coreGroup,
    .initiative, .evidence, .noSharedProject,
    .blockDensity, .structuralHole, .brokerageRole, .verticalLine, .neighbours, .arenaDependence,
    .recommended, .likely,
  ]
}
