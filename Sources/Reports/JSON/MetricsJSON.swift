import Figures
import InnovationSystem
import NetworkMetrics

/// `samspill metrics --json`: a contract, described in `docs/json-output.md`.
public struct MetricsJSON: Encodable {
  private let scores: SnapshotScores
  private let selection: RowSelection

  /// Prepares the output of a snapshot's scores.
  public init(_ scores: SnapshotScores, _ selection: RowSelection = RowSelection()) {
    self.scores = scores
    self.selection = selection
  }

  /// The JSON text.
  ///
  /// - Throws: when a score is a number that JSON has no form for.
  public func text() throws -> String { try OutputJSON.text(of: self) }

  enum CodingKeys: String, CodingKey {
    case study, snapshot, threshold, rule, mode, network, organisations, projects, participations
    case conventions, reasons, networkChance, projectScores, pairs, sectors, sectorPairs, sets
    case estimates
  }

  /// Encodes every key of the contract; what is not known is null.
  public func encode(to encoder: any Encoder) throws {
    let study = scores.view.study
    let snapshot = scores.view.snapshot
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(study.id, forKey: .study)
    try container.encode(snapshot.id.isEmpty ? nil : snapshot.id, forKey: .snapshot)
    try container.encode(snapshot.threshold, forKey: .threshold)
    try container.encode(snapshot.rule.rawValue, forKey: .rule)
    try container.encode(study.isTwoMode ? "two-mode" : "one-mode", forKey: .mode)
    if study.isTwoMode {
      try container.encode(study.projectNames.count, forKey: .projects)
      try container.encode(study.participations.count, forKey: .participations)
    }
    try container.encode(
      ["weights": scores.conventions.weights.code, "direction": scores.conventions.direction.code],
      forKey: .conventions)
    try encodeScores(to: &container)
  }

  private func encodeScores(to container: inout KeyedEncodingContainer<CodingKeys>) throws {
    var network: [String: Double?] = [:]
    var chances: [String: ChanceObject] = [:]
    for id in scores.networkMeasures.map({ $0.description.id }) {
      network[id] = .some(scores.network(id))
      guard case .whole(let score, let chance?) = scores.outcomes[id] else { continue }
      chances[id] = ChanceObject(chance, of: score)
    }
    try container.encode(network, forKey: .network)
    try container.encode(chances, forKey: .networkChance)
    let refusals = scores.outcomes.compactMapValues { outcome -> String? in
      guard case .refused(let reason) = outcome else { return nil }
      return reason.code
    }
    try container.encode(refusals, forKey: .reasons)
    try container.encode(
      selection.rows(of: scores).map(OrganisationObject.init), forKey: .organisations)
    let estimates = scores.outcomes.keys.compactMap { id in scores.estimate(id).map { (id, $0) } }
    if !estimates.isEmpty {
      try container.encode(
        Dictionary(uniqueKeysWithValues: estimates).mapValues(EstimateObject.init),
        forKey: .estimates)
    }
    try container.encode(projectObjects, forKey: .projectScores)
    try container.encode(pairObjects, forKey: .pairs)
    try container.encode(sectorObjects, forKey: .sectors)
    try container.encode(sectorPairObjects, forKey: .sectorPairs)
    try container.encode(setObjects, forKey: .sets)
  }

  private var projectObjects: [ProjectObject] {
    let ids = scores.organisationMeasures.map { $0.description.id }
      .filter { scores.projectScores($0) != nil }
    guard !ids.isEmpty else { return [] }
    let names = scores.view.study.projectNames
    return scores.projects.enumerated().map { index, project in
      let values = ids.map { ($0, scores.projectScores($0)?[index]) }
      return ProjectObject(
        id: project, name: names[project] ?? project,
        scores: Dictionary(uniqueKeysWithValues: values.map { ($0.0, $0.1 ?? nil) }))
    }
  }

  private var pairObjects: [String: [PairObject]] {
    let ids = scores.view.organisations.map(\.id)
    return scores.outcomes.compactMapValues { outcome in
      guard case .edges(let found) = outcome else { return nil }
      return selection.pairs(of: found, in: scores).map { index in
        let pair = found.pairs[index]
        return PairObject(
          organisations: [ids[pair.tail], ids[pair.head]], score: found.values[index])
      }
    }
  }

  private var sectorObjects: [String: [String: Double?]] {
    scores.outcomes.compactMapValues { outcome in
      guard case .groups(let found) = outcome else { return nil }
      let values = zip(found.groups, found.values).map { (scores.sectors[$0], $1) }
      return Dictionary(uniqueKeysWithValues: values)
    }
  }

  private var sectorPairObjects: [String: [SectorPairObject]] {
    scores.outcomes.compactMapValues { outcome in
      guard case .groupPairs(let found) = outcome else { return nil }
      return found.groups.indices.flatMap { row in
        found.groups.indices.filter { $0 >= row }.map { column in
          SectorPairObject(
            sectors: [scores.sectors[found.groups[row]], scores.sectors[found.groups[column]]],
            score: found.values[row][column],
            chance: found.chance?[row][column].map {
              ChanceObject($0, of: found.values[row][column])
            })
        }
      }
    }
  }

  private var setObjects: [String: SetObject] {
    let ids = scores.view.organisations.map(\.id)
    return scores.outcomes.compactMapValues { outcome in
      guard case .sets(let found) = outcome else { return nil }
      return SetObject(
        sets: found.sets.map { $0.map { ids[$0] } }, score: found.score,
        search: found.search.code, equallyGood: found.equallyGood,
        chance: found.chance.map { ChanceObject($0, of: found.score) })
    }
  }
}
