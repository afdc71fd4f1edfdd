extension FindingWords {
  static let competence = FindingWords(
    kind: "competence",
    heading: Words(
      nb: "Kompetanse som ikke når fram", nn: "Kompetanse som ikkje når fram",
      en: "Competence that does not get through"),
    question: Words(
      nb: "Hvilken kompetanse når ikke fram til kommunen?",
      nn: "Kva kompetanse når ikkje fram til kommunen?",
      en: "Which competence does not reach the municipality?"),
    action: Words(
      nb: "Ta med en som har kompetansen, i prosjektgruppen.",
      nn: "Ta med ein som har kompetansen, i prosjektgruppa.",
      en: "Bring someone who holds the competence into the project group."),
    sentence: { values, language in
      let format = Formatter(language)
      let code = (values.texts["competence"] ?? "–").map { $0 == "_" ? " " : String($0) }.joined()
      let name = format.quoted(code)
      let holders = format.list(values.list("holders"), limit: 3)
      let missed = format.list(values.names, limit: 4)
      if values.names.isEmpty {
        return Words(
          nb: "\(name) når alle kommunene i løpet av to ledd (\(holders)).",
          nn: "\(name) når alle kommunane i løpet av to ledd (\(holders)).",
          en: "\(name) reaches every municipality within two steps (\(holders)).")[language]
      }
      return Words(
        nb: "\(name) er mer enn to ledd unna \(missed). Den finnes hos \(holders).",
        nn: "\(name) er meir enn to ledd unna \(missed). Han finst hos \(holders).",
        en: "\(name) is more than two steps away from \(missed). It is held by"
          + " \(holders).")[language]
    })
}

extension FindingCard {
  static let competence = FindingCard(
    kind: "competence",
    reading: Words(
      nb: "Les hvilke kommuner som er mer enn to ledd fra alle som har kompetansen, og om bare "
        + "én har den.",
      nn: "Les kva kommunar som er meir enn to ledd frå alle som har kompetansen, og om berre "
        + "éin har han.",
      en: "Read which municipalities are more than two steps from all who hold it, and whether "
        + "only one does."),
    formula: "h(c,k) = min_{v : c ∈ C_v} d(v,k); gap ⇔ h(c,k) > 2",
    warning: Words(
      nb: "Kompetanse er det aktørene selv oppgir. At den er nær, er ikke det samme som at den "
        + "er brukt.",
      nn: "Kompetanse er det aktørane sjølve oppgir. At han er nær, er ikkje det same som at han "
        + "er brukt.",
      en: "Competence is what the organisations state. Being near is not being used."))
}
