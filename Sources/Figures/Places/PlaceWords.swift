import InnovationSystem
import Wording

/// What there is to tell of the places of some organisations.
struct PlaceWords {
  /// What is told of a map; `nil` when there is none.
  let map: MapFacts?
  /// What is told of groups that stand together; `nil` when none do.
  let groups: GroupFacts?
  /// What the rows are; `nil` when there are none.
  let levels: LevelFacts?
  /// What the rings are; `nil` when there are none.
  let rings: RingFacts?
  /// Whether only a part of the network is drawn, and boxes may stand for several.
  var isPart = false

  private let isRing: Bool

  /// What it means to stand somewhere; `nil` when it means nothing.
  var sentence: Words? {
    map.map(MapWords.sentence) ?? groups.map(GroupWords.sentence)
      ?? levels.map { PlacementWords.levels($0, isPart: isPart) }
      ?? rings.map { PlacementWords.rings($0, isPart: isPart) }
      ?? (isRing ? PlacementWords.sectors : nil)
  }

  /// Finds what there is to tell of a layout.
  init(
    _ layout: (any PlacementMethod.Type)?, measure: String?, of organisations: [Organisation],
    in study: Study
  ) {
    map = MapFacts(layout, of: organisations, in: study)
    groups = (layout as? any GroupPlacement.Type).map {
      GroupFacts(by: $0.basis, of: organisations, in: study)
    }
    levels = layout is LevelPlacement.Type ? LevelFacts(of: organisations) : nil
    rings = layout is RingsPlacement.Type ? RingFacts(of: study, measure: measure) : nil
    isRing = layout is SectorPlacement.Type
  }

  /// Finds what there is to tell of a subject's layout.
  init(of organisations: [Organisation], in subject: FigureSubject) {
    self.init(subject.layout, measure: subject.measure, of: organisations, in: subject.study)
    isPart = subject.reduced != nil
  }
}

extension FigureFacts {
  /// Takes in what there is to tell of the places.
  mutating func tell(of places: PlaceWords, _ language: Language) {
    (map, groups) = (places.map, places.groups)
    arrangement = places.sentence?[language]
  }
}

extension GroupFacts {
  /// The groups that some organisations are in, those who stand alone last.
  init(by basis: OrganisationGroups.Basis, of organisations: [Organisation], in study: Study) {
    let groups = OrganisationGroups(by: basis, of: study)
    let codes = organisations.map { groups.code(of: $0.id) }
    func names(_ code: String?) -> [String] {
      zip(organisations, codes).filter { $1 == code }.map { study.displayName(of: $0.0.id) }
    }
    self.init(
      basis: basis.rawValue,
      groups: groups.inOrder(Set(codes.compactMap { $0 })).map { code in
        Group(
          name: Words(
            nb: groups.name(code, .bokmål), nn: groups.name(code, .nynorsk),
            en: groups.name(code, .english)), members: names(code))
      }, others: names(nil))
  }
}
