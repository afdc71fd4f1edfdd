import Figures
import InnovationSystem
import Wording

/// What a report for somebody has beside the usual one, and what of the usual one it leaves out.
struct ReportParts {
  private let results: StudyResults
  private let audience: ReportAudience
  /// The figures beside the network.
  let figures: PackFigures
  /// What changed since the snapshot before; only for an evaluation.
  private let comparison: ComparisonResults?

  /// Compares what an audience needs, and puts the figures drawn for it with that.
  init(_ results: StudyResults, for audience: ReportAudience, _ figures: PackFigures) {
    self.results = results
    self.audience = audience
    self.figures = figures
    let isLatest = results.view.snapshot.id == results.study.latestSnapshot.id
    comparison =
      audience == .evaluation
      ? results.change.map { ComparisonResults($0, results.language, isDefault: isLatest) } : nil
  }

  /// The sections beside the usual ones.
  var sections: [PageSection] { AudienceSections(results, figures, comparison).all }

  /// The figures for the texts.
  var packFigures: [PackFigure] {
    figures.drawn.map { PackFigure(name: $0.name, kind: $0.kind, texts: $0.texts) }
  }

  /// The files beside the usual ones, by name.
  var files: [String: [UInt8]] {
    var files = comparison.map { ComparisonSection($0).files } ?? [:]
    for figure in figures.drawn { files.merge(figure.bytes) { first, _ in first } }
    for table in tables {
      files[table.id + ".csv"] = Array(DelimitedTable(table, results.language).text.utf8)
    }
    return files
  }

  /// The tables beside the usual ones.
  var tables: [ReportTable] {
    switch audience {
    case .lead: [ContactTable.table(results), ActionTable.table(results)].compactMap { $0 }
    case .application:
      [PartnerTable.table(results), BeforeAfterTable.table(results)].compactMap { $0 }
    case .evaluation: []
    }
  }
}
