extension FindingWords {
  static let verticalLine = FindingWords(
    kind: "vertical-line",
    heading: Words(
      nb: "Brutte linjer mellom stat, region og kommune",
      nn: "Brotne linjer mellom stat, region og kommune",
      en: "Broken lines between state, region and municipality"),
    question: Words(
      nb: "Henger stat, region og kommune sammen, i begge linjer?",
      nn: "Heng stat, region og kommune i hop, i begge linjer?",
      en: "Are state, region and municipality connected, along both lines?"),
    action: Words(
      nb: "Bruk et møte som statsforvalteren, fylkeskommunen eller KS har fra før.",
      nn: "Bruk eit møte som statsforvaltaren, fylkeskommunen eller KS har frå før.",
      en: "Use a meeting that the county governor, the county council or KS holds already."),
    sentence: { values, language in
      let line = line(values.texts["line"])
      if let unbroken = values.counts["unbroken"], let all = values.counts["of"] {
        return Words(
          nb: "\(line.nb) er ubrutt til \(unbroken) av \(all) kommuner.",
          nn: "\(line.nn) er ubroten til \(unbroken) av \(all) kommunar.",
          en: "\(line.en) is unbroken to \(unbroken) of \(all) municipalities.")[language]
      }
      let name = values.name(0)
      if values.flags["isUnbroken"] == true {
        let path = values.list("path").joined(separator: " – ")
        return Words(
          nb: "\(line.nb) er ubrutt til \(name): \(path).",
          nn: "\(line.nn) er ubroten til \(name): \(path).",
          en: "\(line.en) is unbroken to \(name): \(path).")[language]
      }
      let link = missing(values.list("missing"))
      let skips = values.flags["skips"] == true
      let contact = Words(
        nb: skips ? " Kommunen har kontakt med nasjonalt nivå utenom det regionale." : "",
        nn: skips ? " Kommunen har kontakt med nasjonalt nivå utanom det regionale." : "",
        en: skips
          ? " The municipality is in contact with the national level past the regional." : "")
      return Words(
        nb: "\(line.nb) til \(name) er brutt \(link.nb).\(contact.nb)",
        nn: "\(line.nn) til \(name) er broten \(link.nn).\(contact.nn)",
        en: "\(line.en) to \(name) is broken \(link.en).\(contact.en)")[language]
    })

  private static func line(_ code: String?) -> Words {
    code == "elected"
      ? Words(
        nb: "Den folkevalgte linjen", nn: "Den folkevalde linja", en: "The elected line")
      : Words(nb: "Den statlige linjen", nn: "Den statlege linja", en: "The state line")
  }

  private static func missing(_ links: [String]) -> Words {
    switch links {
    case ["national-regional"]:
      Words(
        nb: "mellom nasjonalt og regionalt nivå", nn: "mellom nasjonalt og regionalt nivå",
        en: "between the national and the regional level")
    case ["regional-local"]:
      Words(
        nb: "mellom regionalt nivå og kommunen", nn: "mellom regionalt nivå og kommunen",
        en: "between the regional level and the municipality")
    default:
      Words(
        nb: "både over og under regionalt nivå", nn: "både over og under regionalt nivå",
        en: "both above and below the regional level")
    }
  }
}

extension FindingCard {
  static let verticalLine = FindingCard(
    kind: "vertical-line",
    reading: Words(
      nb: "Les de to linjene hver for seg, og hvilket ledd som mangler.",
      nn: "Les dei to linjene kvar for seg, og kva ledd som manglar.",
      en: "Read the two lines apart, and which link is missing."),
    formula: "N – R – k ∨ N – R – L – k",
    warning: Words(
      nb: "Styring kan gå uten samarbeid. En linje begynner med det øverste nivået som er i "
        + "dataene.",
      nn: "Styring kan gå utan samarbeid. Ei linje byrjar med det øvste nivået som er i dataa.",
      en: "Authority may run without collaboration. A line begins with the highest level in the "
        + "data."))
}
