import GapAnalysis
import InnovationSystem
import Wording

/// The gaps: a row for each finding that is one, with what people have decided of it.
struct FindingTable {
  private struct Row {
    let finding: Finding
    let words: FindingWords?
    let entry: LedgerEntry?
  }

  private let results: StudyResults

  /// Prepares the table of a report.
  init(_ results: StudyResults) { self.results = results }

  /// The table.
  var table: ReportTable {
    let index = LedgerIndex(of: results.study)
    let rows = results.findings.filter(\.isGap).map { finding in
      Row(
        finding: finding, words: FindingWords.words(for: finding.kind),
        entry: index.entry(of: finding))
    }
    let ledger = results.study.ledger.isEmpty ? [] : decided
    return ReportTable(
      "findings", ReportWords.allGaps, results.language, rows, columns: found + weighed + ledger)
  }

  private var language: Language { results.language }

  private var found: [TableColumn<Row>] {
    [
      .text("id", ReportWords.id) { $0.finding.id },
      .term("kind", ReportWords.kind) { row in
        .init(code: row.finding.kind, words: row.words?.heading[language] ?? row.finding.kind)
      },
      .words("finding", ReportWords.finding) { $0.finding.sentence(in: results.study, language) },
      .term("certainty", ReportWords.howSure) {
        .init($0.finding.certainty.rawValue, in: Terms.certainties, language)
      },
      .words("action", ReportWords.whatToDo) { $0.words?.action[language] },
    ]
  }

  private var weighed: [TableColumn<Row>] {
    [
      .count("municipalities", TableWords.municipalitiesAffected) {
        $0.finding.consequence.municipalities
      },
      .count("affected", TableWords.organisationsAffected) {
        $0.finding.consequence.organisations
      },
      .texts("organisations", TableWords.organisationIDs) { $0.finding.organisations },
    ]
  }

  private var decided: [TableColumn<Row>] {
    [
      .text("ledger-id", TableWords.ledgerID) { $0.entry?.id },
      .term("ledger-status", TableWords.ledgerStatus) {
        .init($0.entry?.status.rawValue, in: LedgerWords.statuses, language)
      },
      .text("owner", LedgerWords.owner) { $0.entry?.owner },
      .text("due", LedgerWords.due) { $0.entry?.due },
    ]
  }
}
