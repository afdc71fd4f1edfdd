/// The words of who can be recognised in a report without names (`samspill check --privacy`).
public enum DisclosureWords {
  /// “Also says who can be recognised in a figure or report without names.”
  public static let flag = Words(
    nb: "Sier i tillegg hvem som kan kjennes igjen i en figur eller rapport uten navn.",
    nn: "Seier i tillegg kven som kan kjennast att i ein figur eller rapport utan namn.",
    en: "Also says who can be recognised in a figure or report without names.")
  /// “Whoever knows …”.
  public static let knows = Words(
    nb: "Den som kjenner …", nn: "Den som kjenner …", en: "Whoever knows …")
  /// “finds for certain”.
  public static let finds = Words(
    nb: "finner sikkert", nn: "finn sikkert", en: "finds for certain")
  /// “is between two”.
  public static let betweenTwo = Words(
    nb: "står mellom to", nn: "står mellom to", en: "is between two")

  /// The facts, by id, each as what is known besides those before.
  public static let facts: [String: Words] = [
    "sector": Words(nb: "sektoren", nn: "sektoren", en: "the sector"),
    "kind": Words(nb: "og aktørtypen", nn: "og aktørtypen", en: "and the kind"),
    "snapshots": Words(
      nb: "og målingene aktøren er med i", nn: "og målingane aktøren er med i",
      en: "and the snapshots the actor is in"),
    "partners": Words(
      nb: "og antall partnere", nn: "og talet på partnarar", en: "and the number of partners"),
    "partnersInEach": Words(
      nb: "og antall partnere i hver måling", nn: "og talet på partnarar i kvar måling",
      en: "and the number of partners in each snapshot"),
  ]

  /// The same facts of a study of participations.
  public static let projects = Words(
    nb: "og antall prosjekter", nn: "og talet på prosjekt", en: "and the number of projects")

  /// Above the table.
  public static func heading(snapshot: String?, _ count: Int) -> Words {
    let place = snapshot.map { " (\($0))" } ?? ""
    let isOne = count == 1
    return Words(
      nb: "Hvem kan kjennes igjen uten navn, av \(count) \(isOne ? "aktør" : "aktører")\(place)",
      nn: "Kven kan kjennast att utan namn, av \(count) \(isOne ? "aktør" : "aktørar")\(place)",
      en: "Who can be recognised without names, of \(count) actor\(isOne ? "" : "s")\(place)")
  }

  /// Those found by a fact and those before it: “By the sector: …”
  public static func found(by fact: Words, _ names: [String]) -> Words {
    func list(_ language: Language) -> String { Formatter(language).list(names) }
    return Words(
      nb: "Når en kjenner \(also(fact.nb, "også")): \(list(.bokmål)).",
      nn: "Når ein kjenner \(also(fact.nn, "òg")): \(list(.nynorsk)).",
      en: "Knowing \(also(fact.en, "also")): \(list(.english)).")
  }

  /// What to do about it.
  public static func advice(isTwoMode: Bool) -> Words {
    isTwoMode ? adviceOnProjects : adviceOnPartners
  }

  private static let adviceOnProjects = Words(
    nb:
      "Vis utkastet til dem det gjelder før det deles. Den som er alene i sektoren sin, skjules bare"
      + " når sektoren slås sammen med en annen. Antall prosjekter kan telles i hver figur av"
      + " deltakelsen, også uten navn, og skjules bare når figuren ikke deles.",
    nn:
      "Vis utkastet til dei det gjeld før det blir delt. Den som er åleine i sektoren sin, blir gøymd"
      + " berre når sektoren blir slått saman med ein annan. Talet på prosjekt kan teljast i kvar"
      + " figur av deltakinga, òg utan namn, og blir gøymt berre når figuren ikkje blir delt.",
    en:
      "Show the draft to those concerned before it is shared. Whoever is alone in a sector is hidden"
      + " only when the sector is joined with another. Numbers of projects can be counted in every"
      + " figure of participation, without names too, and are hidden only when it isn't shared.")

  private static let adviceOnPartners = Words(
    nb:
      "Vis utkastet til dem det gjelder før det deles. Den som er alene i sektoren sin, skjules bare"
      + " når sektoren slås sammen med en annen. Antall partnere skjules bare i summer per sektor"
      + " (--kind sectors), og der når hver sektor har minst tre.",
    nn:
      "Vis utkastet til dei det gjeld før det blir delt. Den som er åleine i sektoren sin, blir gøymd"
      + " berre når sektoren blir slått saman med ein annan. Talet på partnarar blir gøymt berre i"
      + " summar per sektor (--kind sectors), og der når kvar sektor har minst tre.",
    en:
      "Show the draft to those concerned before it is shared. Whoever is alone in a sector is hidden"
      + " only when the sector is joined with another. Numbers of partners are hidden only in sums by"
      + " sector (--kind sectors), and there when every sector has at least three.")
  /// That nobody can.
  public static let nobody = Words(
    nb: "Ingen kan kjennes igjen på dette alene. Den som kjenner hele nettverket, kan likevel"
      + " kjenne igjen en plass i det.",
    nn: "Ingen kan kjennast att på dette åleine. Den som kjenner heile nettverket, kan likevel"
      + " kjenne att ein plass i det.",
    en: "Nobody can be recognised by these alone. Whoever knows the whole network may all the same"
      + " recognise a place in it.")

  /// The fact with a word for its being added to those before, where it is.
  private static func also(_ fact: String, _ word: String) -> String {
    for and in ["og ", "and "] where fact.hasPrefix(and) {
      return word + " " + fact.dropFirst(and.count)
    }
    return fact
  }
}
