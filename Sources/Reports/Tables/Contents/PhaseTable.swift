import GapAnalysis
import InnovationSystem
import Wording

/// How many collaborations two sectors have in each phase.
struct PhaseTable {
  private let results: StudyResults

  /// Prepares the table of a report.
  init(_ results: StudyResults) { self.results = results }

  /// The table; `nil` when the data can't tell of phases or sectors.
  var table: ReportTable? {
    let rows = results.sectorPairPhases
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      "sector-phases", PageWords.sectorPhases, language, rows,
      columns: [
        .terms("sectors", PageWords.twoSectors) { row in
          row.sectors.map { .init(code: $0, words: results.sectorName($0)) }
        }
      ]
        + Phase.allCases.map { phase in
          let words =
            Terms.phases[phase.rawValue]
            ?? Words(nb: phase.rawValue, nn: phase.rawValue, en: phase.rawValue)
          return TableColumn(id: phase.rawValue, heading: words.capitalised, kind: .any) {
            cell($0.cell(phase))
          }
        }
        + [.count("all", HeatMapWords.all.capitalised) { $0.ties.count }])
  }

  private var language: Language { results.language }

  private func cell(_ cell: SectorPairPhases.Cell) -> ReportCell {
    let code: String
    switch cell {
    case .covered(let count): return .count(count)
    case .hole(.uncertain): code = "gap-uncertain"
    case .hole: code = "gap"
    case .unknown: code = "unknown"
    }
    return .term(.init(code, in: TableWords.phaseCells, language))
  }
}
