import NetworkMetrics

// The objects within the output; an optional of theirs is written as null, never left out.

/// An organisation and its scores.
struct OrganisationObject: Encodable {
  private let row: SnapshotScores.Row

  init(_ row: SnapshotScores.Row) { self.row = row }

  enum CodingKeys: String, CodingKey { case id, name, sector, scores, chance }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(row.organisation.id, forKey: .id)
    try container.encode(row.organisation.name, forKey: .name)
    try container.encode(row.sector, forKey: .sector)
    try container.encode(row.scores, forKey: .scores)
    guard !row.chance.isEmpty else { return }
    let chances = row.chance.map { ($0, ChanceObject($1, of: row.scores[$0] ?? nil)) }
    try container.encode(Dictionary(uniqueKeysWithValues: chances), forKey: .chance)
  }
}

/// A project and its scores.
struct ProjectObject: Encodable {
  let id: String
  let name: String
  let scores: [String: Double?]
}

/// Two organisations and a score.
struct PairObject: Encodable {
  let organisations: [String]
  let score: Double?

  enum CodingKeys: String, CodingKey { case organisations, score }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(organisations, forKey: .organisations)
    try container.encode(score, forKey: .score)
  }
}

/// Two sectors, a score and perhaps what chance would give.
struct SectorPairObject: Encodable {
  let sectors: [String]
  let score: Double?
  let chance: ChanceObject?

  enum CodingKeys: String, CodingKey { case sectors, score, chance }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(sectors, forKey: .sectors)
    try container.encode(score, forKey: .score)
    try container.encodeIfPresent(chance, forKey: .chance)
  }
}

/// Sets of organisations and what they were chosen for.
struct SetObject: Encodable {
  let sets: [[String]]
  let score: Double?
  let search: String
  let equallyGood: Int?
  let chance: ChanceObject?

  enum CodingKeys: String, CodingKey { case sets, score, search, equallyGood, chance }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(sets, forKey: .sets)
    try container.encode(score, forKey: .score)
    try container.encode(search, forKey: .search)
    try container.encode(equallyGood, forKey: .equallyGood)
    try container.encodeIfPresent(chance, forKey: .chance)
  }
}

/// What chance alone would give.
struct ChanceObject: Encodable {
  private let chance: Chance
  private let score: Double?

  init(_ chance: Chance, of score: Double?) {
    self.chance = chance
    self.score = score
  }

  enum CodingKeys: String, CodingKey {
    case expected, deviation, standardScore, p, model, draws
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(chance.expected, forKey: .expected)
    try container.encode(chance.deviation, forKey: .deviation)
    try container.encode(score.flatMap(chance.standardScore), forKey: .standardScore)
    try container.encode(chance.pValue, forKey: .p)
    try container.encode(chance.model.code, forKey: .model)
    try container.encode(chance.model.draws, forKey: .draws)
  }
}

/// How a measure was estimated.
struct EstimateObject: Encodable {
  let epsilon: Double
  let delta: Double
  let samples: Int
  let seed: UInt64

  init(_ estimate: Estimate) {
    let isExact = estimate.samples == 0
    epsilon = isExact ? 0 : estimate.sampling.bound.error
    delta = isExact ? 0 : estimate.sampling.bound.failure
    samples = estimate.samples
    seed = estimate.sampling.seed
  }
}

extension MetricInput.Weights {
  /// The stable name in output.
  var code: String { self == .counted ? "counted" : "ignored" }
}

extension MetricInput.Direction {
  /// The stable name in output.
  var code: String {
    switch self {
    case .ignored: "ignored"
    case .outgoing: "outgoing"
    case .incoming: "incoming"
    }
  }
}

extension NodeSets.Search {
  /// The stable name in output.
  var code: String {
    switch self {
    case .exact: "exact"
    case .greedyWithSwaps: "greedy-with-swaps"
    case .restarts: "restarts"
    }
  }
}
