extension FindingWords {
  static let noSharedProject = FindingWords(
    kind: "no-shared-project",
    heading: Words(
      nb: "Kommuner uten felles prosjekt med forskning eller sykehus",
      nn: "Kommunar utan felles prosjekt med forsking eller sjukehus",
      en: "Municipalities without a project in common with research or hospitals"),
    question: Words(
      nb: "Hvilke kommuner deler ikke noe prosjekt med forskning eller sykehus?",
      nn: "Kva kommunar deler ikkje noko prosjekt med forsking eller sjukehus?",
      en: "Which municipalities share no project with research or hospitals?"),
    action: Words(
      nb: "Inviter kommunen inn i neste søknad. Å dele prosjekt er ennå ikke å samarbeide.",
      nn: "Inviter kommunen inn i neste søknad. Å dele prosjekt er enno ikkje å samarbeide.",
      en: "Invite the municipality into the next application. Sharing a project is not yet"
        + " collaboration."),
    sentence: { values, language in
      let all = values.counts["of"] ?? 0
      let isHospital = values.texts["role"] == "hospital"
      let partner =
        isHospital
        ? Words(nb: "noe sykehus", nn: "noko sjukehus", en: "any hospital trust")
        : Words(
          nb: "noen forskningsinstitusjon", nn: "nokon forskingsinstitusjon",
          en: "any research organisation")
      if values.names.isEmpty {
        return Words(
          nb:
            "Alle kommunene deler prosjekt med minst én aktør: \(isHospital ? "sykehus" : "forskning").",
          nn:
            "Alle kommunane deler prosjekt med minst éin aktør: \(isHospital ? "sjukehus" : "forsking").",
          en: "Every municipality shares a project with at least one: "
            + (isHospital ? "hospital trust." : "research organisation."))[language]
      }
      let names = Formatter(language).list(values.names, limit: 60)
      let count = values.names.count
      return Words(
        nb: "\(count) av \(all) kommuner deler ikke prosjekt med \(partner.nb): \(names).",
        nn: "\(count) av \(all) kommunar deler ikkje prosjekt med \(partner.nn): \(names).",
        en: "\(count) of \(all) municipalities share no project with \(partner.en):"
          + " \(names).")[language]
    })
}

extension FindingCard {
  static let noSharedProject = FindingCard(
    kind: "no-shared-project",
    reading: Words(
      nb: "Les navnene på kommunene som ikke deler noe prosjekt med forskning eller sykehus.",
      nn: "Les namna på kommunane som ikkje deler prosjekt med forsking eller sjukehus.",
      en: "Read the names of municipalities that share no project with research or hospitals."),
    formula: "{k : P(k) ∩ P(R) = ∅}; {k : P(k) ∩ P(H) = ∅}",
    warning: Words(
      nb: "Å dele prosjekt er ikke å samarbeide, og prosjekter kan mangle i dataene.",
      nn: "Å dele prosjekt er ikkje å samarbeide, og prosjekt kan mangle i dataa.",
      en: "Sharing a project is not collaboration, and projects may be missing from the data."))
}
