import InnovationSystem
import Wording

/// The sectors that occur among some organisations: how they look and what they are called.
struct SectorLegend {
  private let view: SnapshotView
  private let language: Language
  private let styles: [String: SectorStyle]

  /// Prepares the sectors of a snapshot.
  init(_ view: SnapshotView, _ language: Language) {
    self.view = view
    self.language = language
    styles = SectorStyle.styles(for: view.projected().sectors)
  }

  /// How an organisation's sector looks.
  func style(of organisation: Organisation) -> SectorStyle {
    view.study.taxonomy.sectorCode(of: organisation).flatMap { styles[$0] } ?? .neutral
  }

  /// How a sector looks.
  func style(_ code: String) -> SectorStyle { styles[code] ?? .neutral }

  /// What a sector is called.
  func name(_ code: String) -> String {
    view.study.taxonomy.sector(code)?.name[language.rawValue] ?? code
  }

  /// The legend of the sectors of some organisations; nothing when none has a sector.
  func entries(for organisations: [Organisation]) -> [LegendEntry] {
    let codes = organisations.map { view.study.taxonomy.sectorCode(of: $0) }
    var entries = view.projected().sectors.filter(codes.contains).map { code in
      LegendEntry(sample: .node(style(code), .solid), text: name(code))
    }
    if codes.contains(nil), !entries.isEmpty {
      entries.append(
        LegendEntry(sample: .node(.neutral, .solid), text: LegendWords.noSector[language]))
    }
    return entries
  }
}
