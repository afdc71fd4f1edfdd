import InnovationSystem

/// A panel in UCINET's DL language: a full matrix for each snapshot, and one of what is known of it.
enum PanelDL {
  /// The text; labels are ids, without quotation marks and at most eighteen characters, as UCINET keeps
  /// them.
  static func text(_ waves: PanelWaves) -> String {
    let nodes = waves.organisations.indices
    let labels = distinct(waves.organisations.map(\.id))
    let names = waves.views.map(\.snapshot.id)
    let heads = distinct(names + names.map { "known-" + $0 })
    let matrices =
      waves.views.map { matrix(waves, $0, nodes) { $0 == .tie } }
      + waves.views.map { matrix(waves, $0, nodes) { $0 == .tie || $0 == .none } }
    return "dl n = \(nodes.count), nm = \(heads.count)\nformat = fullmatrix\n"
      + "labels:\n" + labels.map { "\"\($0)\"\n" }.joined()
      + "matrix labels:\n" + heads.map { "\"\($0)\"\n" }.joined()
      + "data:\n" + matrices.joined(separator: "\n")
  }

  private static func matrix(
    _ waves: PanelWaves, _ view: SnapshotView, _ nodes: Range<Int>,
    _ isOne: (PanelWaves.Cell) -> Bool
  ) -> String {
    nodes.map { row in
      nodes.map { column in
        row != column && isOne(waves.cell(row, column, in: view)) ? "1" : "0"
      }.joined(separator: " ") + "\n"
    }.joined()
  }

  /// The labels cut to eighteen characters; what would then be the same, or the same in upper case, gets
  /// a number.
  private static func distinct(_ labels: [String]) -> [String] {
    var taken: Set<String> = []
    return labels.map { label in
      let plain = String(label.filter { $0 != "\"" }.prefix(18))
      var candidate = plain
      var number = 2
      while !taken.insert(candidate.uppercased()).inserted {
        candidate = plain.prefix(14) + "-\(number)"
        number += 1
      }
      return candidate
    }
  }
}
