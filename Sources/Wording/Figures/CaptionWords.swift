/// Captions: what stands under a figure.
public struct CaptionWords: Sendable {
  private let facts: FigureFacts
  private let language: Language
  private let format: Formatter

  /// Makes the caption of a figure in a language.
  public init(_ facts: FigureFacts, _ language: Language) {
    self.facts = facts
    self.language = language
    format = Formatter(language)
  }

  /// The whole caption, as one paragraph.
  public var caption: String {
    [
      opening, counts, oneModeLeftOut, encoding, facts.arrangement, namesShown, responses, source,
      facts.map.map { MapWords.credit($0)[language] }, facts.notice,
    ]
    .compactMap { $0 }.joined(separator: " ")
  }

  private var opening: String {
    let title = format.quoted(facts.title)
    let date = facts.date.map {
      Words(nb: " per \($0)", nn: " per \($0)", en: ", \($0)")[language]
    }
    if facts.projects != nil {
      return Words(
        nb: "Figur 1. Hvem som deltar i hva: \(title)\(date ?? "").",
        nn: "Figur 1. Kven som deltek i kva: \(title)\(date ?? "").",
        en: "Figure 1. Who takes part in what: \(title)\(date ?? "").")[language]
    }
    return Words(
      nb: "Figur 1. Samarbeidsnettverket \(title)\(date ?? "").",
      nn: "Figur 1. Samarbeidsnettverket \(title)\(date ?? "").",
      en: "Figure 1. The collaboration network \(title)\(date ?? "").")[language]
  }

  /// How many organisations and collaborations, and from which intensity.
  public var counts: String {
    if let projects = facts.projects { return twoModeCounts(projects) }
    let n = Counted.actors(facts.organisations)
    let m = Counted.ties(facts.collaborations)
    let scale = Terms.word(facts.scale, in: Terms.scales, language)
    let level = facts.threshold.map { threshold in
      let value = format.number(threshold)
      return Words(
        nb: " med intensitet \(value) eller høyere (\(scale))",
        nn: " med intensitet \(value) eller høgare (\(scale))",
        en: " of intensity \(value) or higher (\(scale))")[language]
    }
    return Words(
      nb: "\(n.nb) og \(m.nb)\(level ?? "").", nn: "\(n.nn) og \(m.nn)\(level ?? "").",
      en: "\(n.en) and \(m.en)\(level ?? "").")[language]
  }

  private func twoModeCounts(_ projects: Int) -> String {
    let n = Counted.organisations(facts.organisations)
    let p = Counted.projects(projects)
    let m = Counted.participations(facts.collaborations)
    let all = Words(
      nb: "\(n.nb), \(p.nb) og \(m.nb).", nn: "\(n.nn), \(p.nn) og \(m.nn).",
      en: "\(n.en), \(p.en) and \(m.en).")[language]
    let meaning = Words(
      nb: "En strek viser deltakelse i et prosjekt, ikke at deltakerne samarbeider med hverandre.",
      nn:
        "Ein strek viser deltaking i eit prosjekt, ikkje at deltakarane samarbeider med kvarandre.",
      en: "A line shows participation in a project, not that participants work with each other."
    )[language]
    return [all, leftOut, meaning].compactMap { $0 }.joined(separator: " ")
  }

  /// What a figure of too many to draw leaves out; `nil` when all are drawn.
  public var leftOut: String? {
    if let reduction = facts.reduction { return ReductionWords.sentence(reduction, language) }
    guard let drawn = facts.drawn else { return nil }
    let shown = format.count(drawn.organisations)
    let left = facts.organisations - drawn.organisations
    guard let projects = facts.projects else {
      let rest = Counted.actors(left)
      let ties = Counted.ties(facts.collaborations - drawn.collaborations)
      return Words(
        nb: "Figuren viser de \(shown) aktørene med flest relasjoner; \(rest.nb) og \(ties.nb) "
          + "er utelatt.",
        nn: "Figuren viser dei \(shown) aktørane med flest relasjonar; \(rest.nn) og \(ties.nn) "
          + "er utelatne.",
        en: "The figure shows the \(shown) actors with most ties; \(rest.en) and \(ties.en) are "
          + "left out.")[language]
    }
    let rest = Counted.organisations(left)
    let some = format.count(drawn.projects)
    let others = Counted.projects(projects - drawn.projects)
    return Words(
      nb:
        "Figuren viser \(shown) av organisasjonene med flest prosjekter og \(some) av prosjektene de er "
        + "sammen om; \(rest.nb) og \(others.nb) er utelatt.",
      nn:
        "Figuren viser \(shown) av organisasjonane med flest prosjekt og \(some) av prosjekta dei er "
        + "saman om; \(rest.nn) og \(others.nn) er utelatne.",
      en:
        "The figure shows \(shown) of the organisations with most projects and \(some) of the projects "
        + "they share; \(rest.en) and \(others.en) are left out.")[language]
  }

  /// What a network figure leaves out; the two-mode counts say it themselves.
  private var oneModeLeftOut: String? { facts.projects == nil ? leftOut : nil }

  /// What shape, colour, width and dashes stand for, in a sentence; `nil` when nothing does.
  var encoding: String? {
    var parts: [Words] = []
    if facts.showsSectors {
      parts.append(
        Words(
          nb: "form og farge viser sektor", nn: "form og farge viser sektor",
          en: "shape and colour show sector"))
    }
    if facts.showsIntensity {
      parts.append(
        Words(
          nb: "strektykkelse viser intensitet", nn: "strektjukkleik viser intensitet",
          en: "line width shows intensity"))
    }
    if facts.confirmations.contains("one") {
      parts.append(
        Words(
          nb: "stiplet strek er relasjoner bare én part har oppgitt",
          nn: "stipla strek er relasjonar berre éin part har oppgitt",
          en: "dashed ties are reported by one party only"))
    }
    if facts.confirmations.contains("unresolved") {
      parts.append(
        Words(
          nb: "prikket strek er relasjoner der den andre parten ikke har oppgitt noe",
          nn: "prikka strek er relasjonar der den andre parten ikkje har oppgitt noko",
          en: "dotted ties are those whose other party has reported nothing"))
    }
    guard !parts.isEmpty else { return nil }
    return format.capitalised(parts.map { $0[language] }.joined(separator: "; ")) + "."
  }

  /// Who answered; `nil` when nothing is known of it.
  public var responses: String? {
    guard let responses = facts.responses else { return nil }
    let r = format.count(responses.answered)
    let n = Counted.actors(responses.asked)
    let rate = responses.asked > 0 ? Double(responses.answered) / Double(responses.asked) : 0
    let share = responses.asked >= 10 ? " (\(format.percent(rate)))" : ""
    return Words(
      nb: "\(r) av \(n.nb) har svart\(share).", nn: "\(r) av \(n.nn) har svara\(share).",
      en: "\(r) of \(n.en) answered\(share).")[language]
  }

  private var namesShown: String? {
    guard let named = facts.named else { return nil }
    let count = format.count(named)
    return Words(
      nb: "Navn står på de \(count) aktørene med flest relasjoner.",
      nn: "Namn står på dei \(count) aktørane med flest relasjonar.",
      en: "Names are given for the \(count) actors with most ties.")[language]
  }

  /// Where the data come from, as a sentence; `nil` when not stated.
  var source: String? {
    facts.source.map { text in
      let plain = text.hasSuffix(".") ? String(text.dropLast()) : text
      return Words(nb: "Kilde: \(plain).", nn: "Kjelde: \(plain).", en: "Source: \(plain).")[
        language]
    }
  }
}
