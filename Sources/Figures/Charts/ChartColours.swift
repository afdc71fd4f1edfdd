/// The colours of charts: one hue from light to dark, so that more is darker in grey print too.
enum ChartColours {
  /// Words: 17:1 on white.
  static let text = "#1A1A1A"
  /// Words of less weight: 7:1 on white.
  static let faintText = "#595959"

  /// Five blues from light to dark; the words on each stand at 4.5:1 or more (tested).
  static let steps = [
    CellLook(fill: "#DCE9F5"), CellLook(fill: "#B3D0EA"), CellLook(fill: "#7DAFDB"),
    CellLook(fill: "#2F6FB0", text: "#FFFFFF"), CellLook(fill: "#123F73", text: "#FFFFFF"),
  ]

  /// The step of a share of the highest value: 0 gives the lightest, 1 the darkest.
  static func step(_ share: Double) -> Int {
    guard share.isFinite else { return 0 }
    return min(steps.count - 1, max(0, Int((share * Double(steps.count)).rounded(.up)) - 1))
  }
}
