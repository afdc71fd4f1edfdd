extension FindingWords {
  static let catchment = FindingWords(
    kind: "catchment",
    heading: Words(
      nb: "Eget sykehus og NAV-kontor", nn: "Eige sjukehus og NAV-kontor",
      en: "Own hospital and NAV office"),
    question: Words(
      nb: "Samarbeider kommunen med sitt eget sykehus og NAV-kontor?",
      nn: "Samarbeider kommunen med sitt eige sjukehus og NAV-kontor?",
      en: "Does the municipality work with its own hospital and NAV office?"),
    action: Words(
      nb: "Inviter kommunens egen tjenesteyter inn.",
      nn: "Inviter inn kommunen sin eigen tenesteytar.",
      en: "Invite the municipality's own provider."),
    sentence: { values, language in
      if values.texts["level"] == "project" { return project(values)[language] }
      if values.texts["status"] == "not-assessable" { return absent(values)[language] }
      return collaboration(values, language)[language]
    })

  private static func project(_ values: FindingValues) -> Words {
    let name = values.texts["projectName"] ?? values.texts["project"] ?? ""
    let municipality = values.name(0)
    let provider = values.name(1)
    return Words(
      nb: "Prosjektet «\(name)» har med \(municipality), men ikke kommunens eget sykehus, "
        + "\(provider).",
      nn: "Prosjektet «\(name)» har med \(municipality), men ikkje kommunen sitt eige sjukehus, "
        + "\(provider).",
      en: "The project “\(name)” has \(municipality), but not its own hospital, \(provider).")
  }

  private static func absent(_ values: FindingValues) -> Words {
    let municipality = values.name(0)
    let isHospital = values.texts["service"] == "hospital"
    let name = values.texts["providerName"].map { ", \($0)," } ?? ""
    return Words(
      nb: "Kommunens eget \(isHospital ? "sykehus" : "NAV-kontor")\(name) er ikke i dataene for "
        + "\(municipality).",
      nn:
        "Kommunen sitt eige \(isHospital ? "sjukehus" : "NAV-kontor")\(name) er ikkje i dataa for "
        + "\(municipality).",
      en: "The own \(isHospital ? "hospital" : "NAV office")\(name) of \(municipality) is not in "
        + "the data.")
  }

  private static func collaboration(_ values: FindingValues, _ language: Language) -> Words {
    let municipality = values.name(0)
    let provider = values.name(1)
    let isHospital = values.texts["service"] == "hospital"
    let instead = Formatter(language).list(values.list("instead"))
    if !instead.isEmpty {
      return Words(
        nb: "\(municipality) har relasjon til \(instead), men ikke til sitt eget "
          + "\(isHospital ? "sykehus" : "NAV-kontor"), \(provider).",
        nn: "\(municipality) har relasjon til \(instead), men ikkje til sitt eige "
          + "\(isHospital ? "sjukehus" : "NAV-kontor"), \(provider).",
        en: "\(municipality) is tied to \(instead) but not to its own "
          + "\(isHospital ? "hospital" : "NAV office"), \(provider).")
    }
    return Words(
      nb: "\(municipality) har ingen relasjon over terskelen til sitt eget "
        + "\(isHospital ? "sykehus" : "NAV-kontor"), \(provider).",
      nn: "\(municipality) har ingen relasjon over terskelen til sitt eige "
        + "\(isHospital ? "sjukehus" : "NAV-kontor"), \(provider).",
      en: "\(municipality) has no tie at the threshold to its own "
        + "\(isHospital ? "hospital" : "NAV office"), \(provider).")
  }
}

extension FindingCard {
  static let catchment = FindingCard(
    kind: "catchment",
    reading: Words(
      nb: "Les om kommunen har kontakt med sitt eget sykehus og NAV-kontor, og hvem den "
        + "eventuelt går til i stedet.",
      nn: "Les om kommunen har kontakt med sitt eige sjukehus og NAV-kontor, og kven han "
        + "eventuelt går til i staden.",
      en: "Read whether the municipality is in touch with its own hospital and NAV office, and "
        + "whom it may go to instead."),
    formula: "gap ⇔ w(k, a_t(k)) < θ, a_t(k) = provider(k, t)",
    warning: Words(
      nb: "Opptaksområder endrer seg, så de må ha dato. En tilbyder som ikke er i dataene, kan "
        + "ikke vurderes.",
      nn: "Opptaksområde endrar seg, så dei må ha dato. Ein tilbydar som ikkje er i dataa, kan "
        + "ein ikkje ta stilling til.",
      en: "Catchments change, so they must be dated. A provider that is not in the data cannot "
        + "be assessed."))
}
