/// What the columns of the study format are called by people.
public enum ColumnWords {
  /// The name of a column in a language; the column's own when it has no other.
  public static func name(of column: String, _ language: Language) -> String {
    names[column]?[language] ?? column
  }

  private static let names: [String: Words] = [
    "from": Words(nb: "fra", nn: "frå", en: "from"),
    "to": Words(nb: "til", nn: "til", en: "to"),
    "organisation": Words(nb: "organisasjon", nn: "organisasjon", en: "organisation"),
    "project": Words(nb: "prosjekt", nn: "prosjekt", en: "project"),
    "project_name": Words(nb: "prosjektets navn", nn: "namnet på prosjektet", en: "project name"),
    "name": Words(nb: "navn", nn: "namn", en: "name"),
    "short_name": Words(nb: "kortnavn", nn: "kortnamn", en: "short name"),
    "kind": Words(nb: "aktørtype", nn: "aktørtype", en: "kind"),
    "sector": Words(nb: "sektor", nn: "sektor", en: "sector"),
    "level": Words(nb: "forvaltningsnivå", nn: "forvaltingsnivå", en: "administrative level"),
    "municipality": Words(
      nb: "kommunenummer", nn: "kommunenummer", en: "municipality number"),
    "organisation_number": Words(
      nb: "organisasjonsnummer", nn: "organisasjonsnummer", en: "organisation number"),
    "intensity": Words(nb: "intensitet", nn: "intensitet", en: "intensity"),
    "weight": Words(nb: "vekt", nn: "vekt", en: "weight"),
    "reported_from": Words(
      nb: "svar fra den første", nn: "svar frå den første", en: "report of the first"),
    "reported_to": Words(
      nb: "svar fra den andre", nn: "svar frå den andre", en: "report of the second"),
    "snapshot": Words(nb: "måling", nn: "måling", en: "snapshot"),
    "valid_from": Words(nb: "start", nn: "start", en: "start"),
    "valid_to": Words(nb: "slutt", nn: "slutt", en: "end"),
    "phases": Words(nb: "faser", nn: "fasar", en: "phases"),
    "relation": Words(nb: "relasjonstype", nn: "relasjonstype", en: "type of relation"),
    "evidence": Words(nb: "belegg", nn: "belegg", en: "evidence"),
    "reference": Words(nb: "referanse", nn: "referanse", en: "reference"),
    "confirmed": Words(nb: "bekreftet", nn: "stadfesta", en: "confirmed"),
    "role": Words(nb: "rolle", nn: "rolle", en: "role"),
    "note": Words(nb: "merknad", nn: "merknad", en: "note"),
    "funding": Words(nb: "finansiering", nn: "finansiering", en: "funding"),
    "parent": Words(nb: "del av", nn: "del av", en: "part of"),
    "status": Words(nb: "status", nn: "status", en: "status"),
    "direction": Words(nb: "retning", nn: "retning", en: "direction"),
    "source": Words(nb: "kilde", nn: "kjelde", en: "source"),
  ]
}
