import GapAnalysis
import InnovationSystem
import Wording

/// How good the data are: what can be counted of each snapshot, and what the report warns of.
struct QualityTable {
  private typealias Row = (id: String, value: (QualityNumbers) -> Double?, form: NumberForm)

  private let results: StudyResults

  /// Prepares the tables of a report.
  init(_ results: StudyResults) { self.results = results }

  /// A row for each thing to count, a column for each snapshot; those that no snapshot tells of are
  /// left out.
  var counts: ReportTable {
    let series = results.series.map { ($0.view.snapshot, QualityNumbers($0.view)) }
    let rows = Self.rows.filter { row in series.contains { row.value($0.1) != nil } }
    return ReportTable(
      "data-quality", ReportWords.dataQuality, language, rows,
      columns: [
        .text("id", ReportWords.id) { $0.id },
        .words("quality", TableWords.quality) {
          Terms.word($0.id, in: TableWords.qualityRows, language)
        },
      ]
        + series.map { snapshot, numbers in
          .snapshot(snapshot) { .number($0.value(numbers), $0.form) }
        })
  }

  /// What to know before relying on the numbers; `nil` when there is nothing.
  ///
  /// - Parameter remarks: what was found amiss while reading and drawing, in words.
  func warnings(_ remarks: [String]) -> ReportTable? {
    let found = results.study.isTwoMode ? [] : results.assessment.warnings
    let rows =
      found.map { (String?.some($0.code.rawValue), $0.sentence(in: results.study, language)) }
      + remarks.map { (nil, $0) }
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      "warnings", ReportWords.warnings, language, rows,
      columns: [
        .text("id", ReportWords.id) { $0.0 }, .words("warning", TableWords.warning) { $0.1 },
      ])
  }

  /// The questions that the data can't answer; `nil` when there are none.
  var notAssessed: ReportTable? {
    let open = results.assessment.notAssessed
    guard !open.isEmpty else { return nil }
    return ReportTable(
      "not-assessed", TableWords.notAssessed, language, open,
      columns: [
        .term("kind", ReportWords.kind) { question in
          .init(
            code: question.kind,
            words: FindingWords.words(for: question.kind)?.heading[language] ?? question.kind)
        },
        .words("question", TableWords.openQuestion) {
          FindingWords.words(for: $0.kind)?.question[language]
        },
        .terms("missing", TableWords.lacks) { question in
          question.missing.compactMap { .init($0.rawValue, in: GapNeedWords.missing, language) }
        },
      ])
  }

  private var language: Language { results.language }

  private static var rows: [Row] {
    [
      ("in-frame", { Double($0.inFrame) }, .count),
      count("asked") { $0.responses?.asked },
      count("answered") { $0.responses?.answered },
      count("not-answered") { $0.responses.map { $0.asked - $0.answered } },
      count("not-asked") { $0.responses.map { $0.inFrame - $0.asked } },
      ("response", { $0.responses?.rate }, .share),
      ("coverage", { $0.responses?.pairCoverage }, .share),
      count("unseen-pairs") { $0.responses?.unseenPairs },
      ("density-lowest", { $0.responses?.densityBounds?.lowerBound }, .decimals(3)),
      ("density-highest", { $0.responses?.densityBounds?.upperBound }, .decimals(3)),
    ] + Confirmation.allCases.map { state in count(state.rawValue) { $0.confirmations?[state] } }
      + [
        count("guessed-kinds") { $0.guessedKinds }, count("below-threshold") { $0.belowThreshold },
        count("one-respondent") { $0.oneRespondent },
      ]
  }

  private static func count(
    _ id: String, _ value: @escaping (QualityNumbers) -> Int?
  ) -> Row {
    (id, { value($0).map(Double.init) }, .count)
  }
}
