import Wording

/// The gap ledger on the page: how far the gaps have come, then every row.
struct LedgerSection {
  private let results: StudyResults

  /// Prepares the section of a report.
  init(_ results: StudyResults) { self.results = results }

  /// The sentences and the table; nothing when the study has no ledger.
  var html: HTML {
    let language = results.language
    guard let text = LedgerText(of: results.study, language) else { return .empty }
    let sentences = text.sentences.map { sentence -> HTML in "<li>\(sentence)</li>\n" }
    var table = HTMLTable(
      LedgerWords.heading[language], head: LedgerRow.headings.map { .text($0[language]) })
    for row in results.ledgerRows {
      table.add(row.cells.map { .text($0.isEmpty ? "–" : $0) })
    }
    return """
      <ul>
      \(sentences)</ul>
      \(table.html)\
      <p><a href="\(ReportTables.ledgerFile)">\(ReportTables.ledgerFile)</a></p>

      """
  }
}
