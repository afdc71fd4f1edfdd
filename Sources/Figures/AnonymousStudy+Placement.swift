import Anonymity
import GraphvizRendering
import InnovationSystem

extension AnonymousStudy {
  /// The study without names whose organisations stand where those of the original do.
  ///
  /// - Parameters:
  ///   - original: the study with names.
  ///   - options: the options of the figure.
  ///   - renderer: what measures the original's names.
  /// - Throws: what Graphviz says.
  public func placed(
    as original: Study, options: FigureOptions, renderer: GraphvizRenderer
  ) throws(GraphvizError) -> Study {
    guard !original.isTwoMode, original.organisations.count <= NetworkSelection.mostDrawn else {
      return study
    }
    var free = options
    free.heightInMillimetres = nil
    return placed(
      try KeptPositions.positions(of: original, options: free, renderer: renderer))
  }
}
