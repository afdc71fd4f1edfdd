import NetworkMetrics
import Wording

/// How scores are written in tables.
enum MeasureFormat {
  /// How many decimals a measure is shown with: none for counts, one where there is no upper limit.
  static func places(of id: String) -> Int {
    guard let description = MetricCatalog.descriptions.first(where: { $0.id == id }) else {
      return 3
    }
    if description.isCount { return 0 }
    return ["strength", "mean-degree", "effective-size"].contains(id) ? 1 : 3
  }

  /// A score in words; a dash when it is undefined.
  static func text(_ score: Double?, of id: String, _ language: Language) -> String {
    guard let score else { return "–" }
    return Formatter(language).decimal(score, places: places(of: id))
  }
}
