import GraphvizRendering
import Wording

extension GraphvizRenderer {
  /// What the commands draw with: what is large in a worker, the rest in this process.
  ///
  /// - Parameter isolated: whether everything goes to the worker, for data from strangers.
  /// - Throws: `CommandFailure` when everything is to go there and there is no worker.
  static func ofCommands(isolated: Bool = false, _ language: Language) throws -> GraphvizRenderer {
    var worker = GraphvizWorker.besideThisExecutable()
    guard isolated else { return GraphvizRenderer(worker: worker) }
    guard worker != nil else {
      throw CommandFailure(lines: [FigureOutputWords.workerMissing[language]])
    }
    worker?.leastNodes = 0
    return GraphvizRenderer(worker: worker)
  }

  /// Says so when a large drawing was drawn in this process because there is no worker.
  func warnOfDrawing(nodes: Int, _ language: Language) {
    guard worker == nil, nodes >= GraphvizWorker.usualLeastNodes else { return }
    Session.current.warn(FigureOutputWords.drawnHere[language])
  }
}
