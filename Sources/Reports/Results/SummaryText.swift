import Figures
import InnovationSystem
import Wording

/// The first sentences of a report: how many, how connected.
struct SummaryText {
  private let results: StudyResults

  /// Prepares the summary of a report.
  init(_ results: StudyResults) { self.results = results }

  /// The summary as a paragraph.
  var text: String {
    let words = SummaryWords(results.language)
    if results.study.isTwoMode {
      return words.participations(
        organisations: results.view.organisations.count,
        projects: results.study.projectNames.count,
        participations: results.study.participations.count, alone: oneProject)
    }
    let degrees = degreeByOrganisation
    let couples = results.view.collaborations.filter {
      degrees[$0.first] == 1 && degrees[$0.second] == 1
    }
    let paired = Set(couples.flatMap { [$0.first, $0.second] })
    let hanging = results.view.organisations.map(\.id).filter {
      degrees[$0] == 1 && !paired.contains($0)
    }
    let isolated = results.view.organisations.map(\.id).filter { degrees[$0] == nil }
    let components = results.scores.network("components")
    return words.network(
      year: results.snapshotName, organisations: results.view.organisations.count,
      collaborations: results.view.collaborations.count,
      threshold: results.view.snapshot.threshold,
      meanDegree: results.scores.network("mean-degree"))
      + " "
      + words.connection(
        parts: Int(components ?? 0) - isolated.count, isolated: names(isolated),
        hanging: names(hanging))
  }

  private func names(_ ids: [String]) -> [String] {
    ids.map(results.study.displayName).sorted()
  }

  private var degreeByOrganisation: [String: Int] {
    results.view.collaborations.reduce(into: [:]) { degrees, pair in
      degrees[pair.first, default: 0] += 1
      degrees[pair.second, default: 0] += 1
    }
  }

  /// How many organisations take part in only one project.
  private var oneProject: Int {
    let projects = Dictionary(grouping: results.study.participations, by: \.organisation)
      .mapValues { Set($0.map(\.project)).count }
    return projects.values.filter { $0 == 1 }.count
  }
}
