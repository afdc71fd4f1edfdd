/// The headings and lines of `samspill whatif`.
extension WhatIfWords {
  /// “the planned ties”.
  public static let plannedTies = Words(
    nb: "de planlagte relasjonene", nn: "dei planlagde relasjonane", en: "the planned ties")
  /// “what if?”.
  public static let question = Words(nb: "hva om?", nn: "kva om?", en: "what if?")
  /// “Scenario, not a forecast. Nothing of it is counted as existing, and the study is unchanged.”
  public static let explanation = Words(
    nb: "Scenario, ikke prognose. Ingenting av det regnes som eksisterende, og studien er uendret.",
    nn: "Scenario, ikkje prognose. Ingenting av det blir rekna som eksisterande, og studien er "
      + "uendra.",
    en: "Scenario, not a forecast. Nothing of it counts as existing, and the study is unchanged.")
  /// “Before and after”.
  public static let beforeAndAfter = Words(
    nb: "Før og etter", nn: "Før og etter", en: "Before and after")
  /// “now”, where the snapshot has no name.
  public static let now = Words(nb: "nå", nn: "no", en: "now")
  /// “planned”, as a column's heading.
  public static let planned = Words(nb: "planlagt", nn: "planlagt", en: "planned")
  /// “gaps”.
  public static let gapCount = Words(nb: "gap", nn: "gap", en: "gaps")
  /// “Three sentences for an application”.
  public static let sentences = Words(
    nb: "Tre setninger til en søknad", nn: "Tre setningar til ein søknad",
    en: "Three sentences for an application")
  /// “What changes”.
  public static let changes = Words(nb: "Hva som endres", nn: "Kva som blir endra", en: "Changes")
  /// “Actors in another place”.
  public static let organisations = Words(
    nb: "Aktører som får en annen plass", nn: "Aktørar som får ein annan plass",
    en: "Actors in another place")
  /// “ties”, as a column's heading.
  public static let degree = Words(nb: "relasjoner", nn: "relasjonar", en: "ties")
  /// “betweenness”, as a column's heading.
  public static let betweenness = Words(
    nb: "mellomledd", nn: "mellomledd", en: "betweenness")
  /// “steps to research”, as a column's heading.
  public static let toResearch = Words(
    nb: "ledd til forskning", nn: "ledd til forsking", en: "steps to research")
  /// “steps to users”, as a column's heading.
  public static let toUsers = Words(
    nb: "ledd til brukere", nn: "ledd til brukarar", en: "steps to users")
  /// “not in”, of an organisation outside the network.
  public static let outside = Words(nb: "ikke med", nn: "ikkje med", en: "not in")
  /// “no path”.
  public static let noPath = Words(nb: "ingen vei", nn: "ingen veg", en: "no path")
  /// “Gaps”, or those that are not of the target model.
  public static func otherGaps(hasTargets: Bool) -> Words {
    hasTargets
      ? Words(nb: "Andre gap", nn: "Andre gap", en: "Other gaps")
      : Words(nb: "Gap", nn: "Gap", en: "Gaps")
  }

  /// “Nobody”.
  public static let nobodyMoves = Words(nb: "Ingen", nn: "Ingen", en: "Nobody")
  /// “Answers are not compared: …”.
  public static let notCompared = Words(
    nb: "Funn om svarene (bekreftelse, ulik opplevelse, datakvalitet) er ikke sammenliknet: et "
      + "scenario endrer ingen svar.",
    nn: "Funn om svara (stadfesting, ulik oppleving, datakvalitet) er ikkje samanlikna: eit "
      + "scenario endrar ingen svar.",
    en: "Findings about the answers (confirmation, differing views, data quality) are not "
      + "compared: a scenario changes no answers.")

  /// What a kind of change does, as the first word of a line.
  public static func change(_ code: String, isPair: Bool) -> Words {
    switch (code, isPair) {
    case ("add", true): Words(nb: "legg til", nn: "legg til", en: "add")
    case ("add", false): Words(nb: "tar inn", nn: "tek inn", en: "take in")
    case ("remove", true): Words(nb: "fjern", nn: "fjern", en: "remove")
    case ("remove", false): Words(nb: "går ut", nn: "går ut", en: "leaves")
    case ("strengthen", _): Words(nb: "styrk", nn: "styrk", en: "strengthen")
    default: Words(nb: "svekk", nn: "svekk", en: "weaken")
    }
  }

  /// The intensity a change leads to.
  public func intensity(_ value: Double) -> String {
    let number = format.number(value)
    return Words(
      nb: "intensitet \(number)", nn: "intensitet \(number)", en: "intensity \(number)")[language]
  }

  /// How many changes a scenario has, under its heading.
  public func changeCount(_ count: Int) -> String {
    let n = format.count(count)
    let isOne = count == 1
    return Words(
      nb: "\(n) \(isOne ? "endring" : "endringer")", nn: "\(n) \(isOne ? "endring" : "endringar")",
      en: "\(n) change\(isOne ? "" : "s")")[language]
  }

  /// Planned pairs that are already as planned.
  public func withoutEffect(_ names: [String]) -> String {
    let list = format.list(names, limit: 6)
    return Words(
      nb: "Alt på plass som planlagt, og derfor uten virkning: \(list).",
      nn: "Alt på plass som planlagt, og difor utan verknad: \(list).",
      en: "Already in place as planned, and so without effect: \(list).")[language]
  }

  /// Organisations whose betweenness alone changes a little.
  public func smallShifts(_ count: Int, below limit: Double) -> String {
    let number = format.number(limit)
    return Words(
      nb: "For \(count) til endres bare mellomleddsrollen, med mindre enn \(number).",
      nn:
        "For \(count) til er det berre mellomleddsrolla som blir endra, med mindre enn \(number).",
      en: "For \(count) more only betweenness changes, by less than \(number).")[language]
  }

  /// The heading of a list of gaps.
  public func heading(_ list: GapList, _ count: Int) -> String {
    let words: Words =
      switch list {
      case .closed: Words(nb: "Lukket", nn: "Lukka", en: "Closed")
      case .opened: Words(nb: "Nye", nn: "Nye", en: "New")
      case .changed: Words(nb: "Endret", nn: "Endra", en: "Changed")
      case .lapsed:
        Words(
          nb: "Kan ikke lenger spørres om", nn: "Kan ikkje lenger spørjast om",
          en: "No longer asked")
      case .unchanged: Words(nb: "Uendret", nn: "Uendra", en: "Unchanged")
      }
    return words[language] + " (\(format.count(count)))"
  }

  /// What becomes of gaps.
  public enum GapList: Sendable {
    /// They would be no more.
    case closed
    /// They would arise.
    case opened
    /// They would be there, but otherwise.
    case changed
    /// They could not be asked for.
    case lapsed
    /// They would be as they are.
    case unchanged
  }

  /// The heading of a list of requirements.
  public func heading(_ list: RequirementList, _ count: Int) -> String {
    let words: Words =
      switch list {
      case .closed:
        Words(
          nb: "Mangler i dag, oppfylt da", nn: "Manglar i dag, oppfylt då",
          en: "Missing now, met then")
      case .begun:
        Words(
          nb: "Mangler i dag, delvis da", nn: "Manglar i dag, delvis då",
          en: "Missing now, partly met then")
      case .completed:
        Words(
          nb: "Delvis i dag, oppfylt da", nn: "Delvis i dag, oppfylt då",
          en: "Partly met now, met then")
      case .worsened:
        Words(
          nb: "Mindre oppfylt enn i dag", nn: "Mindre oppfylt enn i dag",
          en: "Less well met than now")
      case .stillMissing:
        Words(nb: "Mangler fortsatt", nn: "Manglar framleis", en: "Still missing")
      case .lapsed:
        Words(
          nb: "Kan ikke lenger vurderes", nn: "Kan ikkje lenger vurderast",
          en: "No longer assessable")
      case .added: Words(nb: "Kan vurderes da", nn: "Kan vurderast då", en: "Assessable then")
      }
    return words[language] + " (\(format.count(count)))"
  }

  /// What becomes of requirements.
  public enum RequirementList: Sendable, CaseIterable {
    /// Missing now, met then.
    case closed
    /// Missing now, partly met then.
    case begun
    /// Partly met now, met then.
    case completed
    /// Less well met than now.
    case worsened
    /// Missing now and then.
    case stillMissing
    /// Assessed now but not then.
    case lapsed
    /// Assessed only then.
    case added
  }
}
