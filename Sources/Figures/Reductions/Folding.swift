/// Boxes of a reduced study that stand for several organisations, and the lines that stand for several
/// ties.
struct Folding: Sendable, Hashable {
  /// How many each box stands for in the snapshot that is drawn, by its id.
  var sizes: [String: Int] = [:]
  /// How many ties a line stands for, by snapshot and the two ids in ascending order.
  var ties: [String: [[String]: Int]] = [:]

  /// How many ties the line between two stands for in a snapshot; `nil` for one that stands for
  /// itself.
  func ties(_ first: String, _ second: String, in snapshot: String) -> Int? {
    sizes.isEmpty ? nil : ties[snapshot]?[[first, second]]
  }

  /// The widths of lines of several ties, in points, with the most ties each stands for.
  static let steps: [(width: Double, most: Int)] = [(1.2, 9), (3, 99), (5.2, .max)]

  /// The width of a line that stands for some ties.
  static func width(of ties: Int) -> Double {
    steps.first { ties <= $0.most }?.width ?? steps[steps.count - 1].width
  }

  /// The colour of those lines: 3.3:1 on white.
  static let colour = "#7C93AB"
}
