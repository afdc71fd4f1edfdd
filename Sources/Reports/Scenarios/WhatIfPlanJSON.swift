import GapAnalysis
import InnovationSystem
import Wording

/// One scenario of `samspill whatif --json`.
struct WhatIfPlanJSON: Encodable {
  private struct Change: Encodable {
    let change: String
    let from: String
    let to: String?
    let intensity: Double?
    let phases: [String]

    init(_ change: ScenarioChange) {
      self.change = change.kind.rawValue
      from = change.from
      to = change.to
      intensity = change.intensity
      phases = change.phases.sorted().map(\.rawValue)
    }

    enum CodingKeys: String, CodingKey { case change, from, to, intensity, phases }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(change, forKey: .change)
      try container.encode(from, forKey: .from)
      try container.encode(to, forKey: .to)
      try container.encode(intensity, forKey: .intensity)
      try container.encode(phases, forKey: .phases)
    }
  }

  private struct Gap: Encodable {
    let id: String
    let kind: String
    let organisations: [String]
    let text: String
  }

  private struct Altered: Encodable {
    let id: String
    let kind: String
    let before: [String: FindingDetail]
    let after: [String: FindingDetail]
    let text: String
  }

  private let whatIf: WhatIf
  private let plan: WhatIf.Plan

  /// Prepares the output of a scenario.
  init(_ whatIf: WhatIf, _ plan: WhatIf.Plan) {
    self.whatIf = whatIf
    self.plan = plan
  }

  enum CodingKeys: String, CodingKey {
    case name, planned, changes, network, targets, requirements, gaps, organisations, text
  }

  /// Encodes what is changed and what follows.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let comparison = plan.comparison
    try container.encode(plan.scenario.name, forKey: .name)
    try container.encode(plan.scenario.isPlanned, forKey: .planned)
    try container.encode(plan.scenario.changes.map(Change.init), forKey: .changes)
    try container.encode(WhatIfJSON.network(plan.scores), forKey: .network)
    try container.encode(
      comparison.requirements.map { TargetCountsJSON($0.after) }, forKey: .targets)
    try container.encode(requirements, forKey: .requirements)
    try encodeGaps(to: &container)
    try container.encode(
      plan.organisations.map(OrganisationChangeJSON.init), forKey: .organisations)
    let sentences = WhatIfSentences(whatIf, plan)
    try container.encode(sentences.all + [sentences.reservation], forKey: .text)
  }

  /// The ids of the requirements by what becomes of them; `nil` without a target model.
  private var requirements: [String: [String]]? {
    guard let found = plan.comparison.requirements else { return nil }
    return [
      "closed": found.closed, "begun": found.begun, "completed": found.completed,
      "worsened": found.worsened, "stillMissing": found.stillMissing, "lapsed": found.lapsed,
      "added": found.added,
    ].mapValues { $0.map(\.id) }
  }

  private enum GapKeys: String, CodingKey { case closed, opened, changed, lapsed, unchanged }

  private func encodeGaps(to container: inout KeyedEncodingContainer<CodingKeys>) throws {
    var gaps = container.nestedContainer(keyedBy: GapKeys.self, forKey: .gaps)
    let comparison = plan.comparison
    try gaps.encode(comparison.closed.map(gap), forKey: .closed)
    try gaps.encode(comparison.opened.map(gap), forKey: .opened)
    try gaps.encode(comparison.changed.map(altered), forKey: .changed)
    try gaps.encode(comparison.lapsed.map(gap), forKey: .lapsed)
    try gaps.encode(comparison.unchanged.map(\.id), forKey: .unchanged)
  }

  private func gap(_ finding: Finding) -> Gap {
    Gap(
      id: finding.id, kind: finding.kind, organisations: finding.organisations,
      text: finding.sentence(in: whatIf.view.study, whatIf.language))
  }

  private func altered(_ change: ScenarioComparison.Changed) -> Altered {
    Altered(
      id: change.after.id, kind: change.after.kind, before: change.before.details,
      after: change.after.details,
      text: change.after.sentence(in: whatIf.view.study, whatIf.language))
  }
}

/// An organisation of `samspill whatif --json`; a key is null where nothing can be said.
private struct OrganisationChangeJSON: Encodable {
  private let change: OrganisationChange

  init(_ change: OrganisationChange) { self.change = change }

  enum CodingKeys: String, CodingKey {
    case id, degree, betweenness, researchDistance, userDistance
  }

  enum SideKeys: String, CodingKey { case before, after }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(change.id, forKey: .id)
    try encode({ $0.degree }, as: .degree, in: &container)
    try encode({ $0.betweenness }, as: .betweenness, in: &container)
    try encode({ $0.research?.count.map(Double.init) }, as: .researchDistance, in: &container)
    try encode({ $0.users?.count.map(Double.init) }, as: .userDistance, in: &container)
  }

  private func encode(
    _ value: (OrganisationChange.Place) -> Double?, as key: CodingKeys,
    in container: inout KeyedEncodingContainer<CodingKeys>
  ) throws {
    var sides = container.nestedContainer(keyedBy: SideKeys.self, forKey: key)
    try sides.encode(change.before.flatMap(value), forKey: .before)
    try sides.encode(change.after.flatMap(value), forKey: .after)
  }
}
