/// The words of the tables that go with a report: their titles and headings beyond those of the page.
public enum TableWords {
  /// “Organisations (ids)”.
  public static let organisationIDs = Words(
    nb: "Aktører (id)", nn: "Aktørar (id)", en: "Organisations (ids)")
  /// “Sector (name)”.
  public static let sectorName = Words(nb: "Sektor", nn: "Sektor", en: "Sector")
  /// “Counted”.
  public static let isCounted = Words(
    nb: "Regnet med (nådd terskelen)", nn: "Rekna med (nådd terskelen)",
    en: "Counted (at the threshold)")
  /// “Reported by the first”.
  public static let reportedByFirst = Words(
    nb: "Oppgitt av den ene", nn: "Oppgitt av den eine", en: "Reported by the first")
  /// “Reported by the second”.
  public static let reportedBySecond = Words(
    nb: "Oppgitt av den andre", nn: "Oppgitt av den andre", en: "Reported by the second")
  /// “Funding”.
  public static let funding = Words(nb: "Finansiering", nn: "Finansiering", en: "Funding")
  /// “Municipalities affected”.
  public static let municipalitiesAffected = Words(
    nb: "Kommuner det går ut over", nn: "Kommunar det går ut over", en: "Municipalities affected")
  /// “Organisations affected”.
  public static let organisationsAffected = Words(
    nb: "Aktører det går ut over", nn: "Aktørar det går ut over", en: "Organisations affected")
  /// “In the ledger (id)”.
  public static let ledgerID = Words(
    nb: "I gapregisteret (id)", nn: "I gapregisteret (id)", en: "In the gap ledger (id)")
  /// “Status in the ledger”.
  public static let ledgerStatus = Words(
    nb: "Status i gapregisteret", nn: "Status i gapregisteret", en: "Status in the gap ledger")
  /// “Description”.
  public static let ruleText = Words(nb: "Regelen i ord", nn: "Regelen i ord", en: "Rule in words")
  /// “All rules”.
  public static let allRules = Words(nb: "alle regler", nn: "alle reglar", en: "all rules")
  /// “Place”.
  public static let place = Words(nb: "Plass", nn: "Plass", en: "Place")
  /// “Suggestion”.
  public static let suggestion = Words(nb: "Forslag", nn: "Forslag", en: "Suggestion")
  /// “Kind of suggestion”.
  public static let suggestionKind = Words(
    nb: "Type forslag", nn: "Type forslag", en: "Kind of suggestion")
  /// “What it rests on”.
  public static let basis = Words(
    nb: "Hva det bygger på", nn: "Kva det byggjer på", en: "What it rests on")
  /// “What”.
  public static let quality = Words(nb: "Opplysning", nn: "Opplysning", en: "What")
  /// “Warning”.
  public static let warning = Words(nb: "Merknad", nn: "Merknad", en: "Warning")
  /// “Question”.
  public static let openQuestion = Words(nb: "Spørsmål", nn: "Spørsmål", en: "Question")
  /// “Lacks”.
  public static let lacks = Words(nb: "Dataene mangler", nn: "Dataa manglar", en: "The data lack")
  /// “Facts”.
  public static let facts = Words(nb: "Fakta", nn: "Fakta", en: "Facts")
  /// “Measures at the snapshot”, the sheet of all of them.
  public static let allMeasures = Words(
    nb: "Alle mål for aktørene", nn: "Alle mål for aktørane", en: "All measures of organisations")
  /// “Snapshots side by side”.
  public static let evaluation = Words(
    nb: "Målingene side om side", nn: "Målingane side om side", en: "Snapshots side by side")
  /// “Fulfilment of the target model”.
  public static let fulfilment = Words(
    nb: "Målbildet over tid", nn: "Målbiletet over tid", en: "Target model over time")
  /// “Suggested ties”.
  public static let suggestions = Words(
    nb: "Foreslåtte relasjoner", nn: "Føreslåtte relasjonar", en: "Suggested ties")
  /// “Ties that changed”.
  public static let changes = Words(
    nb: "Endrede relasjoner", nn: "Endra relasjonar", en: "Changed ties")
  /// “Who came and went”.
  public static let membership = Words(
    nb: "Kommet til og gått ut", nn: "Komne til og gått ut", en: "Who came and went")
  /// “Questions without an answer”.
  public static let notAssessed = Words(
    nb: "Ikke vurdert", nn: "Ikkje vurdert", en: "Not assessed")
  /// “Where the numbers come from”.
  public static let provenance = Words(
    nb: "Hvor tallene kommer fra", nn: "Kvar tala kjem frå", en: "Where the numbers come from")
  /// “yes”.
  public static let yes = Words(nb: "ja", nn: "ja", en: "yes")
  /// “no”.
  public static let no = Words(nb: "nei", nn: "nei", en: "no")
  /// “Number of participants”.
  public static let participantCount = Words(
    nb: "Antall deltakere", nn: "Talet på deltakarar", en: "Number of participants")
  /// “Property”.
  public static let property = Words(nb: "Opplysning", nn: "Opplysning", en: "Property")
  /// “Value”.
  public static let value = Words(nb: "Verdi", nn: "Verdi", en: "Value")
}

/// Words by code.
extension TableWords {
  /// The rows of the data-quality table, by id.
  public static let qualityRows: [String: Words] = [
    "in-frame": Words(nb: "Aktører i alt", nn: "Aktørar i alt", en: "Organisations in all"),
    "asked": Words(nb: "Spurt", nn: "Spurde", en: "Asked"),
    "answered": Words(nb: "Har svart", nn: "Har svara", en: "Answered"),
    "not-answered": Words(nb: "Har ikke svart", nn: "Har ikkje svara", en: "Not answered"),
    "not-asked": Words(nb: "Ikke spurt", nn: "Ikkje spurde", en: "Not asked"),
    "response": Words(
      nb: "Andel av de spurte som har svart", nn: "Del av dei spurde som har svara",
      en: "Share of those asked who answered"),
    "coverage": Words(
      nb: "Andel av parene med minst ett svar", nn: "Del av para med minst eitt svar",
      en: "Share of pairs with an answer"),
    "unseen-pairs": Words(
      nb: "Par som ingen har svart for", nn: "Par som ingen har svara for",
      en: "Pairs that nobody answered for"),
    "density-lowest": Words(
      nb: "Tetthet, lavest mulig", nn: "Tettleik, lågast mogleg", en: "Density, lowest possible"),
    "density-highest": Words(
      nb: "Tetthet, høyest mulig", nn: "Tettleik, høgast mogleg", en: "Density, highest possible"),
    "below-threshold": Words(
      nb: "Oppgitte relasjoner under terskelen", nn: "Oppgitte relasjonar under terskelen",
      en: "Reported ties below the threshold"),
    "one-respondent": Words(
      nb: "Aktører der én person har svart", nn: "Aktørar der éin person har svara",
      en: "Organisations for which one person answered"),
    "both": Words(
      nb: "Relasjoner bekreftet av begge", nn: "Relasjonar stadfesta av begge",
      en: "Ties confirmed by both"),
    "one": Words(
      nb: "Relasjoner oppgitt av én part", nn: "Relasjonar oppgitte av éin part",
      en: "Ties reported by one party"),
    "unresolved": Words(
      nb: "Relasjoner som ikke er avklart", nn: "Relasjonar som ikkje er avklarte",
      en: "Ties not resolved"),
    "documented": Words(
      nb: "Relasjoner som er dokumentert", nn: "Relasjonar som er dokumenterte",
      en: "Ties documented"),
    "guessed-kinds": Words(
      nb: "Aktørtyper gjettet av navnet", nn: "Aktørtypar gjetta av namnet",
      en: "Kinds guessed from the name"),
  ]

  /// The rows of the table of where numbers come from, by id.
  public static let provenanceRows: [String: Words] = [
    "study": Words(nb: "Studie (id)", nn: "Studie (id)", en: "Study (id)"),
    "title": Words(nb: "Tittel", nn: "Tittel", en: "Title"),
    "notice": Words(nb: "Merk", nn: "Merk", en: "Notice"),
    "source": Words(nb: "Kilde", nn: "Kjelde", en: "Source"),
    "snapshot": Words(nb: "Måling", nn: "Måling", en: "Snapshot"),
    "date": Words(nb: "Dato", nn: "Dato", en: "Date"),
    "language": Words(nb: "Språk", nn: "Språk", en: "Language"),
    "mode": Words(nb: "Hva dataene sier", nn: "Kva dataa seier", en: "What the data tell"),
    "scale": Words(nb: "Skala", nn: "Skala", en: "Scale"),
    "threshold": Words(
      nb: "Terskel (laveste intensitet som regnes med)",
      nn: "Terskel (lågaste intensitet som blir rekna med)",
      en: "Threshold (lowest intensity that counts)"),
    "rule": Words(nb: "Når svarene er ulike", nn: "Når svara er ulike", en: "When answers differ"),
    "boundary": Words(nb: "Avgrensning", nn: "Avgrensing", en: "Boundary"),
    "question": Words(nb: "Spørsmål", nn: "Spørsmål", en: "Question"),
    "version": Words(
      nb: "Laget med Samspill, versjon", nn: "Laga med Samspill, versjon",
      en: "Made with Samspill, version"),
    "data": Words(
      nb: "Fingeravtrykk av dataene (SHA-256)", nn: "Fingeravtrykk av dataa (SHA-256)",
      en: "Fingerprint of the data (SHA-256)"),
  ]

  /// What a study's data tell of, by code.
  public static let modes: [String: Words] = [
    "one-mode": Words(
      nb: "hvem som samarbeider med hvem", nn: "kven som samarbeider med kven",
      en: "who works with whom"),
    "two-mode": Words(
      nb: "hvem som deltar i hvilke prosjekter", nn: "kven som deltek i kva prosjekt",
      en: "who takes part in which projects"),
  ]

  /// The fingerprint of one of the study's tables.
  public static func fingerprint(of table: String) -> Words {
    Words(
      nb: "Fingeravtrykk av \(table)", nn: "Fingeravtrykk av \(table)",
      en: "Fingerprint of \(table)")
  }

  /// Whether a tie is there, by code.
  public static let tieStatuses: [String: Words] = [
    "existing": Words(nb: "finnes", nn: "finst", en: "existing"),
    "planned": Words(nb: "planlagt", nn: "planlagd", en: "planned"),
    "ended": Words(nb: "avsluttet", nn: "avslutta", en: "ended"),
    "wished": Words(nb: "ønsket", nn: "ønskt", en: "wished for"),
  ]

  /// Why a tie is outside what can be compared, or who came and went, by code.
  public static let outsideReasons: [String: Words] = [
    "entrant": Words(
      nb: "en part er kommet til", nn: "ein part er komen til", en: "a party joined"),
    "leaver": Words(nb: "en part er gått ut", nn: "ein part har gått ut", en: "a party left"),
    "unseen-before": Words(
      nb: "ingen har svart for paret før", nn: "ingen har svara for paret før",
      en: "nobody answered for the pair before"),
    "unseen-after": Words(
      nb: "ingen har svart for paret nå", nn: "ingen har svara for paret no",
      en: "nobody answered for the pair now"),
  ]

  /// Whether somebody came or went, by code.
  public static let memberships: [String: Words] = [
    "entrant": Words(nb: "kommet til", nn: "komen til", en: "joined"),
    "leaver": Words(nb: "gått ut", nn: "gått ut", en: "left"),
  ]

  /// What happened to an organisation, by code.
  public static let events: [String: Words] = [
    "rename": Words(nb: "nytt navn", nn: "nytt namn", en: "new name"),
    "merger": Words(nb: "slått sammen", nn: "slegen saman", en: "merged"),
    "split": Words(nb: "delt", nn: "delt", en: "split"),
    "absorption": Words(nb: "tatt opp i en annen", nn: "teken opp i ein annan", en: "absorbed"),
    "county-change": Words(nb: "byttet fylke", nn: "bytt fylke", en: "changed county"),
    "closed": Words(nb: "lagt ned", nn: "lagd ned", en: "closed"),
    "created": Words(nb: "opprettet", nn: "oppretta", en: "created"),
    "number-change": Words(
      nb: "nytt organisasjonsnummer", nn: "nytt organisasjonsnummer", en: "new number"),
  ]

  /// What is known of two sectors in a phase without a tie, by code.
  public static let phaseCells: [String: Words] = [
    "gap": HeatMapWords.hole, "gap-uncertain": HeatMapWords.uncertainHole,
    "unknown": HeatMapWords.unknownCell,
  ]
}
