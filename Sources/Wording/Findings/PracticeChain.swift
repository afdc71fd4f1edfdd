extension FindingWords {
  static let practiceChain = FindingWords(
    kind: "practice-chain",
    heading: Words(
      nb: "Fra beste praksis via neste praksis til spredning",
      nn: "Frå beste praksis via neste praksis til spreiing",
      en: "From best practice through next practice to spreading"),
    question: Words(
      nb: "Går det en linje fra beste praksis via neste praksis til spredning?",
      nn: "Går det ei linje frå beste praksis via neste praksis til spreiing?",
      en: "Is there a line from best practice through next practice to spreading?"),
    action: Words(
      nb: "Knytt en kommune som prøver ut noe nytt, til en som kan ta det i bruk.",
      nn: "Knyt ein kommune som prøver ut noko nytt, til ein som kan ta det i bruk.",
      en: "Tie a municipality that tries something new to one that can put it to use."),
    sentence: { values, language in
      if let connected = values.counts["connected"], let all = values.counts["of"] {
        return Words(
          nb: "\(connected) av \(all) kommuner nås av linjen fra beste praksis til spredning.",
          nn: "\(connected) av \(all) kommunar blir nådde av linja frå beste praksis til spreiing.",
          en: "The line from best practice to spreading reaches \(connected) of \(all)"
            + " municipalities.")[language]
      }
      let name = values.name(0)
      switch values.texts["brokenAt"] {
      case "best":
        return Words(
          nb: "Linjen til \(name) mangler allerede beste praksis fra forskningen.",
          nn: "Linja til \(name) manglar alt beste praksis frå forskinga.",
          en: "The line to \(name) lacks best practice from research to begin with.")[language]
      case "next":
        return Words(
          nb: "Linjen til \(name) stopper etter beste praksis.",
          nn: "Linja til \(name) stoggar etter beste praksis.",
          en: "The line to \(name) stops after best practice.")[language]
      case "spread":
        return Words(
          nb: "Linjen til \(name) stopper før spredning.",
          nn: "Linja til \(name) stoggar før spreiing.",
          en: "The line to \(name) stops before spreading.")[language]
      default:
        return Words(
          nb: "\(name) nås av linjen fra beste praksis via neste praksis til spredning.",
          nn: "\(name) blir nådd av linja frå beste praksis via neste praksis til spreiing.",
          en: "\(name) is reached by the line from best practice through next practice to"
            + " spreading.")[language]
      }
    })
}

extension FindingCard {
  static let practiceChain = FindingCard(
    kind: "practice-chain",
    reading: Words(
      nb: "Les andelen kommuner som nås, og hvilket stadium linjen stopper på.",
      nn: "Les kor stor del av kommunane som blir nådde, og kva stadium linja stoggar på.",
      en: "Read the share of municipalities reached, and the stage at which the line stops."),
    formula: "R → best⁺ → next⁺ → spread⁺ → k",
    warning: Words(
      nb: "Krever at praksis er oppgitt på relasjonene. Rekkefølgen er stadienes, ikke datoenes.",
      nn: "Krev at praksis er oppgitt på relasjonane. Rekkjefølgja er den i stadia, ikkje i "
        + "datoane.",
      en: "Needs the stage of practice on the ties. The order is that of stages, not of dates."))
}
