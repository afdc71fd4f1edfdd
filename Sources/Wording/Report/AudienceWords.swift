/// The words of reports for somebody: a project's lead, an applicant, an evaluator.
public enum AudienceWords {
  /// “Whom the report is for: lead, application or evaluation; otherwise everything.”
  public static let option = Words(
    nb: "Hvem rapporten er til: lead (prosjektleder), application (søknad) eller evaluation "
      + "(evaluering); ellers alt.",
    nn: "Kven rapporten er til: lead (prosjektleiar), application (søknad) eller evaluation "
      + "(evaluering); elles alt.",
    en: "Whom the report is for: lead, application or evaluation; otherwise everything.")

  /// An audience that isn't one.
  public static func unknown(_ text: String, known: [String], suggestion: String?) -> Words {
    let list = known.joined(separator: ", ")
    let mean = CommandWords.mean(suggestion)
    return Words(
      nb: "«\(text)» er ikke en verdi for --for.\(mean.nb) Bruk \(list).",
      nn: "«\(text)» er ikkje ein verdi for --for.\(mean.nn) Bruk \(list).",
      en: "“\(text)” is not a value of --for.\(mean.en) Use \(list).")
  }

  /// “Text for an application”.
  public static let application = Words(
    nb: "Tekst til søknaden", nn: "Tekst til søknaden", en: "Text for the application")
  /// “Figures for the text”.
  public static let figures = Words(
    nb: "Figurer til teksten", nn: "Figurar til teksten", en: "Figures for the text")
  /// “Partners”.
  public static let partners = Words(nb: "Partnere", nn: "Partnarar", en: "Partners")
  /// “Organisation number”.
  public static let organisationNumber = Words(
    nb: "Organisasjonsnummer", nn: "Organisasjonsnummer", en: "Organisation number")
  /// “Part in projects”.
  public static let roles = Words(
    nb: "Rolle i prosjekter", nn: "Rolle i prosjekt", en: "Part in projects")
  /// “Ties today”.
  public static let tiesToday = Words(
    nb: "Relasjoner i dag", nn: "Relasjonar i dag", en: "Ties today")
  /// “Planned ties”.
  public static let tiesPlanned = Words(
    nb: "Planlagte relasjoner", nn: "Planlagde relasjonar", en: "Planned ties")
  /// “Before and after the project”.
  public static let beforeAfter = Words(
    nb: "Før og etter prosjektet", nn: "Før og etter prosjektet",
    en: "Before and after the project")
  /// What the table of before and after is.
  public static let scenario = Words(
    nb: "Etter er et scenario, ikke en prognose: slik tallene ville vært med de planlagte "
      + "relasjonene i tillegg til dagens.",
    nn: "Etter er eit scenario, ikkje ein prognose: slik tala ville vore med dei planlagde "
      + "relasjonane i tillegg til dei som er der i dag.",
    en: "After is a scenario, not a forecast: the numbers as they would be with the planned ties "
      + "added to those of today.")
  /// “Today”.
  public static let today = Words(nb: "I dag", nn: "I dag", en: "Today")
  /// “With the planned ties”.
  public static let withPlans = Words(
    nb: "Med de planlagte relasjonene", nn: "Med dei planlagde relasjonane",
    en: "With the planned ties")
  /// “Whom to talk to”.
  public static let contacts = Words(
    nb: "Hvem det er verdt å snakke med", nn: "Kven det er verdt å snakke med",
    en: "Whom to talk to")
  /// “About what”.
  public static let about = Words(nb: "Om hva", nn: "Om kva", en: "About what")
  /// “And 2 more.”
  public static func further(_ count: Int) -> Words {
    Words(nb: "Og \(count) til.", nn: "Og \(count) til.", en: "And \(count) more.")
  }
  /// “What to do now”.
  public static let actions = Words(
    nb: "Hva som kan gjøres nå", nn: "Kva som kan gjerast no", en: "What to do now")
  /// “From 2014 to 2021”.
  public static func comparison(_ earlier: String, _ later: String) -> Words {
    Words(
      nb: "Fra \(earlier) til \(later): hvor sikkert det er",
      nn: "Frå \(earlier) til \(later): kor sikkert det er",
      en: "From \(earlier) to \(later): how sure it is")
  }
  /// “All of it as text and tables”.
  public static let allOfIt = Words(
    nb: "Hele sammenligningen som tekst og tabeller",
    nn: "Heile samanlikninga som tekst og tabellar",
    en: "The whole comparison as text and tables")
  /// “The snapshots side by side”.
  public static let evaluation = Words(
    nb: "Målingene hver for seg", nn: "Målingane kvar for seg", en: "The snapshots side by side")
  /// There is one snapshot only, so nothing to compare.
  public static let oneSnapshot = Words(
    nb: "Det er bare én måling til og med denne, så det er ingenting å sammenligne med.",
    nn: "Det er berre éi måling til og med denne, så det er ingenting å samanlikne med.",
    en: "There is only one snapshot up to this one, so there is nothing to compare with.")

  /// A figure that isn't there, from the sentences that say what it shows and what it lacks; those that
  /// tell which option to use are left out, since nobody has typed any.
  public static func missingFigure(_ kind: String, _ problem: Words) -> Words {
    func said(_ text: String, _ figure: String) -> String {
      let named = text.replacing("--kind \(kind)", with: figure, maxReplacements: 1)
      let sentences = named.split(separator: ". ").map {
        $0.hasSuffix(".") ? String($0) : $0 + "."
      }
      return sentences.filter { !$0.contains("--") }.joined(separator: " ")
    }
    return Words(
      nb: said(problem.nb, "Figuren «\(kind)»"), nn: said(problem.nn, "Figuren «\(kind)»"),
      en: said(problem.en, "The figure “\(kind)”"))
  }
}
