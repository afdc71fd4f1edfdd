import Figures
import Reports
import Wording

extension FigureCommand {
  /// Warns of who can be recognised, and of a resolution that a file of lines has no use for.
  ///
  /// - Parameter path: the file, when it is of lines.
  func warn(of hidden: AnonymousSubject?, resolutionOf path: String?, _ language: Language) {
    if dpi != nil, let path { Session.current.warn(FigureOutputWords.dpiUnused(path)[language]) }
    for warning in [hidden?.warning, hidden?.warningOfParts].compactMap({ $0 }) {
      Session.current.warn(warning[language])
    }
  }

  /// Warns of a figure too dense to follow, and of a map that doesn't lie on those before.
  func warn(of drawn: FigureFiles, of loaded: LoadedStudy) {
    if about.layout == MapPlacement.id, about.reduce == nil, about.top == nil,
      loaded.study.organisations.count <= ReductionCatalog.largestWhole,
      let growth = try? MapGrowth(
        of: loaded.study, options: size.options(loaded.language), renderer: drawn.renderer)
    {
      let words =
        growth.isKept
        ? MapWords.outsideKept(growth.outside)
        : MapWords.anotherScale(
          outside: growth.outside, larger: growth.larger, loaded.study.latestSnapshot.id)
      Session.current.warn(words[loaded.language])
    }
    if let hint = drawn.hintOfDensity { Session.current.warn(hint[loaded.language]) }
  }
}
