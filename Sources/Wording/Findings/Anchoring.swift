extension FindingWords {
  static let anchoring = FindingWords(
    kind: "anchoring",
    heading: Words(
      nb: "Forankring hos ledelsen", nn: "Forankring hos leiinga",
      en: "Anchoring with management"),
    question: Words(
      nb: "Er samarbeidet forankret hos ledelsen?", nn: "Er samarbeidet forankra hos leiinga?",
      en: "Is collaboration anchored with management?"),
    action: Words(
      nb: "Løft samarbeidet til strategisk samarbeidsutvalg eller kommunedirektøren.",
      nn: "Løft samarbeidet til strategisk samarbeidsutval eller kommunedirektøren.",
      en: "Lift the collaboration to the joint strategic committee or the chief executive."),
    sentence: { values, language in
      let (anchored, known) = (values.counts["anchored"] ?? 0, values.counts["known"] ?? 0)
      return Words(
        nb: "\(anchored) av \(known) relasjoner har kontakt på minst to nivåer, med leder eller"
          + " politiker på ett av dem.",
        nn: "\(anchored) av \(known) relasjonar har kontakt på minst to nivå, med leiar eller"
          + " politikar på eitt av dei.",
        en: "\(anchored) of \(known) ties have contact at two levels or more, a manager or"
          + " politician at one of them.")[language]
    })
}

extension FindingCard {
  static let anchoring = FindingCard(
    kind: "anchoring",
    reading: Words(
      nb: "Les hvor mange relasjoner som har kontakt på minst to nivåer.",
      nn: "Les kor mange relasjonar som har kontakt på minst to nivå.",
      en: "Read how many ties have contact at two levels or more."),
    formula: "|{e : |levels(e)| ≥ 2}| / |{e : |levels(e)| ≥ 1}|",
    warning: Words(
      nb: "Kontakt på flere nivåer viser ikke at ledelsen stiller seg bak arbeidet.",
      nn: "Kontakt på fleire nivå viser ikkje at leiinga stiller seg bak arbeidet.",
      en: "Contact at several levels does not show that management backs the work."))
}
