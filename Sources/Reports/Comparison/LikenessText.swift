import SnapshotComparison
import Wording

/// How alike two snapshots are, in numbers, and what depends on how splits are read.
struct LikenessText {
  private let comparison: StudyComparison
  private let language: Language

  /// Prepares the numbers of a comparison.
  init(_ comparison: StudyComparison, _ language: Language) {
    self.comparison = comparison
    self.language = language
  }

  /// The measures by key, with their decimals; `nil` where undefined.
  var measures: [(key: String, value: Double?, places: Int)] {
    let overlap = comparison.overlap
    return [
      ("jaccard", overlap.jaccard, 2), ("weightedJaccard", overlap.weightedJaccard, 2),
      ("fullJaccard", comparison.full.jaccard, 2),
      ("jaccardRawNames", comparison.full.jaccardRawNames, 2),
      ("persistence", overlap.persistence, 2), ("formation", overlap.formation, 2),
      ("hamming", Double(overlap.hamming), 0), ("turnover", comparison.turnover, 2),
    ]
  }

  /// A line for each measure.
  var text: String {
    var table = TextTable()
    for measure in measures {
      table.add([
        "  " + (LikenessWords.measure(measure.key)?[language] ?? measure.key),
        MeasureFormat.decimal(measure.value, places: measure.places, language),
      ])
    }
    return table.text
  }

  /// A line for each reading of splits; empty when nobody was split.
  var splits: String {
    guard let outcomes = comparison.splits?.outcomes else { return "" }
    var table = TextTable()
    let heads = [ComparisonWords.change("new"), LikenessWords.kept, LikenessWords.lost]
    table.add(["", "n"] + heads.map { $0[language].lowercased() } + ["Jaccard"])
    for outcome in outcomes {
      let overlap = outcome.overlap
      table.add(
        ["  " + LikenessWords.splitChoice(outcome.choice.rawValue)[language]]
          + [outcome.common, overlap.new, overlap.kept, overlap.lost].map(Formatter(language).count)
          + [MeasureFormat.decimal(overlap.jaccard, places: 2, language)])
    }
    return table.text
  }
}
