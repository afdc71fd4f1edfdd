import Figures
import InnovationSystem
import OrganisationNames
import Wording

/// The first sentences of a report: how many, how connected.
struct SummaryText {
  private let results: StudyResults
  private let numbers: SummaryNumbers

  /// Prepares the summary of a report.
  init(_ results: StudyResults) {
    self.results = results
    numbers = SummaryNumbers(results)
  }

  /// The summary as a paragraph.
  var text: String {
    if results.study.isTwoMode {
      return SummaryWords(results.language).participations(
        organisations: numbers.organisations, places: numbers.projects,
        of: results.study.placeKind, participations: numbers.participations,
        alone: numbers.inOneProject)
    }
    return counts + " "
      + SummaryWords(results.language).connection(
        parts: numbers.parts, isolated: names(numbers.isolated), hanging: names(numbers.hanging))
  }

  /// How many organisations have how many ties: the first sentence, where ties are known.
  var counts: String {
    SummaryWords(results.language).network(
      year: results.snapshotName, organisations: numbers.organisations,
      collaborations: numbers.collaborations, threshold: numbers.threshold,
      meanDegree: numbers.meanDegree)
  }

  private func names(_ ids: [String]) -> [String] {
    ids.map(results.study.displayName).inAlphabeticalOrder
  }
}

extension Study {
  /// Whether projects or arenas are taken part in; those of no stated type are projects.
  var placeKind: PlaceKind {
    let arenas = projects.count { $0.type?.isArena == true }
    if arenas == 0 { return .projects }
    return arenas == projectNames.count ? .arenas : .both
  }
}
