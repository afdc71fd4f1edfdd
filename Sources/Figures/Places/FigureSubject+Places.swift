import NetworkMetrics
import Wording

extension FigureSubject {
  /// Throws when a layout was asked for that has nothing to go by: a map where nobody has a place, groups
  /// where nobody is in any, rows where nobody has a level, rings where nobody is above another.
  func checkLayout() throws(FigureProblem) {
    let words = PlaceWords(of: study.organisations, in: self)
    if let map = words.map, map.withoutPlace.count >= study.organisations.count {
      throw .nobodyOnMap
    }
    if let layout, let groups = words.groups, groups.groups.isEmpty {
      throw .noGroups(layout: layout.id)
    }
    if let levels = words.levels, levels.levels.isEmpty { throw .noLevels }
    if let rings = words.rings, !rings.hasRanks {
      throw .noRanks(measure: measure ?? Betweenness.description.id)
    }
  }

  /// Throws when small panels have no room for what a layout draws besides boxes, or it has nothing to
  /// go by.
  func checkPanels(kind: String) throws(FigureProblem) {
    if layout?.id == MapPlacement.id { throw .noMapInPanels(kind: kind) }
    if layout is any GroupPlacement.Type { throw .noGroupsInPanels(kind: kind) }
    try checkLayout()
  }
}
