import Figures
import NetworkMetrics
import Wording

/// `samspill metrics`: the measures as text for people.
public struct MetricsText {
  private let scores: SnapshotScores
  private let language: Language

  /// Prepares the text of a snapshot's scores.
  public init(_ scores: SnapshotScores, _ language: Language) {
    self.scores = scores
    self.language = language
  }

  /// The text: heading, network, organisations.
  public var text: String {
    let study = scores.view.study
    let title = [study.title?[language.rawValue] ?? study.id, scores.view.snapshot.id]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    let parts = [title + "\n", network, study.isTwoMode ? participations : organisations]
    return parts.joined(separator: "\n")
  }

  private var network: String {
    var table = TextTable()
    for metric in MetricCatalog.graphMetrics {
      let id = metric.description.id
      table.add([name(id), MeasureFormat.text(scores.network[id] ?? nil, of: id, language)])
    }
    return table.text
  }

  private var organisations: String {
    var table = TextTable()
    let ids = MetricCatalog.nodeMetrics.map { $0.description.id }
    table.add([ReportWords.organisation[language]] + ids)
    for row in scores.rows {
      let cells = ids.map { MeasureFormat.text(row.scores[$0] ?? nil, of: $0, language) }
      table.add([scores.view.study.displayName(of: row.organisation.id)] + cells)
    }
    return table.text
  }

  private var participations: String {
    let study = scores.view.study
    return ReportWords.twoModeExplanation(
      participations: study.participations.count, projects: study.projectNames.count)[language]
      + "\n"
  }

  private func name(_ id: String) -> String {
    MeasureWords.words(for: id)?.name[language] ?? id
  }
}
