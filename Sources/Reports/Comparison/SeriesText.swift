import Figures
import GapAnalysis
import InnovationSystem
import SnapshotComparison
import Wording

/// What happened over all snapshots: trend, permanence, what money had carried, phases, the ledger.
struct SeriesText {
  private let series: SeriesComparison
  private let language: Language
  private let words: SeriesWords

  /// Prepares the text of a series.
  init(_ series: SeriesComparison, _ language: Language) {
    self.series = series
    self.language = language
    words = SeriesWords(language)
  }

  /// The tables, one after the other.
  var text: String { trend + permanence + survival + phases + ledger }

  private var format: Formatter { Formatter(language) }
  private var study: Study { series.views[0].study }

  /// Each step: who is in both, what became of ties, and the change in density with its interval.
  private var trend: String {
    var table = TextTable()
    table.add(
      ["", "n"]
        + [
          LikenessWords.kept, SeriesWords.new, LikenessWords.lost, SeriesWords.jaccard,
          InferenceWords.densityChange,
        ].map { $0[language] })
    for step in series.steps {
      let comparison = step.comparison
      let overlap = comparison.overlap
      let views = [comparison.compared.earlier, comparison.compared.later]
      table.add(
        ["  " + views.map(\.snapshot.id).joined(separator: " → ")]
          + [comparison.panel.organisations.count, overlap.kept, overlap.new, overlap.lost]
          .map(format.count)
          + [MeasureFormat.decimal(overlap.jaccard, places: 2, language), change(step)])
    }
    let volatility = series.volatility.map { words.volatility($0) + "\n" } ?? ""
    return table.text + volatility
  }

  private func change(_ step: SeriesComparison.Step) -> String {
    guard let estimate = step.comparison.densityChange else { return "–" }
    let change = format.decimal(estimate, places: 2)
    guard let density = step.inference?.density else { return change }
    let ends = [density.interval.lowerBound, density.interval.upperBound]
      .map { format.decimal($0, places: 2) }
    return "\(change) (\(InferenceWords.range(ends[0], ends[1])[language]))"
  }

  private var permanence: String {
    var table = TextTable()
    table.add(
      [SeriesWords.permanence[language]]
        + [SeriesWords.pairs, SeriesWords.once, SeriesWords.throughout, SeriesWords.share]
        .map { $0[language] })
    for stratum in series.permanence {
      table.add(
        ["  " + SeriesWords.stratum(stratum.kind.rawValue)[language]]
          + [stratum.pairs, stratum.once, stratum.throughout].map(format.count)
          + [MeasureFormat.decimal(stratum.share, places: 2, language)])
    }
    return table.text
  }

  private var survival: String {
    series.survival.map { one in
      let name = study.funding.first { $0.id == one.source }?.name ?? one.source
      return words.survival(
        name, snapshot: one.snapshot, remaining: one.remaining, of: one.carried,
        isEndKnown: one.isEndKnown) + "\n"
    }.joined()
  }

  private var phases: String {
    guard series.phases.contains(where: { $0 != nil }) else { return "" }
    var table = TextTable()
    table.add([SeriesWords.phases[language]] + series.views.map(\.snapshot.id))
    for (place, phase) in Phase.allCases.enumerated() {
      table.add(
        ["  " + Terms.word(phase.rawValue, in: Terms.phases, language)]
          + series.phases.map { $0.map { format.count($0[place]) } ?? "–" })
    }
    return table.text
  }

  private var ledger: String {
    guard let state = LedgerState(of: study), let rate = state.closingRate else { return "" }
    return words.ledger(closed: state.closed, of: state.seen, rate: rate) + "\n"
  }
}
