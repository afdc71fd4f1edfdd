import Wording

/// Cells as people read them in a language: words for codes, numbers as the language writes them.
struct CellText {
  private let format: Formatter

  /// Makes texts in a language.
  init(_ language: Language) { format = Formatter(language) }

  /// The text of a cell; empty when nothing stands in it.
  func text(of cell: ReportCell) -> String {
    switch cell {
    case .text(let text), .words(let text): text ?? ""
    case .texts(let texts): texts.joined(separator: "; ")
    case .term(let term): term?.words ?? ""
    case .terms(let terms): terms.map(\.words).joined(separator: "; ")
    case .number(let number, let form): number.map { text(of: $0, form) } ?? ""
    case .flag(let flag): flag.map { ($0 ? TableWords.yes : TableWords.no)[format.language] } ?? ""
    case .date(let date): date?.description ?? ""
    }
  }

  private func text(of number: Double, _ form: NumberForm) -> String {
    switch form {
    case .count: format.decimal(number, places: 0)
    case .decimals(let places): format.decimal(number, places: places)
    case .share: format.percent(number)
    case .level: format.number(number)
    }
  }
}
