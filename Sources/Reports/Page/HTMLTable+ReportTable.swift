import Wording

extension HTMLTable {
  /// A table of the report as it stands on the page, without some of its columns.
  ///
  /// - Parameter hidden: the columns that only programs need.
  init(_ table: ReportTable, _ language: Language, without hidden: Set<String> = []) {
    let shown = table.columns.indices.filter { !hidden.contains(table.columns[$0].id) }
    func isNumber(_ index: Int) -> Bool {
      switch table.columns[index].kind {
      case .number: true
      case .any: table.rows.contains { if case .number = $0[index] { true } else { false } }
      default: false
      }
    }
    self.init(
      table.title,
      head: shown.map {
        isNumber($0) ? .number(table.columns[$0].heading) : .text(table.columns[$0].heading)
      })
    let text = CellText(language)
    for row in table.rows {
      add(
        shown.map { index in
          let said = text.text(of: row[index])
          let cell = said.isEmpty ? "–" : said
          return isNumber(index) ? .number(cell) : .text(cell)
        })
    }
  }
}
