import Figures
import GapAnalysis
import Wording

extension FigureProblem {
  /// What to tell of it.
  public var words: Words {
    switch self {
    case .noCollaborations(let kind): FigureProblemWords.noCollaborations(kind)
    case .noPhasesInProject(let kind, let project):
      FigureProblemWords.noPhasesInProject(kind, project: project)
    case .takesNot(let choice, let kind, let known):
      FigureProblemWords.takesNot(choice.rawValue, kind, known: known)
    case .noParticipations(let kind): FigureProblemWords.noParticipations(kind)
    case .lacks(let kind, let needs): FigureProblemWords.lacks(kind, needs.map(\.rawValue))
    case .fewSnapshots(let kind, let needed, let found):
      FigureProblemWords.fewSnapshots(kind, needed: needed, found: found)
    case .tooNarrow(let kind): FigureProblemWords.tooNarrow(kind)
    case .ranksUnsure(let snapshot, let obstacle):
      switch obstacle {
      case .fewOrganisations(let count): FigureProblemWords.fewToRank(snapshot, count)
      case .answersUnknown: FigureProblemWords.answersUnknown(snapshot)
      case .fewAnswered(let answered, let asked):
        FigureProblemWords.fewAnswered(snapshot, answered, of: asked)
      case .reportsUnknown: FigureProblemWords.reportsUnknown(snapshot)
      }
    case .noOrganisation(let kind): FigureProblemWords.noOrganisation(kind)
    case .notInSnapshot(let organisation, let snapshot):
      FigureProblemWords.notInSnapshot(organisation, snapshot)
    case .noMapInPanels(let kind): MapWords.noPanels(kind)
    case .noGroupsInPanels(let kind): GroupWords.noPanels(kind)
    case .noGroups(let layout): GroupWords.noGroups(layout)
    case .noLevels: PlacementWords.noLevels
    case .noRanks(let measure): PlacementWords.noRanks(MeasureWords.words(for: measure)?.name)
    case .nobodyOnMap: MapWords.nobodyPlaced
    case .noEarlierSnapshot: FigureProblemWords.noEarlierSnapshot
    case .nothingPlanned(let kind): FigureProblemWords.nothingPlanned(kind)
    case .nothingChanged(let kind): FigureProblemWords.nothingChanged(kind)
    case .noPhases(let kind): FigureProblemWords.noPhases(kind)
    case .emptyBackbone(let kind): ReductionWords.emptyBackbone(kind)
    case .noneBeyondChance(let kind): ReductionWords.noneBeyondChance(kind)
    case .cannotReduce(let kind, let id, let known):
      ReductionWords.cannotReduce(kind, by: id, known: known)
    case .tooManyForWhole(let count, let allowed, let known):
      ReductionWords.tooManyForWhole(count, allowed: allowed, known: known)
    }
  }
}
