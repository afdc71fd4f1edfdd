import NetworkMetrics
import Wording

/// How scores are written in tables.
enum MeasureFormat {
  /// How many decimals a measure is shown with: none for counts, one for
  /// sums of points and partners, else three.
  static func places(of id: String) -> Int {
    guard let description = MetricCatalog.descriptions.first(where: { $0.id == id }) else {
      return 3
    }
    if description.isCount { return 0 }
    return ["strength", "mean-degree", "effective-size"].contains(id) ? 1 : 3
  }

  /// How a measure's scores are shown in a table.
  static func form(of id: String) -> NumberForm {
    let isCount = MetricCatalog.descriptions.first { $0.id == id }?.isCount ?? false
    return isCount ? .count : .decimals(places(of: id))
  }

  /// A score in words; a dash when it is undefined.
  static func text(_ score: Double?, of id: String, _ language: Language) -> String {
    decimal(score, places: places(of: id), language)
  }

  /// A number with so many decimals; a dash when there is none.
  static func decimal(_ number: Double?, places: Int, _ language: Language) -> String {
    number.map { Formatter(language).decimal($0, places: places) } ?? "–"
  }
}
