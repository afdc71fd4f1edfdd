import GraphvizRendering
import Wording

extension GraphvizError {
  /// What to tell of it, and what to do.
  var words: Words {
    switch self {
    case .pluginsMissing(let names):
      CommandWords.figureFailed(names.joined(separator: ", "))
    case .limitExceeded(let limit, let allowed, let actual):
      CommandWords.figureTooLarge(of: limit.rawValue, allowed, actual)
    case .doesNotFit(let allowed, let needed):
      FigureOutputWords.doesNotFit(allowed, needed: needed)
    case .tookTooLong(let seconds): FigureOutputWords.tookTooLong(seconds)
    case .workerEnded(.outOfMemory): FigureOutputWords.outOfMemory
    case .workerEnded(.signal(let number)): FigureOutputWords.workerCrashed(number)
    case .workerEnded: FigureOutputWords.workerFailed
    default: CommandWords.cannotDraw
    }
  }
}
