/// The words of who can be recognised in a report without names (`samspill check --privacy`).
public enum DisclosureWords {
  /// “Says also who can be recognised in a figure or report without names.”
  public static let flag = Words(
    nb: "Sier også hvem som kan kjennes igjen i en figur eller rapport uten navn.",
    nn: "Seier òg kven som kan kjennast att i ein figur eller rapport utan namn.",
    en: "Says also who can be recognised in a figure or report without names.")
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
      nb: "og målingene den er med i", nn: "og målingane han er med i",
      en: "and the snapshots it is in"),
    "partners": Words(
      nb: "og antall partnere", nn: "og talet på partnarar", en: "and the number of partners"),
  ]

  /// The same facts of a study of participations.
  public static let projects = Words(
    nb: "og antall prosjekter", nn: "og talet på prosjekt", en: "and the number of projects")

  /// Above the table.
  public static func heading(snapshot: String?, _ count: Int) -> Words {
    let place = snapshot.map { " (\($0))" } ?? ""
    return Words(
      nb: "Hvem av \(count) aktører kan kjennes igjen uten navn\(place)",
      nn: "Kven av \(count) aktørar kan kjennast att utan namn\(place)",
      en: "Which of \(count) actors can be recognised without names\(place)")
  }

  /// Those found by a fact and those before it: “By the sector: …”
  public static func found(by fact: Words, _ names: [String]) -> Words {
    func list(_ language: Language) -> String { Formatter(language).list(names) }
    return Words(
      nb: "Når en kjenner \(first(fact.nb)): \(list(.bokmål)).",
      nn: "Når ein kjenner \(first(fact.nn)): \(list(.nynorsk)).",
      en: "Knowing \(first(fact.en)): \(list(.english)).")
  }

  /// What to do about it.
  public static let advice = Words(
    nb: "Vis utkastet til dem det gjelder før det deles, slå sammen små sektorer i en egen"
      + " inndeling, eller del bare det som er samlet per sektor (--kind sectors).",
    nn: "Vis utkastet til dei det gjeld før det blir delt, slå saman små sektorar i ei eiga"
      + " inndeling, eller del berre det som er samla per sektor (--kind sectors).",
    en: "Show the draft to those concerned before it is shared, join small sectors in a taxonomy of"
      + " your own, or share only what is summed up by sector (--kind sectors).")
  /// That nobody can.
  public static let nobody = Words(
    nb: "Ingen kan kjennes igjen på dette alene. Den som kjenner hele nettverket, kan likevel"
      + " kjenne igjen en plass i det.",
    nn: "Ingen kan kjennast att på dette åleine. Den som kjenner heile nettverket, kan likevel"
      + " kjenne att ein plass i det.",
    en: "Nobody can be recognised by these alone. Whoever knows the whole network may all the same"
      + " recognise a place in it.")

  /// “and” away from the beginning: the fact alone.
  private static func first(_ fact: String) -> String {
    for word in ["og ", "and "] where fact.hasPrefix(word) {
      return String(fact.dropFirst(word.count))
    }
    return fact
  }
}
