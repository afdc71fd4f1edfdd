import GapAnalysis
import InnovationSystem
import Wording

/// `samspill whatif --json`: a contract, described in `docs/json-output.md`.
public struct WhatIfJSON: Encodable {
  private let whatIf: WhatIf

  /// Prepares the output of a comparison.
  public init(_ whatIf: WhatIf) { self.whatIf = whatIf }

  /// The JSON text.
  ///
  /// - Throws: when a value is a number that JSON has no form for.
  public func text() throws -> String { try OutputJSON.text(of: self) }

  enum CodingKeys: String, CodingKey {
    case study, snapshot, targetVersion, notCompared, network, targets, scenarios
  }

  /// Encodes what is, then each scenario.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let view = whatIf.view
    try container.encode(view.study.id, forKey: .study)
    try container.encode(view.snapshot.id.isEmpty ? nil : view.snapshot.id, forKey: .snapshot)
    try container.encode(view.study.targetVersion, forKey: .targetVersion)
    try container.encode(ScenarioComparison.notCompared, forKey: .notCompared)
    try container.encode(Self.network(whatIf.scores), forKey: .network)
    let before = whatIf.plans.first?.comparison.requirements?.before
    try container.encode(before.map(TargetCountsJSON.init), forKey: .targets)
    try container.encode(
      whatIf.plans.map { WhatIfPlanJSON(whatIf, $0) }, forKey: .scenarios)
  }

  /// The measures of the network by id.
  static func network(_ scores: SnapshotScores) -> [String: Double?] {
    Dictionary(
      scores.networkMeasures.map { ($0.description.id, scores.network($0.description.id)) },
      uniquingKeysWith: { first, _ in first })
  }
}

/// How a target model is met, in numbers.
struct TargetCountsJSON: Encodable {
  private let met: Int
  private let partly: Int
  private let missing: Int
  private let notAssessable: Int

  init(_ summary: RequirementSummary) {
    met = summary.met
    partly = summary.partly
    missing = summary.missing
    notAssessable = summary.notAssessable
  }
}
