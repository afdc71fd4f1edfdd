import Figures
import GapAnalysis
import Wording

extension FigureProblem {
  /// What to tell of it.
  var words: Words {
    switch self {
    case .noCollaborations(let kind): FigureProblemWords.noCollaborations(kind)
    case .noParticipations(let kind): FigureProblemWords.noParticipations(kind)
    case .lacks(let kind, let needs): FigureProblemWords.lacks(kind, needs.map(\.rawValue))
    }
  }
}
