extension RecommendationWords {
  /// What a recommendation would bring, part by part.
  static func effects(_ values: FindingValues) -> [Words] {
    let (toResearch, toUsers) = (values.list("nearerToResearch"), values.list("nearerToUsers"))
    let research = Words(nb: "forskning", nn: "forsking", en: "research")
    let users = Words(nb: "brukerne", nn: "brukarane", en: "users")
    let both = Words(
      nb: "forskning og brukerne", nn: "forsking og brukarane", en: "research and users")
    let effects =
      toResearch == toUsers
      ? [nearer(toResearch, to: both)]
      : [nearer(toResearch, to: research), nearer(toUsers, to: users)]
    return effects.compactMap { $0 } + pairEffects(values) + ruleEffects(values)
  }

  private static func nearer(_ municipalities: [String], to whom: Words) -> Words? {
    guard !municipalities.isEmpty else { return nil }
    let names = listed(municipalities)
    return Words(
      nb: "\(names.nb) får kortere vei til \(whom.nb)",
      nn: "\(names.nn) får kortare veg til \(whom.nn)",
      en: "\(names.en) would be nearer to \(whom.en)")
  }

  private static func pairEffects(_ values: FindingValues) -> [Words] {
    let near = values.counts["pairsNearer"] ?? 0
    let free = values.counts["pairsIndependent"] ?? 0
    var effects: [Words] = []
    if near > 0 {
      effects.append(
        Words(
          nb: "\(near) par til når hverandre i to ledd",
          nn: "\(near) par til når kvarandre i to ledd",
          en: "\(near) more pair\(near == 1 ? "" : "s") would reach each other in two steps"))
    }
    if free > 0 {
      effects.append(
        Words(
          nb: "\(free) par til er ikke avhengige av én tredje aktør",
          nn: "\(free) par til er ikkje avhengige av éin tredje aktør",
          en: "\(free) more pair\(free == 1 ? "" : "s") would not depend on one third actor"))
    }
    return effects
  }

  private static func ruleEffects(_ values: FindingValues) -> [Words] {
    let rules = values.list("rules")
    guard !rules.isEmpty else { return [] }
    let names = listed(rules)
    return [
      Words(
        nb: "krav i \(names.nb) blir oppfylt", nn: "krav i \(names.nn) blir oppfylt",
        en: "a requirement of \(names.en) would be met")
    ]
  }

  /// What makes a recommendation easy, and how firm its place is, sentence by sentence.
  static func remarks(_ values: FindingValues) -> [Words] {
    feasibility(values)
      + [firmness(values), equals(values), alternatives(values)].compactMap { $0 }
  }

  private static func feasibility(_ values: FindingValues) -> [Words] {
    let (partners, projects) = (values.list("commonPartners"), values.list("sharedProjectNames"))
    var remarks: [Words] = []
    if !partners.isEmpty {
      let names = listed(partners)
      remarks.append(
        Words(
          nb: "Begge samarbeider med \(names.nb).", nn: "Begge samarbeider med \(names.nn).",
          en: "Both work with \(names.en)."))
    }
    if !projects.isEmpty {
      let names = listed(projects)
      remarks.append(
        Words(
          nb: "Begge deltar i \(names.nb).", nn: "Begge deltek i \(names.nn).",
          en: "Both take part in \(names.en)."))
    }
    if values.flags["neighbours"] == true {
      remarks.append(
        Words(nb: "De er naboer.", nn: "Dei er naboar.", en: "They are neighbours."))
    }
    if values.numbers["contact"] != nil {
      remarks.append(
        Words(
          nb: "De har noe kontakt fra før.", nn: "Dei har noko kontakt frå før.",
          en: "They have some contact already."))
    }
    return remarks
  }

  /// Whether the place would be another with other weights.
  private static func firmness(_ values: FindingValues) -> Words? {
    guard values.flags["stable"] == false, let share = values.numbers["stability"] else {
      return nil
    }
    func percent(_ language: Language) -> String { Formatter(language).percent(share) }
    return Words(
      nb: "Ustabilt: blant de ti beste i bare \(percent(.bokmål)) av trekningene med andre vekter.",
      nn:
        "Ustabilt: blant dei ti beste i berre \(percent(.nynorsk)) av trekkingane med andre vekter.",
      en:
        "Not stable: among the ten best in only \(percent(.english)) of the draws of other weights."
    )
  }

  private static func equals(_ values: FindingValues) -> Words? {
    let others = values.list("equalRanks")
    guard !others.isEmpty else { return nil }
    func list(_ language: Language) -> String { Formatter(language).list(others) }
    return Words(
      nb: "Rekkefølgen kan ikke skilles fra nr. \(list(.bokmål)).",
      nn: "Rekkjefølgja kan ikkje skiljast frå nr. \(list(.nynorsk)).",
      en: "Its place cannot be told apart from no. \(list(.english)).")
  }

  private static func alternatives(_ values: FindingValues) -> Words? {
    let (others, count) = (values.list("alternatives"), values.counts["alternativeCount"] ?? 0)
    guard count > 0 else { return nil }
    guard count <= others.count else {
      return Words(
        nb: "\(count) andre par ville gitt like mye.",
        nn: "\(count) andre par ville gitt like mykje.",
        en: "\(count) other pairs would give as much.")
    }
    let names = listed(others)
    return Words(
      nb: "Like mye ville \(names.nb) gitt.", nn: "Like mykje ville \(names.nn) gitt.",
      en: "\(names.en) would give as much.")
  }

  /// Up to three names in a row.
  static func listed(_ names: [String]) -> Words {
    func list(_ language: Language) -> String { Formatter(language).list(names, limit: 3) }
    return Words(nb: list(.bokmål), nn: list(.nynorsk), en: list(.english))
  }
}
