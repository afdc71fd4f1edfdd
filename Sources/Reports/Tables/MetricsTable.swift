import Figures
import NetworkMetrics
import Wording

/// `samspill metrics --csv`: measures of one shape as a table that a spreadsheet opens.
public struct MetricsTable {
  private let scores: SnapshotScores
  private let selection: RowSelection
  private let language: Language

  /// Prepares the table of a snapshot's scores.
  public init(_ scores: SnapshotScores, _ selection: RowSelection, _ language: Language) {
    self.scores = scores
    self.selection = selection
    self.language = language
  }

  /// The shapes of answer that the measures asked for have, each once.
  public static func shapes(of measures: [any Metric.Type]) -> [String] {
    var shapes: [String] = []
    for shape in measures.map(shape(of:)) where !shapes.contains(shape) { shapes.append(shape) }
    return shapes
  }

  /// The table's text; the measures must be of one shape.
  public var text: String {
    switch scores.measures.first.map(Self.shape(of:)) {
    case "network": network
    case "pairs": pairs
    case "sectors": sectors
    case "sets": sets
    default: organisations
    }
  }

  private static func shape(of metric: any Metric.Type) -> String {
    switch metric.shape {
    case .graph: "network"
    case .edge: "pairs"
    case .group, .groupPair: "sectors"
    case .nodeSet: "sets"
    case .node: "organisations"
    }
  }

  private var organisations: String {
    let measures = scores.organisationMeasures.map { $0.description }
    let compared = measures.filter { measure in
      scores.rows.contains { $0.chance[measure.id] != nil }
    }
    let estimates = measures.compactMap { scores.estimate($0.id) }.flatMap(cells)
    var table = SpreadsheetText(language)
    table.add(
      texts([ReportWords.id, ReportWords.organisation, ReportWords.sector])
        + measures.map { .text($0.id) }
        + compared.flatMap { measure in
          ["expected", "z", "p"].map { .text(measure.id + "-" + $0) }
        }
        + measures.filter { scores.estimate($0.id) != nil }.flatMap { measure in
          ["epsilon", "delta", "samples", "seed"].map { .text(measure.id + "-" + $0) }
        })
    for row in selection.rows(of: scores) {
      table.add(
        [.text(row.organisation.id), .text(row.organisation.name), .text(row.sector ?? "")]
          + measures.map { number(row.scores[$0.id] ?? nil, $0) }
          + compared.flatMap { chance(row.chance[$0.id], of: row.scores[$0.id] ?? nil) }
          + estimates)
    }
    return table.text
  }

  /// How a column was estimated, on each row; an exact one has an error of 0.
  private func cells(_ estimate: Estimate) -> [SpreadsheetText.Cell] {
    let bound =
      estimate.samples == 0
      ? [0, 0] : [estimate.sampling.bound.error, estimate.sampling.bound.failure]
    return bound.map { .text(Formatter(language).shortest($0)) }
      + [.text(String(estimate.samples)), .text(String(estimate.sampling.seed))]
  }

  private var network: String {
    var table = SpreadsheetText(language)
    table.add(
      texts([
        ReportWords.id, ReportWords.measure, MetricsWords.score, MetricsWords.expected,
        MetricsWords.standardScore, MetricsWords.pValue, MetricsWords.notGiven,
      ]))
    for description in scores.networkMeasures.map({ $0.description }) {
      let id = description.id
      let score = scores.network(id)
      var found: Chance?
      if case .whole(_, let chance) = scores.outcomes[id] { found = chance }
      table.add(
        [.text(id), .text(MeasureWords.words(for: id)?.name[language] ?? id)]
          + [number(score, description)] + chance(found, of: score)
          + [.text(scores.refusal(id)?.sentence(language) ?? "")])
    }
    return table.text
  }

  private var pairs: String {
    var table = SpreadsheetText(language)
    table.add(
      texts([ReportWords.measure, MetricsWords.from, MetricsWords.to, MetricsWords.score]))
    for description in scores.measures.map({ $0.description }) {
      guard case .edges(let found) = scores.outcomes[description.id] else { continue }
      for index in selection.pairs(of: found, in: scores) {
        let pair = found.pairs[index]
        table.add([
          .text(description.id), .text(id(pair.tail)), .text(id(pair.head)),
          number(found.values[index], description),
        ])
      }
    }
    return table.text
  }

  private var sectors: String {
    var table = SpreadsheetText(language)
    table.add(
      texts([
        ReportWords.measure, ReportWords.sector, ReportWords.sector, MetricsWords.score,
        MetricsWords.expected, MetricsWords.standardScore, MetricsWords.pValue,
      ]))
    for description in scores.measures.map({ $0.description }) {
      switch scores.outcomes[description.id] {
      case .groups(let found):
        for (group, score) in zip(found.groups, found.values) {
          table.add(
            [.text(description.id), .text(scores.sectors[group]), .text("")]
              + [number(score, description)] + chance(nil, of: score))
        }
      case .groupPairs(let found): add(found, description, to: &table)
      default: continue
      }
    }
    return table.text
  }

  private func add(
    _ found: GroupPairScores, _ description: MetricDescription, to table: inout SpreadsheetText
  ) {
    for (row, first) in found.groups.enumerated() {
      for (column, second) in found.groups.enumerated() where column >= row {
        let score = found.values[row][column]
        table.add(
          [.text(description.id), .text(scores.sectors[first]), .text(scores.sectors[second])]
            + [number(score, description)] + chance(found.chance?[row][column], of: score))
      }
    }
  }

  private var sets: String {
    var table = SpreadsheetText(language)
    table.add(
      texts([ReportWords.measure, MetricsWords.rank, ReportWords.organisation, MetricsWords.score]))
    for description in scores.measures.map({ $0.description }) {
      guard case .sets(let found) = scores.outcomes[description.id] else { continue }
      for (index, set) in found.sets.enumerated() {
        for node in set {
          table.add([
            .text(description.id), .number(Double(index + 1), places: 0), .text(id(node)),
            number(found.score, description),
          ])
        }
      }
    }
    return table.text
  }

  private func id(_ node: Int) -> String { scores.view.organisations[node].id }

  private func texts(_ words: [Words]) -> [SpreadsheetText.Cell] {
    words.map { .text($0[language]) }
  }

  private func number(_ score: Double?, _ description: MetricDescription) -> SpreadsheetText.Cell {
    .number(score, places: description.isCount ? 0 : 6)
  }

  private func chance(_ chance: Chance?, of score: Double?) -> [SpreadsheetText.Cell] {
    [
      .number(chance?.expected, places: 6),
      .number(score.flatMap { chance?.standardScore(of: $0) }, places: 4),
      .number(chance?.pValue, places: 6),
    ]
  }
}
