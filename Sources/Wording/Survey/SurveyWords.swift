/// The words of the survey: its questions, its scale, and the sheets that organisations fill in.
public enum SurveyWords {
  /// The questions, ready to use (handbook, data model 2.6).
  public static let questions: [Words] = [
    Words(
      nb:
        "Hvor tett har din organisasjon samarbeidet med hver av disse de siste 12 månedene? (0–5)",
      nn:
        "Kor tett har organisasjonen din samarbeidt med kvar av desse dei siste 12 månadene? (0–5)",
      en: "How closely has your organisation worked with each of these in the last 12 months? (0–5)"
    ),
    Words(
      nb: "I hvilke faser (definere, generere, velge, implementere, spre)?",
      nn: "I kva fasar (definere, generere, velje, implementere, spreie)?",
      en: "In which phases (define, generate, choose, implement, spread)?"),
    Words(
      nb: "Hvem tar som regel initiativ? Vi, de eller begge.",
      nn: "Kven tek som regel initiativ? Vi, dei eller begge.",
      en: "Who usually takes the initiative? We, they or both."),
    Words(
      nb: "Hvem burde dere samarbeidet mer med, og hvorfor ikke i dag?",
      nn: "Kven burde organisasjonen ha samarbeidt meir med, og kvifor ikkje i dag?",
      en: "Whom ought you to work more with, and why not today?"),
    Words(
      nb: "Ville samarbeidet fortsatt uten prosjektmidler? Ja, delvis eller nei.",
      nn: "Ville samarbeidet halde fram utan prosjektmidlar? Ja, delvis eller nei.",
      en: "Would the collaboration go on without project money? Yes, partly or no."),
  ]

  /// The steps of the scale Levels of Collaboration (Frey et al. 2006), 0 to 5. The Norwegian is a
  /// translation that has not been validated.
  public static let levels: [Words] = [
    Words(nb: "0 – ingen kontakt", nn: "0 – ingen kontakt", en: "0 – no interaction"),
    Words(
      nb: "1 – kjennskap: vet om hverandre, lite kommunikasjon, alt avgjøres hver for seg",
      nn: "1 – kjennskap: veit om kvarandre, lite kommunikasjon, alt blir avgjort kvar for seg",
      en: "1 – networking: aware of each other, little communication, all decided apart"),
    Words(
      nb: "2 – utveksling: gir hverandre informasjon, formell kommunikasjon",
      nn: "2 – utveksling: gjev kvarandre informasjon, formell kommunikasjon",
      en: "2 – cooperation: give each other information, formal communication"),
    Words(
      nb: "3 – samordning: deler informasjon og ressurser, noen felles beslutninger",
      nn: "3 – samordning: deler informasjon og ressursar, nokre felles avgjerder",
      en: "3 – coordination: share information and resources, some shared decisions"),
    Words(
      nb: "4 – forpliktende samarbeid: deler ideer, alle har en stemme i beslutningene",
      nn: "4 – forpliktande samarbeid: deler idear, alle har ei røyst i avgjerdene",
      en: "4 – coalition: share ideas, all have a vote in decisions"),
    Words(
      nb: "5 – integrert samarbeid: ett felles system, gjensidig tillit, enighet om alt",
      nn: "5 – integrert samarbeid: eitt felles system, gjensidig tillit, semje om alt",
      en: "5 – collaboration: one system, mutual trust, consensus on all decisions"),
  ]

  /// “questions”.
  public static let questionSheet = Words(nb: "spørsmål", nn: "spørsmål", en: "questions")
  /// “questionnaire”.
  public static let rosterSheet = Words(
    nb: "spørreskjema", nn: "spørjeskjema", en: "questionnaire")
  /// “your organisation”.
  public static let rosterSubject = Words(
    nb: "din organisasjon", nn: "din organisasjon", en: "your organisation")

  // The sheet one organisation fills in.
  /// “Organisation”.
  public static let partner = Words(nb: "Organisasjon", nn: "Organisasjon", en: "Organisation")
  /// “We believe”.
  public static let believed = Words(nb: "Vi tror", nn: "Vi trur", en: "We believe")
  /// “Is it right?”
  public static let isRight = Words(nb: "Stemmer det?", nn: "Stemmer det?", en: "Is it right?")
  /// “Right level (0–5)”.
  public static let level = Words(
    nb: "Riktig nivå (0–5)", nn: "Rett nivå (0–5)", en: "Right level (0–5)")
  /// “Phases”.
  public static let phases = Words(nb: "Faser", nn: "Fasar", en: "Phases")
  /// “Would it go on without project money?”
  public static let withoutFunding = Words(
    nb: "Ville det fortsatt uten prosjektmidler?", nn: "Ville det halde fram utan prosjektmidlar?",
    en: "Would it go on without project money?")
  /// “Comment”.
  public static let comment = Words(nb: "Kommentar", nn: "Kommentar", en: "Comment")
  /// “yes”.
  public static let yes = Words(nb: "ja", nn: "ja", en: "yes")
  /// “no”.
  public static let no = Words(nb: "nei", nn: "nei", en: "no")
  /// “partly”.
  public static let partly = Words(nb: "delvis", nn: "delvis", en: "partly")
  /// “don't know”.
  public static let unknown = Words(nb: "vet ikke", nn: "veit ikkje", en: "don't know")
  /// “no tie recorded”.
  public static let nothing = Words(
    nb: "ikke registrert samarbeid", nn: "ikkje registrert samarbeid", en: "no tie recorded")

  /// The title of an organisation's sheet.
  public static func title(_ organisation: String) -> Words {
    Words(
      nb: "Hvem samarbeider \(organisation) med?", nn: "Kven samarbeider \(organisation) med?",
      en: "Whom does \(organisation) work with?")
  }

  /// What the sheet is for and how to fill it in.
  public static let instructions: [Words] = [
    Words(
      nb: "Vi tror dere samarbeider med organisasjonene nedenfor. Bekreft, rett og legg til.",
      nn: "Vi trur at organisasjonen samarbeider med dei nedanfor. Stadfest, rett og legg til.",
      en: "We believe you work with the organisations below. Confirm, correct and add."),
    Words(
      nb:
        "Skriv ja eller nei under «Stemmer det?». Skriv riktig nivå der vårt er feil. La stå tomt det "
        + "dere ikke vet: et tomt felt regnes aldri som nei.",
      nn:
        "Skriv ja eller nei under «Stemmer det?». Skriv rett nivå der vårt er feil. Lat stå tomt det "
        + "ingen veit: eit tomt felt blir aldri rekna som nei.",
      en: "Write yes or no under “Is it right?”. Write the right level where ours is wrong. Leave "
        + "empty what you don't know: an empty cell is never taken as no."),
    Words(
      nb: "Mangler noen? Skriv dem nederst, med nivå. Ikke skriv navn på personer.",
      nn: "Manglar nokon? Skriv dei nedst, med nivå. Ikkje skriv namn på personar.",
      en: "Is anybody missing? Write them at the bottom, with a level. Don't write names of people."
    ),
  ]

  // The command.
  /// “Makes a sheet for each organisation to confirm, correct and add in, and reads them back.”
  public static let command = Words(
    nb:
      "Lager et ark til hver organisasjon å bekrefte, rette og legge til i, og leser dem tilbake.",
    nn:
      "Lagar eit ark til kvar organisasjon å stadfeste, rette og leggje til i, og les dei tilbake.",
    en: "Makes a sheet for each organisation to confirm, correct and add in, and reads them back.")
  /// “The folder to write the sheets in; with --merge the new study folder.”
  public static let outputOption = Words(
    nb: "Mappen arkene skrives i; med --merge den nye studiemappen.",
    nn: "Mappa arka blir skrivne i; med --merge den nye studiemappa.",
    en: "The folder to write the sheets in; with --merge the new study folder.")
  /// “The folder of filled sheets, to be merged in as evidence.”
  public static let mergeOption = Words(
    nb: "Mappen med utfylte ark, som flettes inn som belegg.",
    nn: "Mappa med utfylte ark, som blir fletta inn som belegg.",
    en: "The folder of filled sheets, to be merged in as evidence.")

  /// How many sheets were written.
  public static func written(_ count: Int, _ folder: String) -> Words {
    Words(
      nb: "\(count) ark skrevet i \(folder).", nn: "\(count) ark skrivne i \(folder).",
      en: "\(count) sheets written in \(folder).")
  }

  /// What came of merging.
  public static func merged(answers: Int, silent: Int, changes: Int, _ folder: String) -> Words {
    func one(_ count: Int, _ single: String, _ several: String) -> String {
      "\(count) " + (count == 1 ? single : several)
    }
    let nb = [
      one(answers, "organisasjon svarte", "organisasjoner svarte"),
      one(silent, "ark var tomt", "ark var tomme"),
      one(changes, "relasjon er endret", "relasjoner er endret"),
    ]
    let nn = [
      one(answers, "organisasjon svara", "organisasjonar svara"),
      one(silent, "ark var tomt", "ark var tomme"),
      one(changes, "relasjon er endra", "relasjonar er endra"),
    ]
    let en = [
      one(answers, "organisation answered", "organisations answered"),
      one(silent, "sheet was empty", "sheets were empty"),
      one(changes, "tie has changed", "ties have changed"),
    ]
    return Words(
      nb: nb.joined(separator: ", ") + ". Studien: \(folder)",
      nn: nn.joined(separator: ", ") + ". Studien: \(folder)",
      en: en.joined(separator: ", ") + ". The study: \(folder)")
  }

  /// A change that an answer made.
  public static func change(
    _ organisation: String, _ partner: String, from old: String?, to new: String
  ) -> Words {
    let before = old ?? "–"
    return Words(
      nb: "\(organisation) om \(partner): \(before) → \(new)",
      nn: "\(organisation) om \(partner): \(before) → \(new)",
      en: "\(organisation) of \(partner): \(before) → \(new)")
  }

  /// That a folder holds no filled sheets.
  public static func noSheets(_ folder: String) -> Words {
    Words(
      nb: "\(folder) har ingen ark fra «samspill survey».",
      nn: "\(folder) har ingen ark frå «samspill survey».",
      en: "\(folder) has no sheets from “samspill survey”.")
  }
}
