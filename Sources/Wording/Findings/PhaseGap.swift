extension FindingWords {
  static let phaseGap = FindingWords(
    kind: "phase-gap",
    heading: Words(
      nb: "Faser uten samarbeid mellom to sektorer", nn: "Fasar utan samarbeid mellom to sektorar",
      en: "Phases without collaboration between two sectors"),
    question: Words(
      nb: "I hvilke faser av innovasjonssyklusen mangler samarbeid mellom to sektorer?",
      nn: "I kva fasar av innovasjonssyklusen manglar samarbeid mellom to sektorar?",
      en: "In which phases of the innovation cycle do two sectors not work together?"),
    action: Words(
      nb: "Inviter den sektoren som mangler, til neste aktivitet i fasen.",
      nn: "Inviter den sektoren som manglar, til neste aktivitet i fasen.",
      en: "Invite the missing sector to the next activity in that phase."),
    sentence: { values, language in
      if let cells = values.counts["cells"] { return summary(cells, values, language) }
      let sectors = Formatter(language).list(values.list("sectors"))
      let missing = values.phases("missingPhases", language)
      let list = Formatter(language).list(missing.map(Formatter(language).quoted))
      if (values.numbers["statedShare"] ?? 1) < 0.8 {
        return Words(
          nb: "\(sectors): fasene er ukjente for mange av relasjonene.",
          nn: "\(sectors): fasane er ukjende for mange av relasjonane.",
          en: "\(sectors): the phases of many ties are unknown.")[language]
      }
      if values.counts["ties"] == 0 {
        return Words(
          nb: "\(sectors): ingen oppgitte relasjoner, og dermed ingen fase dekket.",
          nn: "\(sectors): ingen oppgitte relasjonar, og dermed ingen fase dekt.",
          en: "\(sectors): no reported ties, so no phase is covered.")[language]
      }
      if missing.isEmpty {
        return Words(
          nb: "\(sectors) samarbeider i alle fem faser.",
          nn: "\(sectors) samarbeider i alle fem fasar.",
          en: "\(sectors) work together in all five phases.")[language]
      }
      return Words(
        nb: "\(sectors) mangler samarbeid i \(list).",
        nn: "\(sectors) manglar samarbeid i \(list).",
        en: "\(sectors) lack collaboration in \(list).")[language]
    })

  private static func summary(
    _ cells: Int, _ values: FindingValues, _ language: Language
  ) -> String {
    let format = Formatter(language)
    let covered = format.count(values.counts["covered"] ?? 0)
    let all = format.count(cells)
    return Words(
      nb: "\(covered) av \(all) ruter (sektorpar × fase) har samarbeid.",
      nn: "\(covered) av \(all) ruter (sektorpar × fase) har samarbeid.",
      en: "\(covered) of \(all) cells (pair of sectors × phase) have collaboration.")[language]
  }
}

extension FindingCard {
  static let phaseGap = FindingCard(
    kind: "phase-gap",
    reading: Words(
      nb: "Les som et kart med sektorpar nedover og faser bortover. De tomme rutene er svaret.",
      nn: "Les som eit kart med sektorpar nedover og fasar bortover. Dei tomme rutene er svaret.",
      en: "Read as a map of pairs of sectors by phases. The empty cells are the answer."),
    formula:
      "C_abp = |{ij ∈ E : {s_i, s_j} = {a, b} ∧ p ∈ F_ij}|; gap ⇔ C_abp = 0; Φ = |{abp : C_abp > 0}| / |{abp}|",
    warning: Words(
      nb: "Når færre enn 80 % av relasjonene har oppgitt fase, er en tom rute ukjent og ikke et "
        + "hull.",
      nn: "Når færre enn 80 % av relasjonane har oppgitt fase, er ei tom rute ukjend og ikkje "
        + "eit hol.",
      en: "When fewer than 80% of ties state their phases, an empty cell is unknown, not a gap."))
}
