/// What a question that could not be answered lacked.
public enum GapNeedWords {
  /// The heading over such questions.
  public static let heading = Words(
    nb: "Ikke vurdert, fordi dataene mangler noe", nn: "Ikkje vurdert, fordi dataa manglar noko",
    en: "Not assessed, because the data lack")

  /// What is missing, by code.
  public static let missing: [String: Words] = [
    "collaborations": Words(
      nb: "samarbeid over terskelen", nn: "samarbeid over terskelen",
      en: "collaborations at the threshold"),
    "collaborations-recorded": Words(
      nb: "relasjoner mellom aktører, ikke bare deltakelse i prosjekter",
      nn: "relasjonar mellom aktørar, ikkje berre deltaking i prosjekt",
      en: "ties between organisations, not only participation in projects"),
    "reports": Words(
      nb: "hva partene selv oppgir om relasjonene (kolonnene «rapport_fra» og «rapport_til»)",
      nn: "kva partane sjølve oppgir om relasjonane (kolonnane «reported_from» og «reported_to»)",
      en: "what the parties report of the ties (the columns “reported_from” and “reported_to”)"),
    "user-ties": Words(
      nb: "relasjoner å følge til brukerorganisasjonene",
      nn: "relasjonar å følgje til brukarorganisasjonane",
      en: "ties to follow to the user organisations"),
    "users-or-municipalities": Words(
      nb: "brukerorganisasjoner eller kommuner", nn: "brukarorganisasjonar eller kommunar",
      en: "user organisations or municipalities"),
    "phases": Words(
      nb: "faser på relasjonene (kolonnen «faser»)",
      nn: "fasar på relasjonane (kolonnen «faser»)",
      en: "phases of the ties (the column “phases”)"),
    "practice": Words(
      nb: "praksis på relasjonene (kolonnen «praksis»)",
      nn: "praksis på relasjonane (kolonnen «praksis»)",
      en: "the stage of practice of the ties (the column “practice”)"),
    "service-sectors": Words(
      nb: "minst to sektorer blant kommuner, NAV, sykehus, forskning og brukere",
      nn: "minst to sektorar blant kommunar, NAV, sjukehus, forsking og brukarar",
      en: "at least two sectors among municipalities, NAV, hospitals, research and users"),
    "municipalities": Words(nb: "kommuner", nn: "kommunar", en: "municipalities"),
    "research": Words(
      nb: "en forskningsinstitusjon", nn: "ein forskingsinstitusjon",
      en: "a research organisation"),
    "scale": Words(
      nb: "en intensitetsskala", nn: "ein intensitetsskala", en: "a scale of intensity"),
    "time-limited-funding": Words(
      nb: "finansiering som er oppgitt som tidsbegrenset",
      nn: "finansiering som er oppgitt som tidsavgrensa",
      en: "funding that is stated to be limited in time"),
    "sectors": Words(
      nb: "aktører fra minst to sektorer", nn: "aktørar frå minst to sektorar",
      en: "actors of at least two sectors"),
    "twelve-organisations": Words(
      nb: "tolv aktører eller flere", nn: "tolv aktørar eller fleire", en: "twelve actors or more"),
    "capacity": Words(
      nb: "oppgitt kapasitet, eller ti aktører å sammenligne",
      nn: "oppgitt kapasitet, eller ti aktørar å samanlikne",
      en: "a stated capacity, or ten actors to compare"),
    "contact-points": Words(
      nb: "antall kontaktpunkter eller kontaktens rolle på relasjonene (kolonnene"
        + " «kontaktpunkter» og «kontakt_nøkkel»)",
      nn: "talet på kontaktpunkt eller rolla til kontakten på relasjonane (kolonnane"
        + " «kontaktpunkter» og «kontakt_nøkkel»)",
      en: "the number of contact points or the contact's role of the ties (the columns"
        + " “contact_points” and “contact_key”)"),
    "contact-levels": Words(
      nb: "nivået på kontakten (kolonnen «nivå_kontakt»)",
      nn: "nivået på kontakten (kolonnen «nivå_kontakt»)",
      en: "the level of contact (the column “contact_level”)"),
    "both-reports": Words(
      nb: "svar fra begge parter om samme relasjon", nn: "svar frå begge partar om same relasjon",
      en: "answers of both parties on the same tie"),
    "initiative": Words(
      nb: "hvem som tar initiativet på tvers av nivåer (kolonnen «retning»)",
      nn: "kven som tek initiativet på tvers av nivå (kolonnen «retning»)",
      en: "whose initiative it is across levels (the column “direction”)"),
    "catchments": Words(
      nb: "hvem som betjener hvilken kommune (tabellen «opptak»)",
      nn: "kven som betener kva kommune (tabellen «opptak»)",
      en: "who serves which municipality (the table “catchments”)"),
    "targets": Words(
      nb: "et målbilde (tabellen «maalbilde»)", nn: "eit målbilete (tabellen «maalbilde»)",
      en: "a target model (the table “targets”)"),
    "participations-only": Words(
      nb: "deltakelse i prosjekter", nn: "deltaking i prosjekt",
      en: "participation in projects"),
    "competences": Words(
      nb: "aktørenes kompetanse (kolonnen «kompetanse»)",
      nn: "kompetansen til aktørane (kolonnen «kompetanse»)",
      en: "the actors' competence (the column “competences”)"),
    "vertical-lines": Words(
      nb: "en regional aktør i den statlige eller folkevalgte linjen (kolonnene «nivå» og «linje»)",
      nn: "ein regional aktør i den statlege eller folkevalde linja (kolonnane «nivå» og «linje»)",
      en: "a regional organisation of the state or elected line (the columns “level” and “line”)"),
    "neighbours": Words(
      nb: "hvilke kommuner som er naboer (tabellen «naboer»)",
      nn: "kva kommunar som er naboar (tabellen «naboer»)",
      en: "which municipalities are neighbours (the table “neighbours”)"),
    "shared-arenas": Words(
      nb: "arenaer eller prosjekter i gang, med minst to deltakere (tabellen «deltakelse»)",
      nn: "arenaer eller prosjekt som går føre seg, med minst to deltakarar (tabellen"
        + " «deltakelse»)",
      en: "arenas or projects under way with at least two participants (the table"
        + " “participations”)"),
    "earlier-snapshot": Words(
      nb: "en tidligere måling", nn: "ei tidlegare måling", en: "an earlier snapshot"),
  ]

  /// Questions that lack the same, by their kinds.
  public static func line(
    _ kinds: [String], lacking needs: [String], _ language: Language
  ) -> String {
    let format = Formatter(language)
    let list = format.list(needs.map { Terms.word($0, in: missing, language) })
    let headings = kinds.map { FindingWords.words(for: $0)?.heading[language] ?? $0 }
    let questions = headings.joined(separator: "; ")
    return Words(
      nb: "mangler \(list): \(questions)", nn: "manglar \(list): \(questions)",
      en: "\(list): \(questions)")[language]
  }
}
