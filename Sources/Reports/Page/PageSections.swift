import Figures
import GapAnalysis
import InnovationSystem
import NetworkMetrics
import OrganisationNames
import Wording

/// A section of the page.
struct PageSection {
  let id: String
  let heading: String
  let body: HTML
}

/// The tables below the first screen.
struct PageSections {
  private let results: StudyResults

  /// Prepares the sections of a report.
  init(_ results: StudyResults) { self.results = results }

  /// The sections that have something to show, in order.
  var all: [PageSection] {
    let change = ChangeSection(results)
    let sections: [(String, Words, HTML)] = [
      ("key-figures", ReportWords.keyFigures, keyFigures),
      ("organisations", ReportWords.organisations, OrganisationSection(results).html),
      ("collaborations", ReportWords.collaborations, collaborations),
      ("sector-phases", PageWords.sectorPhases, PhaseSection(results).html),
      ("target-model", ReportWords.targetModel, TargetSection(results).html),
      ("all-findings", ReportWords.allGaps, allFindings),
      ("gap-ledger", LedgerWords.heading, LedgerSection(results).html),
      (
        "suggestions", RecommendationWords.section, suggestions(RecommendedCollaborations.kind)
      ),
      ("likely", LikelyWords.section, suggestions(LikelyCollaborations.kind)),
      ("change", change.heading, change.html),
      ("projects", ReportWords.projects, projects),
      ("method", ReportWords.method, method),
      ("definitions", ReportWords.definitions, definitions),
    ]
    return sections.filter { !$0.2.markup.isEmpty }
      .map { PageSection(id: $0.0, heading: $0.1[language], body: $0.2) }
  }

  private var language: Language { results.language }
  private var study: Study { results.study }

  private var keyFigures: HTML {
    guard !study.isTwoMode else { return .empty }
    let names = results.series.map { $0.view.snapshot.id }
    let columns = names.map { $0.isEmpty ? ReportWords.onlySnapshot[language] : $0 }
    var table = HTMLTable(
      ReportWords.keyFigures[language],
      head: [.text(ReportWords.measure[language])] + columns.map { .number($0) })
    table.isSortable = false
    for metric in results.scores.networkMeasures {
      let id = metric.description.id
      let words = MeasureWords.words(for: id)?.name[language] ?? id
      table.add(
        [.text(results.format.capitalised(words), link: "measure-" + id)]
          + results.series.map {
            .number(MeasureFormat.text($0.network(id), of: id, language))
          })
    }
    return table.html
  }

  private var collaborations: HTML {
    guard !results.view.collaborations.isEmpty else { return .empty }
    var table = HTMLTable(
      ReportWords.collaborations[language],
      head: [
        .text(ReportWords.organisation[language]), .text(ReportWords.worksWith[language]),
        .number(ReportWords.intensity[language]), .text(ReportWords.confirmation[language]),
        .text(ReportWords.phases[language]),
      ])
    for pair in results.view.collaborations {
      let state = pair.confirmation(in: results.view.snapshot)
      let phases = (pair.phases ?? []).sorted().map {
        Terms.word($0.rawValue, in: Terms.phases, language)
      }
      table.add([
        .text(study.displayName(of: pair.first)), .text(study.displayName(of: pair.second)),
        .number(results.format.number(pair.intensity)),
        .text(state.map { Terms.word($0.rawValue, in: Terms.confirmations, language) } ?? "–"),
        .text(phases.isEmpty ? "–" : phases.joined(separator: ", ")),
      ])
    }
    return table.html
  }

  private var allFindings: HTML {
    let parts = FindingWords.all.compactMap { words -> HTML? in
      let gaps = results.gaps(words.kind)
      let open = results.findings.filter {
        $0.kind == words.kind && !$0.isGap && $0.text("status") == "not-assessable"
      }
      guard !gaps.isEmpty || !open.isEmpty else { return nil }
      let items = (gaps + open).map { finding -> HTML in
        let certainty = Terms.word(
          finding.certainty.rawValue, in: Terms.certainties, language)
        return "<li>\(finding.sentence(in: study, language)) <span class=\"certainty\">"
          + "(\(certainty))</span></li>\n"
      }
      return """
        <h3>\(words.heading[language])</h3>
        <p>\(words.question[language])</p>
        <ul>\(items)</ul>
        <p class="action">\(ReportWords.whatToDo[language]): \(words.action[language])</p>

        """
    }
    return "\(parts)\(unanswered)"
  }

  private func suggestions(_ kind: String) -> HTML {
    SuggestionSection(kind, results.findings, in: study, language)?.html ?? .empty
  }

  private var unanswered: HTML {
    let lines = UnansweredQuestions(results.assessment.notAssessed, language).lines
    guard !lines.isEmpty else { return .empty }
    let items = lines.map { "<li>\($0)</li>\n" as HTML }
    return """
      <h3>\(GapNeedWords.heading[language])</h3>
      <ul>\(items)</ul>

      """
  }

  private var projects: HTML {
    guard !study.participations.isEmpty else { return .empty }
    let members = Dictionary(grouping: study.participations, by: \.project)
    let names = study.projectNames
    var table = HTMLTable(
      ReportWords.projects[language],
      head: [.text(ReportWords.project[language]), .text(ReportWords.participants[language])])
    for id in names.keys.sorted() {
      let people = Set((members[id] ?? []).map(\.organisation)).map(study.displayName)
        .inAlphabeticalOrder
      table.add([.text(names[id] ?? id), .text(people.joined(separator: ", "))])
    }
    return table.html
  }

  private var method: HTML {
    guard !study.isTwoMode else { return .empty }
    let snapshot = results.view.snapshot
    let text = QualityWords(language).method(
      boundary: snapshot.boundary?[language.rawValue],
      question: snapshot.question?[language.rawValue],
      scale: snapshot.scale.rawValue, threshold: snapshot.threshold,
      rule: snapshot.rule.rawValue)
    return "<p>\(text)</p>\n"
  }

  private var definitions: HTML {
    guard !study.isTwoMode else { return .empty }
    let cards = MetricCatalog.basic.compactMap(DefinitionCard.init).map { card -> HTML in
      let rows = card.rows(language).map { row -> HTML in
        "<dt>\(row.heading)</dt><dd>\(row.text)</dd>\n"
      }
      return "<details class=\"printed\"><summary>\(card.name(language))</summary>"
        + "<dl id=\"measure-\(card.id)\">\n\(rows)</dl></details>\n"
    }
    return "\(cards)"
  }
}
