/// A column that a table may have.
struct TableColumn: Sendable {
  /// Our name for it, in English.
  let name: String
  /// Further names, in bokmål and nynorsk and as other programs call it.
  let aliases: [String]
  /// Whether every row must have a value in it.
  let isRequired: Bool

  /// Makes a column.
  init(_ name: String, _ aliases: [String] = [], required: Bool = false) {
    self.name = name
    self.aliases = aliases
    isRequired = required
  }
}

extension Sequence where Element == TableColumn {
  /// Our name of each column by every folded name it may have.
  var namesByFolded: [String: String] {
    let names = flatMap { column in
      ([column.name] + column.aliases).map { (folded($0), column.name) }
    }
    return Dictionary(names, uniquingKeysWith: { first, _ in first })
  }
}

/// One of the tables of a study.
enum TableKind: String, CaseIterable, Sendable {
  case collaborations, organisations, projects, participations, responses
  case lineage, targets, catchments, neighbours, funding, aliases, gaps, positions
  case mapPositions = "map-positions"

  /// The file name in bokmål, without its extension.
  var bokmålName: String {
    switch self {
    case .collaborations: "relasjoner"
    case .organisations: "organisasjoner"
    case .projects: "prosjekter"
    case .participations: "deltakelse"
    case .responses: "svar"
    case .lineage: "hendelser"
    case .targets: "maalbilde"
    case .catchments: "opptak"
    case .neighbours: "naboer"
    case .funding: "finansiering"
    case .aliases: "aliaser"
    case .gaps: "samarbeidsgap"
    case .positions: "posisjoner"
    case .mapPositions: "kartplasser"
    }
  }

  /// The file name in nynorsk, without its extension.
  var nynorskName: String {
    switch self {
    case .collaborations: "relasjonar"
    case .organisations: "organisasjonar"
    case .projects: "prosjekt"
    case .participations: "deltaking"
    case .lineage: "hendingar"
    case .targets: "maalbilete"
    case .neighbours: "naboar"
    case .aliases: "aliasar"
    case .positions: "posisjonar"
    case .mapPositions: "kartplassar"
    case .responses, .catchments, .funding, .gaps: bokmålName
    }
  }

  /// The names a file of the table may have, the English one first.
  var fileNames: [String] {
    [rawValue, bokmålName] + (nynorskName == bokmålName ? [] : [nynorskName])
  }

  /// The columns the table may have.
  var columns: [TableColumn] {
    switch self {
    case .collaborations: Self.collaborationColumns
    case .organisations: Self.organisationColumns
    case .projects: Self.projectColumns
    case .participations: Self.participationColumns
    case .responses: Self.responseColumns
    case .lineage: Self.lineageColumns
    case .targets: Self.targetColumns
    case .catchments: Self.catchmentColumns
    case .neighbours: Self.neighbourColumns
    case .funding: Self.fundingColumns
    case .aliases: Self.aliasColumns
    case .gaps: Self.gapColumns
    case .positions: Self.positionColumns
    case .mapPositions: Self.mapPositionColumns
    }
  }
}

extension TableKind {
  private static let fromColumn = TableColumn("from", ["fra", "frå"])
  private static let toColumn = TableColumn("to", ["til"])
  private static let sourceColumn = TableColumn("source", ["kilde", "kjelde"])
  private static let noteColumn = TableColumn("note", ["merknad"])
  private static let fundingColumn = TableColumn("funding", ["finansiering"])
  private static let formColumn = TableColumn("form")
  private static let innovationColumn = TableColumn("innovation_type", ["innovasjonstype"])
  private static let snapshotColumn = TableColumn("snapshot", ["måling", "maaling"])

  fileprivate static let collaborationColumns: [TableColumn] = [
    TableColumn("from", ["source", "fra", "frå"], required: true),
    TableColumn("to", ["target", "til"], required: true),
    snapshotColumn, TableColumn("intensity", ["intensitet"]), TableColumn("weight", ["vekt"]),
    TableColumn("reported_from", ["rapport_fra", "rapport_frå"]),
    TableColumn("reported_to", ["rapport_til"]),
    TableColumn("direction", ["retning"]), TableColumn("phases", ["faser", "fasar"]),
    TableColumn("practice", ["praksis"]), innovationColumn, formColumn,
    TableColumn("relation", ["relasjonstype"]),
    TableColumn("contact_level", ["nivå_kontakt", "nivaa_kontakt"]),
    TableColumn("contact_points", ["kontaktpunkter", "kontaktpunkt"]),
    TableColumn("contact_key", ["kontakt_nøkkel", "kontakt_nokkel"]), fundingColumn,
    TableColumn("status"),
    TableColumn("evidence", ["belegg"]), TableColumn("reference", ["referanse"]),
    TableColumn("project", ["prosjekt"]), TableColumn("valid_from", ["gyldig_fra", "gyldig_frå"]),
    TableColumn("valid_to", ["gyldig_til"]), noteColumn,
  ]

  fileprivate static let organisationColumns: [TableColumn] = [
    TableColumn("id", required: true), TableColumn("name", ["navn", "namn"], required: true),
    TableColumn("short_name", ["kortnavn", "kortnamn"]), TableColumn("kind", ["aktørtype"]),
    TableColumn("sector", ["sektor"]), TableColumn("level", ["nivå", "nivaa"]),
    TableColumn("line", ["linje"]), TableColumn("municipality", ["kommunenr", "kommunenummer"]),
    TableColumn("latitude", ["breddegrad", "breiddegrad", "lat"]),
    TableColumn("longitude", ["lengdegrad", "lon", "lng", "long"]),
    TableColumn("organisation_number", ["orgnr"]), TableColumn("parent", ["del_av"]),
    TableColumn("competences", ["kompetanse"]), TableColumn("capacity", ["kapasitet"]),
    TableColumn("snapshots", ["målinger", "maalinger", "målingar"]),
    TableColumn("kind_guessed", ["aktørtype_gjettet", "aktørtype_gjetta"]), sourceColumn,
    noteColumn,
  ]

  fileprivate static let projectColumns: [TableColumn] = [
    TableColumn("id", required: true), TableColumn("name", ["navn", "namn"], required: true),
    TableColumn("type"), fromColumn, toColumn, fundingColumn, innovationColumn, formColumn,
    TableColumn("lead", ["leder", "leiar"]), sourceColumn,
    noteColumn,
  ]

  fileprivate static let participationColumns: [TableColumn] = [
    TableColumn("project", ["prosjekt"], required: true),
    TableColumn("organisation", ["deltaker", "aktør", "deltakar"], required: true),
    TableColumn("role", ["rolle"]), fromColumn, toColumn,
    TableColumn("confirmed", ["bekreftet", "stadfesta"]),
    sourceColumn, noteColumn,
  ]

  fileprivate static let responseColumns: [TableColumn] = [
    snapshotColumn, TableColumn("organisation", ["aktør"], required: true),
    TableColumn("status", ["svarstatus"], required: true),
    TableColumn("respondents", ["respondenter", "respondentar"]), noteColumn,
  ]

  fileprivate static let lineageColumns: [TableColumn] = [
    TableColumn("date", ["dato"], required: true),
    TableColumn("type", ["hendelse", "hending"], required: true), fromColumn, toColumn,
    TableColumn("share", ["andel", "del"]),
    TableColumn("ties", ["relasjoner", "relasjonar"]), TableColumn("evidence", ["belegg"]),
    noteColumn,
  ]

  fileprivate static let targetColumns: [TableColumn] = [
    TableColumn("rule", ["regel"], required: true),
    TableColumn("from", ["fra", "frå"], required: true),
    TableColumn("to", ["til"], required: true), TableColumn("needs", ["krav"]),
    TableColumn("intensity", ["intensitet"], required: true),
    TableColumn("phases", ["faser", "fasar"]),
    TableColumn("importance", ["vekt"]), sourceColumn,
    TableColumn("description", ["beskrivelse", "skildring"]),
    noteColumn,
  ]

  fileprivate static let catchmentColumns: [TableColumn] = [
    TableColumn("municipality", ["kommune"], required: true),
    TableColumn("service", ["tjeneste", "teneste"], required: true),
    TableColumn("provider", ["tilbyder", "tilbydar"]),
    TableColumn("provider_name", ["tilbydernavn", "tilbydarnamn"]),
    TableColumn("valid_from", ["gyldig_fra", "gyldig_frå"]),
    TableColumn("valid_to", ["gyldig_til"]), sourceColumn, noteColumn,
  ]

  fileprivate static let neighbourColumns: [TableColumn] = [
    TableColumn("municipality", ["kommune"], required: true),
    TableColumn("neighbour", ["nabo"], required: true), sourceColumn, noteColumn,
  ]

  fileprivate static let fundingColumns: [TableColumn] = [
    TableColumn("id", required: true), TableColumn("name", ["navn", "namn"], required: true),
    TableColumn("time_limited", ["tidsbegrenset", "tidsavgrensa"]), fromColumn, toColumn,
    TableColumn("status"),
    sourceColumn, noteColumn,
  ]

  fileprivate static let aliasColumns: [TableColumn] = [
    TableColumn("alias", required: true), TableColumn("name", ["navn", "namn"], required: true),
    noteColumn,
  ]

  fileprivate static let gapColumns: [TableColumn] = [
    TableColumn("id", required: true), TableColumn("concerns", ["gjelder", "gjeld"]),
    TableColumn("first_seen", ["først_sett", "foerst_sett"], required: true),
    TableColumn("last_seen", ["sist_sett"], required: true),
    TableColumn("reasons", ["grunner", "grunnar"]), TableColumn("owner", ["eier", "eigar"]),
    TableColumn("status", required: true),
    TableColumn("closed_in", ["lukket_i", "lukka_i"], required: true),
    TableColumn("due", ["frist"]), noteColumn,
  ]

  fileprivate static let positionColumns: [TableColumn] = [
    TableColumn("id", required: true), TableColumn("x_mm", required: true),
    TableColumn("y_mm", required: true), noteColumn,
  ]

  fileprivate static let mapPositionColumns: [TableColumn] = [
    TableColumn("id", required: true), TableColumn("x_mm", required: true),
    TableColumn("y_mm", required: true),
    TableColumn("latitude", ["breddegrad", "breiddegrad"], required: true),
    TableColumn("longitude", ["lengdegrad"], required: true),
    TableColumn("km_per_mm", required: true),
    TableColumn("height_mm", ["høyde_mm", "høgde_mm"], required: true), noteColumn,
  ]
}
