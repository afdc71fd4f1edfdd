extension FindingWords {
  static let coreGroup = FindingWords(
    kind: "core-group",
    heading: Words(
      nb: "Noen få aktører har mange relasjoner", nn: "Nokre få aktørar har mange relasjonar",
      en: "A few organisations have many ties"),
    question: Words(
      nb: "Er det en liten kjerne som samarbeider, mens resten står utenfor?",
      nn: "Er det ei lita kjerne som samarbeider, medan resten står utanfor?",
      en: "Does a small core collaborate while the rest stay outside?"),
    action: Words(
      nb: "Legg til rette for samarbeid mellom dem som i dag bare møter kjernen.",
      nn: "Legg til rette for samarbeid mellom dei som i dag berre møter kjerna.",
      en: "Make room for collaboration among those who only meet the core today."),
    sentence: { values, language in
      let format = Formatter(language)
      let fit = format.decimal(values.numbers["fit"] ?? 0, places: 2)
      let expected = format.decimal(values.numbers["expected"] ?? 0, places: 2)
      guard !values.names.isEmpty else {
        return Words(
          nb: "Noen få aktører har mange relasjoner, men ikke mer enn antallet partnere forklarer"
            + " (tilpasning \(fit), ventet \(expected)).",
          nn: "Nokre få aktørar har mange relasjonar, men ikkje meir enn talet på partnarar"
            + " forklarer (tilpassing \(fit), venta \(expected)).",
          en: "A few organisations have many ties, but no more than their numbers of partners"
            + " explain (fit \(fit), expected \(expected)).")[language]
      }
      let names = format.list(values.names, limit: 5)
      return Words(
        nb: "\(names) samarbeider med de fleste, som lite samarbeider seg imellom (tilpasning"
          + " \(fit), ventet \(expected)).",
        nn: "\(names) samarbeider med dei fleste, som lite samarbeider seg imellom (tilpassing"
          + " \(fit), venta \(expected)).",
        en: "\(names) work with most others, who work little with each other (fit \(fit),"
          + " expected \(expected)).")[language]
    })
}

extension FindingCard {
  static let coreGroup = FindingCard(
    kind: "core-group",
    reading: Words(
      nb: "Les bare når tilpasningen er bedre enn det antallet partnere forklarer.",
      nn: "Les berre når tilpassinga er betre enn det talet på partnarar forklarer.",
      en: "Read only when the fit is better than the numbers of partners explain."),
    formula: "max_C corr(A_ij, Δ_ij), Δ_ij = 1 ⇔ i ∈ C ∨ j ∈ C; gap ⇔ p < 0.05",
    warning: Words(
      nb: "At noen få har mange relasjoner, ligner en kjerne uten å være en. Under tolv aktører "
        + "vurderes det ikke.",
      nn: "At nokre få har mange relasjonar, liknar ei kjerne utan å vere det. Under tolv "
        + "aktørar blir det ikkje teke stilling.",
      en: "A few with many ties look like a core without being one. Below twelve organisations "
        + "it is not assessed."))
}
