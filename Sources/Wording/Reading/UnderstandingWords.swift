/// What was made of somebody's own files, in sentences.
public enum UnderstandingWords {
  /// The heading above what was understood.
  public static let heading = Words(
    nb: "Slik ble filen forstått", nn: "Slik vart fila forstått", en: "How the file was understood")
  /// The heading above what was guessed.
  public static let guesses = Words(
    nb: "Gjettet – se om det stemmer", nn: "Gjetta – sjå om det stemmer",
    en: "Guessed – see whether it is right")

  /// What the rows and columns of a sheet are.
  public static let shapes: [String: Words] = [
    "collaboration-list": Words(
      nb: "liste over relasjoner", nn: "liste over relasjonar", en: "list of ties"),
    "matrix": Words(nb: "matrise", nn: "matrise", en: "matrix"),
    "partner-list": Words(
      nb: "partnerliste (organisasjon og prosjekt)", nn: "partnarliste (organisasjon og prosjekt)",
      en: "partner list (organisation and project)"),
    "project-columns": Words(
      nb: "partnerliste med en kolonne for hvert prosjekt",
      nn: "partnarliste med ein kolonne for kvart prosjekt",
      en: "partner list with a column for each project"),
    "roster": Words(nb: "spørreundersøkelse", nn: "spørjeundersøking", en: "survey answers"),
    "organisation-list": Words(
      nb: "liste over organisasjoner", nn: "liste over organisasjonar",
      en: "list of organisations"),
    "study-table": Words(
      nb: "tabell i studieformatet", nn: "tabell i studieformatet",
      en: "table of the study format"),
  ]

  private static let reasons: [String: Words] = [
    "two-columns-of-names": Words(
      nb: "«{first}» og «{second}» er to kolonner med navn",
      nn: "«{first}» og «{second}» er to kolonnar med namn",
      en: "“{first}” and “{second}” are two columns of names"),
    "partners-in-one-cell": Words(
      nb: "«{second}» har flere navn i hver celle", nn: "«{second}» har fleire namn i kvar celle",
      en: "“{second}” has several names in each cell"),
    "partners-in-several-columns": Words(
      nb: "«{first}» har en partner i hver av {count} kolonner, fra «{second}»",
      nn: "«{first}» har ein partnar i kvar av {count} kolonnar, frå «{second}»",
      en: "“{first}” has a partner in each of {count} columns, from “{second}” on"),
    "no-headings": Words(
      nb: "to kolonner med navn og ingen overskrifter",
      nn: "to kolonnar med namn og ingen overskrifter",
      en: "two columns of names and no headings"),
    "names-in-rows-and-columns": Words(
      nb: "de samme navnene står i rader og kolonner",
      nn: "dei same namna står i rader og kolonnar",
      en: "the same names stand in rows and columns"),
    "square-of-numbers": Words(
      nb: "like mange rader som kolonner, og bare tall",
      nn: "like mange rader som kolonnar, og berre tal",
      en: "as many rows as columns, and only numbers"),
    "organisation-and-project": Words(
      nb: "«{first}» er organisasjoner og «{second}» prosjekter",
      nn: "«{first}» er organisasjonar og «{second}» prosjekt",
      en: "“{first}” holds organisations and “{second}” projects"),
    "organisations-and-projects": Words(
      nb: "radene med «{second}» under «{first}» er prosjekter, de andre organisasjoner",
      nn: "radene med «{second}» under «{first}» er prosjekt, dei andre organisasjonar",
      en: "rows with “{second}” under “{first}” are projects, the others organisations"),
    "ties-to-projects": Words(
      nb: "hver rad knytter «{first}» til «{second}», en organisasjon og et prosjekt",
      nn: "kvar rad knyter «{first}» til «{second}», ein organisasjon og eit prosjekt",
      en: "each row ties “{first}” to “{second}”, an organisation and a project"),
    "marks-under-projects": Words(
      nb: "{count} kolonner har bare kryss", nn: "{count} kolonnar har berre kryss",
      en: "{count} columns hold only marks"),
    "respondents-rate-organisations": Words(
      nb: "hver rad er et svar, og {count} kolonner er organisasjoner",
      nn: "kvar rad er eit svar, og {count} kolonnar er organisasjonar",
      en: "each row is an answer, and {count} columns are organisations"),
    "one-column-of-names": Words(
      nb: "«{first}» er organisasjoner, og ingen kolonne sier hvem de samarbeider med",
      nn: "«{first}» er organisasjonar, og ingen kolonne seier kven dei samarbeider med",
      en: "“{first}” holds organisations, and no column says whom they work with"),
    "named-as-table": Words(
      nb: "arket heter som en tabell i formatet", nn: "arket heiter som ein tabell i formatet",
      en: "the sheet is called as a table of the format"),
    "documentation": Words(
      nb: "arket er til lesing", nn: "arket er til lesing", en: "the sheet is for people to read"),
    "hidden": Words(nb: "arket er skjult", nn: "arket er gøymt", en: "the sheet is hidden"),
    "not-asked": Words(
      nb: "ikke blant arkene det ble bedt om", nn: "ikkje blant arka det vart bede om",
      en: "not among the sheets asked for"),
    "nothing-recognised": Words(
      nb: "ingen kolonner ble kjent igjen", nn: "ingen kolonnar vart kjende att",
      en: "no column was recognised"),
    "no-rows": Words(nb: "arket er tomt", nn: "arket er tomt", en: "the sheet is empty"),
  ]

  /// A sheet and what it was taken for, with the reason.
  public static func sheet(
    _ name: String, shape: String?, reason: String, values: [String: String], _ language: Language
  ) -> String {
    var text = reasons[reason]?[language] ?? reason
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      text = text.replacing("{\(key)}", with: value)
    }
    let what =
      shape.flatMap { shapes[$0] }
      ?? Words(nb: "ikke lest", nn: "ikkje lese", en: "not read")
    return "\(name): \(what[language]) (\(text))"
  }

  /// Where the rows of a sheet went.
  public static func rows(
    _ rows: Int, used: Int, empty: Int, _ language: Language
  ) -> String {
    let format = Formatter(language)
    let r = format.count(rows)
    let u = format.count(used)
    var text = Words(
      nb: "\(u) av \(r) rader er brukt", nn: "\(u) av \(r) rader er brukte",
      en: "\(u) of \(r) rows are used")[language]
    if rows > used {
      let n = format.count(rows - used)
      text +=
        Words(
          nb: ", \(n) er meldt nedenfor",
          nn: ", \(n) er \(rows - used == 1 ? "meld" : "melde") nedanfor",
          en: ", \(n) \(rows - used == 1 ? "is" : "are") reported below")[language]
    }
    if empty > 0 {
      let e = format.count(empty)
      text +=
        Words(nb: "; \(e) tomme", nn: "; \(e) tomme", en: "; \(e) empty")[language]
    }
    return text
  }

  /// How a text file was read.
  public static func text(
    _ file: String, encoding: String, separator: String, _ language: Language
  ) -> String {
    let separators: [String: Words] = [
      "comma": Words(nb: "komma", nn: "komma", en: "commas"),
      "semicolon": Words(nb: "semikolon", nn: "semikolon", en: "semicolons"),
      "tab": Words(nb: "tabulator", nn: "tabulator", en: "tabs"),
    ]
    let sign = separators[separator]?[language] ?? separator
    return Words(
      nb: "\(file): tegnsett \(encoding.uppercased()), \(sign) mellom feltene",
      nn: "\(file): teiknsett \(encoding.uppercased()), \(sign) mellom felta",
      en: "\(file): encoding \(encoding.uppercased()), \(sign) between the fields")[language]
  }

  /// A column and what it was read as.
  public static func column(_ heading: String, as meaning: String, byValues: Bool) -> Words {
    let values = byValues
    return Words(
      nb: "«\(heading)» er \(meaning)" + (values ? " (verdiene avgjorde)" : ""),
      nn: "«\(heading)» er \(meaning)" + (values ? " (verdiane avgjorde)" : ""),
      en: "“\(heading)” is \(meaning)" + (values ? " (its values decided)" : ""))
  }

  /// Columns that are kept and say where organisations are on maps.
  public static func onMaps(_ headings: [String]) -> Words {
    let list = headings.joined(separator: ", ")
    return Words(
      nb: "Tatt vare på, og brukt til stedet på kart: \(list)",
      nn: "Teke vare på, og brukt til staden på kart: \(list)",
      en: "Kept, and used for the place on maps: \(list)")
  }

  /// Headings in two rows.
  public static func twoRowsOfHeadings(_ upper: Int, _ lower: Int) -> Words {
    Words(
      nb: "Overskriftene står i to rader, \(upper) og \(lower). Den nederste gjelder der begge har "
        + "noe.",
      nn: "Overskriftene står i to rader, \(upper) og \(lower). Den nedste gjeld der begge har "
        + "noko.",
      en: "The headings stand in two rows, \(upper) and \(lower). The lower counts where both have "
        + "something.")
  }

  /// Headings that stand under several groups.
  public static func alikeHeadings(_ headings: [String]) -> Words {
    func list(_ language: Language) -> String { Formatter(language).list(headings, limit: 8) }
    return Words(
      nb: "Like overskrifter har fått gruppens navn foran seg: \(list(.bokmål)). Er gruppene "
        + "målinger, så skriv en rad for hver måling, med en kolonne som heter måling.",
      nn:
        "Like overskrifter har fått namnet på gruppa framføre seg: \(list(.nynorsk)). Er gruppene "
        + "målingar, så skriv ei rad for kvar måling, med ein kolonne som heiter måling.",
      en: "Headings that are alike have their group's name before them: \(list(.english)). If the "
        + "groups are snapshots, write a row for each snapshot, with a column called snapshot.")
  }

  /// Dates that stand as days counted from 1900, with one of them and what it is.
  public static func serialDates(
    _ heading: String, _ count: Int, _ number: String,
    _ date: (year: Int, month: Int?, day: Int?)
  ) -> Words {
    let isOne = count == 1
    func text(_ language: Language) -> String {
      number + (language == .english ? " is " : " er ")
        + Formatter(language).date(year: date.year, month: date.month, day: date.day)
    }
    return Words(
      nb: "«\(heading)»: \(count) \(isOne ? "dato" : "datoer") står som tall, slik Excel teller "
        + "dager; \(text(.bokmål))",
      nn: "«\(heading)»: \(count) \(isOne ? "dato" : "datoar") står som tal, slik Excel tel "
        + "dagar; \(text(.nynorsk))",
      en: "“\(heading)”: \(count) \(isOne ? "date stands as a number" : "dates stand as numbers"), "
        + "as Excel counts days; \(text(.english))")
  }

  /// Columns that are kept without being used.
  public static func attributes(_ headings: [String]) -> Words {
    let list = headings.joined(separator: ", ")
    return Words(
      nb: "Tatt vare på, men ikke brukt: \(list)", nn: "Teke vare på, men ikkje brukt: \(list)",
      en: "Kept, but not used: \(list)")
  }

  /// Columns that aren't read since another before them is called the same.
  public static func calledTheSame(_ headings: [String]) -> Words {
    func list(_ language: Language) -> String { Formatter(language).list(headings, limit: 8) }
    return Words(
      nb: "Av kolonner med samme overskrift er bare den første lest: \(list(.bokmål)). Skriv en "
        + "rad for hver, eller gi kolonnene ulike overskrifter.",
      nn: "Av kolonnar med same overskrift er berre den første lesen: \(list(.nynorsk)). Skriv "
        + "ei rad for kvar, eller gje kolonnane ulike overskrifter.",
      en: "Of columns with the same heading only the first is read: \(list(.english)). Write a "
        + "row for each, or give the columns different headings.")
  }

  /// Columns that aren't read since they have no heading.
  public static func withoutHeading(_ columns: [String]) -> Words {
    func list(_ language: Language) -> String { Formatter(language).list(columns, limit: 8) }
    let isOne = columns.count == 1
    return Words(
      nb: "\(isOne ? "Kolonnen" : "Kolonnene") \(list(.bokmål)) har ingen overskrift og er ikke "
        + "brukt.",
      nn: "\(isOne ? "Kolonnen" : "Kolonnane") \(list(.nynorsk)) har inga overskrift og er ikkje "
        + "\(isOne ? "brukt" : "brukte").",
      en: "\(isOne ? "Column" : "Columns") \(list(.english)) \(isOne ? "has" : "have") "
        + "no heading and \(isOne ? "is" : "are") not used.")
  }

  /// The decimal sign of a column.
  public static func decimalSign(_ heading: String, isComma: Bool, isUncertain: Bool) -> Words {
    let doubt = Words(
      nb: "; ingen tall avgjør det", nn: "; ingen tal avgjer det", en: "; no number decides it")
    let sign =
      isComma
      ? Words(nb: "komma", nn: "komma", en: "a comma")
      : Words(nb: "punktum", nn: "punktum", en: "a point")
    return Words(
      nb: "Desimaltegnet i «\(heading)» er \(sign.nb)" + (isUncertain ? doubt.nb : ""),
      nn: "Desimalteiknet i «\(heading)» er \(sign.nn)" + (isUncertain ? doubt.nn : ""),
      en: "The decimal sign in “\(heading)” is \(sign.en)" + (isUncertain ? doubt.en : ""))
  }

  /// Spellings that were taken as one name.
  public static func joined(_ name: String, others: [String], isAlias: Bool) -> Words {
    let list = others.joined(separator: ", ")
    return Words(
      nb: "\(name): også skrevet \(list)" + (isAlias ? " (fra aliases.csv)" : ""),
      nn: "\(name): også skrive \(list)" + (isAlias ? " (frå aliases.csv)" : ""),
      en: "\(name): also written \(list)" + (isAlias ? " (from aliases.csv)" : ""))
  }

  /// How many kinds were guessed from names.
  public static func guessedKinds(_ count: Int, of all: Int, unknown: Int) -> Words {
    Words(
      nb: "Aktørtypen er gjettet av navnet for \(count) av \(all)"
        + (unknown > 0 ? "; \(unknown) har ingen" : ""),
      nn: "Aktørtypen er gjetta av namnet for \(count) av \(all)"
        + (unknown > 0 ? "; \(unknown) har ingen" : ""),
      en: "The kind was guessed from the name for \(count) of \(all)"
        + (unknown > 0 ? "; \(unknown) have none" : ""))
  }

  /// A guessed kind and the word that gave it.
  public static func guessedKind(_ name: String, _ kind: String, clue: String) -> Words {
    Words(
      nb: "\(name): \(kind) (av «\(clue)»)", nn: "\(name): \(kind) (av «\(clue)»)",
      en: "\(name): \(kind) (from “\(clue)”)")
  }

  /// The scale that was assumed.
  public static func scale(_ code: String, threshold: String?) -> Words {
    guard let threshold else {
      return Words(
        nb: "Tallene er vekter uten skala; alle over 0 teller. Oppgi --scale hvis det er feil.",
        nn: "Tala er vekter utan skala; alle over 0 tel. Gje opp --scale om det er feil.",
        en: "The numbers are weights without a scale; all above 0 count. Give --scale if that is "
          + "wrong.")
    }
    let name = Terms.scales[code] ?? Words(nb: code, nn: code, en: code)
    return Words(
      nb: "Skalaen er \(name.nb), og fra \(threshold) teller det som samarbeid. Oppgi --scale og "
        + "--threshold hvis det er feil.",
      nn: "Skalaen er \(name.nn), og frå \(threshold) tel det som samarbeid. Gje opp --scale og "
        + "--threshold om det er feil.",
      en: "The scale is \(name.en), and from \(threshold) it counts as collaboration. Give --scale "
        + "and --threshold if that is wrong.")
  }

  /// The date that was assumed: the latest, or that on which the last of the ties begins.
  public static func date(_ date: String, isLastBeginning: Bool) -> Words {
    isLastBeginning
      ? Words(
        nb:
          "Relasjonene er sett på \(date), da den siste av dem begynner, siden datoene de slutter "
          + "på, kan ligge fram i tid. Oppgi --dates for andre.",
        nn:
          "Relasjonane er sette på \(date), då den siste av dei byrjar, sidan datoane dei sluttar "
          + "på, kan liggje fram i tid. Gje opp --dates for andre.",
        en: "The ties are seen at \(date), when the last of them begins, since the dates they end "
          + "on may lie ahead. Give --dates for others.")
      : Words(
        nb: "Relasjonene er sett på \(date), den siste datoen i filen. Oppgi --dates for andre.",
        nn: "Relasjonane er sette på \(date), den siste datoen i fila. Gje opp --dates for andre.",
        en: "The ties are seen at \(date), the latest date in the file. Give --dates for others.")
  }

  /// Parts of a workbook that are never read.
  public static func leftOut(_ part: String) -> Words {
    let parts: [String: Words] = [
      "macros": Words(nb: "makroer", nn: "makroar", en: "macros"),
      "external-links": Words(
        nb: "lenker til andre filer", nn: "lenkjer til andre filer", en: "links to other files"),
      "data-connections": Words(
        nb: "datatilkoblinger", nn: "datatilkoplingar", en: "data connections"),
      "embedded-objects": Words(
        nb: "innebygde objekter", nn: "innebygde objekt", en: "embedded objects"),
      "pivot-caches": Words(nb: "pivottabeller", nn: "pivottabellar", en: "pivot tables"),
      "chart-sheets": Words(nb: "diagramark", nn: "diagramark", en: "chart sheets"),
    ]
    let name = parts[part] ?? Words(nb: part, nn: part, en: part)
    return Words(
      nb: "Ikke åpnet: \(name.nb)", nn: "Ikkje opna: \(name.nn)", en: "Not opened: \(name.en)")
  }

  /// That suggestions for names are to be had.
  public static func names(_ count: Int, _ study: String) -> Words {
    Words(
      nb: "\(count) par av navn ligner. Se «samspill names \(study)».",
      nn: "\(count) par av namn liknar. Sjå «samspill names \(study)».",
      en: "\(count) pairs of names look alike. See “samspill names \(study)”.")
  }

  /// That a file lists organisations and says nothing of who works with whom.
  public static let onlyOrganisations = Words(
    nb: "Filen har organisasjoner, men ingen relasjoner eller prosjekter.",
    nn: "Fila har organisasjonar, men ingen relasjonar eller prosjekt.",
    en: "The file has organisations, but no ties or projects.")
}
