extension FindingWords {
  static let redundancy = FindingWords(
    kind: "redundancy",
    heading: Words(
      nb: "Mer enn én vei mellom dem som må nå hverandre",
      nn: "Meir enn éin veg mellom dei som må nå kvarandre",
      en: "More than one route between those who must reach each other"),
    question: Words(
      nb: "Finnes det mer enn én vei mellom to som må nå hverandre?",
      nn: "Finst det meir enn éin veg mellom to som må nå kvarandre?",
      en: "Is there more than one route between two that must reach each other?"),
    action: Words(
      nb: "Lag en vei til, gjennom en annen aktør enn den som er der i dag.",
      nn: "Lag ein veg til, gjennom ein annan aktør enn den som er der i dag.",
      en: "Make a second route, through another organisation than today's."),
    sentence: { values, language in
      let (few, all) = (values.counts["few"] ?? 0, values.counts["pairs"] ?? 0)
      let between = Terms.word(values.texts["between"] ?? "", in: pairs, language)
      let names = Formatter(language).list(values.list("fewPairs"), limit: 6)
      let tail = names.isEmpty ? "." : ": \(names)."
      return Words(
        nb: "\(between): \(few) av \(all) par har ikke mer enn én vei\(tail)",
        nn: "\(between): \(few) av \(all) par har ikkje meir enn éin veg\(tail)",
        en: "\(between): \(few) of \(all) pairs have no more than one route\(tail)")[language]
    })

  private static let pairs: [String: Words] = [
    "municipality-hospital": Words(
      nb: "Kommuner og sykehus", nn: "Kommunar og sjukehus", en: "Municipalities and hospitals"),
    "municipality-research": Words(
      nb: "Kommuner og forskning", nn: "Kommunar og forsking", en: "Municipalities and research"),
    "labour-office-hospital": Words(
      nb: "NAV-kontor og sykehus", nn: "NAV-kontor og sjukehus", en: "NAV offices and hospitals"),
  ]
}

extension FindingCard {
  static let redundancy = FindingCard(
    kind: "redundancy",
    reading: Words(
      nb: "Les hvor mange par som har høyst én vei til hverandre, og hvem de er.",
      nn: "Les kor mange par som har høgst éin veg til kvarandre, og kven dei er.",
      en: "Read how many pairs have at most one route to each other, and who they are."),
    formula: "κ(s,t) = max |{P_1, …, P_κ : P_i ∩ P_j = {s,t}}|; gap ⇔ κ ≤ 1",
    warning: Words(
      nb: "To veier på papiret kan gå gjennom samme person.",
      nn: "To vegar på papiret kan gå gjennom den same personen.",
      en: "Two routes on paper may go through the same person."))
}
