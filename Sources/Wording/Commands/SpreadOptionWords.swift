/// The words of the options of `samspill spread`.
public enum SpreadOptionWords {
  /// “Plays a scenario: how far a new solution gets, and who is not reached.”
  public static let command = Words(
    nb: "Spiller et scenario: hvor langt en ny løsning kommer, og hvem den ikke når.",
    nn: "Spelar eit scenario: kor langt ei ny løysing kjem, og kven ho ikkje når.",
    en: "Plays a scenario: how far a new solution gets, and who is not reached.")
  /// “Where it starts: organisations, with commas between; otherwise all research organisations.”
  public static let seeds = Words(
    nb: "Hvor spredningen starter: aktører med komma mellom; ellers alle forskningsmiljøene.",
    nn: "Kvar spreiinga startar: aktørar med komma mellom; elles alle forskingsmiljøa.",
    en: "Where spreading starts: organisations with commas between; otherwise all research"
      + " organisations.")
  /// “How many steps are followed exactly; otherwise 2.”
  public static let steps = Words(
    nb: "Hvor mange ledd som følges; ellers 2.", nn: "Kor mange ledd som blir følgde; elles 2.",
    en: "How many steps are followed; otherwise 2.")
  /// “cascade: each contact may pass it on. threshold: enough contacts must have it.”
  public static let model = Words(
    nb: "cascade: hver kontakt kan føre den videre. threshold: nok kontakter må ha den.",
    nn: "cascade: kvar kontakt kan føre ho vidare. threshold: nok kontaktar må ha ho.",
    en: "cascade: each contact may pass it on. threshold: enough contacts must have it.")
  /// “The percentages assumed for intensity 1–5, or one for all; otherwise 5,15,30,50,70.”
  public static let probabilities = Words(
    nb: "Prosentene som antas for intensitet 1–5, eller én for alle; ellers 5,15,30,50,70.",
    nn: "Prosentane ein går ut frå for intensitet 1–5, eller éin for alle; elles 5,15,30,50,70.",
    en: "The percentages assumed for intensity 1–5, or one for all; otherwise 5,15,30,50,70.")
  /// “The percentage of its contact that must have it; otherwise drawn evenly from 0 to 100.”
  public static let share = Words(
    nb: "Prosenten av en aktørs kontakt som må ha den; ellers trukket likt fra 0 til 100.",
    nn: "Prosenten av kontakten til ein aktør som må ha ho; elles trekt likt frå 0 til 100.",
    en: "The percentage of an actor's contact that must have it; otherwise drawn evenly from 0"
      + " to 100.")
  /// “How many draws; otherwise 10000.”
  public static let draws = Words(
    nb: "Antall trekninger; ellers 10000.", nn: "Talet på trekkingar; elles 10000.",
    en: "How many draws; otherwise 10000.")
  /// “The seed of the draws: the same gives the same numbers; otherwise 1.”
  public static let seed = Words(
    nb: "Startverdien for trekningene: den samme gir de samme tallene; ellers 1.",
    nn: "Startverdien for trekkingane: den same gir dei same tala; elles 1.",
    en: "The seed of the draws: the same gives the same numbers; otherwise 1.")
  /// “How many further places to start are looked for; otherwise 3.”
  public static let next = Words(
    nb: "Hvor mange flere å starte hos som letes fram; ellers 3.",
    nn: "Kor mange fleire å starte hos som blir leita fram; elles 3.",
    en: "How many further places to start are looked for; otherwise 3.")

  /// A number outside its range.
  public static func range(_ option: String, _ low: Int, _ high: Int) -> Words {
    func text(_ language: Language, _ between: String, _ and: String) -> String {
      let format = Formatter(language)
      return "\(option) \(between) \(format.count(low)) \(and) \(format.count(high))."
    }
    return Words(
      nb: text(.bokmål, "må være mellom", "og"), nn: text(.nynorsk, "må vere mellom", "og"),
      en: text(.english, "must be between", "and"))
  }

  /// Probabilities that can't be read.
  public static func probabilityForm(_ text: String) -> Words {
    Words(
      nb: "«\(text)» er ikke én eller fem prosenter fra 0 til 100, som 5,15,30,50,70."
        + " Med desimaler: 2.5,15,30,50,70 eller '2,5;15;30;50;70', med anførselstegn.",
      nn: "«\(text)» er ikkje éin eller fem prosentar frå 0 til 100, som 5,15,30,50,70."
        + " Med desimalar: 2.5,15,30,50,70 eller '2,5;15;30;50;70', med hermeteikn.",
      en: "“\(text)” is not one or five percentages from 0 to 100, such as 5,15,30,50,70."
        + " With decimals: 2.5,15,30,50,70 or '2,5;15;30;50;70', in quotation marks.")
  }

  /// An option that belongs to the other model.
  public static func otherModel(_ option: String, _ model: String) -> Words {
    Words(
      nb: "\(option) hører til --model \(model).", nn: "\(option) høyrer til --model \(model).",
      en: "\(option) belongs to --model \(model).")
  }

  /// “No collaborations are recorded, so there is nothing to spread along.”
  public static let noContacts = Words(
    nb: "Ingen relasjoner er oppgitt i målingen, så det er ingenting å spre langs.",
    nn: "Ingen relasjonar er oppgitte i målinga, så det er ingenting å spreie langs.",
    en: "No collaborations are recorded in the snapshot, so there is nothing to spread along.")
  /// “No research organisation is in the snapshot. Say where it starts with --seeds.”
  public static let noSeeds = Words(
    nb: "Målingen har ingen forskningsmiljøer. Si hvor spredningen starter med --seeds.",
    nn: "Målinga har ingen forskingsmiljø. Sei kvar spreiinga startar med --seeds.",
    en: "The snapshot has no research organisation. Say where spreading starts with --seeds.")
  /// “The study has no scale of intensity.”
  public static let noScale = Words(
    nb: "Studien har ingen intensitetsskala. Oppgi én sannsynlighet for all kontakt, som"
      + " --probabilities 30, eller bruk --model threshold.",
    nn: "Studien har ingen intensitetsskala. Oppgi eitt sannsyn for all kontakt, som"
      + " --probabilities 30, eller bruk --model threshold.",
    en: "The study has no scale of intensity. Give one probability for all contact, such as"
      + " --probabilities 30, or use --model threshold.")
}
