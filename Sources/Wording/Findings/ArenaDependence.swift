extension FindingWords {
  static let arenaDependence = FindingWords(
    kind: "arena-dependence",
    heading: Words(
      nb: "Parter som bare møtes ett sted", nn: "Partar som berre møtest éin stad",
      en: "Parties that meet in one place only"),
    question: Words(
      nb: "Hvilke parter møtes bare ett sted, og hva går tapt om det slutter?",
      nn: "Kva partar møtest berre éin stad, og kva går tapt om det sluttar?",
      en: "Which parties meet in one place only, and what is lost when it ends?"),
    action: Words(
      nb: "Behold møteplassen, eller finn en annen før den legges ned.",
      nn: "Behald møteplassen, eller finn ein annan før han blir lagd ned.",
      en: "Keep the meeting place, or find another before it closes."),
    sentence: { values, language in
      let format = Formatter(language)
      guard let name = values.texts["projectName"] else { return summary(values, language) }
      let place = format.quoted(name)
      let pairs = format.count(values.counts["pairs"] ?? 0)
      let all = format.count(values.counts["of"] ?? 0)
      if values.flags["isCollaborationKnown"] == false {
        return Words(
          nb: "\(pairs) av \(all) par som møtes i \(place), møtes bare der.",
          nn: "\(pairs) av \(all) par som møtest i \(place), møtest berre der.",
          en: "\(pairs) of the \(all) pairs that meet in \(place) meet only there.")[language]
      }
      let alone = values.list("alone")
      let names = format.list(alone, limit: 4)
      let rest = Words(
        nb: alone.isEmpty ? "" : " Uten andre partnere blir da \(names).",
        nn: alone.isEmpty ? "" : " Utan andre partnarar blir då \(names).",
        en: alone.isEmpty ? "" : " Left without any partner: \(names).")
      return Words(
        nb: "Uten \(place) mister \(pairs) av \(all) par som møtes der, den kontakten de har."
          + rest.nb,
        nn: "Utan \(place) mister \(pairs) av \(all) par som møtest der, den kontakten dei har."
          + rest.nn,
        en: "Without \(place), \(pairs) of the \(all) pairs that meet there lose the contact they"
          + " have." + rest.en)[language]
    })

  private static func summary(_ values: FindingValues, _ language: Language) -> String {
    let format = Formatter(language)
    let only = format.count(values.counts["only"] ?? 0)
    let all = format.count(values.counts["of"] ?? 0)
    let isKnown = values.flags["isCollaborationKnown"] ?? true
    let remark = Words(
      nb: isKnown ? "" : " Hva de ellers har sammen, er ikke i dataene.",
      nn: isKnown ? "" : " Kva dei elles har i lag, er ikkje i dataa.",
      en: isKnown ? "" : " What else they have together is not in the data.")
    return Words(
      nb: "\(only) av \(all) par som deler en arena eller et prosjekt, møtes bare der." + remark.nb,
      nn: "\(only) av \(all) par som deler ein arena eller eit prosjekt, møtest berre der."
        + remark.nn,
      en: "\(only) of \(all) pairs that share an arena or project meet only there." + remark.en)[
        language]
  }
}

extension FindingCard {
  static let arenaDependence = FindingCard(
    kind: "arena-dependence",
    reading: Words(
      nb: "Les hvilke par som mister all kontakt om arenaen slutter, og hvem som da står alene.",
      nn: "Les kva par som mister all kontakt om arenaen sluttar, og kven som då står åleine.",
      en: "Read which pairs lose all contact if the arena ends, and who is then on their own."),
    formula: "o_ij = |A_i ∩ A_j|; gap(p) ⇔ ∃ ij : A_ij = {p} ∧ E_ij ⊆ p",
    warning: Words(
      nb: "Å møtes er ikke å samarbeide. Uten relasjoner i dataene er det ukjent hva to ellers "
        + "har sammen.",
      nn: "Å møtast er ikkje å samarbeide. Utan relasjonar i dataa er det ukjent kva to elles "
        + "har i lag.",
      en: "Meeting is not collaboration. Without ties in the data it is unknown what else two "
        + "have together."))
}
