import InnovationSystem
import Wording

/// The sectors of a study: how they look in every figure of it, and what they are called.
struct SectorLegend {
  private let study: Study
  private let language: Language
  private let styles: [String: SectorStyle]

  /// Prepares the sectors of a snapshot's study: those of the snapshot, and then those of the others,
  /// so that a sector keeps its look.
  init(_ view: SnapshotView, _ language: Language) {
    study = view.study
    self.language = language
    let taxonomy = view.study.taxonomy
    let all = Set(view.study.organisations.compactMap { taxonomy.sectorCode(of: $0) })
    styles = SectorStyle.styles(
      for: view.study.snapshots.count > 1 ? taxonomy.inOrder(all) : view.projected().sectors)
  }

  /// How an organisation's sector looks.
  func style(of organisation: Organisation) -> SectorStyle {
    study.taxonomy.sectorCode(of: organisation).map(style) ?? unstated
  }

  /// How a sector looks.
  func style(_ code: String) -> SectorStyle { styles[code] ?? .neutral }

  /// How those without a sector look: plain where nobody has one.
  private var unstated: SectorStyle { styles.isEmpty ? .plain : .neutral }

  /// What a sector is called.
  func name(_ code: String) -> String {
    study.taxonomy.sector(code)?.name[language.rawValue] ?? code
  }

  /// What shapes and colours of some organisations stand for, in the taxonomy's order.
  func entries(for organisations: [Organisation]) -> [LegendEntry] {
    let codes = Set(organisations.map { study.taxonomy.sectorCode(of: $0) })
    var entries = study.taxonomy.inOrder(Set(codes.compactMap { $0 })).map { code in
      LegendEntry(sample: .node(style(code), .solid), text: name(code))
    }
    if codes.contains(nil) {
      let words = styles.isEmpty ? LegendWords.noSector : LegendWords.unstatedSector
      entries.append(LegendEntry(sample: .node(unstated, .solid), text: words[language]))
    }
    return entries
  }
}
