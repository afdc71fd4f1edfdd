import Spreadsheets

/// What people write where a partner's name would stand when there is none.
enum Nobody {
  /// Whether a cell says that there is nobody.
  static func isMeant(by cell: Cell) -> Bool {
    cell.isDash
      || words.contains(folded(cell.text.trimmingHeading().filter { !"()".contains($0) }))
  }

  /// Whether a cell names nobody though it doesn't say that there is none: *?*, *vet ikke*, an error.
  static func isLeftOpen(by cell: Cell) -> Bool {
    cell.isError || open.contains(folded(cell.text))
  }

  private static let words = Set(
    [
      "ingen", "ingen flere", "ingen fleire", "ingen andre", "ingen faste", "nei",
      "ikke aktuelt", "ikkje aktuelt", "uaktuelt", "none", "no one", "nobody",
      "not applicable", "n/a", "i/a",
    ].map(folded))

  private static let open = Set(
    [
      "?", "??", "???", "vet ikke", "veit ikkje", "ukjent", "ukjend", "unknown", "don't know",
      "not known",
    ]
    .map(folded))
}
