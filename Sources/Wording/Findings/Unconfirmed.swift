extension FindingWords {
  static let unconfirmed = FindingWords(
    kind: "unconfirmed",
    heading: Words(
      nb: "Relasjoner bare én part har oppgitt", nn: "Relasjonar berre éin part har oppgitt",
      en: "Ties that only one party reports"),
    question: Words(
      nb: "Hvilke relasjoner er ikke bekreftet av begge?",
      nn: "Kva relasjonar er ikkje stadfesta av begge?",
      en: "Which ties are not confirmed by both?"),
    action: Words(
      nb: "Send hver part listen over egne relasjoner, og be om retting før publisering.",
      nn: "Send kvar part lista over eigne relasjonar, og be om retting før publisering.",
      en: "Send each party the list of its own ties, and ask for corrections before publishing."),
    sentence: { values, language in
      let teller = values.list("confirmedBy").first ?? values.name(0)
      let other = values.names.first { $0 != teller } ?? values.name(1)
      if values.texts["status"] == "one" {
        return Words(
          nb: "\(teller) oppgir samarbeid med \(other), som selv oppgir mindre enn terskelen.",
          nn: "\(teller) oppgir samarbeid med \(other), som sjølv oppgir mindre enn terskelen.",
          en: "\(teller) reports collaboration with \(other), which itself reports less than the "
            + "threshold.")[language]
      }
      return Words(
        nb: "\(teller) oppgir samarbeid med \(other), som ikke har oppgitt noe om relasjonen.",
        nn: "\(teller) oppgir samarbeid med \(other), som ikkje har oppgitt noko om relasjonen.",
        en: "\(teller) reports collaboration with \(other), which has reported nothing of it.")[
          language]
    })
}

extension FindingCard {
  static let unconfirmed = FindingCard(
    kind: "unconfirmed",
    reading: Words(
      nb: "Skill mellom «den andre oppgir mindre» og «den andre har ikke svart».",
      nn: "Skil mellom «den andre oppgir mindre» og «den andre har ikkje svara».",
      en: "Tell “the other side reports less” from “the other side has not answered”."),
    formula: "{ij : r_ij ≥ θ ∧ (r_ji < θ ∨ r_ji = ?)}",
    warning: Words(
      nb: "Ulike svar er noe å snakke om, ikke en feil hos en av partene.",
      nn: "Ulike svar er ting å snakke om, ikkje ein feil hos ein av partane.",
      en: "Differing answers are something to talk about, not a fault of either side."))
}
