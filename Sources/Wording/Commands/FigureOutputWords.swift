/// The words of how a figure is written: sizes, files, what didn't fit.
public enum FigureOutputWords {
  /// “Width and smallest text for …”
  public static let presetOption = Words(
    nb: "Bredde og minste tekst for: nfr (170 mm, 9 pt), word (160 mm, 9 pt), he (180 mm, 8 pt).",
    nn: "Breidd og minste tekst for: nfr (170 mm, 9 pt), word (160 mm, 9 pt), he (180 mm, 8 pt).",
    en: "Width and smallest text for: nfr (170 mm, 9 pt), word (160 mm, 9 pt), he (180 mm, 8 pt).")
  /// “Exact height …”
  public static let heightOption = Words(
    nb: "Nøyaktig høyde: kvart (60 mm), halv (115 mm), hel (235 mm) eller millimeter.",
    nn: "Nøyaktig høgd: kvart (60 mm), halv (115 mm), heil (235 mm) eller millimeter.",
    en: "Exact height: quarter (60 mm), half (115 mm), full (235 mm) or millimetres.")
  /// The shares of a page that a height may be, as each language names them.
  public static let heights = Words(
    nb: "kvart halv hel", nn: "kvart halv heil", en: "quarter half full")
  /// The same as the name of the option's value.
  public static let heightValue = Words(
    nb: "kvart|halv|hel|MM", nn: "kvart|halv|heil|MM", en: "quarter|half|full|MM")
  /// “--height must be …”
  public static func heightRange(suggestion: String?) -> Words {
    let mean = CommandWords.mean(suggestion)
    return Words(
      nb: "--height må være kvart, halv, hel eller mellom 40 og 420 millimeter.\(mean.nb)",
      nn: "--height må vere kvart, halv, heil eller mellom 40 og 420 millimeter.\(mean.nn)",
      en: "--height must be quarter, half, full, or between 40 and 420 millimetres.\(mean.en)")
  }

  /// “--dpi only says something about PNG.”
  public static func dpiUnused(_ path: String) -> Words {
    Words(
      nb: "--dpi gjelder bare PNG, og er ikke brukt i «\(path)».",
      nn: "--dpi gjeld berre PNG, og er ikkje brukt i «\(path)».",
      en: "--dpi only goes for PNG, and is not used in “\(path)”.")
  }

  /// Files that were asked for when nothing is to be written.
  public static let checkWritesNothing = Words(
    nb:
      "Med --check skrives filer bare når --output er gitt. Oppgi --output, eller ta bort --texts, "
      + "--key og --max-size.",
    nn: "Med --check blir filer skrivne berre når --output er gjeve. Oppgi --output, eller ta bort "
      + "--texts, --key og --max-size.",
    en: "With --check files are written only when --output is given. Give --output, or take away "
      + "--texts, --key and --max-size.")
  /// “Largest file …”
  public static let maxSizeOption = Words(
    nb: "Største fil; PNG får lavere oppløsning til den er liten nok.",
    nn: "Største fil; PNG får lågare oppløysing til ho er lita nok.",
    en: "Largest file; PNG gets a lower resolution until it is small enough.")
  /// “Also writes caption …”
  public static let textsFlag = Words(
    nb: "Skriver også figurtekst, alternativ tekst, beskrivelse og tabell som filer ved siden av.",
    nn: "Skriv også figurtekst, alternativ tekst, skildring og tabell som filer ved sida av.",
    en: "Also writes caption, alternative text, description and table as files beside it.")

  /// How large the file became, and at which resolution.
  public static func sizeAndResolution(_ bytes: Int, _ dotsPerInch: Int) -> Words {
    Words(
      nb: "\(size(bytes, .bokmål)) ved \(dotsPerInch) punkter per tomme.",
      nn: "\(size(bytes, .nynorsk)) ved \(dotsPerInch) punkt per tomme.",
      en: "\(size(bytes, .english)) at \(dotsPerInch) dots per inch.")
  }

  /// Lines that can't be followed one by one, and what to do.
  public static let dense = Words(
    nb: "Figuren har for mange streker til at en kan følge hver av dem. --reduce backbone tegner "
      + "bare relasjonene som er mye for en av de to, og --kind matrix viser alle i en tabell.",
    nn: "Figuren har for mange strekar til at ein kan følgje kvar av dei. --reduce backbone "
      + "teiknar berre relasjonane som er mykje for ein av dei to, og --kind matrix viser alle i "
      + "ein tabell.",
    en: "The figure has too many lines for each to be followed. --reduce backbone draws only the "
      + "ties that are much for one of the two, and --kind matrix shows all of them in a table.")

  /// A figure of one organisation with too many lines.
  public static let denseEgo = Words(
    nb:
      "Figuren har for mange streker til at en kan følge hver av dem. --reduce backbone tegner alle "
      + "aktørens egne relasjoner, men av dem mellom de andre bare de som er mye for en av de to; "
      + "--kind matrix viser alle i en tabell.",
    nn:
      "Figuren har for mange strekar til at ein kan følgje kvar av dei. --reduce backbone teiknar alle "
      + "dei eigne relasjonane til aktøren, men av dei mellom dei andre berre dei som er mykje for "
      + "ein av dei to; --kind matrix viser alle i ein tabell.",
    en: "The figure has too many lines for each to be followed. --reduce backbone draws all of the "
      + "actor's own ties, but of those between the others only the ones that are much for one of "
      + "the two; --kind matrix shows all of them in a table.")

  /// A figure of changes with too many lines.
  public static let denseDifference = Words(
    nb:
      "Figuren har for mange streker til at en kan følge hver av dem. --reduce changes tegner alt "
      + "som er endret, uten relasjonene som er der begge ganger, og --texts skriver alle i en "
      + "tabell.",
    nn: "Figuren har for mange strekar til at ein kan følgje kvar av dei. --reduce changes teiknar "
      + "alt som er endra, utan relasjonane som er der begge gongene, og --texts skriv alle i ein "
      + "tabell.",
    en:
      "The figure has too many lines for each to be followed. --reduce changes draws all that has "
      + "changed, without the ties that are there both times, and --texts writes all of them to a "
      + "table.")

  /// A figure of changes alone with too many lines, and one of plans.
  public static let denseTop = Words(
    nb: "Figuren har for mange streker til at en kan følge hver av dem. --reduce top tegner de "
      + "viktigste og sier hvor mye som er utelatt, og --texts skriver alle i en tabell.",
    nn: "Figuren har for mange strekar til at ein kan følgje kvar av dei. --reduce top teiknar dei "
      + "viktigaste og seier kor mykje som er utelate, og --texts skriv alle i ein tabell.",
    en:
      "The figure has too many lines for each to be followed. --reduce top draws those that matter "
      + "most and says how much is left out, and --texts writes all of them to a table.")

  /// A PNG that would be illegible if it were small enough.
  public static func tooManyBytes(_ limit: Int, lowestResolution: Int) -> Words {
    Words(
      nb: "Figuren blir større enn \(size(limit, .bokmål)) selv ved \(lowestResolution) punkter "
        + "per tomme, og lavere enn det er teksten ikke lett å lese. Oppgi en større grense, en mindre "
        + "figur, eller skriv PDF. Ingenting ble skrevet.",
      nn: "Figuren blir større enn \(size(limit, .nynorsk)) òg ved \(lowestResolution) punkt per "
        + "tomme, og lågare enn det er teksten ikkje lett å lese. Oppgi ei større grense, ein mindre "
        + "figur, eller skriv PDF. Ingenting vart skrive.",
      en: "The figure is larger than \(size(limit, .english)) even at \(lowestResolution) dots per "
        + "inch, and below that its text is not easy to read. Give a larger limit or a smaller "
        + "figure, or write PDF. Nothing was written.")
  }

  /// A file of another format that is too large.
  public static func tooManyBytes(_ limit: Int, actual: Int) -> Words {
    Words(
      nb: "Filen blir \(size(actual, .bokmål)), mer enn \(size(limit, .bokmål)). Ingenting ble "
        + "skrevet. Bare PNG kan gjøres mindre.",
      nn: "Fila blir \(size(actual, .nynorsk)), over \(size(limit, .nynorsk)). Ingenting vart "
        + "skrive. Berre PNG kan gjerast mindre.",
      en: "The file is \(size(actual, .english)), more than \(size(limit, .english)). Nothing was "
        + "written. Only PNG can be made smaller.")
  }

  /// A figure that can't be made as low as asked.
  public static func doesNotFit(_ allowed: Double, needed: Double) -> Words {
    func words(_ language: Language) -> (allowed: String, needed: String) {
      let format = Formatter(language)
      return (format.number(allowed), format.number(needed.rounded(.up)))
    }
    let (nb, nn, en) = (words(.bokmål), words(.nynorsk), words(.english))
    return Words(
      nb: "Figuren får ikke plass på \(nb.allowed) mm høyde med teksten i lesbar størrelse; "
        + "\(nb.needed) mm er nok. Oppgi større --height eller --width, eller utelat --height.",
      nn: "Figuren får ikkje plass på \(nn.allowed) mm høgd med teksten i leseleg storleik; "
        + "\(nn.needed) mm er nok. Oppgi større --height eller --width, eller la vere --height.",
      en: "The figure does not fit into a height of \(en.allowed) mm with its text at a legible "
        + "size; \(en.needed) mm is enough. Give a larger --height or --width, or no --height.")
  }

  /// “Draws in a process of its own, however small; for data from strangers.”
  public static let isolatedFlag = Words(
    nb: "Tegner i en egen prosess med grenser, også det som er lite; for data fra ukjente.",
    nn: "Teiknar i ein eigen prosess med grenser, òg det som er lite; for data frå ukjende.",
    en: "Draws in a process of its own with limits, however small; for data from strangers.")
  /// That what draws in a process of its own is missing.
  public static let workerMissing = Words(
    nb: "Programmet samspill-figure-worker ligger ikke ved siden av samspill, så figuren kan ikke "
      + "tegnes i en egen prosess. Ingenting ble skrevet. Bygg det, eller utelat --isolated.",
    nn: "Programmet samspill-figure-worker ligg ikkje ved sida av samspill, så figuren kan ikkje "
      + "teiknast i ein eigen prosess. Ingenting vart skrive. Bygg det, eller la vere --isolated.",
    en:
      "The program samspill-figure-worker is not beside samspill, so the figure can't be drawn in "
      + "a process of its own. Nothing was written. Build it, or leave --isolated out.")
  /// That a large figure was drawn without limits.
  public static let drawnHere = Words(
    nb:
      "Programmet samspill-figure-worker ligger ikke ved siden av samspill; den store figuren ble "
      + "tegnet uten tidsgrense.",
    nn: "Programmet samspill-figure-worker ligg ikkje ved sida av samspill; den store figuren vart "
      + "teikna utan tidsgrense.",
    en: "The program samspill-figure-worker is not beside samspill; the large figure was drawn "
      + "without a time limit.")

  /// A drawing that was stopped.
  public static func tookTooLong(_ seconds: Double) -> Words {
    Words(
      nb: "Tegningen tok mer enn \(Formatter(.bokmål).number(seconds)) sekunder og ble stoppet. "
        + "Ingenting ble skrevet. Tegn færre aktører, eller bruk --kind matrix eller tabellene.",
      nn: "Teikninga tok over \(Formatter(.nynorsk).number(seconds)) sekund og vart stoppa. "
        + "Ingenting vart skrive. Teikn færre aktørar, eller bruk --kind matrix eller tabellane.",
      en: "Drawing took more than \(Formatter(.english).number(seconds)) seconds and was stopped. "
        + "Nothing was written. Draw fewer actors, or use --kind matrix or the tables.")
  }

  /// A drawing that needs more memory than it may have.
  public static let outOfMemory = Words(
    nb:
      "Tegningen brukte opp minnet den har lov til, og ble stoppet. Ingenting ble skrevet. Oppgi en "
      + "lavere --dpi, eller tegn færre aktører.",
    nn:
      "Teikninga brukte opp minnet ho har lov til, og vart stoppa. Ingenting vart skrive. Oppgi ein "
      + "lågare --dpi, eller teikn færre aktørar.",
    en:
      "Drawing used all the memory it may have and was stopped. Nothing was written. Give a lower "
      + "--dpi, or draw fewer actors.")

  /// A drawing program that crashed, by the system's number of the signal.
  public static func workerCrashed(_ signal: Int) -> Words {
    Words(
      nb: "Tegneprogrammet krasjet (signal \(signal)). Ingenting ble skrevet. Det er en feil i "
        + "programmet; tegn færre aktører, og meld fra.",
      nn: "Teikneprogrammet krasja (signal \(signal)). Ingenting vart skrive. Det er ein feil i "
        + "programmet; teikn færre aktørar, og meld frå.",
      en:
        "The drawing program crashed (signal \(signal)). Nothing was written. That is a mistake in "
        + "the program; draw fewer actors, and report it.")
  }

  /// A drawing program that could not be started, gave up, or answered with something else.
  public static let workerFailed = Words(
    nb:
      "Tegneprogrammet samspill-figure-worker svarte ikke som det skal. Ingenting ble skrevet. Hører "
      + "det til samme versjon som samspill?",
    nn: "Teikneprogrammet samspill-figure-worker svara ikkje som det skal. Ingenting vart skrive. "
      + "Høyrer det til same versjon som samspill?",
    en:
      "The drawing program samspill-figure-worker did not answer as it should. Nothing was written. "
      + "Is it of the same version as samspill?")

  private static func size(_ bytes: Int, _ language: Language) -> String {
    let format = Formatter(language)
    if bytes < 1000 { return "\(bytes) B" }
    return bytes < 1_000_000
      ? format.decimal(Double(bytes) / 1000, places: 0) + " kB"
      : format.decimal(Double(bytes) / 1_000_000, places: 1) + " MB"
  }
}
