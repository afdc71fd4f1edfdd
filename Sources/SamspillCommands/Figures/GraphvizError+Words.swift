import GraphvizRendering
import Wording

extension GraphvizError {
  /// What to tell of it, and what to do.
  var words: Words {
    switch self {
    case .pluginsMissing(let names):
      CommandWords.figureFailed(names.joined(separator: ", "))
    case .limitExceeded(_, let allowed, let actual):
      CommandWords.figureTooLarge(allowed, actual)
    case .doesNotFit(let allowed, let needed):
      FigureOutputWords.doesNotFit(allowed, needed: needed)
    default: CommandWords.cannotDraw
    }
  }
}
