extension ProblemWords {
  /// What is wrong with somebody's own files and sheets.
  static let sheets: [String: Words] = [
    "no-study/no-rows": Words(
      nb: "Filen har ingen rader med innhold.", nn: "Fila har ingen rader med innhald.",
      en: "The file has no rows with anything in them."),
    "no-study/nothing-recognised": Words(
      nb: "Fant verken relasjoner, prosjektdeltakelse eller organisasjoner. Gi kolonnene navn, for "
        + "eksempel «fra» og «til», eller «organisasjon» og «prosjekt».",
      nn: "Fann verken relasjonar, prosjektdeltaking eller organisasjonar. Gje kolonnane namn, til "
        + "dømes «frå» og «til», eller «organisasjon» og «prosjekt».",
      en: "Found neither collaborations, participation in projects nor organisations. Name the "
        + "columns, for example “from” and “to”, or “organisation” and “project”."),
    "unknown-encoding": Words(
      nb: "Tegnsettet er ukjent. Lagre filen på nytt som «CSV UTF-8», eller oppgi "
        + "--encoding.",
      nn: "Teiknsettet er ukjent. Lagre fila på nytt som «CSV UTF-8», eller gje opp "
        + "--encoding.",
      en: "The encoding is not known. Save the file again as “CSV UTF-8”, or give --encoding."),
    "old-or-encrypted": Words(
      nb:
        "Filen er en gammel Excel-fil (.xls), eller den er beskyttet med passord. Åpne den i Excel "
        + "og lagre den som .xlsx uten passord.",
      nn:
        "Fila er ei gammal Excel-fil (.xls), eller ho er verna med passord. Opne ho i Excel og lagre "
        + "ho som .xlsx utan passord.",
      en:
        "The file is an old Excel file (.xls), or it is protected by a password. Open it in Excel "
        + "and save it as .xlsx without a password."),
    "other-format": Words(
      nb: "Filen ser ut til å være {value}, som ikke leses. Lagre den som Excel-arbeidsbok (.xlsx) "
        + "eller CSV.",
      nn:
        "Fila ser ut til å vere {value}, som ikkje blir lese. Lagre ho som Excel-arbeidsbok (.xlsx) "
        + "eller CSV.",
      en:
        "The file seems to be {value}, which is not read. Save it as an Excel workbook (.xlsx) or "
        + "CSV."),
    "damaged-workbook": Words(
      nb: "Arbeidsboken er skadet ({value}: {detail}). Åpne den i Excel og lagre den på nytt.",
      nn: "Arbeidsboka er skadd ({value}: {detail}). Opne ho i Excel og lagre ho på nytt.",
      en: "The workbook is damaged ({value}: {detail}). Open it in Excel and save it again."),
    "unsafe-workbook": Words(
      nb: "Arbeidsboken har innhold som ikke hører hjemme i en ({value}) og kan være laget for å "
        + "skade. Den leses ikke.",
      nn:
        "Arbeidsboka har innhald som ikkje høyrer heime i ei ({value}) og kan vere laga for å skade. "
        + "Ho blir ikkje lesen.",
      en: "The workbook holds what does not belong in one ({value}) and may be made to do harm. It "
        + "is not read."),
    "file-too-large": Words(
      nb:
        "{value} er større enn grensen på {limit} MB utpakket. Slett tomme rader, kolonner og ark "
        + "som bare er formatert, eller lagre arket som CSV.",
      nn:
        "{value} er større enn grensa på {limit} MB utpakka. Slett tomme rader, kolonnar og ark som "
        + "berre er formaterte, eller lagre arket som CSV.",
      en:
        "{value} is larger than the limit of {limit} MB unpacked. Delete rows, columns and sheets "
        + "that are only formatted, or save the sheet as CSV."),
    "too-many-cells": Words(
      nb: "Filen har mer enn {limit} celler med innhold, som er grensen. Ta ut ark og kolonner som "
        + "ikke trengs.",
      nn: "Fila har meir enn {limit} celler med innhald, som er grensa. Ta ut ark og kolonnar som "
        + "ikkje trengst.",
      en: "The file has more than {limit} cells with something in them, which is the limit. Take "
        + "out sheets and columns that are not needed."),
    "too-many-columns": Words(
      nb: "Filen har mer enn {limit} kolonner, som er grensen.",
      nn: "Fila har meir enn {limit} kolonnar, som er grensa.",
      en: "The file has more than {limit} columns, which is the limit."),
    "sheet-not-read": Words(
      nb: "Arket ble ikke forstått.", nn: "Arket vart ikkje forstått.",
      en: "The sheet was not understood."),
    "sheet-not-read/hidden": Words(
      nb: "Arket er skjult. Vis det, eller oppgi --sheet, for å få det lest.",
      nn: "Arket er gøymt. Vis det, eller gje opp --sheet, for å få det lese.",
      en: "The sheet is hidden. Show it, or give --sheet, to have it read."),
    "sheet-not-read/nothing-recognised": Words(
      nb: "Ingen kolonner ble kjent igjen ({headings}). Gi dem navn som «fra» og «til», "
        + "«organisasjon» og «prosjekt», eller oppgi --shape.",
      nn: "Ingen kolonnar vart kjende att ({headings}). Gje dei namn som «frå» og «til», "
        + "«organisasjon» og «prosjekt», eller gje opp --shape.",
      en: "No column was recognised ({headings}). Give them names such as “from” and “to”, "
        + "“organisation” and “project”, or give --shape."),
    "unused-row": Words(
      nb: "Raden sier ikke noe som kan brukes.", nn: "Rada seier ikkje noko som kan brukast.",
      en: "The row says nothing that can be used."),
    "error-in-cell": Words(
      nb: "Cellen viser feilen {value}. Rett formelen i Excel.",
      nn: "Cella viser feilen {value}. Rett formelen i Excel.",
      en: "The cell shows the error {value}. Mend the formula in Excel."),
    "formula-without-result": Words(
      nb:
        "Cellen har en formel uten lagret resultat ({value}). Åpne arbeidsboken i Excel, lagre den og "
        + "prøv igjen.",
      nn:
        "Cella har ein formel utan lagra resultat ({value}). Opne arbeidsboka i Excel, lagre ho og "
        + "prøv igjen.",
      en: "The cell holds a formula without a saved result ({value}). Open the workbook in Excel, "
        + "save it and try again."),
    "column-of-answers": Words(
      nb: "Kolonnen «{value}» hører til den enkelte svarer og ikke til organisasjonen.",
      nn: "Kolonnen «{value}» høyrer til den enkelte svararen og ikkje til organisasjonen.",
      en: "The column “{value}” belongs to each respondent, not to the organisation."),
    "respondents-differ": Words(
      nb:
        "Svarerne fra {value} er uenige om {other}: fra {lowest} til {highest}. Den høyeste verdien er "
        + "brukt.",
      nn:
        "Svararane frå {value} er usamde om {other}: frå {lowest} til {highest}. Den høgaste verdien "
        + "er brukt.",
      en:
        "The respondents of {value} disagree about {other}: from {lowest} to {highest}. The highest "
        + "value is used."),
    "diagonal-not-read": Words(
      nb: "{value} celler gjelder en organisasjon og den selv.",
      nn: "{value} celler gjeld ein organisasjon og han sjølv.",
      en: "{value} cells are of an organisation with itself."),
    "sum-not-read": Words(
      nb: "«{value}» er en sum av de andre og ingen organisasjon.",
      nn: "«{value}» er ein sum av dei andre og ingen organisasjon.",
      en: "“{value}” adds up the others and is no organisation."),
    "conflicting-value": Words(
      nb:
        "{field} er «{value}» her, men «{other}» på linje {line}, om samme organisasjon. Behold én.",
      nn:
        "{field} er «{value}» her, men «{other}» på linje {line}, om same organisasjon. Behald éin.",
      en:
        "{field} is “{value}” here but “{other}” on line {line}, of the same organisation. Keep one."
    ),
    "organisation-added": Words(
      nb: "«{value}» står ikke i arket over organisasjoner og er lagt til.",
      nn: "«{value}» står ikkje i arket over organisasjonar og er lagd til.",
      en: "“{value}” is not in the sheet of organisations and was added."),
    "ambiguous-name": Words(
      nb: "To organisasjoner heter «{value}». Skriv id-en til den som menes.",
      nn: "To organisasjonar heiter «{value}». Skriv id til den som er meint.",
      en: "Two organisations are called “{value}”. Write the id of the one that is meant."),
    "in-no-year": Words(
      nb: "Raden har ingenting under noe år.", nn: "Rada har ingenting under noko år.",
      en: "The row has nothing under any year."),
    "outside-dates": Words(
      nb: "Relasjonen gjaldt ikke {value}.", nn: "Relasjonen gjaldt ikkje {value}.",
      en: "The tie did not hold at {value}."),
    "dates-not-used": Words(
      nb: "Alle relasjonene regnes med, også de som er slutt. Oppgi --dates for å se dem på en "
        + "dato, eller skriv hver måling i kolonnen måling.",
      nn: "Alle relasjonane er rekna med, òg dei som er slutt. Gje opp --dates for å sjå dei på "
        + "ein dato, eller skriv kvar måling i kolonnen måling.",
      en: "All ties are counted, those that have ended too. Give --dates to see them at a date, "
        + "or write each snapshot in the column snapshot."),
    "municipality-unknown": Words(
      nb: "Kommunenummer {value} har ikke vært i bruk siden 2013.",
      nn: "Kommunenummer {value} har ikkje vore i bruk sidan 2013.",
      en: "Municipality number {value} has not been in use since 2013."),
    "municipality-ended": Words(
      nb: "Kommunenummer {value} ({name}) gikk ut av bruk {date}: {other}.",
      nn: "Kommunenummer {value} ({name}) gjekk ut av bruk {date}: {other}.",
      en: "Municipality number {value} ({name}) went out of use on {date}: {other}."),
    "municipality-not-yet": Words(
      nb: "Kommunenummer {value} ({name}) kom først i bruk i {date}, etter målingen.",
      nn: "Kommunenummer {value} ({name}) kom først i bruk i {date}, etter målinga.",
      en: "Municipality number {value} ({name}) came into use in {date}, after the snapshot."),
    "personal-data": Words(
      nb: "Kolonnen «{field}» ser ut til å ha personopplysninger.",
      nn: "Kolonnen «{field}» ser ut til å ha personopplysningar.",
      en: "The column “{field}” seems to hold personal data."),
    "personal-data/person": Words(
      nb: "Kolonnen «{field}» ser ut til å ha navn på personer. En studie skal ikke ha "
        + "personopplysninger.",
      nn: "Kolonnen «{field}» ser ut til å ha namn på personar. Ein studie skal ikkje ha "
        + "personopplysningar.",
      en: "The column “{field}” seems to hold names of people. A study must not hold personal data."
    ),
    "personal-data/email": Words(
      nb: "Kolonnen «{field}» ser ut til å ha e-postadresser. En studie skal ikke ha "
        + "personopplysninger.",
      nn: "Kolonnen «{field}» ser ut til å ha e-postadresser. Ein studie skal ikkje ha "
        + "personopplysningar.",
      en:
        "The column “{field}” seems to hold e-mail addresses. A study must not hold personal data."
    ),
    "personal-data/telephone": Words(
      nb: "Kolonnen «{field}» ser ut til å ha telefonnumre. En studie skal ikke ha "
        + "personopplysninger.",
      nn: "Kolonnen «{field}» ser ut til å ha telefonnummer. Ein studie skal ikkje ha "
        + "personopplysningar.",
      en: "The column “{field}” seems to hold telephone numbers. A study must not hold personal "
        + "data."),
    "personal-data/national-number": Words(
      nb: "Kolonnen «{field}» ser ut til å ha fødselsnummer (elleve sifre). En studie skal ikke ha "
        + "personopplysninger.",
      nn:
        "Kolonnen «{field}» ser ut til å ha fødselsnummer (elleve siffer). Ein studie skal ikkje ha "
        + "personopplysningar.",
      en: "The column “{field}” seems to hold national identity numbers (eleven digits). A study "
        + "must not hold personal data."),
  ]

  /// What was done about a problem.
  static let consequences: [String: Words] = [
    "value-left-out": Words(
      nb: "Verdien er ikke lest.", nn: "Verdien er ikkje lesen.", en: "The value is not read."),
    "row-left-out": Words(
      nb: "Raden er ikke lest.", nn: "Rada er ikkje lesen.", en: "The row is not read."),
    "tie-left-out": Words(
      nb: "Relasjonen er ikke lest.", nn: "Relasjonen er ikkje lesen.", en: "The tie is not read."),
    "column-left-out": Words(
      nb: "Kolonnen er ikke lest.", nn: "Kolonnen er ikkje lesen.", en: "The column is not read."),
    "sheet-left-out": Words(
      nb: "Arket er ikke lest.", nn: "Arket er ikkje lese.", en: "The sheet is not read."),
  ]

  /// What was done about a problem, by code.
  public static func done(_ consequence: String) -> Words {
    consequences[consequence] ?? Words(nb: consequence, nn: consequence, en: consequence)
  }

  /// Where something stands in a sheet: `, ark «Relasjoner», celle B3`.
  public static func place(sheet: String, line: Int?, column: String?) -> Words {
    let cell = line.flatMap { line in column.map { $0 + String(line) } }
    if let cell {
      return Words(
        nb: ", ark «\(sheet)», celle \(cell)", nn: ", ark «\(sheet)», celle \(cell)",
        en: ", sheet “\(sheet)”, cell \(cell)")
    }
    guard let line else {
      return Words(nb: ", ark «\(sheet)»", nn: ", ark «\(sheet)»", en: ", sheet “\(sheet)”")
    }
    return Words(
      nb: ", ark «\(sheet)», rad \(line)", nn: ", ark «\(sheet)», rad \(line)",
      en: ", sheet “\(sheet)”, row \(line)")
  }
}
