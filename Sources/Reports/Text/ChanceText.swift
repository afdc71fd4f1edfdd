import NetworkMetrics
import Wording

/// The columns that compare a score with chance.
enum ChanceText {
  /// The heads of the columns.
  static func heads(_ language: Language) -> [String] {
    [MetricsWords.expected, MetricsWords.standardScore, MetricsWords.pValue].map { $0[language] }
  }

  /// The cells of a score: expectation, standard score, p-value.
  static func cells(
    _ chance: Chance?, of score: Double?, _ id: String, _ language: Language
  ) -> [String] {
    guard let chance, let score else { return ["–", "–", "–"] }
    return [
      MeasureFormat.decimal(chance.expected, places: 3, language),
      MeasureFormat.decimal(chance.standardScore(of: score), places: 2, language),
      MeasureFormat.decimal(chance.pValue, places: 4, language),
    ]
  }

  /// What was left to chance, each model once, a line each.
  static func models(_ chances: [Chance], _ language: Language) -> String {
    var lines: [String] = []
    for model in chances.map(\.model) {
      guard let line = MetricsWords.model(model.code, draws: model.draws)?[language] else {
        continue
      }
      if !lines.contains(line) { lines.append(line) }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
