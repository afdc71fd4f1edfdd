/// Figures in words, for those who can't see them.
public struct AlternativeText: Sendable {
  private let facts: FigureFacts
  private let language: Language
  private let format: Formatter

  /// Makes the words of a figure in a language.
  public init(_ facts: FigureFacts, _ language: Language) {
    self.facts = facts
    self.language = language
    format = Formatter(language)
  }

  /// One or two sentences that say what the figure is, at most 150 characters or so.
  public var short: String {
    if let projects = facts.projects {
      let n = Counted.organisations(facts.organisations)
      let p = Counted.projects(projects)
      return Words(
        nb: "Diagram over \(n.nb) og \(p.nb) de deltar i. Tabell under viser alle.",
        nn: "Diagram over \(n.nn) og \(p.nn) dei deltek i. Tabell under viser alle.",
        en: "Diagram of \(n.en) and the \(p.en) they take part in. Table below lists all."
      )[language]
    }
    let n = Counted.actors(facts.organisations)
    let m = Counted.ties(facts.collaborations)
    let busiest = facts.busiest.map { name, count in
      Words(
        nb: " \(name) har flest (\(count)).", nn: " \(name) har flest (\(count)).",
        en: " \(name) has most (\(count)).")[language]
    }
    let alone =
      facts.isolated.isEmpty
      ? ""
      : Words(
        nb: " \(format.count(facts.isolated.count)) uten relasjoner.",
        nn: " \(format.count(facts.isolated.count)) utan relasjonar.",
        en: " \(format.count(facts.isolated.count)) without ties.")[language]
    return Words(
      nb: "Nettverksdiagram: \(n.nb), \(m.nb).\(busiest ?? "")\(alone) "
        + "Tabell under viser alle relasjoner.",
      nn: "Nettverksdiagram: \(n.nn), \(m.nn).\(busiest ?? "")\(alone) "
        + "Tabell under viser alle relasjonar.",
      en: "Network diagram: \(n.en), \(m.en).\(busiest ?? "")\(alone) "
        + "Table below lists all ties.")[language]
  }

  /// The essentials of the figure in a paragraph.
  public var long: String {
    let sentences =
      facts.projects == nil
      ? [CaptionWords(facts, language).leftOut, sectors, busiest, isolated, connection] + onlyLinks
        + [facts.arrangement] + (facts.groups.map(GroupWords.members) ?? []).map { $0[language] }
      : [CaptionWords(facts, language).counts, sectors]
    return (sentences + [facts.notice]).compactMap { $0 }.joined(separator: " ")
  }

  /// The sectors and how many organisations each has; `nil` when there are none.
  var sectors: String? {
    guard !facts.sectors.isEmpty else { return nil }
    let list = format.list(facts.sectors.map { "\($0.name) (\($0.count))" })
    let n =
      facts.projects == nil
      ? Counted.actors(facts.organisations) : Counted.organisations(facts.organisations)
    let groups = Counted.sectors(facts.sectors.count)
    return Words(
      nb: "Nettverket består av \(n.nb) i \(groups.nb): \(list).",
      nn: "Nettverket består av \(n.nn) i \(groups.nn): \(list).",
      en: "The network has \(n.en) in \(groups.en): \(list).")[language]
  }

  private var busiest: String? {
    facts.busiest.map { name, count in
      Words(
        nb: "\(name) har flest relasjoner (\(count)).",
        nn: "\(name) har flest relasjonar (\(count)).",
        en: "\(name) has most ties (\(count)).")[language]
    }
  }

  private var isolated: String? {
    guard !facts.isolated.isEmpty else { return nil }
    let list = format.list(facts.isolated, limit: 8)
    return Words(
      nb: "Uten oppgitt samarbeid: \(list).", nn: "Utan oppgitt samarbeid: \(list).",
      en: "Without reported collaboration: \(list).")[language]
  }

  private var connection: String? {
    guard facts.parts > 0 else { return nil }
    let isWhole = facts.parts == 1
    if isWhole, !facts.isolated.isEmpty {
      return Words(
        nb: "De andre henger sammen i ett nettverk.", nn: "Dei andre heng saman i eitt nettverk.",
        en: "The others are connected in one network.")[language]
    }
    return isWhole
      ? Words(
        nb: "Nettverket henger sammen.", nn: "Nettverket heng saman.",
        en: "The network is connected.")[language]
      : Words(
        nb: "Nettverket er delt i \(facts.parts) deler.",
        nn: "Nettverket er delt i \(facts.parts) delar.",
        en: "The network is split into \(facts.parts) parts.")[language]
  }

  private var onlyLinks: [String] {
    facts.onlyLinks.prefix(6).map { name, cutsOff in
      let list = format.list(cutsOff, limit: 6)
      return Words(
        nb: "Hvis \(name) faller bort, mister \(list) forbindelsen.",
        nn: "Om \(name) fell bort, mistar \(list) sambandet.",
        en: "If \(name) drops out, \(list) \(cutsOff.count == 1 ? "loses" : "lose") the connection."
      )[language]
    }
  }
}
