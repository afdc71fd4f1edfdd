import NetworkMetrics

/// Which organisations and pairs are shown, and in what order.
public struct RowSelection: Sendable, Hashable {
  /// Only organisations of the sector with this code; `nil` for all.
  public var sector: String?
  /// Only so many; `nil` for all.
  public var top: Int?
  /// The id of the measure to put the highest first by; `nil` for the order of ids.
  public var measure: String?

  /// Makes a selection; by default everything, in the order of ids.
  public init(sector: String? = nil, top: Int? = nil, measure: String? = nil) {
    self.sector = sector
    self.top = top
    self.measure = measure
  }

  /// The rows of the organisations: by score, equal ones by id, the undefined last.
  func rows(of scores: SnapshotScores) -> [SnapshotScores.Row] {
    let inSector = scores.rows.filter { row in sector.map { $0 == row.sector } ?? true }
    return Array(ranked(inSector).prefix(top ?? inSector.count))
  }

  private func ranked(_ rows: [SnapshotScores.Row]) -> [SnapshotScores.Row] {
    guard let measure else { return rows }
    let keyed = rows.map { (row: $0, score: ($0.scores[measure] ?? nil) ?? -.infinity) }
    return keyed.sorted {
      $0.score == $1.score
        ? $0.row.organisation.id < $1.row.organisation.id : $0.score > $1.score
    }.map(\.row)
  }

  /// The positions of the projects: by score, equal ones by id, the undefined last.
  func projects(of scores: SnapshotScores) -> [Int] {
    guard let values = measure.flatMap({ scores.projectScores($0) }) else {
      return Array(scores.projects.indices)
    }
    return scores.projects.indices.sorted { first, second in
      let (left, right) = (values[first] ?? -.infinity, values[second] ?? -.infinity)
      return left == right ? first < second : left > right
    }
  }

  /// The positions of the pairs with at least one organisation of the sector, highest first, equal
  /// ones in their own order, the undefined last.
  func pairs(of found: EdgeScores, in scores: SnapshotScores) -> [Int] {
    let inSector = found.pairs.indices.filter { index in
      let pair = found.pairs[index]
      guard let sector else { return true }
      return scores.rows[pair.tail].sector == sector || scores.rows[pair.head].sector == sector
    }
    let ranked = inSector.sorted { first, second in
      let (left, right) = (found.values[first] ?? -.infinity, found.values[second] ?? -.infinity)
      return left == right ? first < second : left > right
    }
    return Array(ranked.prefix(top ?? ranked.count))
  }
}
