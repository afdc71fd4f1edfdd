/// The words of reports: headings, table heads and standing sentences.
public enum ReportWords {
  /// “Organisation”.
  public static let organisation = Words(nb: "Aktør", nn: "Aktør", en: "Organisation")
  /// “Organisations”.
  public static let organisations = Words(nb: "Aktører", nn: "Aktørar", en: "Organisations")
  /// “Sector”.
  public static let sector = Words(nb: "Sektor", nn: "Sektor", en: "Sector")
  /// “Ties”.
  public static let collaborations = Words(nb: "Relasjoner", nn: "Relasjonar", en: "Ties")
  /// “Rows of collaborations”.
  public static let collaborationRows = Words(
    nb: "Rader med relasjoner", nn: "Rader med relasjonar", en: "Rows of collaborations")
  /// “Projects and arenas”.
  public static let projects = Words(
    nb: "Prosjekter og arenaer", nn: "Prosjekt og arenaer", en: "Projects and arenas")
  /// “Project”.
  public static let project = Words(nb: "Prosjekt", nn: "Prosjekt", en: "Project")
  /// “Participations”.
  public static let participations = Words(
    nb: "Deltakelser", nn: "Deltakingar", en: "Participations")
  /// “Participants”.
  public static let participants = Words(nb: "Deltakere", nn: "Deltakarar", en: "Participants")
  /// “Responses”.
  public static let responses = Words(nb: "Svar", nn: "Svar", en: "Responses")
  /// “Events (names, mergers)”.
  public static let lineageEvents = Words(
    nb: "Hendelser (navn, sammenslåinger)", nn: "Hendingar (namn, samanslåingar)",
    en: "Events (names, mergers)")
  /// Rows of a status that is not measured, under the number of rows.
  public static func notMeasured(_ status: String) -> Words {
    let word = Terms.statuses[status] ?? Words(nb: status, nn: status, en: status)
    return Words(
      nb: "  av dem \(word.nb), ikke målt", nn: "  av dei \(word.nn), ikkje målt",
      en: "  of them \(word.en), not measured")
  }
  /// “Rules of the target model”.
  public static let targetRules = Words(
    nb: "Regler i målbildet", nn: "Reglar i målbiletet", en: "Rules of the target model")
  /// “Neighbouring municipalities”.
  public static let neighbourPairs = Words(
    nb: "Nabokommuner", nn: "Nabokommunar", en: "Neighbouring municipalities")
  /// “Catchments”.
  public static let catchments = Words(nb: "Opptaksområder", nn: "Opptaksområde", en: "Catchments")
  /// “Funding sources”.
  public static let fundingSources = Words(
    nb: "Finansieringskilder", nn: "Finansieringskjelder", en: "Funding sources")
  /// “Only snapshot”.
  public static let onlySnapshot = Words(
    nb: "Eneste måling", nn: "Einaste måling", en: "Only snapshot")
  /// “Question”.
  public static let question = Words(nb: "Spørsmål", nn: "Spørsmål", en: "Question")
  /// “How to read it”.
  public static let reading = Words(
    nb: "Slik leses det", nn: "Slik les du det", en: "How to read it")
  /// “Formula”.
  public static let formula = Words(nb: "Formel", nn: "Formel", en: "Formula")
  /// “Conventions”.
  public static let conventions = Words(nb: "Konvensjoner", nn: "Konvensjonar", en: "Conventions")
  /// “Compared with other tools”.
  public static let comparison = Words(
    nb: "Sammenlignet med andre verktøy", nn: "Samanlikna med andre verktøy",
    en: "Compared with other tools")
  /// “Source”.
  public static let reference = Words(nb: "Kilde", nn: "Kjelde", en: "Source")
  /// “No gaps are found in what the data can tell of.”
  public static let noGaps = Words(
    nb: "Ingen gap er funnet i det dataene kan si noe om.",
    nn: "Ingen gap er funne i det dataa kan seie noko om.",
    en: "No gaps are found in what the data can tell of.")
  /// “Read as participation in projects: who works with whom is not known.”
  public static let readAsTwoMode = Words(
    nb: "Lest som deltakelse i prosjekter: hvem som samarbeider med hvem, er ikke kjent.",
    nn: "Tolka som deltaking i prosjekt: kven som samarbeider med kven, er ikkje kjent.",
    en: "Read as participation in projects: who works with whom is not known.")

  /// Why a study of participations has no measures of collaboration.
  public static func twoModeExplanation(participations: Int, projects: Int) -> Words {
    let m = Counted.participations(participations)
    let p = Counted.projects(projects)
    return Words(
      nb: "\(m.nb) i \(p.nb). Felles prosjekt er ikke det "
        + "samme som samarbeid, så mål på samarbeid er ikke definert.",
      nn: "\(m.nn) i \(p.nn). Felles prosjekt er ikkje det "
        + "same som samarbeid, så mål på samarbeid er ikkje definerte.",
      en: "\(m.en) in \(p.en). Sharing a project is not the "
        + "same as collaboration, so measures of collaboration are undefined.")
  }

  /// One snapshot in a line.
  public static func snapshotLine(
    name: String, organisations: Int, collaborations: Int, threshold: String?
  ) -> Words {
    let isOne = organisations == 1
    let isSingle = collaborations == 1
    let level = threshold.map { value in
      Words(
        nb: " fra intensitet \(value)", nn: " frå intensitet \(value)",
        en: " from intensity \(value)")
    }
    return Words(
      nb: "\(name): \(organisations) \(isOne ? "aktør" : "aktører"), \(collaborations) "
        + "\(isSingle ? "relasjon" : "relasjoner")\(level?.nb ?? "")",
      nn: "\(name): \(organisations) \(isOne ? "aktør" : "aktørar"), \(collaborations) "
        + "\(isSingle ? "relasjon" : "relasjonar")\(level?.nn ?? "")",
      en: "\(name): \(organisations) \(isOne ? "organisation" : "organisations"), "
        + "\(collaborations) \(isSingle ? "tie" : "ties")\(level?.en ?? "")")
  }
}

/// The headings of the page.
extension ReportWords {
  /// “What matters most”.
  public static let findings = Words(
    nb: "Det viktigste", nn: "Det viktigaste", en: "What matters most")
  /// “What to do”.
  public static let whatToDo = Words(nb: "Gjør dette", nn: "Gjer dette", en: "What to do")
  /// “How sure”.
  public static let howSure = Words(nb: "Hvor sikkert", nn: "Kor sikkert", en: "How sure")
  /// “The figure”.
  public static let figure = Words(nb: "Figuren", nn: "Figuren", en: "The figure")
  /// “The figure in words”.
  public static let longDescription = Words(
    nb: "Figuren i ord", nn: "Figuren i ord", en: "The figure in words")
  /// “Files”.
  public static let files = Words(nb: "Filer", nn: "Filer", en: "Files")
  /// “Data quality”.
  public static let dataQuality = Words(nb: "Datakvalitet", nn: "Datakvalitet", en: "Data quality")
  /// “Key figures”.
  public static let keyFigures = Words(nb: "Nøkkeltall", nn: "Nøkkeltal", en: "Key figures")
  /// “Measure”.
  public static let measure = Words(nb: "Mål", nn: "Mål", en: "Measure")
  /// “All findings”.
  public static let allGaps = Words(nb: "Alle funn", nn: "Alle funn", en: "All findings")
  /// “Target model”.
  public static let targetModel = Words(nb: "Målbildet", nn: "Målbiletet", en: "Target model")
  /// “Rule”.
  public static let rule = Words(nb: "Regel", nn: "Regel", en: "Rule")
  /// “Requirement”.
  public static let requirement = Words(nb: "Krav", nn: "Krav", en: "Requirement")
  /// “Status”.
  public static let status = Words(nb: "Status", nn: "Status", en: "Status")
  /// “Works with”.
  public static let worksWith = Words(
    nb: "Samarbeider med", nn: "Samarbeider med", en: "Works with")
  /// “Intensity”.
  public static let intensity = Words(nb: "Intensitet", nn: "Intensitet", en: "Intensity")
  /// “Confirmation”.
  public static let confirmation = Words(nb: "Bekreftelse", nn: "Stadfesting", en: "Confirmation")
  /// “Phases”.
  public static let phases = Words(nb: "Faser", nn: "Fasar", en: "Phases")
  /// “Response”.
  public static let response = Words(nb: "Svar", nn: "Svar", en: "Response")
  /// “Method”.
  public static let method = Words(nb: "Metode", nn: "Metode", en: "Method")
  /// “What the measures mean”.
  public static let definitions = Words(
    nb: "Hva målene betyr", nn: "Kva måla tyder", en: "What the measures mean")
  /// “Contents”.
  public static let contents = Words(nb: "Innhold", nn: "Innhald", en: "Contents")
  /// “Warnings”.
  public static let warnings = Words(nb: "Merknader", nn: "Merknader", en: "Warnings")
  /// “Id”.
  public static let id = Words(nb: "Id", nn: "Id", en: "Id")
  /// “Kind of finding”.
  public static let kind = Words(nb: "Type funn", nn: "Type funn", en: "Kind of finding")
  /// “Finding”.
  public static let finding = Words(nb: "Funn", nn: "Funn", en: "Finding")
  /// “Number of projects”.
  public static let projectCount = Words(
    nb: "Antall prosjekter", nn: "Talet på prosjekt", en: "Number of projects")
  /// “Made with Samspill”.
  public static let madeBy = Words(
    nb: "Laget med Samspill", nn: "Laga med Samspill", en: "Made with Samspill")
}
