import InnovationSystem
import Wording

/// The rows that organisations stand in where panels have no room for the words of a layout: levels, and
/// below them those who never have a tie. One row where standing somewhere means nothing.
struct PanelRows {
  private static let levels = AdministrativeLevel.allCases
  private let study: Study
  private let places: StudyPlaces
  private let hasLevels: Bool
  private let hasMeaning: Bool
  private let folded: Set<String>

  /// The rows of a subject's places.
  init(_ places: StudyPlaces, _ subject: FigureSubject) {
    self.places = places
    study = subject.study
    folded = Set(subject.options.folding.sizes.keys)
    hasLevels = subject.layout is LevelPlacement.Type
    hasMeaning = PlaceWords(of: [], in: subject).sentence != nil
  }

  /// The number of an organisation's row, from the top.
  func row(of organisation: String) -> Int {
    guard hasMeaning else { return 0 }
    guard !places.band.contains(organisation) else { return Self.levels.count + 1 }
    guard hasLevels else { return 0 }
    let standing = places.slot(of: organisation).flatMap { places.slots.slots[$0].members.first }
    return study.organisation(standing ?? organisation)?.level
      .flatMap { Self.levels.firstIndex(of: $0) } ?? Self.levels.count
  }

  /// What a row is; `nil` for one that is nothing in particular.
  func name(_ row: Int) -> Words? {
    if row > Self.levels.count { return LegendWords.isolated }
    guard hasLevels else { return nil }
    let code = row < Self.levels.count ? Self.levels[row].rawValue : nil
    return PlacementWords.level(code, isPart: !folded.isEmpty).onOneLine
  }
}
