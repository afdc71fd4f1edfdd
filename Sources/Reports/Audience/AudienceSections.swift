import Figures
import InnovationSystem
import Wording

/// The sections of the page that are there for somebody in particular.
struct AudienceSections {
  private let results: StudyResults
  private let figures: PackFigures
  private let comparison: ComparisonResults?

  /// Prepares the sections of a report.
  ///
  /// - Parameters:
  ///   - figures: the figures beside the network.
  ///   - comparison: what changed since the snapshot before; `nil` when there is none.
  init(_ results: StudyResults, _ figures: PackFigures, _ comparison: ComparisonResults?) {
    self.results = results
    self.figures = figures
    self.comparison = comparison
  }

  /// The sections that have something to show.
  var all: [PageSection] {
    let comparing = comparison?.comparison.compared
    let sections: [(String, Words, HTML)] = [
      ("application", AudienceWords.application, application),
      ("pack-figures", AudienceWords.figures, packFigures),
      ("before-after", AudienceWords.beforeAfter, beforeAfter),
      ("partners", AudienceWords.partners, table(PartnerTable.table(results), without: ["id"])),
      ("contacts", AudienceWords.contacts, table(ContactTable.table(results))),
      ("actions", AudienceWords.actions, table(ActionTable.table(results))),
      (
        "limitations", TextPackWords.limitations, "<p>\(LimitationText(results).text)</p>\n"
      ),
      ("evaluation", AudienceWords.evaluation, evaluation),
      (
        "comparison",
        comparing.map {
          AudienceWords.comparison($0.earlier.snapshot.id, $0.later.snapshot.id)
        } ?? AudienceWords.evaluation,
        comparison.map { ComparisonSection($0).html } ?? .empty
      ),
    ]
    return sections.filter { !$0.2.markup.isEmpty }
      .map { PageSection(id: $0.0, heading: $0.1[language], body: $0.2) }
  }

  private var language: Language { results.language }

  private func table(_ table: ReportTable?, without hidden: Set<String> = []) -> HTML {
    guard let table, !table.rows.isEmpty else { return .empty }
    return HTMLTable(table, language, without: hidden).html
  }

  private var application: HTML {
    let paragraph = GapParagraph(results)
    let files = Language.allCases.map { code -> HTML in
      let file = "texts/\(code.rawValue).txt"
      return "<li><a href=\"\(file)\">\(file)</a></li>"
    }
    return """
      <h3>\(TextPackWords.application(words: paragraph.wordCount)[language])</h3>
      <p class="copy">\(paragraph.text)</p>
      <ul>\(files)</ul>

      """
  }

  private var packFigures: HTML {
    let drawn = figures.drawn.enumerated().map { index, figure -> HTML in
      let files = figure.bytes.keys.sorted().map { name -> HTML in
        "<li><a href=\"\(name)\">\(name)</a></li>"
      }
      let svg = String(decoding: figure.bytes[figure.onPage] ?? [], as: UTF8.self)
      return """
        <figure>
        <div class="scroll drawn" tabindex="0" role="group" \
        aria-label="\(figure.files.figure.shortDescription)">\(HTML(trusted: svg))</div>
        <figcaption>\(figure.files.figure.caption.numbered(index + 2))</figcaption>
        </figure>
        <details class="printed"><summary>\(ReportWords.longDescription[language])</summary>
        <p>\(figure.files.figure.longDescription)</p></details>
        <details class="files"><summary>\(ReportWords.files[language])</summary><ul>\(files)</ul>\
        </details>

        """
    }
    let missing = figures.missing.map { problem -> HTML in
      "<p>\(problem.onPage[language])</p>\n"
    }
    return "\(drawn)\(missing)"
  }

  private var beforeAfter: HTML {
    guard let table = BeforeAfterTable.table(results) else { return .empty }
    return "<p>\(AudienceWords.scenario[language])</p>\n"
      + HTMLTable(table, language, without: ["id"]).html
  }

  private var evaluation: HTML {
    guard let table = EvaluationReportTable.table(results) else { return .empty }
    return HTMLTable(table, language, without: ["id"]).html
  }
}

extension PackFigures.Drawn {
  /// The file that is drawn on the page.
  var onPage: String { bytes.keys.filter { $0.hasSuffix("-nfr.svg") }.sorted().first ?? "" }
}

extension FigureProblem {
  /// What to tell of it on a page, where nobody has typed an option.
  var onPage: Words {
    AudienceWords.missingFigure(kind, words)
  }

  /// The kind that can't be drawn.
  private var kind: String {
    switch self {
    case .noCollaborations(let kind), .emptyBackbone(let kind), .noneBeyondChance(let kind),
      .noParticipations(let kind),
      .lacks(let kind, _),
      .fewSnapshots(let kind, _, _), .tooNarrow(let kind), .noOrganisation(let kind),
      .nothingPlanned(let kind), .nothingChanged(let kind), .noPhases(let kind),
      .cannotReduce(let kind, _, _),
      .noPhasesInProject(let kind, _), .takesNot(_, let kind, _),
      .noMapInPanels(let kind), .noGroupsInPanels(let kind):
      kind
    case .ranksUnsure, .notInSnapshot, .noEarlierSnapshot, .nobodyOnMap, .tooManyForWhole,
      .noGroups, .noLevels, .noRanks:
      ""
    }
  }
}
