/// The words of the options of `samspill drill`.
public enum DrillOptionWords {
  /// “Tries what breaks if an organisation, a tie, money or an arena falls away.”
  public static let command = Words(
    nb: "Prøver hva som brister hvis en aktør, en relasjon, midler eller en møteplass faller bort.",
    nn: "Prøver kva som brest om ein aktør, ein relasjon, midlar eller ein møteplass fell bort.",
    en: "Tries what breaks if an organisation, a tie, money or an arena falls away.")
  /// “Only these organisations, with commas between.”
  public static let organisation = Words(
    nb: "Bare disse aktørene, med komma mellom.", nn: "Berre desse aktørane, med komma mellom.",
    en: "Only these organisations, with commas between.")
  /// “Only the tie of these two.”
  public static let pair = Words(
    nb: "Bare relasjonen mellom disse to.", nn: "Berre relasjonen mellom desse to.",
    en: "Only the tie of these two.")
  /// “Only this source of funding.”
  public static let funding = Words(
    nb: "Bare denne finansieringskilden.", nn: "Berre denne finansieringskjelda.",
    en: "Only this source of funding.")
  /// “Only this project or arena.”
  public static let arena = Words(
    nb: "Bare dette prosjektet eller denne møteplassen.",
    nn: "Berre dette prosjektet eller denne møteplassen.", en: "Only this project or arena.")
  /// “How many rows a table has; otherwise 10.”
  public static let top = Words(
    nb: "Antall rader i en tabell; ellers 10.", nn: "Talet på rader i ein tabell; elles 10.",
    en: "How many rows a table has; otherwise 10.")
  /// “How many organisations get a card; otherwise 3.”
  public static let cards = Words(
    nb: "Hvor mange aktører som får et kort; ellers 3.",
    nn: "Kor mange aktørar som får eit kort; elles 3.",
    en: "How many organisations get a card; otherwise 3.")

  /// “--pair takes two organisations with a comma between.”
  public static let pairForm = Words(
    nb: "--pair tar to aktører med komma mellom.", nn: "--pair tek to aktørar med komma mellom.",
    en: "--pair takes two organisations with a comma between.")

  /// Two organisations without a tie.
  public static func noTie(_ one: String, _ other: String) -> Words {
    Words(
      nb: "--pair: \(one) og \(other) har ingen relasjon over terskelen, så ingenting går tapt.",
      nn: "--pair: \(one) og \(other) har ingen relasjon over terskelen, så ingenting går tapt.",
      en: "--pair: \(one) and \(other) have no tie at the threshold, so nothing is lost.")
  }

  /// A source or a project that the study doesn't have.
  public static func unknown(
    _ option: String, _ name: String, suggestion: String?, known: [String]
  ) -> Words {
    let mean = CommandWords.mean(suggestion)
    let list = known.isEmpty ? "" : known.joined(separator: ", ")
    return Words(
      nb: "\(option): «\(name)» finnes ikke.\(mean.nb)"
        + (list.isEmpty ? " Studien har ingen." : " Studien har \(list)."),
      nn: "\(option): «\(name)» finst ikkje.\(mean.nn)"
        + (list.isEmpty ? " Studien har ingen." : " Studien har \(list)."),
      en: "\(option): there is no “\(name)”.\(mean.en)"
        + (list.isEmpty ? " The study has none." : " The study has \(list)."))
  }

  /// “The study only says who takes part in what, so only --arena can be answered.”
  public static let onlyParticipations = Words(
    nb: "Studien sier bare hvem som er med i hva. Da kan bare prosjekter og møteplasser øves på.",
    nn:
      "Studien seier berre kven som er med i kva. Då kan ein berre øve på prosjekt og møteplassar.",
    en: "The study only says who takes part in what, so only projects and arenas can be tried.")
}
