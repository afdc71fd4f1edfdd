import Figures
import InnovationSystem
import Wording

/// The partners as an application lists them: who, what kind, which part they have, and how many ties
/// they have and are to get. It has no people in it.
enum PartnerTable {
  /// The table of a report.
  static func table(_ results: StudyResults) -> ReportTable {
    let study = results.study
    let language = results.language
    let roles = Dictionary(grouping: study.participations, by: \.organisation).mapValues(\.count)
    let planned = PlannedTies(of: study, at: results.view.snapshot).pairs
    return ReportTable(
      "partners", AudienceWords.partners, language, results.view.organisations,
      columns: [
        .text("id", ReportWords.id) { $0.id },
        .text("organisation", ReportWords.organisation) { $0.name },
        .text("organisation-number", AudienceWords.organisationNumber) { $0.organisationNumber },
        .term("kind", PageWords.kind) { organisation in
          organisation.kind.map { code in
            .init(
              code: code, words: study.taxonomy.kind(code)?.name[language.rawValue] ?? code)
          }
        },
        .term("sector", ReportWords.sector) { organisation in
          study.taxonomy.sectorCode(of: organisation).map {
            .init(code: $0, words: results.sectorName($0))
          }
        },
        .texts("roles", AudienceWords.roles) { organisation in
          Self.roles(of: organisation.id, in: study)
        },
      ]
        + (study.isTwoMode
          ? [.count("projects", ReportWords.projectCount) { roles[$0.id] ?? 0 }]
          : [
            .count("ties", AudienceWords.tiesToday) { organisation in
              results.view.collaborations.count {
                $0.first == organisation.id || $0.second == organisation.id
              }
            },
            .count("planned", AudienceWords.tiesPlanned) { organisation in
              planned.count { $0.contains(organisation.id) }
            },
          ]))
  }

  /// What somebody is in each project: the project's name, and the role where one is stated.
  private static func roles(of organisation: String, in study: Study) -> [String] {
    study.participations.filter { $0.organisation == organisation }.map { participation in
      let name = study.projectNames[participation.project] ?? participation.project
      return participation.role.map { "\(name) (\($0))" } ?? name
    }
  }
}
