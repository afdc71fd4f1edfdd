extension FindingWords {
  static let singleContact = FindingWords(
    kind: "single-contact",
    heading: Words(
      nb: "Relasjoner som bæres av én person", nn: "Relasjonar som blir borne av éin person",
      en: "Ties that rest on one person"),
    question: Words(
      nb: "Hvilke relasjoner bæres av én person?", nn: "Kva relasjonar blir borne av éin person?",
      en: "Which ties rest on one person?"),
    action: Words(
      nb: "Avtal et kontaktpunkt til, og skriv ned hvordan samarbeidet foregår.",
      nn: "Avtal eit kontaktpunkt til, og skriv ned korleis samarbeidet går føre seg.",
      en: "Agree on a second contact, and write down how you work together."),
    sentence: { values, language in
      if let key = values.texts["key"] { return carried(by: key, values, language) }
      let (single, known) = (values.counts["single"] ?? 0, values.counts["known"] ?? 0)
      return Words(
        nb: "\(single) av \(known) relasjoner har bare ett kontaktpunkt.",
        nn: "\(single) av \(known) relasjonar har berre eitt kontaktpunkt.",
        en: "\(single) of \(known) ties have one contact point only.")[language]
    })

  private static func carried(
    by key: String, _ values: FindingValues, _ language: Language
  ) -> String {
    let (largest, known) = (values.counts["largest"] ?? 0, values.counts["known"] ?? 0)
    let role = Formatter(language).quoted(key)
    let name = values.name(0)
    return Words(
      nb: "\(largest) av \(known) relasjoner fra \(name) bæres av samme rolle: \(role).",
      nn: "\(largest) av \(known) relasjonar frå \(name) blir borne av den same rolla: \(role).",
      en: "\(largest) of \(known) ties from \(name) rest on the same role: \(role).")[language]
  }
}

extension FindingCard {
  static let singleContact = FindingCard(
    kind: "single-contact",
    reading: Words(
      nb: "Les andelen av relasjonene som bæres av én person, og om én rolle bærer de fleste av "
        + "en aktørs relasjoner.",
      nn: "Les kor stor del av relasjonane som blir borne av éin person, og om éi rolle ber dei "
        + "fleste av relasjonane til ein aktør.",
      en: "Read the share of ties that rest on one person, and whether one role carries most of "
        + "an organisation's."),
    formula:
      "|{e : points(e) = 1}| / |{e : points(e)}|; max_r |{e ∋ v : role(e) = r}| / |{e ∋ v : role(e)}|, gap ⇔ > 1/2",
    warning: Words(
      nb: "Bare roller er lest, aldri navn. En rolle kan ha flere personer, og en person flere "
        + "roller.",
      nn: "Berre roller er lesne, aldri namn. Ei rolle kan ha fleire personar, og ein person "
        + "fleire roller.",
      en: "Only roles are read, never names. A role may be several people, and a person may have "
        + "several roles."))
}
