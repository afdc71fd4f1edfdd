import NetworkMetrics
import Wording

extension MetricError {
  /// Why the measure gives nothing, as a sentence.
  func sentence(_ language: Language) -> String {
    let number: Int? =
      switch self {
      case .tooSmall(let least): least
      case .notConverged(let steps): steps
      default: nil
      }
    return MeasureReasons.sentence(code, number: number)?[language] ?? code
  }
}
