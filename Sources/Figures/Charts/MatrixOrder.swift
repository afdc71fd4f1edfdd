import InnovationSystem

/// Which organisations a matrix shows and in what order: sector by sector, within each those with most
/// collaborations first.
struct MatrixOrder {
  /// The organisations, in the order of the rows.
  let organisations: [Organisation]
  /// The number of rows before each sector but the first.
  let boundaries: [Int]

  /// Chooses the organisations with most collaborations, when not all fit, and orders them.
  init(_ view: SnapshotView, most: Int) {
    var degrees: [String: Int] = [:]
    for pair in view.collaborations {
      degrees[pair.first, default: 0] += 1
      degrees[pair.second, default: 0] += 1
    }
    let ranked = view.organisations.sorted {
      (-degrees[$0.id, default: 0], $0.id) < (-degrees[$1.id, default: 0], $1.id)
    }
    let sectors = view.projected().sectors
    func place(_ organisation: Organisation) -> Int {
      let code = view.study.taxonomy.sectorCode(of: organisation)
      return code.flatMap { sectors.firstIndex(of: $0) } ?? sectors.count
    }
    let placed = ranked.prefix(most).enumerated().map {
      (organisation: $1, sector: place($1), rank: $0)
    }
    let ordered = placed.sorted { ($0.sector, $0.rank) < ($1.sector, $1.rank) }
    organisations = ordered.map(\.organisation)
    boundaries = ordered.indices.dropFirst().filter { ordered[$0].sector != ordered[$0 - 1].sector }
  }
}
