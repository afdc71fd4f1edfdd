/// The words around recommended collaborations: what they are weighed by, what each would bring, what
/// makes it easy, and how firm its place is.
public enum RecommendationWords {
  /// The components of the utility, by code.
  public static let components: [String: Words] = [
    "research": Words(
      nb: "kommunenes nærhet til forskning", nn: "kor nær kommunane er forsking",
      en: "how near the municipalities are to research"),
    "users": Words(
      nb: "kommunenes nærhet til brukerne", nn: "kor nær kommunane er brukarane",
      en: "how near the municipalities are to users"),
    "reach": Words(
      nb: "par som når hverandre i to ledd", nn: "par som når kvarandre i to ledd",
      en: "pairs that reach each other in two steps"),
    "broker": Words(
      nb: "par som ikke er avhengige av én tredje aktør",
      nn: "par som ikkje er avhengige av éin tredje aktør",
      en: "pairs that do not depend on one third actor"),
    "required": Words(
      nb: "oppfylte krav i målbildet", nn: "oppfylte krav i målbiletet",
      en: "requirements of the target model that are met"),
  ]

  /// The components in the order they are printed.
  public static let order = ["research", "users", "reach", "broker", "required"]

  /// Why pairs are left out, by code.
  public static let exclusions: [String: Words] = [
    "same-body": Words(
      nb: "der den ene er del av den andre", nn: "der den eine er del av den andre",
      en: "where one is part of the other"),
    "planned": Words(
      nb: "der samarbeidet alt er planlagt", nn: "der samarbeidet alt er planlagt",
      en: "where the collaboration is planned already"),
    "neither-heard": Words(
      nb: "der ingen av partene er hørt", nn: "der ingen av partane er høyrde",
      en: "where neither party was heard"),
    "at-capacity": Words(
      nb: "der en part ikke har ledig kapasitet", nn: "der ein part ikkje har ledig kapasitet",
      en: "where a party has no capacity left"),
  ]

  /// The utility with its weights and its value now, from the details of the first recommendation.
  public static func utility(_ values: FindingValues, _ language: Language) -> String {
    let format = Formatter(language)
    let terms = order.compactMap { code -> String? in
      guard let weight = values.numbers["weights." + code],
        let share = values.numbers["before." + code]
      else { return nil }
      let name = Terms.word(code, in: components, language)
      return "\(format.decimal(weight, places: 2)) · \(name) (\(format.percent(share)))"
    }
    let value = format.decimal(values.numbers["utility"] ?? 0, places: 3)
    let sum = terms.joined(separator: " + ")
    let missing = values.list("leftOut").map { Terms.word($0, in: components, language) }
    let without =
      missing.isEmpty
      ? ""
      : Words(
        nb: " Studien kan ikke svare på \(format.list(missing)); vektene er delt på de andre.",
        nn: " Studien kan ikkje svare på \(format.list(missing)); vektene er delte på dei andre.",
        en:
          " The study cannot answer \(format.list(missing)); the weights are shared by the others."
      )[language]
    return Words(
      nb: "Nytten er \(sum) = \(value). Vektene er et valg og kan endres.\(without)",
      nn: "Nytta er \(sum) = \(value). Vektene er eit val og kan endrast.\(without)",
      en: "The utility is \(sum) = \(value). The weights are a choice and can be changed.\(without)"
    )[
      language]
  }

  /// How many pairs there are to choose from, and which are left out.
  public static func candidates(_ values: FindingValues, _ language: Language) -> String {
    let format = Formatter(language)
    let count = format.count(values.counts["candidates"] ?? 0)
    let reasons = ["same-body", "planned", "neither-heard", "at-capacity"].compactMap { code in
      values.counts["excluded." + code].flatMap { number in
        number > 0 ? "\(format.count(number)) \(Terms.word(code, in: exclusions, language))" : nil
      }
    }
    let rest =
      reasons.isEmpty
      ? ""
      : Words(
        nb: " Utelatt: \(format.list(reasons)).", nn: " Utelatne: \(format.list(reasons)).",
        en: " Left out: \(format.list(reasons)).")[language]
    return Words(
      nb: "Valgt blant \(count) par uten samarbeid, ett om gangen med de forrige på plass.\(rest)",
      nn: "Valde blant \(count) par utan samarbeid, eitt om gongen med dei førre på plass.\(rest)",
      en:
        "Chosen among \(count) pairs without collaboration, one at a time with the earlier ones in "
        + "place.\(rest)")[language]
  }

  /// The gain of a recommendation and its parts.
  public static func gain(_ values: FindingValues, _ language: Language) -> String {
    let format = Formatter(language)
    func text(_ number: Double) -> String { format.decimal(number, places: 3) }
    let parts = order.compactMap { code -> String? in
      guard let part = values.numbers["components." + code], part >= 0.0005 else { return nil }
      return "\(text(part)) \(Terms.word(code, in: shortNames, language))"
    }
    let penalty = values.numbers["overloadPenalty"] ?? 0
    let cost =
      penalty > 0
      ? Words(
        nb: ", minus \(text(penalty)) for mange relasjoner fra før",
        nn: ", minus \(text(penalty)) for mange relasjonar frå før",
        en: ", less \(text(penalty)) for many ties already")[language] : ""
    let total = text(values.numbers["gain"] ?? 0)
    let list = format.list(parts) + cost
    return Words(
      nb: "Gevinst \(total): \(list).", nn: "Gevinst \(total): \(list).",
      en: "Gain \(total): \(list).")[language]
  }

  private static let shortNames: [String: Words] = [
    "research": Words(nb: "forskning", nn: "forsking", en: "research"),
    "users": Words(nb: "brukere", nn: "brukarar", en: "users"),
    "reach": Words(nb: "to ledd", nn: "to ledd", en: "two steps"),
    "broker": Words(nb: "uavhengighet", nn: "uavhengigheit", en: "independence"),
    "required": Words(nb: "målbilde", nn: "målbilete", en: "target model"),
  ]

  /// The heading of the page's section.
  public static let section = Words(nb: "Forslag", nn: "Forslag", en: "Suggestions")

  /// “No new tie would add anything to the utility.”
  public static let nothing = Words(
    nb: "Ingen ny relasjon ville øke nytten.", nn: "Ingen ny relasjon ville auke nytta.",
    en: "No new tie would add to the utility.")

  /// What is assumed of a new tie.
  public static let assumption = Words(
    nb: "En ny relasjon regnes som så tett som terskelen, eller som kravet i målbildet ber om.",
    nn:
      "Ein ny relasjon blir rekna som så tett som terskelen, eller som kravet i målbiletet bed om.",
    en: "A new tie is taken to be as close as the threshold, or as the target model asks for.")
}
