import Figures
import InnovationSystem

/// `samspill metrics --json`: a contract, described in `docs/json-output.md`.
public struct MetricsJSON: Encodable {
  private struct Organisation: Encodable {
    let id: String
    let name: String
    let sector: String?
    let scores: [String: Double?]

    enum CodingKeys: String, CodingKey { case id, name, sector, scores }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(name, forKey: .name)
      try container.encode(sector, forKey: .sector)
      try container.encode(scores, forKey: .scores)
    }
  }

  private let scores: SnapshotScores

  /// Prepares the output of a snapshot's scores.
  public init(_ scores: SnapshotScores) { self.scores = scores }

  /// The JSON text.
  ///
  /// - Throws: when a score is a number that JSON has no form for.
  public func text() throws -> String { try OutputJSON.text(of: self) }

  enum CodingKeys: String, CodingKey {
    case study, snapshot, threshold, rule, mode, network, organisations, projects, participations
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
    try container.encode(scores.network, forKey: .network)
    if study.isTwoMode {
      try container.encode(study.projectNames.count, forKey: .projects)
      try container.encode(study.participations.count, forKey: .participations)
    }
    let rows = scores.rows.map { row in
      Organisation(
        id: row.organisation.id, name: row.organisation.name, sector: row.sector,
        scores: row.scores)
    }
    try container.encode(rows, forKey: .organisations)
  }
}
