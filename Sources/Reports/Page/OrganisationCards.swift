import Figures
import GapAnalysis
import InnovationSystem
import OrganisationNames
import Wording

/// A card for each organisation: whom it works with, what part it plays, and the gaps that concern it.
struct OrganisationCards {
  private struct Partner {
    let name: String
    let id: String
    let intensity: Double
  }

  private let results: StudyResults
  private let identifiers: PartIdentifiers
  private let partners: [String: [Partner]]
  private let projects: [String: [Participation]]
  private let findings: [String: [Finding]]

  /// Gathers what concerns each organisation of a report.
  init(_ results: StudyResults) {
    self.results = results
    identifiers = PartIdentifiers(results.study)
    partners = Self.partners(results)
    projects = Dictionary(grouping: results.study.participations, by: \.organisation)
    var findings: [String: [Finding]] = [:]
    for finding in results.findings where finding.kind != LikelyCollaborations.kind {
      for id in Set(finding.organisations) { findings[id, default: []].append(finding) }
    }
    self.findings = findings
  }

  /// The identifier of an organisation's card on the page.
  func identifier(of organisation: String) -> String {
    "card-" + identifiers.organisation(organisation)
  }

  /// The cards, in the order of the organisations, under a heading.
  var html: HTML {
    let cards = results.view.organisations.map(card)
    return "<h3>\(PageWords.cards[language])</h3>\n\(cards)"
  }

  private var language: Language { results.language }
  private var study: Study { results.study }

  /// A card is unfolded on paper where that doesn't make a book of the report.
  private var isPrinted: Bool { results.view.organisations.count <= 40 }

  private static func partners(_ results: StudyResults) -> [String: [Partner]] {
    var partners: [String: [Partner]] = [:]
    for pair in results.view.collaborations {
      for (id, other) in [(pair.first, pair.second), (pair.second, pair.first)] {
        partners[id, default: []].append(
          Partner(
            name: results.study.displayName(of: other), id: other, intensity: pair.intensity))
      }
    }
    return partners
  }

  private func card(_ organisation: Organisation) -> HTML {
    let sector = results.sectorName(study.taxonomy.sectorCode(of: organisation))
    let count = study.isTwoMode ? "" : " · " + PageWords.ties(ties(organisation.id))[language]
    let rows = self.rows(organisation).map { heading, body -> HTML in
      "<dt>\(heading[language])</dt><dd>\(body)</dd>\n"
    }
    return """
      <details class="card\(isPrinted ? " printed" : "")" id="\(identifier(of: organisation.id))"><summary>\
      \(organisation.name) <span class="certainty">\(sector)\(count)</span></summary>
      <dl>
      \(rows)</dl></details>

      """
  }

  private func ties(_ id: String) -> Int { partners[id]?.count ?? 0 }

  private func rows(_ organisation: Organisation) -> [(Words, HTML)] {
    let id = organisation.id
    let kind = study.taxonomy.kind(organisation.kind).map { kind -> HTML in
      "\(kind.name[language.rawValue])"
    }
    let found = (findings[id] ?? []).ranked()
    let gaps = list(found.filter(\.isGap).map(sentence))
    let roles = list(
      found.filter { !$0.isGap && Self.kindsOfRoles.contains($0.kind) }.map(sentence))
    let suggestions = list(
      found.filter { $0.kind == RecommendedCollaborations.kind }.map(sentence))
    return [
      (PageWords.kind, kind), (ReportWords.worksWith, study.isTwoMode ? nil : partnerList(id)),
      (ReportWords.projects, list(projectLines(id))), (PageWords.role, roles),
      (PageWords.gaps, gaps ?? "\(PageWords.noGaps[language])"),
      (RecommendationWords.section, suggestions),
    ].compactMap { heading, body in body.map { (heading, $0) } }
  }

  /// The kinds that tell of a part an organisation plays, when they aren't gaps.
  private static let kindsOfRoles: Set<String> = [BrokerageRoles.kind, CoreGroup.kind]

  private func partnerList(_ id: String) -> HTML {
    let own = partners[id] ?? []
    guard !own.isEmpty else { return "\(PageWords.noPartners[language])" }
    let hasScale = results.view.snapshot.scale != .none
    let links = own.inAlphabeticalOrder { $0.name }.enumerated().map { index, partner -> HTML in
      let level = hasScale ? " (\(results.format.number(partner.intensity)))" : ""
      return """
        \(index == 0 ? "" : ", ")<a href="#\(identifier(of: partner.id))">\(partner.name)</a>\(level)
        """
    }
    return "\(links)"
  }

  private func projectLines(_ id: String) -> [String] {
    let own = Dictionary(grouping: projects[id] ?? [], by: \.project)
    return own.keys.sorted().map { project in
      let roles = Set((own[project] ?? []).compactMap(\.role)).sorted()
      return (study.projectNames[project] ?? project)
        + (roles.isEmpty ? "" : " (\(roles.joined(separator: ", ")))")
    }
  }

  private func sentence(_ finding: Finding) -> String {
    let certainty = Terms.word(finding.certainty.rawValue, in: Terms.certainties, language)
    return finding.sentence(in: study, language) + " (\(certainty))"
  }

  private func list(_ lines: [String]) -> HTML? {
    guard !lines.isEmpty else { return nil }
    let items = lines.map { line -> HTML in "<li>\(line)</li>" }
    return "<ul>\(items)</ul>"
  }
}
