/// What people call the columns of their own sheets, in bokmål, nynorsk and English.
///
/// The strict names of `TableSchema` are known besides these. Some words mean one thing in one sheet
/// and another in the next (`nivå`, `kilde`, `type`): they stand in `ambiguous`, and the values below
/// the heading decide.
enum HeadingSynonyms {
  /// What a heading may mean in somebody's sheet, by our column names of a table.
  static func meanings(in kind: TableKind) -> [String: [String]] {
    switch kind {
    case .collaborations: collaborations
    case .organisations: organisations
    case .participations: participations
    case .responses: ["organisation": actors, "snapshot": snapshots]
    case .projects: ["name": projectNames]
    default: [:]
    }
  }

  /// Headings of the one who works with somebody.
  static let from = [
    "fra", "frå", "from", "source", "a", "ego", "partner 1", "aktør 1", "aktør a",
    "organisasjon 1", "organisasjon a", "virksomhet 1", "verksemd 1", "part 1", "part a",
    "vertex 1", "node 1", "actor 1", "organisation 1", "organization 1", "avsender", "avsendar",
    "fra aktør", "frå aktør", "fra organisasjon", "frå organisasjon", "from organisation",
    "from organization",
  ]

  /// Headings of whom somebody works with.
  static let to = [
    "til", "to", "target", "b", "alter", "mål", "partner 2", "aktør 2", "aktør b",
    "organisasjon 2", "organisasjon b", "virksomhet 2", "verksemd 2", "part 2", "part b",
    "vertex 2", "node 2", "actor 2", "organisation 2", "organization 2", "mottaker", "mottakar",
    "til aktør", "til organisasjon", "to organisation", "to organization", "med hvem", "med kven",
    "samarbeid med", "with whom",
  ]

  /// Headings of the second organisation when another column holds the first.
  static let partner = [
    "samarbeidspartner", "samarbeidspartnar", "samarbeider med", "samarbeidar med", "partner",
    "partnar", "partnerorganisasjon", "partnarorganisasjon", "partner organisation",
    "partner organization", "collaborates with", "works with", "collaborator",
  ]

  /// Headings of the partner before all others.
  static let mainPartners = [
    "hovedpartner", "hovudpartner", "hovudpartnar", "hovedsamarbeidspartner", "main partner",
    "lead partner",
  ]

  /// Headings of the organisation that has a project.
  static let projectOwners = [
    "prosjekteier", "prosjekteigar", "prosjektansvarlig", "prosjektansvarleg", "koordinator",
    "coordinator", "project owner", "søker", "søkjar", "applicant",
  ]

  /// Headings of a cell that names several partners.
  static let partners = [
    "samarbeidspartnere", "samarbeidspartnarar", "samarbeidspartnerar", "partnere", "partnarar",
    "partnerar", "partners", "collaborators", "samarbeidsparter", "samarbeidspartar",
  ]

  /// Headings of whoever answered.
  static let respondents = [
    "respondent", "svarer", "svarar", "hvem svarer", "kven svarar", "din organisasjon",
    "din virksomhet", "hvilken organisasjon representerer du", "your organisation",
    "your organization", "respondentens organisasjon",
  ]

  /// Headings of an organisation.
  static let actors = [
    "aktør", "organisasjon", "virksomhet", "verksemd", "enhet", "eining", "etat", "instans",
    "organisasjonsnavn", "organisasjonsnamn", "aktørnavn", "aktørnamn", "virksomhetsnavn",
    "verksemdsnamn", "navn på organisasjon", "namn på organisasjon", "navn på virksomhet",
    "namn på verksemd", "navn", "namn", "actor", "organisation", "organization",
    "organisation name", "organization name", "name", "node", "label", "vertex", "kommune",
    "municipality name", "deltaker", "deltakar", "participant", "bedrift",
  ]

  private static let snapshots = [
    "måling", "tidspunkt", "år", "årstall", "årstal", "runde", "bølge", "bølgje", "snapshot",
    "wave", "time", "year",
  ]

  private static let starts = [
    "fra dato", "frå dato", "gyldig fra", "gyldig frå", "start", "startdato", "oppstart",
    "valid from", "start date", "siden", "sidan", "kontrakt startdato",
  ]

  private static let ends = [
    "til dato", "gyldig til", "slutt", "sluttdato", "valid to", "end", "end date",
    "kontrakt sluttdato",
  ]

  private static let notes = [
    "merknad", "merknader", "merknadar", "kommentar", "kommentarer", "kommentarar", "notat",
    "note", "notes", "comment", "comments",
  ]

  private static let projectNames = [
    "prosjektnavn", "prosjektnamn", "prosjekttittel", "project name", "project title",
  ]

  private static let fundings = [
    "finansiering", "finansieringskilde", "finansieringskjelde", "midler", "midlar", "tilskudd",
    "tilskot", "funding",
  ]

  private static let collaborations: [String: [String]] = [
    "from": from, "to": to, "snapshot": snapshots, "valid_from": starts, "valid_to": ends,
    "intensity": [
      "intensitet", "styrke", "grad", "hyppighet", "hyppigheit", "frekvens", "hvor ofte",
      "kor ofte", "hvor tett", "kor tett", "samarbeidsgrad", "strength", "intensity",
      "frequency",
    ],
    "weight": ["vekt", "weight", "antall", "tal", "count"],
    "phases": ["fase", "faser", "fasar", "innovasjonsfase", "innovasjonsfasar", "phase", "phases"],
    "relation": ["relasjonstype", "type relasjon", "type samarbeid", "relation type"],
    "project": [
      "prosjekt", "tiltak", "arena", "utvalg", "utval", "forum", "møteplass", "møtestad",
    ],
    "funding": fundings, "note": notes,
    "evidence": ["belegg", "dokumentasjon", "evidence"],
    "reference": ["referanse", "reference"],
    confirmed: ["bekreftet", "bekrefta", "stadfesta", "gjensidig", "confirmed", "reciprocal"],
  ]

  /// Whether both sides vouch for a collaboration; not a column of ours, but two reports.
  static let confirmed = "confirmed"

  private static let organisations: [String: [String]] = [
    "name": actors + partner,
    "id": ["id", "aktørid", "organisasjonsid", "kode", "code"],
    "short_name": [
      "kortnavn", "kortnamn", "forkortelse", "forkorting", "short name", "abbreviation",
    ],
    "kind": ["aktørtype", "organisasjonstype", "art", "kind", "organisation type"],
    "sector": ["sektor", "sector"],
    "level": ["forvaltningsnivå", "administrative level"],
    "organisation_number": [
      "orgnr", "organisasjonsnummer", "organisasjonsnr", "orgnummer", "org no",
      "organisation number", "organization number",
    ],
    "municipality": [
      "kommunenr", "kommunenummer", "knr", "municipality no", "municipality number",
    ],
    "latitude": ["breddegrad", "breiddegrad", "lat", "latitude"],
    "longitude": ["lengdegrad", "lon", "lng", "long", "longitude"],
    "parent": ["del av", "tilhører", "høyrer til", "moderorganisasjon", "overordnet", "part of"],
    "note": notes,
  ]

  private static let participations: [String: [String]] = [
    "organisation": actors + partner,
    "project": [
      "prosjekt", "tiltak", "arena", "utvalg", "utval", "forum", "møteplass", "møtestad",
      "project", "event", "prosjektnr", "prosjektnummer", "prosjektid", "project number",
    ],
    projectName: projectNames,
    "role": ["rolle", "role", "organisasjon rolle"],
    "from": starts, "to": ends, "note": notes,
    "confirmed": ["bekreftet", "bekrefta", "stadfesta", "confirmed"],
  ]

  /// The project's name beside its number; it becomes a row of the projects.
  static let projectName = "project_name"

  /// Headings whose values decide what they mean.
  static let ambiguous = [
    "nivå", "nivaa", "level", "kilde", "kjelde", "type", "kategori", "category", "gruppe",
  ]
}
