import Wording

extension FigureSubject {
  /// Throws when a layout was asked for that has nothing to go by: a map where nobody has a place, groups
  /// where nobody is in any.
  func checkLayout() throws(FigureProblem) {
    let words = PlaceWords(layout, measure: measure, of: study.organisations, in: study)
    if let map = words.map, map.withoutPlace.count >= study.organisations.count {
      throw .nobodyOnMap
    }
    if let layout, let groups = words.groups, groups.groups.isEmpty {
      throw .noGroups(layout: layout.id)
    }
  }

  /// Throws when small panels have no room for what a layout draws besides boxes.
  func checkPanels(kind: String) throws(FigureProblem) {
    if layout?.id == MapPlacement.id { throw .noMapInPanels(kind: kind) }
    if layout is any GroupPlacement.Type { throw .noGroupsInPanels(kind: kind) }
  }
}
