import InnovationSystem
import NetworkMetrics
import Wording

/// The values of a measure that places go by: those of the latest snapshot, whichever is drawn, so that
/// every snapshot has the same places.
struct PlaceScores {
  /// The value of each place; `nil` for those that have none.
  let values: [Double?]

  /// Measures the places of some organisations, the latest in line of each first.
  ///
  /// - Parameter measure: the id of the measure; `nil` for betweenness.
  init(of organisations: [[String]], in study: Study, measure: String?) {
    let projected = study.view(at: study.latestSnapshot).projected()
    let input = MetricInput(
      graph: projected.graph, groups: projected.sectors.isEmpty ? nil : projected.groups)
    let id = measure ?? Betweenness.description.id
    let metric = MetricCatalog.all.first { $0.description.id == id }
    guard case .nodes(let scores)? = try? metric?.init().outcome(of: input) else {
      values = organisations.map { _ in nil }
      return
    }
    values = organisations.map { ids in
      ids.lazy.compactMap { projected.node(of: $0) }.first.flatMap { scores[$0] }
    }
  }
}

extension RingFacts {
  /// What rings around the highest by a measure are in a study.
  init(of study: Study, measure: String?) {
    let tied = study.snapshots.reduce(into: Set<String>()) {
      $0.formUnion(NetworkSelection(study.view(at: $1)).connected)
    }
    let places = PlaceSlots(of: study, series: HarmonisedSeries(of: study)).slots.map(\.members)
      .filter { !tied.isDisjoint(with: $0) }
    let scores = PlaceScores(of: places, in: study, measure: measure).values
    let ranked = scores.sorted { ($0 ?? -.infinity) > ($1 ?? -.infinity) }
    // Where the middle ends, and where the inner ring does.
    let borders = [1, 1 + RingsPlacement.inner].prefix(
      ranked.count > 1 + RingsPlacement.inner ? 2 : 1)
    self.init(
      measure: MeasureWords.words(for: measure ?? Betweenness.description.id)?.name
        ?? Words(nb: "", nn: "", en: ""))
    count = ranked.count
    unscored = scores.filter { $0 == nil }.count
    hasRanks = Set(scores.compactMap { $0 }).count > 1
    splitsEquals = borders.contains { $0 < ranked.count && ranked[$0 - 1] == ranked[$0] }
  }
}

extension LevelFacts {
  /// What rows some organisations stand in.
  init(of organisations: [Organisation]) {
    let levels = Set(organisations.compactMap(\.level))
    self.init(
      levels: AdministrativeLevel.allCases.filter(levels.contains).map(\.rawValue),
      hasOthers: organisations.contains { $0.level == nil })
  }
}
