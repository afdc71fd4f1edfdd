extension FindingWords {
  static let initiative = FindingWords(
    kind: "initiative",
    heading: Words(
      nb: "Initiativ ovenfra og nedenfra", nn: "Initiativ ovanfrå og nedanfrå",
      en: "Initiative from above and below"),
    question: Words(
      nb: "Kommer initiativet ovenfra eller nedenfra?",
      nn: "Kjem initiativet ovanfrå eller nedanfrå?",
      en: "Does initiative come from above or below?"),
    action: Words(
      nb: "Gi den siden som sjelden tar initiativet, ansvaret for neste møte.",
      nn: "Gi den sida som sjeldan tek initiativet, ansvaret for neste møte.",
      en: "Give the side that seldom takes the initiative the next meeting to run."),
    sentence: { values, language in
      let (up, down) = (values.counts["bottomUp"] ?? 0, values.counts["topDown"] ?? 0)
      return Words(
        nb: "Av \(up + down) relasjoner på tvers av nivåer kommer initiativet nedenfra i \(up) og"
          + " ovenfra i \(down).",
        nn: "Av \(up + down) relasjonar på tvers av nivå kjem initiativet nedanfrå i \(up) og"
          + " ovanfrå i \(down).",
        en: "Of \(up + down) ties across levels the initiative comes from below in \(up) and from"
          + " above in \(down).")[language]
    })
}

extension FindingCard {
  static let initiative = FindingCard(
    kind: "initiative",
    reading: Words(
      nb: "−1 er bare ovenfra, 1 er bare nedenfra. Begge deler kan være riktig.",
      nn: "−1 er berre ovanfrå, 1 er berre nedanfrå. Begge delar kan vere rett.",
      en: "−1 is only from above, 1 only from below. Either may be right."),
    formula: "B = (↑ − ↓) / (↑ + ↓); gap ⇔ ↑ + ↓ ≥ 4 ∧ |B| ≥ 1/2",
    warning: Words(
      nb: "Bygger bare på relasjoner mellom ulike nivåer der initiativet er den enes.",
      nn: "Byggjer berre på relasjonar mellom ulike nivå der initiativet er den eine sitt.",
      en: "Rests only on ties between levels whose initiative is one side's."))
}
