import InnovationSystem
import Wording

/// The organisations of a snapshot, sector by sector.
struct SectorRows {
  /// One sector's organisations, by name.
  struct Row {
    let code: String
    let organisations: [Organisation]
    let names: StudyText?

    /// The sector's name; that of no sector when the organisations have none.
    func name(_ language: Language) -> String {
      names?[language.rawValue] ?? (code.isEmpty ? LegendWords.noSector[language] : code)
    }
  }

  /// The sectors that occur, in the taxonomy's order; those without one last.
  let rows: [Row]

  /// Sorts some organisations of a study.
  init(_ study: Study, _ organisations: [Organisation]) {
    let taxonomy = study.taxonomy
    let groups = Dictionary(grouping: organisations) {
      taxonomy.sectorCode(of: $0) ?? ""
    }
    let codes = taxonomy.inOrder(Set(groups.keys).subtracting([""])) + [""]
    rows = codes.compactMap { code in
      groups[code].map { members in
        Row(
          code: code, organisations: members.sorted { ($0.label, $0.id) < ($1.label, $1.id) },
          names: taxonomy.sector(code)?.name)
      }
    }
  }
}
