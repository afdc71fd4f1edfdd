extension FindingWords {
  static let required = FindingWords(
    kind: "required",
    heading: Words(nb: "Målbildet", nn: "Målbiletet", en: "Target model"),
    question: Words(
      nb: "Hvilke relasjoner burde finnes, og finnes de?",
      nn: "Kva relasjonar burde finnast, og finst dei?",
      en: "Which collaborations should exist, and do they?"),
    action: Words(
      nb: "Avtal kontaktperson, møteplass og hva samarbeidet skal dekke.",
      nn: "Avtal kontaktperson, møteplass og kva samarbeidet skal dekkje.",
      en: "Agree on a contact person, a meeting place and what the collaboration should cover."),
    sentence: { values, language in
      let rule = values.texts["rule"] ?? ""
      let body =
        switch values.texts["status"] {
        case "met": met(values)
        case "partly": partly(values, language)
        case "missing": missing(values, language)
        default: notAssessable(values, language)
        }
      return "\(rule): \(body[language])"
    })

  private static func met(_ values: FindingValues) -> Words {
    let first = values.name(0)
    let second = values.name(1)
    return Words(
      nb: "Relasjonen mellom \(first) og \(second) er på plass.",
      nn: "Relasjonen mellom \(first) og \(second) er på plass.",
      en: "The tie between \(first) and \(second) is in place.")
  }

  private static func partly(_ values: FindingValues, _ language: Language) -> Words {
    let format = Formatter(language)
    let first = values.name(0)
    let second = values.name(1)
    let phases = values.phases("missingPhases", language)
    let actual = values.numbers["intensity"] ?? 0
    let wanted = values.numbers["requiredIntensity"] ?? 0
    var parts: [Words] = []
    if actual < wanted {
      let level = "\(format.number(actual))"
      let goal = "\(format.number(wanted))"
      parts.append(
        Words(
          nb: "intensiteten er \(level), ikke \(goal)",
          nn: "intensiteten er \(level), ikkje \(goal)",
          en: "the intensity is \(level), not \(goal)"))
    }
    if !phases.isEmpty {
      let list = format.list(phases.map(format.quoted))
      let isOne = phases.count == 1
      parts.append(
        Words(
          nb: isOne ? "fasen \(list) mangler" : "fasene \(list) mangler",
          nn: isOne ? "fasen \(list) manglar" : "fasane \(list) manglar",
          en: isOne ? "the phase \(list) is missing" : "the phases \(list) are missing"))
    }
    func joined(_ language: Language) -> String {
      Formatter(language).list(parts.map { $0[language] })
    }
    return Words(
      nb: "Relasjonen mellom \(first) og \(second) er delvis på plass: \(joined(.bokmål)).",
      nn: "Relasjonen mellom \(first) og \(second) er delvis på plass: \(joined(.nynorsk)).",
      en: "The tie between \(first) and \(second) is partly in place: \(joined(.english)).")
  }

  private static func missing(_ values: FindingValues, _ language: Language) -> Words {
    let first = values.name(0)
    guard values.names.count < 2 else {
      let second = values.name(1)
      return Words(
        nb: "Ingen relasjon er oppgitt mellom \(first) og \(second).",
        nn: "Ingen relasjon er oppgitt mellom \(first) og \(second).",
        en: "No tie is reported between \(first) and \(second).")
    }
    let candidates = values.list("candidates")
    return Words(
      nb: "\(first) har ingen oppgitt relasjon til noen av "
        + "\(Formatter(.bokmål).list(candidates, limit: 4)).",
      nn: "\(first) har ingen oppgitt relasjon til nokon av "
        + "\(Formatter(.nynorsk).list(candidates, limit: 4)).",
      en: "\(first) has no reported tie to any of "
        + "\(Formatter(.english).list(candidates, limit: 4)).")
  }

  private static func notAssessable(_ values: FindingValues, _ language: Language) -> Words {
    let first = values.list("ends").first ?? values.name(0)
    switch values.texts["reason"] {
    case "no-catchment":
      let service = values.texts["service"] ?? ""
      func word(_ language: Language) -> String {
        Terms.word(service, in: Terms.services, language)
      }
      return Words(
        nb: "Dataene sier ikke hvilket \(word(.bokmål)) som har ansvar for \(first), så kravet kan "
          + "ikke vurderes.",
        nn: "Dataa seier ikkje kva \(word(.nynorsk)) som har ansvar for \(first), så kravet kan "
          + "ikkje vurderast.",
        en: "The data do not say which \(word(.english)) serves \(first), so the requirement "
          + "cannot be assessed.")
    case "nobody":
      return Words(
        nb: "Kravet til \(first) kan ikke vurderes: ingen i målingen passer til den andre siden av "
          + "regelen.",
        nn: "Kravet til \(first) kan ikkje vurderast: ingen i målinga passar til den andre sida av "
          + "regelen.",
        en: "The requirement on \(first) cannot be assessed: nobody in the snapshot fits the other "
          + "side of the rule.")
    case "no-area":
      return Words(
        nb: "Kommunenummeret til \(first) mangler, så det kan ikke vurderes om regelen gjelder.",
        nn: "Kommunenummeret til \(first) manglar, så det kan ikkje vurderast om regelen gjeld.",
        en: "The municipality number of \(first) is missing, so it cannot be assessed whether the "
          + "rule applies.")
    default: return absent(values, first, language)
    }
  }

  private static func absent(
    _ values: FindingValues, _ first: String, _ language: Language
  ) -> Words {
    let unnamed = [values.texts["partnerName"]].compactMap { $0 }
    let ends = values.list("ends") + unnamed
    let absent = values.list("absent") + unnamed
    let second = ends.count > 1 ? ends[1] : "?"
    let list = Formatter(language).list(absent.isEmpty ? [second] : absent)
    return Words(
      nb: "Relasjonen mellom \(first) og \(second) kan ikke vurderes: \(list) er ikke i dataene.",
      nn: "Relasjonen mellom \(first) og \(second) kan ikkje vurderast: \(list) er ikkje i dataa.",
      en: "The tie between \(first) and \(second) cannot be assessed: \(list) "
        + "\(absent.count > 1 ? "are" : "is") not in the data.")
  }
}

extension FindingCard {
  static let required = FindingCard(
    kind: "required",
    reading: Words(
      nb: "Les hver regel for seg, og de viktigste først. Samarbeid utover målbildet er ikke "
        + "galt.",
      nn: "Les kvar regel for seg, og dei viktigaste først. Samarbeid utover målbiletet er ikkje "
        + "gale.",
      en: "Read each rule by itself, the most important first. Collaboration beyond the target "
        + "model is not wrong."),
    formula: "status(i,j) = met ⇔ w_ij ≥ θ_q ∧ F_q ⊆ F_ij; partly ⇔ w_ij ≥ 1; missing ⇔ w_ij < 1",
    warning: Words(
      nb: "Målbildet er et valg, og det samme må brukes på alle målinger som sammenlignes.",
      nn: "Målbiletet er eit val, og det same må brukast på alle målingar som blir samanlikna.",
      en: "The target model is a choice, and all snapshots compared must use the same."))
}
