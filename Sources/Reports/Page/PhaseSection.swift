import GapAnalysis
import InnovationSystem
import Wording

/// How many collaborations two sectors have in each phase: the heat map's cells as a table.
struct PhaseSection {
  private let results: StudyResults

  /// Prepares the section of a report.
  init(_ results: StudyResults) { self.results = results }

  /// The table; nothing when the data can't tell of phases or sectors.
  var html: HTML {
    let rows = results.sectorPairPhases
    guard !rows.isEmpty else { return .empty }
    var table = HTMLTable(
      PageWords.sectorPhases[language],
      head: [.text(PageWords.twoSectors[language])]
        + Phase.allCases.map {
          .number(results.format.capitalised(Terms.word($0.rawValue, in: Terms.phases, language)))
        } + [.number(results.format.capitalised(HeatMapWords.all[language]))])
    for row in rows {
      table.add(
        [.text(row.sectors.map { results.sectorName($0) }.joined(separator: " – "))]
          + Phase.allCases.map { .number(text(of: row.cell($0))) }
          + [.number(results.format.count(row.ties.count))])
    }
    return "<p>\(PageWords.sectorPhasesReading[language])</p>\n" + table.html
  }

  private var language: Language { results.language }

  private func text(of cell: SectorPairPhases.Cell) -> String {
    switch cell {
    case .covered(let count): results.format.count(count)
    case .hole(.uncertain): HeatMapWords.uncertainHole[language]
    case .hole: HeatMapWords.hole[language]
    case .unknown: HeatMapWords.unknownCell[language]
    }
  }
}

extension StudyResults {
  /// Every two sectors and their phases; none when the data can't tell of phases or sectors.
  var sectorPairPhases: [SectorPairPhases] {
    let isOpen = assessment.notAssessed.contains { $0.kind == PhaseGaps.kind }
    guard !isOpen, !study.isTwoMode else { return [] }
    return SectorPairPhases.all(in: GapInput(study, at: view.snapshot))
  }
}
