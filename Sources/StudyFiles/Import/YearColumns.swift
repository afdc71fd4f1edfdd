import InnovationSystem
import Spreadsheets

/// Columns of a list of ties that are headed by years and hold marks or grades: *2019*, *2021*, *Hvor tett
/// 2023*. Each is a snapshot, of the rows that have something there.
struct YearColumns {
  /// A year's column.
  struct Year {
    /// The snapshot's id.
    let id: String
    let column: SheetAnalysis.Column
  }

  /// The years, in the order of the columns.
  let years: [Year]
  /// Whether the cells say how close; else that there is a tie.
  let areGraded: Bool

  /// Finds them; `nil` when fewer than two columns are such, or another column says when.
  init?(in analysis: SheetAnalysis, except taken: Set<Int>) {
    let snapshots = HeadingSynonyms.meanings(in: .collaborations)["snapshot"] ?? []
    guard analysis.column(headed: snapshots, except: taken) == nil else { return nil }
    years = analysis.columns.compactMap { column in
      guard !taken.contains(column.position),
        let id = column.heading.flatMap({ Self.year(in: $0.text) })
      else { return nil }
      return Year(id: id, column: column)
    }
    let cells = years.flatMap(\.column.cells)
    let numbers = NumberColumn(cells, given: nil)
    let readings = cells.filter { !$0.isDash }.map { IntensityWords.read($0, numbers) }
    guard years.count >= 2, !readings.isEmpty, Set(years.map(\.id)).count == years.count,
      readings.allSatisfy({ $0 != nil })
    else { return nil }
    areGraded = readings.contains { reading in
      switch reading {
      case .mark, .nothing, .number("1"), .number("0"), nil: false
      case .number, .step: true
      }
    }
  }

  /// The year of a heading that is one, by itself or with a word for snapshots or for how close ties are.
  private static func year(in heading: String) -> String? {
    let text = heading.trimmingHeading()
    if isYear(text) { return text }
    guard let numbered = NumberedHeading(text), isYear(numbered.number),
      words.contains(numbered.stem)
    else { return nil }
    return numbered.number
  }

  private static func isYear(_ text: String) -> Bool {
    text.count == 4 && Int(text).map { 1900...2100 ~= $0 } ?? false
  }

  private static let words: Set<String> = {
    let meanings = HeadingSynonyms.meanings(in: .collaborations)
    let words =
      (meanings["snapshot"] ?? []) + (meanings["intensity"] ?? []) + (meanings["weight"] ?? [])
      + ["samarbeid", "samarbeider", "samarbeidar", "status", "relasjon", "collaboration", "tie"]
    return Set(words.map(folded))
  }()

  /// Whether a row has a tie in a year.
  func holds(_ row: SheetRow, in year: Year) -> Bool {
    guard let cell = row[year.column.position], !cell.isDash else { return false }
    if areGraded { return true }
    switch IntensityWords.read(cell, NumberColumn([], given: nil)) {
    case .nothing, .number("0"): return false
    default: return true
    }
  }

  /// Whether a row says nothing of any year.
  func isSilent(_ row: SheetRow) -> Bool { years.allSatisfy { !holds(row, in: $0) } }
}
