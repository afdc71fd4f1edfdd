import Wording

extension FigureSubject {
  /// Throws when a map was asked for and nobody has a place on it.
  func checkMap() throws(FigureProblem) {
    guard let map = MapFacts(layout, of: study.organisations, in: study) else { return }
    guard map.withoutPlace.count < study.organisations.count else {
      throw FigureProblem.nobodyOnMap
    }
  }
}
