import Figures
import InnovationSystem

/// The numbers that the words of a figure tell.
struct FigureTextFacts {
  private let results: StudyResults

  /// Prepares the numbers of a report.
  init(_ results: StudyResults) { self.results = results }

  /// The numbers of a kind: what every figure counts, and what the kind counts besides.
  func facts(of kind: any FigureKind.Type) -> [PassageFact] {
    let facts = ReportFacts(results)
    let common = facts.summary + facts.responses + facts.positions
    return switch kind {
    case is PlannedKind.Type: common + facts.plans + facts.targets
    case is ConsortiumKind.Type: common + facts.phases
    case is DifferenceKind.Type, is SeriesKind.Type:
      common + ChangeSection(results).facts
    default: common
    }
  }
}
