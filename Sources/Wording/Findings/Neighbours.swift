extension FindingWords {
  static let neighbours = FindingWords(
    kind: "neighbours",
    heading: Words(
      nb: "Nabokommuner som ikke samarbeider", nn: "Nabokommunar som ikkje samarbeider",
      en: "Neighbouring municipalities that do not work together"),
    question: Words(
      nb: "Samarbeider nabokommuner?", nn: "Samarbeider nabokommunar?",
      en: "Do neighbouring municipalities work together?"),
    action: Words(
      nb: "Inviter naboen til det neste møtet, for eksempel gjennom regionrådet.",
      nn: "Inviter naboen til det neste møtet, til dømes gjennom regionrådet.",
      en: "Invite the neighbour to the next meeting, for instance through the regional council."),
    sentence: { values, language in
      if let together = values.counts["together"], let all = values.counts["of"] {
        return Words(
          nb: "\(together) av \(all) par av nabokommuner samarbeider, direkte eller gjennom én"
            + " annen.",
          nn: "\(together) av \(all) par av nabokommunar samarbeider, direkte eller gjennom éin"
            + " annan.",
          en: "\(together) of \(all) pairs of neighbouring municipalities work together, directly"
            + " or through one other.")[language]
      }
      let format = Formatter(language)
      let pair = format.list(values.names)
      switch values.texts["status"] {
      case "direct":
        return Words(
          nb: "Naboene \(pair) samarbeider.", nn: "Naboane \(pair) samarbeider.",
          en: "The neighbours \(pair) work together.")[language]
      case "near":
        let via = format.list(values.list("via"), limit: 3)
        return Words(
          nb: "Naboene \(pair) møtes gjennom \(via).", nn: "Naboane \(pair) møtest gjennom \(via).",
          en: "The neighbours \(pair) meet through \(via).")[language]
      default:
        return Words(
          nb: "Naboene \(pair) samarbeider ikke, og har ingen felles partner.",
          nn: "Naboane \(pair) samarbeider ikkje, og har ingen felles partnar.",
          en: "The neighbours \(pair) do not work together, and share no partner.")[language]
      }
    })
}

extension FindingCard {
  static let neighbours = FindingCard(
    kind: "neighbours",
    reading: Words(
      nb: "Les hvilke naboer som verken samarbeider eller har en felles partner.",
      nn: "Les kva naboar som verken samarbeider eller har ein felles partnar.",
      en: "Read which neighbours neither work together nor share a partner."),
    formula: "gap ⇔ w_kl < θ ∧ d(k,l) > 2",
    warning: Words(
      nb: "Naboskap er et kart og ikke et behov. Hvem som er naboer, må være oppgitt.",
      nn: "Naboskap er eit kart og ikkje eit behov. Kven som er naboar, må vere oppgitt.",
      en: "Bordering is a map and not a need. Who are neighbours must be stated."))
}
