import GapAnalysis
import InnovationSystem

/// The target model applied to every snapshot, in `samspill gaps --json`.
struct TargetsJSON: Encodable {
  private struct Rule: Encodable {
    private let rule: TargetRule

    init(_ rule: TargetRule) { self.rule = rule }

    enum CodingKeys: String, CodingKey {
      case id, from, to, needs, intensity, phases, source, description
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(rule.id, forKey: .id)
      try container.encode("\(rule.from)", forKey: .from)
      try container.encode("\(rule.to)", forKey: .to)
      try container.encode(rule.need.rawValue, forKey: .needs)
      try container.encode(rule.intensity, forKey: .intensity)
      try container.encode(rule.phases.sorted().map(\.rawValue), forKey: .phases)
      try container.encode(rule.source, forKey: .source)
      try container.encode(rule.explanation, forKey: .description)
    }
  }

  private struct Snapshot: Encodable {
    private let fulfilment: TargetFulfilment

    init(_ fulfilment: TargetFulfilment) { self.fulfilment = fulfilment }

    enum CodingKeys: String, CodingKey {
      case snapshot, met, partly, missing, notAssessable, rules
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      let id = fulfilment.snapshot.id
      try container.encode(id.isEmpty ? nil : id, forKey: .snapshot)
      let all = counts(fulfilment.summary)
      for (key, value) in zip([CodingKeys.met, .partly, .missing, .notAssessable], all) {
        try container.encode(value, forKey: key)
      }
      let rules = fulfilment.rules.map { rule in
        let names = ["met", "partly", "missing", "notAssessable"]
        return (rule.id, Dictionary(uniqueKeysWithValues: zip(names, counts(rule.summary))))
      }
      try container.encode(
        Dictionary(rules, uniquingKeysWith: { first, _ in first }), forKey: .rules)
    }

    private func counts(_ summary: RequirementSummary?) -> [Int] {
      summary.map { [$0.met, $0.partly, $0.missing, $0.notAssessable] } ?? [0, 0, 0, 0]
    }
  }

  private let study: Study
  private let series: [TargetFulfilment]

  /// Prepares the output; `nil` when there is no target model to apply.
  init?(_ study: Study, _ series: [TargetFulfilment]) {
    guard !series.isEmpty else { return nil }
    self.study = study
    self.series = series
  }

  enum CodingKeys: String, CodingKey { case version, rules, snapshots }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(study.targetVersion, forKey: .version)
    try container.encode(study.targets.map(Rule.init), forKey: .rules)
    try container.encode(series.map(Snapshot.init), forKey: .snapshots)
  }
}
