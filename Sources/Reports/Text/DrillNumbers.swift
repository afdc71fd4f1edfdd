import GapAnalysis
import Wording

/// The numbers of a loss as text, with how low and high they may be.
struct DrillNumbers {
  private let loss: RankedLoss
  private let format: Formatter

  /// Prepares the numbers of a loss.
  init(_ loss: RankedLoss, _ language: Language) {
    self.loss = loss
    format = Formatter(language)
  }

  /// Its place: `2`, or `1–4` where unconfirmed collaborations decide; a dash where places say nothing.
  var rank: String {
    guard let rank = loss.rank else { return "–" }
    return span(loss.ranks, else: rank, format.count)
  }

  /// How many are cut off.
  var cutOff: String { span(loss.cutOffs, else: loss.effect.cutOff.count, format.count) }

  /// How many may be cut off, when that isn't one number; `nil` when it is.
  var cutOffSpan: String? {
    loss.cutOffs.flatMap { $0.lowerBound == $0.upperBound ? nil : cutOff }
  }

  /// How much the distance-weighted fragmentation grows; a dash when it is not defined.
  var change: String {
    guard let change = loss.effect.fragmentationChange else { return "–" }
    return span(loss.changes, else: change) { format.decimal($0, places: 3) }
  }

  private func span<Value>(
    _ range: ClosedRange<Value>?, else value: Value, _ text: (Value) -> String
  ) -> String {
    guard let range else { return text(value) }
    let (low, high) = (text(range.lowerBound), text(range.upperBound))
    return low == high ? low : "\(low)–\(high)"
  }
}
