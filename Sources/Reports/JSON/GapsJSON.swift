import GapAnalysis
import InnovationSystem
import Wording

/// `samspill gaps --json`: a contract, described in `docs/json-output.md`.
public struct GapsJSON: Encodable {
  private struct Item: Encodable {
    let id: String
    let kind: String
    let organisations: [String]
    let details: [String: FindingDetail]
    let evidence: [[String]]
    let certainty: String
    let gap: Bool
    let sensitiveTo: [String]?
    let consequence: [String: Int]
    let text: String
    let ledgerId: String?
    let ledgerStatus: String?

    enum CodingKeys: String, CodingKey {
      case id, kind, organisations, details, evidence, certainty, gap, sensitiveTo, consequence,
        text, ledgerId, ledgerStatus
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(kind, forKey: .kind)
      try container.encode(organisations, forKey: .organisations)
      try container.encode(details, forKey: .details)
      try container.encode(evidence, forKey: .evidence)
      try container.encode(certainty, forKey: .certainty)
      try container.encode(gap, forKey: .gap)
      // Null says that it wasn't asked.
      try container.encode(sensitiveTo, forKey: .sensitiveTo)
      try container.encode(consequence, forKey: .consequence)
      try container.encode(text, forKey: .text)
      // Only of a gap that is in the ledger.
      try container.encodeIfPresent(ledgerId, forKey: .ledgerId)
      try container.encodeIfPresent(ledgerStatus, forKey: .ledgerStatus)
    }
  }

  private struct Warning: Encodable {
    let id: String
    let organisations: [String]
    let details: [String: FindingDetail]
    let text: String
  }

  private struct First: Encodable {
    let finding: String
    let theme: String
  }

  private struct Unanswered: Encodable {
    let kind: String
    let missing: [String]
  }

  private let assessment: GapAssessment
  private let language: Language

  /// Prepares the output of what was found in a snapshot, and what could not be told.
  public init(_ assessment: GapAssessment, _ language: Language) {
    self.assessment = assessment
    self.language = language
  }

  /// The JSON text.
  ///
  /// - Throws: when a detail is a number that JSON has no form for.
  public func text() throws -> String { try OutputJSON.text(of: self) }

  enum CodingKeys: String, CodingKey {
    case targets, study, snapshot, threshold, rule, findings, notAssessed, warnings, headlines,
      ledger
  }

  /// Encodes every key of the contract; what is not known is null.
  public func encode(to encoder: any Encoder) throws {
    let view = assessment.view
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(view.study.id, forKey: .study)
    try container.encode(view.snapshot.id.isEmpty ? nil : view.snapshot.id, forKey: .snapshot)
    try container.encode(view.snapshot.threshold, forKey: .threshold)
    try container.encode(view.snapshot.rule.rawValue, forKey: .rule)
    let index = LedgerIndex(of: view.study)
    let items = assessment.findings.map { finding in
      let entry = index.entry(of: finding)
      return Item(
        id: finding.id, kind: finding.kind, organisations: finding.organisations,
        details: finding.details, evidence: finding.evidence.map { [$0.first, $0.second] },
        certainty: finding.certainty.rawValue, gap: finding.isGap,
        sensitiveTo: assessment.sensitivity?.choices(changing: finding)?.map(\.rawValue),
        consequence: [
          "municipalities": finding.consequence.municipalities,
          "organisations": finding.consequence.organisations,
        ],
        text: finding.sentence(in: view.study, language), ledgerId: entry?.id,
        ledgerStatus: entry?.status.rawValue)
    }
    try container.encode(items, forKey: .findings)
    let open = assessment.notAssessed.map {
      Unanswered(kind: $0.kind, missing: $0.missing.map(\.rawValue))
    }
    try container.encode(open, forKey: .notAssessed)
    try container.encode(TargetsJSON(view.study, assessment.targets), forKey: .targets)
    let warnings = assessment.warnings.map { warning in
      Warning(
        id: warning.code.rawValue, organisations: warning.organisations, details: warning.details,
        text: warning.sentence(in: view.study, language))
    }
    try container.encode(warnings, forKey: .warnings)
    let first = assessment.headlines.map {
      First(finding: $0.finding.id, theme: $0.theme.rawValue)
    }
    try container.encode(first, forKey: .headlines)
    try container.encode(LedgerJSON(of: view.study), forKey: .ledger)
  }
}

extension FindingDetail: Encodable {
  /// Encodes the bare value, an object's keys in order; what is not known is null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .count(let count): try container.encode(count)
    case .flag(let flag): try container.encode(flag)
    case .texts(let texts): try container.encode(texts)
    case .organisations(let ids): try container.encode(ids)
    case .sectors(let codes): try container.encode(codes)
    case .pairs(let pairs): try container.encode(pairs.map { [$0.first, $0.second] })
    case .counts(let counts): try container.encode(counts)
    case .numbers(let numbers): try container.encode(numbers)
    case .object(let details): try container.encode(details)
    case .unknown: try container.encodeNil()
    }
  }
}
