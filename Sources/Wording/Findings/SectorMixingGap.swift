extension FindingWords {
  static let sectorMixing = FindingWords(
    kind: "sector-mixing",
    heading: Words(
      nb: "Sektorer som ikke samarbeider, selv om aktiviteten skulle tilsi det",
      nn: "Sektorar som ikkje samarbeider, sjølv om aktiviteten skulle tilseie det",
      en: "Sectors that do not work together though their activity would suggest it"),
    question: Words(
      nb: "Samarbeider to sektorer mindre enn en skulle vente ut fra hvor aktive de er?",
      nn: "Samarbeider to sektorar mindre enn ein skulle vente ut frå kor aktive dei er?",
      en: "Do two sectors work together less than their activity would suggest?"),
    action: Words(
      nb: "Velg ut ett par av aktører på tvers, og gi dem en felles oppgave.",
      nn: "Vel ut eitt par av aktørar på tvers, og gi dei ei felles oppgåve.",
      en: "Pick one pair of actors across, and give them a common task."),
    sentence: { values, language in
      let format = Formatter(language)
      let sectors = format.list(values.list("sectors"))
      let expected = format.decimal(values.numbers["expected"] ?? 0, places: 1)
      let observed = Counted.ties(values.counts["observed"] ?? 0)[language]
      return Words(
        nb: "\(sectors): \(observed), mot \(expected) ventet ut fra aktiviteten.",
        nn: "\(sectors): \(observed), mot \(expected) venta ut frå aktiviteten.",
        en: "\(sectors): \(observed), against \(expected) expected from their activity.")[
          language]
    })
}

extension FindingCard {
  static let sectorMixing = FindingCard(
    kind: "sector-mixing",
    reading: Words(
      nb: "Se først på forskjellen mellom det som finnes og det som er ventet, ikke på forholdet "
        + "mellom dem.",
      nn: "Sjå først på skilnaden mellom det som er der og det som er venta, ikkje på forholdet "
        + "mellom dei.",
      en: "Look first at the difference between what is there and what is expected, not at their "
        + "ratio."),
    formula:
      "O_ab − e_ab; e_ab ≈ K_a·K_b / (2m − 1), K_a = Σ_{v ∈ a} k_v; gap ⇔ O_ab = 0 ∧ e_ab ≥ 1",
    warning: Words(
      nb: "Bare sektorpar med minst én ventet relasjon er tatt med. Forventningen sier hva "
        + "aktiviteten tilsier, ikke hva som er riktig.",
      nn: "Berre sektorpar med minst éin venta relasjon er tekne med. Forventninga seier kva "
        + "aktiviteten tilseier, ikkje kva som er rett.",
      en: "Only pairs of sectors with at least one expected tie are told. The expectation says "
        + "what activity suggests, not what is right."))
}
