import Figures
import InnovationSystem
import Wording

extension GapSubject {
  /// What a gap concerns, in words: names in place of ids.
  public func name(in study: Study, _ language: Language) -> String {
    let format = Formatter(language)
    return switch self {
    case .organisation(let id): study.displayName(of: id)
    case .pair(let first, let second):
      study.displayName(of: first) + " – " + study.displayName(of: second)
    case .towards(let id, let role):
      study.displayName(of: id) + " – " + Self.name(of: role, language)
    case .sectors(let one, let other):
      [one, other].map { study.taxonomy.sector($0)?.name[language.rawValue] ?? $0 }
        .joined(separator: " – ")
    case .roles(let one, let other):
      format.capitalised(Self.name(of: one, language)) + " – " + Self.name(of: other, language)
    case .role(let role): format.capitalised(Self.name(of: role, language))
    case .funding(let id): study.funding.first { $0.id == id }?.name ?? id
    case .arena(let id): study.projectNames[id] ?? id
    case .project(let project, lacks: let id):
      format.capitalised(
        LedgerWords.project(
          study.projectNames[project] ?? project, lacks: study.displayName(of: id))[language])
    case .rule(let rule, of: let id):
      LedgerWords.rule(rule, of: study.displayName(of: id))[language]
    case .collaborations(let kind): FindingWords.words(for: kind)?.heading[language] ?? kind
    }
  }

  private static func name(of role: OrganisationRole, _ language: Language) -> String {
    Terms.word(role.rawValue, in: LedgerWords.roles, language)
  }
}
