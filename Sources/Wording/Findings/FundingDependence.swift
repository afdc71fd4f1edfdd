extension FindingWords {
  static let fundingDependence = FindingWords(
    kind: "funding-dependence",
    heading: Words(
      nb: "Samarbeid som hviler på tidsbegrensede midler",
      nn: "Samarbeid som kviler på tidsavgrensa midlar",
      en: "Collaboration that rests on time-limited money"),
    question: Words(
      nb: "Hvilke relasjoner forsvinner når prosjektmidlene tar slutt?",
      nn: "Kva relasjonar forsvinn når prosjektmidlane tek slutt?",
      en: "Which ties vanish when the project money ends?"),
    action: Words(
      nb:
        "Avtal hvem som betaler etter prosjektslutt, eller flytt relasjonen til en fast møteplass.",
      nn: "Avtal kven som betaler etter prosjektslutt, eller flytt relasjonen til ein fast"
        + " møteplass.",
      en: "Agree who pays after the project ends, or move the tie to a standing arena."),
    sentence: { values, language in
      let source = values.texts["fundingName"] ?? "–"
      let (ties, all) = (values.counts["ties"] ?? 0, values.counts["of"] ?? 0)
      var sentences: [String] = []
      if ties > 0 {
        sentences.append(
          Words(
            nb: "\(source) er eneste oppgitte finansiering for \(ties) av \(all) relasjoner.",
            nn: "\(source) er einaste oppgitte finansiering for \(ties) av \(all) relasjonar.",
            en: "\(source) is the only stated funding of \(ties) of \(all) ties.")[language])
      }
      if let earlier = values.counts["earlierTies"], let when = values.texts["earlierSnapshot"] {
        let remaining = values.counts["remaining"] ?? 0
        sentences.append(
          Words(
            nb: "Av \(number(earlier, .bokmål)) relasjoner båret av \(source) i \(when)"
              + " er \(number(remaining, .bokmål)) igjen.",
            nn: "Av \(number(earlier, .nynorsk)) relasjonar borne av \(source) i \(when)"
              + " er \(number(remaining, .nynorsk)) att.",
            en: "Of \(earlier) ties carried by \(source) in \(when), \(remaining)"
              + " \(remaining == 1 ? "remains" : "remain").")[language])
      }
      if sentences.isEmpty {
        return Words(
          nb: "Ingen relasjoner har \(source) som eneste oppgitte finansiering.",
          nn: "Ingen relasjonar har \(source) som einaste oppgitte finansiering.",
          en: "No ties have \(source) as their only stated funding.")[language]
      }
      return sentences.joined(separator: " ")
    })

  private static func number(_ count: Int, _ language: Language) -> String {
    count == 1 ? (language == .nynorsk ? "éin" : "én") : norwegianCount(count, language)
  }
}

extension FindingCard {
  static let fundingDependence = FindingCard(
    kind: "funding-dependence",
    reading: Words(
      nb: "Les hvor mange relasjoner som bare er betalt av midler med sluttdato, og hva som ble "
        + "igjen av dem som var det før.",
      nn: "Les kor mange relasjonar som berre er betalte av midlar med sluttdato, og kva som "
        + "vart igjen av dei som var det før.",
      en: "Read how many ties are paid by money with an end only, and what is left of those that "
        + "once were."),
    formula: "E_f = {e : funding(e) = {f}}; |E_f| / m",
    warning: Words(
      nb: "At en relasjon er borte etter midlene, viser ikke at midlene var grunnen.",
      nn: "At ein relasjon er borte etter midlane, viser ikkje at midlane var grunnen.",
      en: "That a tie is gone after the money does not show that the money was the reason."))
}
