import Figures
import InnovationSystem
import NetworkMetrics
import Wording

/// `samspill metrics`: the measures as text for people.
public struct MetricsText {
  private let scores: SnapshotScores
  private let selection: RowSelection
  private let language: Language

  /// Prepares the text of a snapshot's scores.
  public init(
    _ scores: SnapshotScores, _ selection: RowSelection = RowSelection(), _ language: Language
  ) {
    self.scores = scores
    self.selection = selection
    self.language = language
  }

  /// The text: heading, network, organisations, other shapes, what isn't given and why.
  public var text: String {
    let study = scores.view.study
    let title = [study.title?[language.rawValue] ?? study.id, scores.view.snapshot.id]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    let heading = ([title] + conventions).joined(separator: "\n") + "\n"
    let others = scores.measures.compactMap(block)
    let parts = [heading, network, explanation, organisations] + others + [refusals]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Why a study of participations has no measures of collaboration.
  private var explanation: String {
    let study = scores.view.study
    guard study.isTwoMode else { return "" }
    return ReportWords.twoModeExplanation(
      participations: study.participations.count, projects: study.projectNames.count)[language]
      + "\n"
  }

  private var conventions: [String] {
    let intensity = scores.conventions.weights == .counted ? MetricsWords.intensityCounts : nil
    let direction: Words? =
      switch scores.conventions.direction {
      case .ignored: nil
      case .outgoing: MetricsWords.outgoing
      case .incoming: MetricsWords.incoming
      }
    return [intensity, direction].compactMap { $0?[language] }
  }

  private var network: String {
    var table = TextTable()
    let given = scores.networkMeasures.map { $0.description.id }
      .filter { scores.refusal($0) == nil }
    let chances = given.compactMap { chance(ofNetwork: $0) }
    if !chances.isEmpty {
      table.add(["", MetricsWords.score[language]] + ChanceText.heads(language))
    }
    for id in given {
      let cells = chance(ofNetwork: id).map {
        ChanceText.cells($0, of: scores.network(id), id, language)
      }
      table.add(
        [name(id), MeasureFormat.text(scores.network(id), of: id, language)] + (cells ?? []))
    }
    return table.text + ChanceText.models(chances, language)
  }

  private func chance(ofNetwork id: String) -> Chance? {
    guard case .whole(_, let chance) = scores.outcomes[id] else { return nil }
    return chance
  }

  private var organisations: String {
    let ids = scores.organisationMeasures.map { $0.description.id }
      .filter { scores.refusal($0) == nil }
    guard !ids.isEmpty else { return "" }
    let rows = selection.rows(of: scores)
    var table = TextTable()
    let withChance = ids.filter { id in scores.rows.contains { $0.chance[id] != nil } }
    table.add(
      [ReportWords.organisation[language]]
        + ids.flatMap { withChance.contains($0) ? [$0] + ChanceText.heads(language) : [$0] })
    for row in rows {
      let cells = ids.flatMap { id -> [String] in
        let score = row.scores[id] ?? nil
        let text = MeasureFormat.text(score, of: id, language)
        guard withChance.contains(id) else { return [text] }
        return [text] + ChanceText.cells(row.chance[id], of: score, id, language)
      }
      table.add([scores.view.study.displayName(of: row.organisation.id)] + cells)
    }
    let models = ChanceText.models(
      withChance.compactMap { id in scores.rows.compactMap { $0.chance[id] }.first }, language)
    return table.text + models + left(rows.count, of: scores.rows.count) + estimates(ids)
      + projects(ids)
  }

  /// Which columns are estimated, and how near they are.
  private func estimates(_ ids: [String]) -> String {
    ids.compactMap { id -> String? in
      guard let estimate = scores.estimate(id) else { return nil }
      let words =
        estimate.samples == 0
        ? ApproximationWords.exactAfterAll(id)
        : ApproximationWords.estimated(
          id, error: estimate.sampling.bound.error, failure: estimate.sampling.bound.failure,
          samples: estimate.samples, seed: estimate.sampling.seed)
      return words[language] + "\n"
    }.joined()
  }

  /// The projects' scores by the two-mode measures.
  private func projects(_ ids: [String]) -> String {
    let columns = ids.compactMap { id in scores.projectScores(id).map { (id, $0) } }
    guard !columns.isEmpty else { return "" }
    var table = TextTable()
    table.add([ReportWords.project[language]] + columns.map(\.0))
    let names = scores.view.study.projectNames
    let ranked = selection.projects(of: scores)
    let indices = ranked.prefix(selection.top ?? ranked.count)
    for index in indices {
      table.add(
        [names[scores.projects[index]] ?? scores.projects[index]]
          + columns.map { MeasureFormat.text($0.1[index], of: $0.0, language) })
    }
    return "\n" + table.text + left(indices.count, of: scores.projects.count)
  }

  private func left(_ shown: Int, of all: Int) -> String {
    shown < all ? MetricsWords.shown(shown, of: all)[language] + "\n" : ""
  }

  /// A measure of another shape, under its name.
  private func block(_ metric: any Metric.Type) -> String? {
    let id = metric.description.id
    let heading = Formatter(language).capitalised(name(id)) + " [\(id)]\n"
    switch scores.outcomes[id] {
    case .edges(let found): return heading + pairs(found, id)
    case .groups(let found): return heading + sectors(found, id)
    case .groupPairs(let found): return heading + matrix(found, id)
    case .sets(let found): return heading + sets(found, id)
    default: return nil
    }
  }

  private func pairs(_ found: EdgeScores, _ id: String) -> String {
    let order = selection.pairs(of: found, in: scores)
    var table = TextTable()
    for index in order {
      let pair = found.pairs[index]
      table.add([
        displayName(pair.tail) + " – " + displayName(pair.head),
        MeasureFormat.text(found.values[index], of: id, language),
      ])
    }
    return table.text + left(order.count, of: found.pairs.count)
  }

  private func sectors(_ found: GroupScores, _ id: String) -> String {
    var table = TextTable()
    for (group, score) in zip(found.groups, found.values) {
      table.add([sectorName(group), MeasureFormat.text(score, of: id, language)])
    }
    return table.text
  }

  private func matrix(_ found: GroupPairScores, _ id: String) -> String {
    var table = TextTable()
    table.add([""] + found.groups.map { scores.sectors[$0] })
    for (group, row) in zip(found.groups, found.values) {
      table.add([sectorName(group)] + row.map { MeasureFormat.text($0, of: id, language) })
    }
    guard let chance = found.chance else { return table.text }
    table.add([""])
    table.add([MetricsWords.expected[language]] + found.groups.map { scores.sectors[$0] })
    for (group, row) in zip(found.groups, chance) {
      let cells = row.map { MeasureFormat.decimal($0?.expected, places: 1, language) }
      table.add([sectorName(group)] + cells)
    }
    return table.text + ChanceText.models(chance.joined().compactMap { $0 }, language)
  }

  private func sets(_ found: NodeSets, _ id: String) -> String {
    let lines = found.sets.map { set in "• " + set.map(displayName).joined(separator: ", ") }
    let score = found.score.map {
      MetricsWords.score[language] + ": " + MeasureFormat.text($0, of: id, language)
    }
    let search: Words =
      switch found.search {
      case .exact: MetricsWords.exactSearch
      case .greedyWithSwaps: MetricsWords.greedySearch
      case .restarts(let count): MetricsWords.restarts(count)
      }
    let notes = [
      score, search[language], found.equallyGood.flatMap(MetricsWords.equallyGood)?[language],
    ]
    return (lines + notes.compactMap { $0 }).joined(separator: "\n") + "\n"
      + ChanceText.models([found.chance].compactMap { $0 }, language)
  }

  /// What isn't given, and why, each reason once.
  private var refusals: String {
    var reasons: [(text: String, ids: [String])] = []
    for id in scores.measures.map({ $0.description.id }) {
      guard let refusal = scores.refusal(id) else { continue }
      let text = refusal.sentence(language)
      if let index = reasons.firstIndex(where: { $0.text == text }) {
        reasons[index].ids.append(id)
      } else {
        reasons.append((text, [id]))
      }
    }
    guard !reasons.isEmpty else { return "" }
    let lines = reasons.map { reason in
      "  " + reason.ids.joined(separator: ", ") + "\n    " + reason.text + "\n"
    }
    return MetricsWords.notGiven[language] + "\n" + lines.joined()
  }

  private func displayName(_ node: Int) -> String {
    scores.view.study.displayName(of: scores.view.organisations[node].id)
  }

  private func sectorName(_ group: Int) -> String {
    let code = scores.sectors[group]
    return scores.view.study.taxonomy.sector(code)?.name[language.rawValue] ?? code
  }

  private func name(_ id: String) -> String {
    MeasureWords.words(for: id)?.name[language] ?? id
  }
}
