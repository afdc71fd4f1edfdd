import GapAnalysis
import InnovationSystem
import NetworkMetrics
import Wording

/// The organisations: a table of all, then a card for each.
struct OrganisationSection {
  private let results: StudyResults
  private let cards: OrganisationCards

  /// Prepares the section of a report.
  init(_ results: StudyResults) {
    self.results = results
    cards = OrganisationCards(results)
  }

  /// The table and the cards.
  var html: HTML {
    (study.isTwoMode ? participationCounts : organisationScores) + cards.html
  }

  private var language: Language { results.language }
  private var study: Study { results.study }

  private var organisationScores: HTML {
    let ids = results.scores.organisationMeasures.map { $0.description.id }
    let names = ids.map { MeasureWords.words(for: $0)?.name[language] ?? $0 }
    var table = HTMLTable(
      ReportWords.organisations[language],
      head: [
        .text(ReportWords.organisation[language]), .text(ReportWords.sector[language]),
        .text(ReportWords.response[language]),
      ]
        + zip(ids, names).map {
          .number(results.format.capitalised($1), link: "measure-" + $0)
        })
    for row in results.scores.rows {
      let status = results.view.status(of: row.organisation.id)
      table.add(
        [
          name(of: row.organisation), .text(results.sectorName(row.sector)),
          .text(status.map { Terms.word($0.rawValue, in: Terms.responses, language) } ?? "–"),
        ]
          + ids.map { .number(MeasureFormat.text(row.scores[$0] ?? nil, of: $0, language)) })
    }
    return table.html
  }

  private var participationCounts: HTML {
    let projects = Dictionary(grouping: study.participations, by: \.organisation)
      .mapValues { Set($0.map(\.project)).count }
    var table = HTMLTable(
      ReportWords.organisations[language],
      head: [
        .text(ReportWords.organisation[language]), .text(ReportWords.sector[language]),
        .number(ReportWords.projectCount[language]),
      ])
    let ranked = results.scores.rows.sorted {
      let left = projects[$0.organisation.id, default: 0]
      let right = projects[$1.organisation.id, default: 0]
      return left == right ? $0.organisation.id < $1.organisation.id : left > right
    }
    for row in ranked {
      table.add([
        name(of: row.organisation), .text(results.sectorName(row.sector)),
        .number(results.format.count(projects[row.organisation.id, default: 0])),
      ])
    }
    return table.html
  }

  private func name(of organisation: Organisation) -> HTMLTable.Cell {
    .text(organisation.name, link: cards.identifier(of: organisation.id))
  }
}

extension StudyResults {
  /// The name of a sector; a dash when it isn't known.
  func sectorName(_ code: String?) -> String {
    guard let code else { return "–" }
    return study.taxonomy.sector(code)?.name[language.rawValue] ?? code
  }
}
