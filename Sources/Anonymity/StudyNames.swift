import InnovationSystem

/// Everything that names an organisation or project of a study.
struct StudyNames {
  private let names: Set<String>

  init(_ study: Study) {
    let organisations = study.organisations.flatMap { organisation in
      [
        organisation.id, organisation.name, organisation.shortName, organisation.organisationNumber,
      ].compactMap { $0 } + organisation.name.split(separator: " ").map(String.init)
    }
    let others =
      study.aliases.map(\.alias) + study.projects.flatMap { [$0.id, $0.name] }
    names = Set((organisations + others).map { $0.lowercased() }.filter { $0.count > 2 })
  }

  /// Whether a text has one of the names in it, or one of the words that names are made of: rather too
  /// often than once too seldom.
  func occur(in text: String) -> Bool {
    let text = text.lowercased()
    return names.contains { text.contains($0) }
  }
}
