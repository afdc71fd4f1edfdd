import Figures
import Wording

extension FigureProblem {
  /// What to tell of it.
  var words: Words {
    switch self {
    case .noCollaborations(let kind): FigureProblemWords.noCollaborations(kind)
    case .noParticipations(let kind): FigureProblemWords.noParticipations(kind)
    }
  }
}
