import Wording

/// The projects and arenas, and who takes part.
enum ProjectTable {
  /// The table of a report; `nil` when nobody takes part in any.
  static func table(_ results: StudyResults) -> ReportTable? {
    let study = results.study
    guard !study.participations.isEmpty else { return nil }
    let members = Dictionary(grouping: study.participations, by: \.project)
      .mapValues { Set($0.map(\.organisation)).sorted() }
    let names = study.projectNames
    return ReportTable(
      "projects", ReportWords.projects, results.language, names.keys.sorted(),
      columns: [
        .text("id", ReportWords.id) { $0 }, .text("project", ReportWords.project) { names[$0] },
        .count("participants", TableWords.participantCount) { members[$0]?.count ?? 0 },
        .terms("organisations", ReportWords.participants) { project in
          (members[project] ?? []).map { .init(code: $0, words: study.displayName(of: $0)) }
        },
      ])
  }
}
