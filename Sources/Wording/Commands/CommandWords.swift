/// The words of the command line.
public enum CommandWords {
  /// “Maps who works with whom, and shows what collaboration is missing.”
  public static let samspill = Words(
    nb: "Viser hvem som samarbeider med hvem, og hvilket samarbeid som mangler.",
    nn: "Viser kven som samarbeider med kven, og kva samarbeid som manglar.",
    en: "Maps who works with whom, and shows what collaboration is missing.")
  /// “Writes a report: a page with figure, findings and tables.”
  public static let report = Words(
    nb: "Skriver en rapport: side med figur, funn og tabeller.",
    nn: "Skriv ein rapport: side med figur, funn og tabellar.",
    en: "Writes a report: a page with figure, findings and tables.")
  /// “Says what the study was understood as, and everything that is wrong with it.”
  public static let check = Words(
    nb: "Sier hva studien ble forstått som, og alt som er galt med den.",
    nn: "Seier korleis studien er forstått, og alt som er gale med han.",
    en: "Says what the study was understood as, and everything that is wrong with it.")
  /// “Prints measures of the network, the organisations, pairs and sectors.”
  public static let metrics = Words(
    nb: "Skriver ut mål for nettverket, aktørene, parene og sektorene.",
    nn: "Skriv ut mål for nettverket, aktørane, para og sektorane.",
    en: "Prints measures of the network, the organisations, pairs and sectors.")
  /// “Prints what is missing, fragile or unconfirmed.”
  public static let gaps = Words(
    nb: "Skriver ut hva som mangler, er sårbart eller ubekreftet.",
    nn: "Skriv ut kva som manglar, er sårbart eller ikkje er stadfesta.",
    en: "Prints what is missing, fragile or unconfirmed.")
  /// “Draws the figure as SVG, PDF or PNG.”
  public static let figure = Words(
    nb: "Tegner figuren som SVG, PDF eller PNG.", nn: "Teiknar figuren som SVG, PDF eller PNG.",
    en: "Draws the figure as SVG, PDF or PNG.")
  /// “Explains a measure or a kind of gap: question, formula, reading and source.”
  public static let define = Words(
    nb: "Forklarer et mål eller et gap: spørsmål, lesing, formel og kilde.",
    nn: "Forklarer eit mål eller eit gap: spørsmål, lesing, formel og kjelde.",
    en: "Explains a measure or a kind of gap: question, reading, formula and source.")

  /// “The study: a folder, a workbook (.xlsx) or a CSV file.”
  public static let studyArgument = Words(
    nb: "Studien: en mappe, en arbeidsbok (.xlsx) eller en CSV-fil.",
    nn: "Studien: ei mappe, ei arbeidsbok (.xlsx) eller ei CSV-fil.",
    en: "The study: a folder, a workbook (.xlsx) or a CSV file.")
  /// “The snapshot; otherwise the latest.”
  public static let snapshotOption = Words(
    nb: "Målingen; ellers den siste.", nn: "Målinga; elles den siste.",
    en: "The snapshot; otherwise the latest.")
  /// “The language; otherwise the study's, then the machine's.”
  public static let languageOption = Words(
    nb: "Språket; ellers studiens, så maskinens.",
    nn: "Språket; elles studien sitt, så maskina sitt.",
    en: "The language; otherwise the study's, then the machine's.")
  /// “The language; otherwise the machine's.”
  public static let ownLanguageOption = Words(
    nb: "Språket; ellers maskinens.", nn: "Språket; elles maskina sitt.",
    en: "The language; otherwise the machine's.")
  /// “Write for example “samspill define betweenness” or “samspill define phase-gap” to read …”
  public static let defineHint = Words(
    nb: "Skriv for eksempel «samspill define betweenness» eller «samspill define phase-gap» for å"
      + " lese om ett av dem.",
    nn: "Skriv til dømes «samspill define betweenness» eller «samspill define phase-gap» for å lese"
      + " om eitt av dei.",
    en: "Write for example “samspill define betweenness” or “samspill define phase-gap” to read"
      + " about one of them.")
  /// “Only the kinds of gaps, not the measures.”
  public static let gapsFlag = Words(
    nb: "Bare gapene, ikke målene.", nn: "Berre gapa, ikkje måla.",
    en: "Only the kinds of gaps, not the measures.")
  /// “Prints all cards as one page of Markdown.”
  public static let pageFlag = Words(
    nb: "Skriver alle kortene som én side i Markdown.",
    nn: "Skriv alle korta som éi side i Markdown.",
    en: "Prints all cards as one page of Markdown.")
  /// “Only these measures, separated by commas, highest first; otherwise the usual ones.”
  public static let measureOption = Words(
    nb: "Bare disse målene, med komma mellom, høyeste verdi først; ellers de vanligste.",
    nn: "Berre desse måla, med komma mellom, høgaste verdi først; elles dei vanlegaste.",
    en: "Only these measures, separated by commas, highest first; otherwise the usual ones.")
  /// “Only organisations of this sector (code or name).”
  public static let sectorOption = Words(
    nb: "Bare aktører i denne sektoren (kode eller navn).",
    nn: "Berre aktørar i denne sektoren (kode eller namn).",
    en: "Only organisations of this sector (code or name).")
  /// “Only the N highest by the first measure.”
  public static let topOption = Words(
    nb: "Bare de N høyeste av det første målet.", nn: "Berre dei N høgaste av det første målet.",
    en: "Only the N highest by the first measure.")
  /// “Lets intensity count in measures that can use it.”
  public static let weightedFlag = Words(
    nb: "Lar intensiteten telle i mål som kan bruke den.",
    nn: "Lèt intensiteten telje i mål som kan bruke han.",
    en: "Lets intensity count in measures that can use it.")
  /// “Follows ties outwards or inwards; otherwise they count both ways.”
  public static let directionOption = Words(
    nb: "Følger relasjonene utover eller innover; ellers teller de begge veier.",
    nn: "Følgjer relasjonane utover eller innover; elles tel dei begge vegar.",
    en: "Follows ties outwards or inwards; otherwise they count both ways.")
  /// “Prints a table that spreadsheets open.”
  public static let csvFlag = Words(
    nb: "Skriver en tabell som regneark åpner.", nn: "Skriv ein tabell som rekneark opnar.",
    en: "Prints a table that spreadsheets open.")
  /// “Prints JSON.”
  public static let jsonFlag = Words(nb: "Skriver JSON.", nn: "Skriv JSON.", en: "Prints JSON.")
  /// “The folder to write the report in; otherwise STUDY-report.”
  public static let outputOption = Words(
    nb: "Mappen rapporten skrives i; ellers STUDIE-report.",
    nn: "Mappa rapporten blir skriven i; elles STUDIE-report.",
    en: "The folder to write the report in; otherwise STUDY-report.")
  /// “The file: .svg, .pdf, .png or .eps.”
  public static let figureOutput = Words(
    nb: "Filen: .svg, .pdf, .png eller .eps.", nn: "Fila: .svg, .pdf, .png eller .eps.",
    en: "The file: .svg, .pdf, .png or .eps.")
  /// “The figure's width in millimetres; otherwise the preset's, or 170.”
  public static let widthOption = Words(
    nb: "Figurens bredde i millimeter; ellers den --preset gir, eller 170.",
    nn: "Breidda på figuren i millimeter; elles den --preset gir, eller 170.",
    en: "The figure's width in millimetres; otherwise what --preset gives, or 170.")
  /// “Dots per inch in PNG.”
  public static let resolutionOption = Words(
    nb: "Punkter per tomme i PNG; ellers 300.", nn: "Punkt per tomme i PNG; elles 300.",
    en: "Dots per inch in PNG; otherwise 300.")
  /// “The date to put on the report, as 2014-10-01; otherwise the snapshot's.”
  public static let dateOption = Words(
    nb: "Datoen som skal stå på rapporten, som 2014-10-01; ellers målingens.",
    nn: "Datoen som skal stå på rapporten, som 2014-10-01; elles datoen for målinga.",
    en: "The date to put on the report, as 2014-10-01; otherwise the snapshot's.")
  /// “The id of a measure or a kind of gap; without it, all are listed.”
  public static let measureArgument = Words(
    nb: "Navnet på et mål eller et gap; uten det listes alle.",
    nn: "Namnet på eit mål eller eit gap; utan det blir alle lista opp.",
    en: "The id of a measure or a kind of gap; without it, all are listed.")
  /// “--width must be between 80 and 420 millimetres.”
  public static let widthRange = Words(
    nb: "--width må være mellom 80 og 420 millimeter.",
    nn: "--width må vere mellom 80 og 420 millimeter.",
    en: "--width must be between 80 and 420 millimetres.")
  /// “--dpi must be between 72 and 600.”
  public static let resolutionRange = Words(
    nb: "--dpi må være mellom 72 og 600.", nn: "--dpi må vere mellom 72 og 600.",
    en: "--dpi must be between 72 and 600.")
  /// “--date must be a date such as 2014-10-01.”
  public static let dateForm = Words(
    nb: "--date må være en dato som 2014-10-01.", nn: "--date må vere ein dato som 2014-10-01.",
    en: "--date must be a date such as 2014-10-01.")

  /// An example under a help page.
  public static func example(_ line: String) -> Words {
    Words(nb: "Eksempel:\n  \(line)", nn: "Døme:\n  \(line)", en: "Example:\n  \(line)")
  }

  /// An option that the command does not have.
  public static func unknownOption(_ name: String, suggestion: String?) -> Words {
    Words(
      nb: "Ukjent valg «\(name)».\(mean(suggestion).nb)",
      nn: "Ukjent val «\(name)».\(mean(suggestion).nn)",
      en: "Unknown option “\(name)”.\(mean(suggestion).en)")
  }

  /// A command that there is not.
  public static func unknownCommand(_ name: String, suggestion: String?) -> Words {
    Words(
      nb: "Ukjent kommando «\(name)».\(mean(suggestion).nb)",
      nn: "Ukjend kommando «\(name)».\(mean(suggestion).nn)",
      en: "Unknown command “\(name)”.\(mean(suggestion).en)")
  }

  /// The name of a file in the place of a command.
  public static func fileBeforeCommand(_ name: String) -> Words {
    let line = "samspill check \(name)"
    return Words(
      nb: "«\(name)» er ingen kommando. Skriv kommandoen først, som «\(line)».",
      nn: "«\(name)» er ingen kommando. Skriv kommandoen først, som «\(line)».",
      en: "“\(name)” is no command. Write the command first, as in “\(line)”.")
  }

  /// An option at the end, without its value.
  public static func missingValue(_ option: String) -> Words {
    Words(
      nb: "Verdien etter \(option) mangler.", nn: "Verdien etter \(option) manglar.",
      en: "The value after \(option) is missing.")
  }

  /// A flag that was given a value.
  public static func unexpectedValue(_ option: String, _ value: String) -> Words {
    Words(
      nb: "\(option) tar ingen verdi, men fikk «\(value)».",
      nn: "\(option) tek ingen verdi, men fekk «\(value)».",
      en: "\(option) takes no value, but was given “\(value)”.")
  }

  /// A value that an option does not take.
  public static func invalidValue(
    _ name: String, _ value: String, allowed: [String], suggestion: String?
  ) -> Words {
    let mean = mean(suggestion)
    let norwegian = allowed.isEmpty ? "" : " Bruk \(allowed.joined(separator: ", "))."
    let en = allowed.isEmpty ? "" : " Use \(allowed.joined(separator: ", "))."
    return Words(
      nb: "«\(value)» er ikke en verdi for \(name).\(mean.nb)\(norwegian)",
      nn: "«\(value)» er ikkje ein verdi for \(name).\(mean.nn)\(norwegian)",
      en: "“\(value)” is not a value of \(name).\(mean.en)\(en)")
  }

  /// An argument that is missing.
  public static func missingArgument(_ name: String) -> Words {
    Words(nb: "\(name) mangler.", nn: "\(name) manglar.", en: "\(name) is missing.")
  }

  /// More words than the command takes.
  public static func tooMany(_ words: [String]) -> Words {
    Words(
      nb: "For mange ord: \(words.joined(separator: " ")). Det som har mellomrom i seg, må ha"
        + " anførselstegn rundt.",
      nn: "For mange ord: \(words.joined(separator: " ")). Det som har mellomrom i seg, må ha"
        + " hermeteikn rundt.",
      en: "Too many words: \(words.joined(separator: " ")). What has spaces in it needs quotation"
        + " marks around it.")
  }

  /// An option that is given twice.
  public static func repeated(_ name: String) -> Words {
    Words(
      nb: "\(name) er gitt mer enn én gang.", nn: "\(name) er gitt meir enn éin gong.",
      en: "\(name) is given more than once.")
  }

  /// What went wrong, when nothing better is known.
  public static func failed(_ reason: String) -> Words {
    Words(
      nb: "Det gikk ikke: \(reason)", nn: "Det gjekk ikkje: \(reason)", en: "It failed: \(reason)")
  }

  /// How many errors there were.
  public static func problemCount(_ count: Int) -> Words {
    Words(nb: "\(count) feil.", nn: "\(count) feil.", en: "\(count) error\(count == 1 ? "" : "s").")
  }

  /// “Nothing was written.”
  public static let nothingWritten = Words(
    nb: "Ingenting er skrevet.", nn: "Ingenting er skrive.", en: "Nothing was written.")

  /// A snapshot that the study does not have.
  public static func unknownSnapshot(
    _ id: String, known: [String], suggestion: String?
  ) -> Words {
    let mean = mean(suggestion)
    guard !known.isEmpty else {
      return Words(
        nb: "Studien har ingen navngitte målinger, så --snapshot «\(id)» finnes ikke.",
        nn: "Studien har ingen målingar med namn, så --snapshot «\(id)» finst ikkje.",
        en: "The study names no snapshots, so there is no --snapshot “\(id)”.")
    }
    let list = known.joined(separator: ", ")
    return Words(
      nb: "Målingen «\(id)» finnes ikke.\(mean.nb) Studien har \(list).",
      nn: "Målinga «\(id)» finst ikkje.\(mean.nn) Studien har \(list).",
      en: "There is no snapshot “\(id)”.\(mean.en) The study has \(list).")
  }

  /// A measure that is not in the catalog.
  public static func unknownMeasure(_ id: String, suggestion: String?) -> Words {
    Words(
      nb: "Målet «\(id)» finnes ikke.\(mean(suggestion).nb) «samspill define» lister målene.",
      nn: "Målet «\(id)» finst ikkje.\(mean(suggestion).nn) «samspill define» listar måla.",
      en: "There is no measure “\(id)”.\(mean(suggestion).en) “samspill define” lists them.")
  }

  /// A measure of the whole network where one of actors is needed.
  public static func measureOfWhole(_ id: String) -> Words {
    Words(
      nb: "Målet «\(id)» gjelder hele nettverket; --by trenger et mål for aktører, som «degree».",
      nn: "Målet «\(id)» gjeld heile nettverket; --by treng eit mål for aktørar, som «degree».",
      en: "The measure “\(id)” is of the whole network; --by needs one of actors, such as “degree”."
    )
  }

  /// A word that is neither a measure nor a kind of gap.
  public static func unknownDefinition(_ id: String, suggestion: String?) -> Words {
    Words(
      nb: "«\(id)» er verken et mål eller et gap.\(mean(suggestion).nb) «samspill define» lister"
        + " dem.",
      nn: "«\(id)» er verken eit mål eller eit gap.\(mean(suggestion).nn) «samspill define» listar"
        + " alle.",
      en: "“\(id)” is neither a measure nor a kind of gap.\(mean(suggestion).en) “samspill define”"
        + " lists them.")
  }

  /// A file whose ending names no format.
  public static func unknownFormat(_ path: String, known: [String]) -> Words {
    let list = known.joined(separator: ", ")
    return Words(
      nb: "Filen «\(path)» må slutte på \(list).", nn: "Fila «\(path)» må slutte på \(list).",
      en: "The file “\(path)” must end in \(list).")
  }

  /// A file that could not be written.
  public static func cannotWrite(_ path: String) -> Words {
    Words(
      nb: "Kan ikke skrive «\(path)». Ingenting er endret.",
      nn: "Kan ikkje skrive «\(path)». Ingenting er endra.",
      en: "Cannot write “\(path)”. Nothing was changed.")
  }

  /// A file that was written.
  public static func written(_ path: String) -> Words {
    Words(nb: "Rapporten: \(path)", nn: "Rapporten: \(path)", en: "The report: \(path)")
  }

  /// That a study has no errors, and how many warnings.
  public static func sound(warnings: Int) -> Words {
    warnings == 0
      ? Words(
        nb: "Ingen feil og ingen merknader.", nn: "Ingen feil og ingen merknader.",
        en: "No errors and no warnings.")
      : Words(
        nb: "Ingen feil. \(warnings) \(warnings == 1 ? "merknad" : "merknader").",
        nn: "Ingen feil. \(warnings) \(warnings == 1 ? "merknad" : "merknader").",
        en: "No errors. \(warnings) warning\(warnings == 1 ? "" : "s").")
  }

  /// What a drawing that Graphviz refuses has to do with the user.
  public static func figureFailed(_ reason: String) -> Words {
    Words(
      nb: "Figuren kunne ikke tegnes (\(reason)). Er Graphviz installert? Kjør scripts/setup.",
      nn: "Figuren kunne ikkje teiknast (\(reason)). Er Graphviz installert? Køyr scripts/setup.",
      en: "The figure could not be drawn (\(reason)). Is Graphviz installed? Run scripts/setup.")
  }

  /// “The figure could not be drawn. Look for very long names or titles; give short names.”
  public static let cannotDraw = Words(
    nb: "Figuren kunne ikke tegnes. Se etter svært lange navn eller titler; oppgi kortnavn.",
    nn: "Figuren kunne ikkje teiknast. Sjå etter svært lange namn eller titlar; oppgi kortnamn.",
    en: "The figure could not be drawn. Look for very long names or titles; give short names.")

  /// A report that would overwrite the study.
  public static func outputIsStudy(_ folder: String) -> Words {
    Words(
      nb: "«\(folder)» er studiens egen mappe. Velg en annen med --output.",
      nn: "«\(folder)» er mappa til studien sjølv. Vel ei anna med --output.",
      en: "“\(folder)” is the study's own folder. Choose another with --output.")
  }

  /// A figure with more in it than can be drawn.
  ///
  /// - Parameter what: what there is too much of: nodes, edges, labelLines, labelLength, textLength,
  ///   canvasSide or pixels.
  public static func figureTooLarge(of what: String, _ limit: Int, _ actual: Int) -> Words {
    switch what {
    case "labelLines", "labelLength":
      Words(
        nb:
          "Et navn er for langt til å tegnes: \(actual) tegn, av høyst \(limit). Oppgi et kortnavn.",
        nn:
          "Eit namn er for langt til å teiknast: \(actual) teikn, av høgst \(limit). Oppgi eit kortnamn.",
        en:
          "A name is too long to be drawn: \(actual) characters, of at most \(limit). Give a short name."
      )
    case "textLength":
      Words(
        nb:
          "En tekst om figuren er for lang: \(actual) tegn, av høyst \(limit). Se etter svært lange navn "
          + "og titler; oppgi kortnavn.",
        nn:
          "Ein tekst om figuren er for lang: \(actual) teikn, av høgst \(limit). Sjå etter svært lange "
          + "namn og titlar; oppgi kortnamn.",
        en:
          "A text about the figure is too long: \(actual) characters, of at most \(limit). Look for very "
          + "long names and titles; give short names.")
    default:
      Words(
        nb: "Figuren er for stor: \(actual) av høyst \(limit).",
        nn: "Figuren er for stor: \(actual) av høgst \(limit).",
        en: "The figure is too large: \(actual) of at most \(limit).")
    }
  }

  static func mean(_ suggestion: String?) -> Words {
    guard let suggestion else { return Words(nb: "", nn: "", en: "") }
    return Words(
      nb: " Mente du «\(suggestion)»?", nn: " Meinte du «\(suggestion)»?",
      en: " Did you mean “\(suggestion)”?")
  }
}
