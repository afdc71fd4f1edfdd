extension FindingWords {
  static let cutNode = FindingWords(
    kind: "cut-node",
    heading: Words(
      nb: "Aktører som er eneste forbindelse", nn: "Aktørar som er einaste samband",
      en: "Organisations that are the only link"),
    question: Words(
      nb: "Hvilken aktør ville delt nettverket hvis den falt bort?",
      nn: "Kva aktør ville ha delt nettverket om han fall bort?",
      en: "Which organisation would split the network if it dropped out?"),
    action: Words(
      nb: "Lag en kontaktvei til, utenom denne aktøren.",
      nn: "Lag ein kontaktveg til, utanom denne aktøren.",
      en: "Make a second route of contact around this organisation."),
    sentence: { values, language in
      let list = Formatter(language).list(values.list("cutsOff"), limit: 6)
      return Words(
        nb: "\(values.name(0)) er eneste forbindelse til \(list).",
        nn: "\(values.name(0)) er einaste samband til \(list).",
        en: "\(values.name(0)) is the only link to \(list).")[language]
    })
}

extension FindingCard {
  static let cutNode = FindingCard(
    kind: "cut-node",
    reading: Words(
      nb: "Les hvem som blir skilt fra resten hvis aktøren faller bort.",
      nn: "Les kven som blir skild frå resten dersom aktøren fell bort.",
      en: "Read who is cut off from the rest if the organisation drops out."),
    formula: "{v : c(G − v) > c(G)}",
    warning: Words(
      nb: "Svar som mangler, gjør at noen ser ut til å være eneste forbindelse uten å være det.",
      nn: "Svar som manglar, gjer at ein aktør kan sjå ut som einaste samband utan å vere det.",
      en: "Missing answers make some look like the only link without being so."))
}
