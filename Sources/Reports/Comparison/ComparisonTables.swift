import Figures
import InnovationSystem
import SnapshotComparison
import Wording

/// A comparison as files a spreadsheet opens.
public struct ComparisonTables {
  private let results: ComparisonResults

  /// Prepares the tables of a comparison.
  public init(_ results: ComparisonResults) { self.results = results }

  /// The bytes of each file, by name.
  public var files: [String: [UInt8]] {
    [
      "changes.csv": changes, "composition.csv": composition, "decomposition.csv": decomposition,
      "evaluation.csv": evaluation, "lineage.csv": lineage, "survival.csv": survival,
    ].mapValues { Array($0.utf8) }
  }

  private var comparison: StudyComparison { results.comparison }
  private var compared: ComparedSnapshots { comparison.compared }
  private var language: Language { results.language }

  private func table(_ headings: [Words]) -> SpreadsheetText {
    var table = SpreadsheetText(language)
    table.add(headings.map { .text($0[language]) })
    return table
  }

  private func party(_ actor: String) -> [SpreadsheetText.Cell] {
    let id = compared.laterID(of: actor)
    return [.text(id), .text(compared.later.study.displayName(of: id))]
  }

  private var changes: String {
    var table = table([
      ComparisonTableWords.change, ComparisonTableWords.firstID, ComparisonTableWords.first,
      ComparisonTableWords.secondID, ComparisonTableWords.second, ComparisonTableWords.before,
      ComparisonTableWords.after,
    ])
    for change in comparison.changes {
      table.add(
        [.text(change.kind.rawValue)] + party(change.first) + party(change.second)
          + [change.before, change.after].map { .number($0, places: 2) })
    }
    for tie in comparison.outside {
      table.add(
        [.text(tie.reason.rawValue)] + party(tie.first) + party(tie.second)
          + [.number(nil, places: 2), .number(nil, places: 2)])
    }
    return table.text
  }

  private var composition: String {
    var table = table([
      ComparisonTableWords.change, ReportWords.id, ReportWords.organisation,
      ComparisonTableWords.event, ComparisonTableWords.date, ComparisonTableWords.ties,
    ])
    let all =
      comparison.entrants.map { ("entrant", $0) } + comparison.leavers.map { ("leaver", $0) }
    for (code, change) in all {
      table.add(
        [.text(code)] + party(change.id) + [
          .text(change.event?.type.rawValue ?? ""), .text(change.event?.date.description ?? ""),
          .number(Double(change.ties), places: 0),
        ])
    }
    return table.text
  }

  private var decomposition: String {
    var table = table([ReportWords.id, ComparisonTableWords.part, ComparisonTableWords.ties])
    for part in DecompositionText.signed(comparison.decomposition) {
      table.add([
        .text(part.code), .text(DecompositionWords.part(part.code)?[language] ?? part.code),
        .number(Double(part.value), places: 0),
      ])
    }
    table.add([
      .text("total"), .text(DecompositionWords.total[language]),
      .number(Double(comparison.decomposition.total), places: 0),
    ])
    return table.text
  }

  private var evaluation: String {
    var table = SpreadsheetText(language)
    table.add(
      [.text(ReportWords.id[language]), .text(ReportWords.measure[language])]
        + results.evaluations.map { .text($0.view.snapshot.id) })
    for row in EvaluationTable(results.evaluations, language).rows {
      table.add(
        [.text(row.id), .text(row.name)] + row.cells.map { SpreadsheetText.Cell($0, language) })
    }
    for measure in LikenessText(comparison, language).measures {
      table.add([
        .text(measure.key), .text(LikenessWords.measure(measure.key)?[language] ?? measure.key),
        .number(nil, places: 0), .number(measure.value, places: measure.places == 0 ? 0 : 4),
      ])
    }
    return table.text
  }

  private var lineage: String {
    var table = table([
      ComparisonTableWords.snapshot, ComparisonTableWords.firstID, ComparisonTableWords.secondID,
      ComparisonTableWords.treatment, ComparisonTableWords.countedFirst,
      ComparisonTableWords.countedSecond,
    ])
    for effect in comparison.lineageEffects {
      table.add(
        [.text(effect.snapshot)] + effect.recorded.map { .text($0) }
          + [.text(effect.treatment.rawValue)] + effect.counted.map { .text($0) })
    }
    return table.text
  }

  private var survival: String {
    var table = table([
      ComparisonTableWords.property, ComparisonTableWords.value, LikenessWords.kept,
      LikenessWords.lost, ComparisonTableWords.probability,
    ])
    let names = SurvivalText(comparison, language)
    for one in comparison.survival {
      for row in one.rows {
        table.add([
          .text(one.property.rawValue), .text(names.name(of: row.value, one.property)),
          .number(Double(row.kept), places: 0), .number(Double(row.lost), places: 0),
          .number(one.exactProbability, places: 6),
        ])
      }
    }
    return table.text
  }
}
