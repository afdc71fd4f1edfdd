/// The words of `samspill verify`.
public enum VerifyWords {
  /// “Says whether a figure is as the study is now, or what has changed.”
  public static let command = Words(
    nb: "Sier om en figur er slik studien er nå, eller hva som er endret.",
    nn: "Seier om ein figur er slik studien er no, eller kva som er endra.",
    en: "Says whether a figure is as the study is now, or what has changed.")
  /// “The figure: an SVG, PDF, EPS or PNG that samspill wrote.”
  public static let figureArgument = Words(
    nb: "Figuren: en SVG, PDF, EPS eller PNG som samspill har skrevet.",
    nn: "Figuren: ein SVG, PDF, EPS eller PNG som samspill har skrive.",
    en: "The figure: an SVG, PDF, EPS or PNG that samspill wrote.")
  /// “The kind of figure it ought to be; otherwise it may be any.”
  public static let kindOption = Words(
    nb: "Slaget figuren skal være; ellers kan den være hvilket som helst.",
    nn: "Slaget figuren skal vere; elles kan han vere kva som helst.",
    en: "The kind of figure it ought to be; otherwise it may be any.")
  /// What the exit status tells.
  public static let statuses = Words(
    nb: "Status 0: som studien er nå. 2: utdatert. 3: endret etterpå.\n"
      + "4: uten stempel som kan leses. 1: kunne ikke undersøkes.",
    nn: "Status 0: som studien er no. 2: utdatert. 3: endra etterpå.\n"
      + "4: utan stempel som kan lesast. 1: kunne ikkje undersøkjast.",
    en: "Status 0: as the study is now. 2: stale. 3: edited afterwards.\n"
      + "4: without a stamp that can be read. 1: could not be examined.")

  /// A figure that can't be read as a file.
  public static func cannotRead(_ path: String, isFolder: Bool) -> Words {
    guard isFolder else {
      return Words(
        nb: "Kan ikke lese figuren «\(path)». Se etter en skrivefeil i stien.",
        nn: "Kan ikkje lese figuren «\(path)». Sjå etter ein skrivefeil i stien.",
        en: "Cannot read the figure “\(path)”. Look for a slip in the path.")
    }
    return Words(
      nb: "«\(path)» er en mappe. Skriv figurens fil først, så studien.",
      nn: "«\(path)» er ei mappe. Skriv fila til figuren først, så studien.",
      en: "“\(path)” is a folder. Give the figure's file first, then the study.")
  }

  /// Why nothing can be told of a file, by the code of the reason.
  public static func obstacle(_ code: String, _ file: String) -> Words {
    switch code {
    case "empty":
      Words(
        nb: "\(file): filen er tom.", nn: "\(file): fila er tom.", en: "\(file): the file is empty."
      )
    case "otherFormat":
      Words(
        nb: "\(file): ikke en figur. Bare SVG, PDF, EPS og PNG fra samspill kan undersøkes.",
        nn: "\(file): ikkje ein figur. Berre SVG, PDF, EPS og PNG frå samspill kan undersøkjast.",
        en: "\(file): not a figure. Only SVG, PDF, EPS and PNG by samspill can be examined.")
    case "cutShort":
      Words(
        nb: "\(file): filen slutter før den er ferdig, så stempelet mangler. Hent den på nytt.",
        nn: "\(file): fila sluttar før ho er ferdig, så stempelet manglar. Hent ho på nytt.",
        en: "\(file): the file breaks off before its end, so its stamp is missing. Fetch it again.")
    case "noStamp":
      Words(
        nb: "\(file): figuren har ikke noe stempel fra samspill. Et annet program har laget den, "
          + "eller lagret den på nytt.",
        nn: "\(file): figuren har ikkje noko stempel frå samspill. Eit anna program har laga han, "
          + "eller lagra han på nytt.",
        en: "\(file): the figure has no stamp of samspill. Another program made it, or saved it "
          + "anew.")
    default:
      Words(
        nb:
          "\(file): stempelet har en form som denne versjonen ikke kan lese. Bruk en nyere samspill.",
        nn: "\(file): stempelet har ei form som denne versjonen ikkje kan lese. Bruk ein nyare "
          + "samspill.",
        en: "\(file): the stamp has a form that this version can't read. Use a newer samspill.")
    }
  }

  /// What the file is, by the code of the verdict.
  public static func verdict(_ code: String, _ file: String, isCutShort: Bool) -> Words {
    switch code {
    case "current":
      Words(
        nb: "\(file): gjeldende. Figuren er slik studien er nå.",
        nn: "\(file): gjeldande. Figuren er slik studien er no.",
        en: "\(file): current. The figure is as the study is now.")
    case "stale":
      Words(
        nb: "\(file): utdatert. Dette er endret siden figuren ble laget:",
        nn: "\(file): utdatert. Dette er endra sidan figuren vart laga:",
        en: "\(file): stale. This has changed since the figure was made:")
    default:
      isCutShort
        ? Words(
          nb: "\(file): endret. Filen slutter før den er ferdig.",
          nn: "\(file): endra. Fila sluttar før ho er ferdig.",
          en: "\(file): edited. The file breaks off before its end.")
        : Words(
          nb: "\(file): endret. Filen er ikke slik samspill skrev den.",
          nn: "\(file): endra. Fila er ikkje slik samspill skreiv ho.",
          en: "\(file): edited. The file is not as samspill wrote it.")
    }
  }

  /// What became of a table.
  public static func table(_ name: String, _ change: String) -> Words {
    line(tables[name] ?? Words(nb: name, nn: name, en: name), change)
  }

  /// What became of the ties and answers of a snapshot.
  public static func snapshot(_ id: String, _ change: String) -> Words {
    let named =
      id.isEmpty ? Words(nb: "", nn: "", en: "") : Words(nb: " \(id)", nn: " \(id)", en: " \(id)")
    return line(
      Words(
        nb: "relasjoner, svar eller opplysninger om målingen\(named.nb)",
        nn: "relasjonar, svar eller opplysningar om målinga\(named.nn)",
        en: "ties, answers or facts of the snapshot\(named.en)"), change)
  }

  /// An option that is another.
  public static func option(_ name: String, _ before: String, _ now: String) -> Words {
    let label =
      name == "text" ? optionText : Words(nb: "--\(name)", nn: "--\(name)", en: "--\(name)")
    func value(_ text: String) -> Words {
      text.isEmpty ? none : Words(nb: text, nn: text, en: text)
    }
    let (old, new) = (value(before), value(now))
    return Words(
      nb: "- \(label.nb): \(old.nb) i figuren, \(new.nb) ønsket",
      nn: "- \(label.nn): \(old.nn) i figuren, \(new.nn) ønskt",
      en: "- \(label.en): \(old.en) in the figure, \(new.en) asked for")
  }

  /// Another version of the program.
  public static func version(_ before: String, _ now: String) -> Words {
    Words(
      nb: "- samspill: \(before) laget figuren, dette er \(now)",
      nn: "- samspill: \(before) laga figuren, dette er \(now)",
      en: "- samspill: \(before) made the figure, this is \(now)")
  }

  /// That the figure may be of another study.
  public static let sharesNothing = Words(
    nb: "Ingen av tabellene er som de var. Er dette en figur av en annen studie?",
    nn: "Ingen av tabellane er som dei var. Er dette ein figur av ein annan studie?",
    en: "No table is as it was. Is this a figure of another study?")

  /// That what the figure shows of its own snapshot has not changed.
  public static func snapshotIsSame(_ id: String) -> Words {
    let named = id.isEmpty ? "" : " \(id)"
    return Words(
      nb: "Relasjonene og svarene i målingen\(named), som figuren viser, er som de var.",
      nn: "Relasjonane og svara i målinga\(named), som figuren viser, er som dei var.",
      en: "The ties and answers of the snapshot\(named), which the figure shows, are as they were.")
  }

  /// How to draw the figure again.
  public static func drawAgain(_ command: String) -> Words {
    Words(
      nb: "Tegn den på nytt: \(command)", nn: "Teikn han på nytt: \(command)",
      en: "Draw it again: \(command)")
  }

  private static let none = Words(nb: "ikke valgt", nn: "ikkje vald", en: "not chosen")
  private static let optionText = Words(nb: "minste tekst", nn: "minste tekst", en: "smallest text")

  private static func line(_ what: Words, _ change: String) -> Words {
    switch change {
    case "added": Words(nb: "- nytt: \(what.nb)", nn: "- nytt: \(what.nn)", en: "- new: \(what.en)")
    case "removed":
      Words(nb: "- borte: \(what.nb)", nn: "- borte: \(what.nn)", en: "- gone: \(what.en)")
    default:
      Words(nb: "- endret: \(what.nb)", nn: "- endra: \(what.nn)", en: "- changed: \(what.en)")
    }
  }

  /// What each table of the study format holds, by its name.
  private static let tables: [String: Words] = [
    "study": Words(
      nb: "studiens beskrivelse (study.yaml): tittel, kilde, forbehold eller målinger",
      nn: "skildringa av studien (study.yaml): tittel, kjelde, atterhald eller målingar",
      en: "the study's description (study.yaml): title, source, notice or snapshots"),
    "organisations": table("aktører", "aktørar", "organisations", file: "organisasjoner"),
    "collaborations": table("relasjoner", "relasjonar", "collaborations", file: "relasjoner"),
    "projects": table("prosjekter", "prosjekt", "projects", file: "prosjekter"),
    "participations": table("deltakelse", "deltaking", "participations", file: "deltakelse"),
    "responses": table("svar", "svar", "responses", file: "svar"),
    "lineage": table("hendelser", "hendingar", "lineage", file: "hendelser"),
    "targets": table("målbilde", "målbilete", "targets", file: "maalbilde"),
    "catchments": table("opptaksområder", "opptaksområde", "catchments", file: "opptak"),
    "neighbours": table("naboer", "naboar", "neighbours", file: "naboer"),
    "funding": table("finansiering", "finansiering", "funding", file: "finansiering"),
    "aliases": table("navneformer", "namneformer", "aliases", file: "aliaser"),
    "gaps": table("samarbeidsgap", "samarbeidsgap", "gaps", file: "samarbeidsgap"),
    "positions": table("plasser i figuren", "plassar i figuren", "positions", file: "posisjoner"),
    "map-positions": table(
      "plasser på kartet", "plassar på kartet", "places on the map", file: "kartplasser"),
    "taxonomy/kinds": Words(
      nb: "studiens aktørtyper", nn: "aktørtypane i studien", en: "the study's own kinds"),
    "taxonomy/sectors": Words(
      nb: "studiens sektorer", nn: "sektorane i studien", en: "the study's own sectors"),
  ]

  private static func table(_ nb: String, _ nn: String, _ en: String, file: String) -> Words {
    func named(_ name: String) -> String { name == file ? name : "\(name) (\(file))" }
    return Words(nb: named(nb), nn: named(nn), en: en)
  }
}
