/// What is wrong with a study, in sentences.
public enum ProblemWords {
  /// The word for a severity.
  public static func severity(_ code: String) -> Words {
    code == "error"
      ? Words(nb: "feil", nn: "feil", en: "error")
      : Words(nb: "merknad", nn: "merknad", en: "warning")
  }

  /// A problem as a sentence that says what to do; `{…}` in the template is replaced by values.
  ///
  /// - Parameters:
  ///   - code: the problem's code.
  ///   - values: what the sentence needs, by placeholder; `suggestion` and `known` are added last.
  ///   - consequence: the code of what was done about it; `nil` when nothing was.
  ///   - language: the language.
  public static func sentence(
    code: String, values: [String: String], consequence: String? = nil, _ language: Language
  ) -> String {
    let key = values["reason"].map { "\(code)/\($0)" } ?? code
    let template = (templates[key] ?? templates[code])?[language] ?? code
    var text = template
    // An organisation is told of by its name, where the template asks for its id.
    var shown = values
    if !template.contains("{name}") {
      shown["value"] = values["name"] ?? values["value"]
      shown["other"] = values["otherName"] ?? values["other"]
    }
    for (name, value) in shown.sorted(by: { $0.key < $1.key }) {
      text = text.replacing("{\(name)}", with: value)
    }
    if let suggestion = values["suggestion"] {
      text +=
        Words(
          nb: " Mente du «\(suggestion)»?", nn: " Meinte du «\(suggestion)»?",
          en: " Did you mean “\(suggestion)”?")[language]
    } else if let known = values["known"], !known.isEmpty {
      text +=
        Words(
          nb: " Kjente verdier: \(known).", nn: " Kjende verdiar: \(known).",
          en: " Known values: \(known).")[language]
    }
    let done = consequence.flatMap { consequences[$0] }.map { " " + $0[language] }
    return text + (done ?? "")
  }

  /// Whether there are words for a code.
  public static func has(_ code: String) -> Bool { templates[code] != nil }

  private static let templates = files.merging(tables) { first, _ in first }
    .merging(content) { first, _ in first }.merging(sheets) { first, _ in first }
    .merging(scenarios) { first, _ in first }

  private static let files: [String: Words] = [
    "no-study": Words(
      nb: "Her er ingen studie.", nn: "Her finst det ingen studie.", en: "There is no study here."),
    "no-study/missing": Words(
      nb: "Filen eller mappen finnes ikke. Se etter skrivefeil i stien.",
      nn: "Fila eller mappa finst ikkje. Sjå etter skrivefeil i stien.",
      en: "There is no such file or folder. Look for a slip in the path."),
    "no-study/lock-file": Words(
      nb:
        "Dette er låsefilen som ligger der mens arbeidsboken er åpen. Oppgi {value}; den kan stå åpen.",
      nn:
        "Dette er låsefila som ligg der medan arbeidsboka er open. Gje opp {value}; ho kan stå open.",
      en:
        "This is the lock file that is there while the workbook is open. Name {value}; it may stay open."
    ),
    "no-study/empty-folder": Words(
      nb: "Mappen har ingen studie. Den trenger collaborations.csv (relasjoner.csv) eller "
        + "participations.csv (deltakelse.csv).",
      nn: "Mappa har ingen studie. Ho treng collaborations.csv (relasjoner.csv) eller "
        + "participations.csv (deltakelse.csv).",
      en: "The folder holds no study. It needs collaborations.csv (relasjoner.csv) or "
        + "participations.csv (deltakelse.csv)."),
    "no-study/no-collaborations": Words(
      nb: "Studien har verken relasjoner eller deltakelse. Legg til collaborations.csv "
        + "(relasjoner.csv) eller participations.csv (deltakelse.csv).",
      nn: "Studien har verken relasjonar eller deltaking. Legg til collaborations.csv "
        + "(relasjoner.csv) eller participations.csv (deltakelse.csv).",
      en: "The study has neither collaborations nor participations. Add collaborations.csv "
        + "(relasjoner.csv) or participations.csv (deltakelse.csv)."),
    "unreadable-file": Words(
      nb: "Filen kan ikke leses. Finnes den, og har du lov?",
      nn: "Fila kan ikkje lesast. Finst ho, og har du lov?",
      en: "The file can't be read. Is it there, and are you allowed?"),
    "duplicate-table": Words(
      nb: "Tabellen finnes to ganger, som {value} og {other}. Behold én.",
      nn: "Tabellen finst to gonger, som {value} og {other}. Behald éin.",
      en: "The table is there twice, as {value} and {other}. Keep one."),
    "not-utf8": Words(
      nb: "Linjen er ikke UTF-8. Lagre filen på nytt som «CSV UTF-8».",
      nn: "Linja er ikkje UTF-8. Lagre fila på nytt som «CSV UTF-8».",
      en: "The line is not UTF-8. Save the file again as “CSV UTF-8”."),
    "empty-file": Words(
      nb: "Filen er tom. Første linje skal navngi kolonnene.",
      nn: "Fila er tom. Den første linja skal namngi kolonnane.",
      en: "The file is empty. Its first line should name the columns."),
    "malformed-description": Words(
      nb: "Beskrivelsen kan ikke leses som YAML.", nn: "Skildringa kan ikkje lesast som YAML.",
      en: "The description can't be read as YAML."),
    "malformed-description/syntax": Words(
      nb: "Beskrivelsen kan ikke leses som YAML her ({value}). Bruk mellomrom til innrykk, og "
        + "anførselstegn rundt tekst med kolon.",
      nn: "Skildringa kan ikkje lesast som YAML her ({value}). Bruk mellomrom til innrykk, og "
        + "hermeteikn rundt tekst med kolon.",
      en: "The description can't be read as YAML here ({value}). Indent with spaces, and put "
        + "quotes around text with a colon."),
    "malformed-description/duplicate-key": Words(
      nb: "Nøkkelen er gitt to ganger.", nn: "Nøkkelen er gitt to gonger.",
      en: "The key is given twice."),
    "malformed-description/alias": Words(
      nb: "Ankere og aliaser (& og *) leses ikke. Skriv teksten ut.",
      nn: "Anker og alias (& og *) blir ikkje lesne. Skriv teksten fullt ut.",
      en: "Anchors and aliases (& and *) are not read. Write the text out."),
    "malformed-description/too-deep": Words(
      nb: "Beskrivelsen har for mange nivåer.", nn: "Skildringa har for mange nivå.",
      en: "The description has too many levels."),
    "malformed-description/further-document": Words(
      nb: "Beskrivelsen har mer enn ett dokument (---).",
      nn: "Skildringa har meir enn eitt dokument (---).",
      en: "The description has more than one document (---)."),
    "unknown-key": Words(
      nb: "Nøkkelen «{value}» er ukjent.", nn: "Nøkkelen «{value}» er ukjend.",
      en: "The key “{value}” is unknown."),
    "wrong-shape": Words(
      nb: "Her ventes noe annet ({expected}).", nn: "Her er noko anna venta ({expected}).",
      en: "Something else is expected here ({expected})."),
  ]

  private static let tables: [String: Words] = [
    "unclosed-quote": Words(
      nb: "Anførselstegnet her blir aldri avsluttet.", nn: "Hermeteiknet her blir aldri avslutta.",
      en: "The quote opened here is never closed."),
    "text-after-quote": Words(
      nb: "Det står tekst etter det avsluttende anførselstegnet.",
      nn: "Det står tekst etter det avsluttande hermeteiknet.",
      en: "There is text after the closing quote."),
    "unprintable-characters": Words(
      nb: "Tegn som ikke kan vises ({value}), er tatt bort. Celler som hadde dem: {count}, "
        + "den første her.",
      nn: "Teikn som ikkje kan visast ({value}), er tekne bort. Celler som hadde dei: {count}, "
        + "den første her.",
      en: "Characters that can't be shown ({value}) were taken out. Cells that had them: {count}, "
        + "the first one here."),
    "missing-column": Words(
      nb: "Kolonnen {field} mangler.", nn: "Kolonnen {field} manglar.",
      en: "The column {field} is missing."),
    "missing-column/second-row": Words(
      nb: "Overskriftene ser ut til å stå i rad {value}. Slett radene over.",
      nn: "Overskriftene ser ut til å stå i rad {value}. Slett radene over.",
      en: "The headings seem to stand in row {value}. Delete the rows above."),
    "duplicate-column": Words(
      nb: "Kolonnen «{value}» står to ganger, eller to kolonner betyr det samme ({field}).",
      nn: "Kolonnen «{value}» står to gonger, eller to kolonnar tyder det same ({field}).",
      en: "The column “{value}” stands twice, or two columns mean the same ({field})."),
    "unknown-column": Words(
      nb: "Kolonnen «{value}» er ukjent. Den er tatt vare på, men ikke brukt.",
      nn: "Kolonnen «{value}» er ukjend. Han er teken vare på, men ikkje brukt.",
      en: "The column “{value}” is unknown. It is kept, but not used."),
    "unread-columns": Words(
      nb: "Disse kolonnene blir ikke lest: {value}.",
      nn: "Desse kolonnane blir ikkje lesne: {value}.", en: "These columns are not read: {value}."),
    "field-count": Words(
      nb: "Linjen har {value} felt, men overskriften har {expected}.",
      nn: "Linja har {value} felt, men overskrifta har {expected}.",
      en: "The line has {value} fields, but the header has {expected}."),
    "missing-value": Words(
      nb: "{field} mangler.", nn: "{field} manglar.", en: "{field} is missing."),
    "unknown-value": Words(
      nb: "«{value}» er ikke en verdi for {field}.",
      nn: "«{value}» er ikkje ein verdi for {field}.", en: "“{value}” is not a value of {field}."),
    "not-a-number": Words(
      nb: "«{value}» i {field} er ikke et tall.", nn: "«{value}» i {field} er ikkje eit tal.",
      en: "“{value}” in {field} is not a number."),
    "not-a-whole-number": Words(
      nb: "«{value}» i {field} er ikke et helt tall.",
      nn: "«{value}» i {field} er ikkje eit heilt tal.",
      en: "“{value}” in {field} is not a whole number."),
    "not-a-date/serial": Words(
      nb:
        "«{value}» i {field} er et tall; slik teller Excel dager. Gi kolonnen datoformat i Excel, "
        + "eller skriv 2013, 2013-10 eller 2013-10-01.",
      nn: "«{value}» i {field} er eit tal; slik tel Excel dagar. Gje kolonnen datoformat i Excel, "
        + "eller skriv 2013, 2013-10 eller 2013-10-01.",
      en:
        "“{value}” in {field} is a number; so Excel counts days. Give the column a date format in "
        + "Excel, or write 2013, 2013-10 or 2013-10-01."),
    "not-a-date": Words(
      nb: "«{value}» i {field} er ikke en dato. Skriv 2013, 2013-10 eller 2013-10-01.",
      nn: "«{value}» i {field} er ikkje ein dato. Skriv 2013, 2013-10 eller 2013-10-01.",
      en: "“{value}” in {field} is not a date. Write 2013, 2013-10 or 2013-10-01."),
  ]

  private static let content: [String: Words] = [
    "duplicate-identifier": Words(
      nb: "«{value}» er brukt mer enn én gang. Hver id må være alene om navnet.",
      nn: "«{value}» er brukt meir enn éin gong. Kvar id må vere åleine om namnet.",
      en: "“{value}” is used more than once. Each id must be unique."),
    "unknown-organisation": Words(
      nb: "Aktøren «{value}» er ikke i tabellen over organisasjoner.",
      nn: "Aktøren «{value}» er ikkje i tabellen over organisasjonar.",
      en: "The organisation “{value}” is not in the table of organisations."),
    "unknown-snapshot": Words(
      nb: "Målingen «{value}» er ikke i beskrivelsen.",
      nn: "Målinga «{value}» er ikkje i skildringa.",
      en: "The snapshot “{value}” is not in the description."),
    "unknown-project": Words(
      nb: "Prosjektet «{value}» er ikke i tabellen over prosjekter.",
      nn: "Prosjektet «{value}» er ikkje i tabellen over prosjekt.",
      en: "The project “{value}” is not in the table of projects."),
    "unknown-funding": Words(
      nb: "Finansieringen «{value}» er ikke i tabellen over finansiering.",
      nn: "Finansieringa «{value}» er ikkje i tabellen over finansiering.",
      en: "The funding “{value}” is not in the table of funding."),
    "unknown-kind": Words(
      nb: "Aktørtypen «{value}» er ukjent.", nn: "Aktørtypen «{value}» er ukjend.",
      en: "The kind “{value}” is unknown."),
    "unknown-sector": Words(
      nb: "Sektoren «{value}» er ukjent.", nn: "Sektoren «{value}» er ukjend.",
      en: "The sector “{value}” is unknown."),
    "out-of-scale": Words(
      nb: "{value} i {field} er utenfor skalaen {lowest}–{highest}.",
      nn: "{value} i {field} er utanfor skalaen {lowest}–{highest}.",
      en: "{value} in {field} is outside the scale {lowest}–{highest}."),
    "missing-intensity": Words(
      nb: "Intensiteten mangler. Relasjonen regnes som kjent kontakt (1).",
      nn: "Intensiteten manglar. Relasjonen blir rekna som kjend kontakt (1).",
      en: "The intensity is missing. The tie is taken as a known contact (1)."),
    "negative-weight": Words(
      nb: "{value} i {field} er ikke en vekt. Vekter er positive tall.",
      nn: "{value} i {field} er ikkje ei vekt. Vekter er positive tal.",
      en: "{value} in {field} is not a weight. Weights are positive numbers."),
    "intensity-disagrees": Words(
      nb: "Intensiteten er {value}, men rapportene gir {combined} etter regelen {rule}. {combined} "
        + "er brukt.",
      nn: "Intensiteten er {value}, men rapportane gir {combined} etter regelen {rule}. {combined} "
        + "er brukt.",
      en: "The intensity is {value}, but the reports give {combined} by the rule {rule}. "
        + "{combined} is used."),
    "self-collaboration": Words(
      nb: "{value} samarbeider med seg selv. Relasjonen er ikke regnet med.",
      nn: "{value} samarbeider med seg sjølv. Relasjonen er ikkje rekna med.",
      en: "{value} works with itself. The tie does not count."),
    "not-in-frame": Words(
      nb:
        "{value} er ikke med i målingen {snapshot}. Rett målingene til aktøren, eller ta ut raden.",
      nn:
        "{value} er ikkje med i målinga {snapshot}. Rett målingane til aktøren, eller ta ut rada.",
      en: "{value} is not in frame in snapshot {snapshot}. Mend the organisation's snapshots, or "
        + "take out the row."),
    "invalid-organisation-number": Words(
      nb: "«{value}» er ikke et organisasjonsnummer (ni sifre, det siste et kontrollsiffer).",
      nn: "«{value}» er ikkje eit organisasjonsnummer (ni siffer, det siste eit kontrollsiffer).",
      en: "“{value}” is not an organisation number (nine digits, the last a check digit)."),
    "invalid-municipality": Words(
      nb: "«{value}» er ikke et kommunenummer (fire sifre, med null først om det er en).",
      nn: "«{value}» er ikkje eit kommunenummer (fire siffer, med null først om det er ein).",
      en: "“{value}” is not a municipality number (four digits, with its leading zero)."),
    "coordinate-outside": Words(
      nb: "{value} i {field} er ikke på jorda. Oppgi desimalgrader fra {lowest} til {highest}.",
      nn: "{value} i {field} er ikkje på jorda. Oppgi desimalgrader frå {lowest} til {highest}.",
      en: "{value} in {field} is nowhere on earth. Give decimal degrees from {lowest} to {highest}."
    ),
    "coordinate-alone": Words(
      nb: "{value} i {field} står uten {other}. Oppgi begge, eller ingen.",
      nn: "{value} i {field} står utan {other}. Oppgi begge, eller ingen.",
      en: "{value} in {field} stands without {other}. Give both, or neither."),
    "coordinates-swapped": Words(
      nb: "{value} i {field} og {other} ser ut til å ha byttet plass. Norge ligger mellom 57 og 81 "
        + "grader nord og mellom 4 og 34 grader øst.",
      nn: "{value} i {field} og {other} ser ut til å ha bytt plass. Noreg ligg mellom 57 og 81 "
        + "grader nord og mellom 4 og 34 grader aust.",
      en: "{value} in {field} and {other} seem to have changed places. Norway lies between 57 and "
        + "81 degrees north and between 4 and 34 degrees east."),
    "circular-parent/direct": Words(
      nb:
        "{value} er oppgitt som del av seg selv. Skriv id-en til den som {value} er del av, eller "
        + "la feltet stå tomt.",
      nn:
        "{value} er oppgitt som del av seg sjølv. Skriv id-en til den som {value} er del av, eller "
        + "la feltet stå tomt.",
      en:
        "{value} is stated to be part of itself. Write the id of the one that {value} is part of, "
        + "or leave the field empty."),
    "circular-parent": Words(
      nb: "{value} er del av seg selv, gjennom andre.",
      nn: "{value} er del av seg sjølv, gjennom andre.",
      en: "{value} is part of itself, via others."),
    "own-neighbour": Words(
      nb: "{value} står som nabo til seg selv. Skriv inn nabokommunen, eller ta ut raden.",
      nn: "{value} står som nabo til seg sjølv. Skriv inn nabokommunen, eller ta ut rada.",
      en: "{value} is given as its own neighbour. Name the other municipality, or remove the row."),
    "opposite-forms": Words(
      nb: "«{value}» og «{other}» utelukker hverandre.",
      nn: "«{value}» og «{other}» utelukkar kvarandre.",
      en: "“{value}” and “{other}” exclude each other."),
    "dates-reversed": Words(
      nb: "Slutten ({value}) er før begynnelsen ({other}).",
      nn: "Slutten ({value}) er før starten ({other}).",
      en: "The end ({value}) is before the beginning ({other})."),
    "duplicate-response": Words(
      nb: "{value} har to svar i målingen {snapshot}.",
      nn: "{value} har to svar i målinga {snapshot}.",
      en: "{value} has two responses in snapshot {snapshot}."),
    "lineage-needs-ends": Words(
      nb: "En hendelse av typen {value} må si både fra hvem og til hvem.",
      nn: "Ei hending av typen {value} må seie både frå kven og til kven.",
      en: "An event of type {value} must say both from whom and to whom."),
    "circular-lineage": Words(
      nb: "{value} blir til {other}, som alt ble til {value}.",
      nn: "{value} blir til {other}, som alt blei til {value}.",
      en: "{value} becomes {other}, which already became {value}."),
    "share-out-of-range": Words(
      nb: "Andelen {value} er ikke mellom 0 og 1.", nn: "Delen {value} er ikkje mellom 0 og 1.",
      en: "The share {value} is not between 0 and 1."),
    "empty-selector": Words(
      nb: "Ingen aktør passer til «{value}», så regelen krever ingenting her.",
      nn: "Ingen aktør passar til «{value}», så regelen krev ingenting her.",
      en: "No organisation fits “{value}”, so the rule requires nothing here."),
    "invalid-area": Words(
      nb: "«{value}» er ikke et område. Skriv to sifre for et fylke eller fire for en kommune.",
      nn:
        "«{value}» er ikkje eit område. Skriv to siffer for eit fylke eller fire for ein kommune.",
      en: "“{value}” is not an area. Write two digits for a county or four for a municipality."),
    "selector-stands-alone": Words(
      nb: "«{value}» kan ikke settes sammen med andre vilkår. Bare sektor, aktørtype og område kan "
        + "det.",
      nn: "«{value}» kan ikkje setjast saman med andre vilkår. Berre sektor, aktørtype og område "
        + "kan det.",
      en: "“{value}” can't be combined with other conditions. Only sector, kind and area can."),
    "negative-count": Words(
      nb: "{value} i {field} er mindre enn null.", nn: "{value} i {field} er under null.",
      en: "{value} in {field} is below zero."),
    "unknown-gap": Words(
      nb: "«{value}» gjelder ingenting i denne studien. Raden står som den er.",
      nn: "«{value}» gjeld ingenting i denne studien. Rada står som ho er.",
      en: "“{value}” concerns nothing in this study. The row stays as it is."),
    "position-outside": Words(
      nb: "{value} i {field} er utenfor figuren. Oppgi millimeter fra {lowest} til {highest}.",
      nn: "{value} i {field} er utanfor figuren. Oppgi millimeter mellom {lowest} og {highest}.",
      en: "{value} in {field} is outside the figure. Give millimetres from {lowest} to {highest}."
    ),
    "map-frame": Words(
      nb:
        "Én rad uten id, og bare én, må si hvor kartet ligger: latitude og longitude for et punkt, "
        + "hvor det er på arket (x_mm 0–170, y_mm 0–1000), km_per_mm (0,1–50) og height_mm "
        + "(20–1000). Slett filen, så lager «samspill layout --layout map» et nytt kart.",
      nn: "Éi rad utan id, og berre éi, må seie kvar kartet ligg: latitude og longitude for eit "
        + "punkt, kvar det er på arket (x_mm 0–170, y_mm 0–1000), km_per_mm (0,1–50) og height_mm "
        + "(20–1000). Slett fila, så lagar «samspill layout --layout map» eit nytt kart.",
      en:
        "One row without an id, and only one, must say where the map lies: latitude and longitude "
        + "of a point, where it is on the sheet (x_mm 0–170, y_mm 0–1000), km_per_mm (0.1–50) and "
        + "height_mm (20–1000). Delete the file, and “samspill layout --layout map” makes a new map."
    ),
  ]
}
