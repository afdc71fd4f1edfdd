import InnovationSystem

/// Survival of the earlier collaborations by each property that the study tells of.
enum SurvivalTables {
  /// One table for each property with at least one row, in the order of the properties.
  static func all(
    _ changes: [CollaborationChange], in compared: ComparedSnapshots
  ) -> [SurvivalTable] {
    let earlier = changes.filter { $0.before != nil }.compactMap { change in
      compared.before.pair(change.first, change.second).map {
        (pair: $0, kept: change.after != nil)
      }
    }
    return SurvivalTable.Property.allCases.compactMap { property in
      let keyed = earlier.flatMap { item in
        values(of: item.pair, property, in: compared.before).map { ($0, item.kept) }
      }
      let rows = Dictionary(grouping: keyed, by: \.0).map { value, items in
        SurvivalTable.Row(
          value: value, kept: items.count { $0.1 }, lost: items.count { !$0.1 })
      }
      guard isTold(rows, property) else { return nil }
      let place = order(of: property, in: compared.before.study)
      return SurvivalTable(
        property: property,
        rows: rows.sorted { place($0.value).lexicographicallyPrecedes(place($1.value)) })
    }
  }

  /// Whether the study says enough of the property for a table.
  private static func isTold(_ rows: [SurvivalTable.Row], _ property: SurvivalTable.Property)
    -> Bool
  {
    switch property {
    case .funding: rows.contains { $0.value == ["time-limited"] }
    case .line: rows.contains { $0.value == ["line"] }
    case .sectors, .phase: !rows.isEmpty
    }
  }

  private static func values(
    of pair: CombinedCollaboration, _ property: SurvivalTable.Property, in view: SnapshotView
  ) -> [[String]] {
    switch property {
    case .funding: return [[funding(of: pair, in: view)]]
    case .line:
      let isLine = pair.rows.contains { $0.relations.contains(.governance) }
      return [[isLine ? "line" : "other"]]
    case .sectors:
      let codes = [pair.first, pair.second].compactMap { id in
        view.study.organisation(id).flatMap(view.study.taxonomy.sectorCode)
      }
      let place = order(of: .sectors, in: view.study)
      return codes.count == 2
        ? [codes.sorted { place([$0]).lexicographicallyPrecedes(place([$1])) }] : []
    case .phase: return (pair.phases ?? []).map { [$0.rawValue] }
    }
  }

  private static func funding(of pair: CombinedCollaboration, in view: SnapshotView) -> String {
    let sources = view.funding(of: pair)
    let limited = Set(view.study.funding.filter { $0.isTimeLimited == true }.map(\.id))
    if sources.isEmpty { return "not-stated" }
    return sources.isSubset(of: limited) ? "time-limited" : "other"
  }

  /// The order of values: as listed here, as in the taxonomy, as the phases follow each other.
  private static func order(
    of property: SurvivalTable.Property, in study: Study
  ) -> ([String]) -> [Int] {
    let known =
      switch property {
      case .funding, .line: ["time-limited", "line", "other", "not-stated"]
      case .sectors: study.taxonomy.sectors.map(\.code)
      case .phase: Phase.allCases.map(\.rawValue)
      }
    let positions = Dictionary(
      known.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return { $0.map { positions[$0] ?? known.count } }
  }
}
