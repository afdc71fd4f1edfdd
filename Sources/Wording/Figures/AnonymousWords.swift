/// The words of figures without names (`samspill figure --anonymous`).
public enum AnonymousWords {
  /// “Without names: organisations are A1, A2 …, their sectors kept.”
  public static let flag = Words(
    nb: "Uten navn: aktørene er A1, A2 …, med sektor.",
    nn: "Utan namn: aktørane er A1, A2 …, med sektor.",
    en: "Without names: organisations are A1, A2 …, their sectors kept.")
  /// “Writes who A1, A2 … are to a file of its own, for the owner alone (--anonymous).”
  public static let keyOption = Words(
    nb: "Skriver hvem A1, A2 … er til en egen fil, bare for eieren (--anonymous).",
    nn: "Skriv kven A1, A2 … er til ei eiga fil, berre for eigaren (--anonymous).",
    en: "Writes who A1, A2 … are to a file of its own, for the owner alone (--anonymous).")
  /// “Without names: organisations are A1, A2 …, their sectors kept. Warnings of the data are left out …”
  public static let reportFlag = Words(
    nb: "Uten navn: aktørene er A1, A2 …, med sektor. Merknader om dataene er ikke med.",
    nn: "Utan namn: aktørane er A1, A2 …, med sektor. Merknader om dataa er ikkje med.",
    en: "Without names: organisations are A1, A2 …, their sectors kept. Warnings about the data"
      + " are left out.")
  /// “The key can't be in the report's folder.”
  public static let keyInReport = Words(
    nb: "Nøkkelen kan ikke ligge i mappen som deles. Oppgi et annet sted etter --key.",
    nn: "Nøkkelen kan ikkje liggje i mappa som blir delt. Oppgi ein annan stad etter --key.",
    en: "The key can't be in the folder that is to be shared. Give another place after --key.")

  /// A key that would be among the data, or take the place of a file.
  public static func keyInStudy(_ path: String) -> Words {
    Words(
      nb: "\(path) er en fil som finnes, eller ligger blant dataene. Oppgi et annet sted etter"
        + " --key.",
      nn: "\(path) er ei fil som finst, eller ligg blant dataa. Oppgi ein annan stad etter --key.",
      en: "\(path) is a file that is there, or lies among the data. Give another place after --key."
    )
  }

  /// A folder that has other files than those that are written.
  public static func othersInFolder(_ folder: String, first: String, count: Int) -> Words {
    Words(
      nb: "\(folder) har \(count == 1 ? "en fil" : "\(count) filer") som blir liggende og kan nevne"
        + " navn (\(first)). Velg en tom mappe. Ingenting er skrevet.",
      nn: "\(folder) har \(count == 1 ? "ei fil" : "\(count) filer") som blir liggjande og kan"
        + " nemne namn (\(first)). Vel ei tom mappe. Ingenting er skrive.",
      en:
        "\(folder) has \(count == 1 ? "a file" : "\(count) files") that would stay and may mention"
        + " names (\(first)). Choose an empty folder. Nothing was written.")
  }

  /// How many warnings about the data were left out of what is without names.
  public static func warningsLeftOut(_ count: Int) -> Words {
    Words(
      nb: "\(count) \(count == 1 ? "merknad" : "merknader") om dataene er ikke med, fordi"
        + " \(count == 1 ? "den" : "de") kan nevne navn.",
      nn: "\(count) \(count == 1 ? "merknad" : "merknader") om dataa er ikkje med, fordi"
        + " \(count == 1 ? "han" : "dei") kan nemne namn.",
      en:
        "\(count) warning\(count == 1 ? "" : "s") about the data \(count == 1 ? "is" : "are") left"
        + " out, since \(count == 1 ? "it" : "they") may mention names.")
  }

  /// A figure by parent organisation: “The areas show who is part of whom …”
  public static let showsParts = Words(
    nb: "Feltene viser hvem som er del av hvem. Den som vet hvor mange enheter en virksomhet har, "
      + "kan kjenne den igjen.",
    nn: "Felta viser kven som er del av kven. Den som veit kor mange einingar ei verksemd har, kan "
      + "kjenne henne att.",
    en: "The areas show who is part of whom. Whoever knows how many units an organisation has may "
      + "recognise it.")
  /// “--key needs --anonymous.”
  public static let keyNeedsAnonymous = Words(
    nb: "--key trenger --anonymous.", nn: "--key treng --anonymous.",
    en: "--key needs --anonymous.")
  /// “The key can't be the figure's own file.”
  public static let keyIsFigure = Words(
    nb: "Nøkkelen kan ikke ligge i figurens egen fil. Oppgi et annet navn etter --key.",
    nn: "Nøkkelen kan ikkje liggje i fila til figuren. Oppgi eit anna namn etter --key.",
    en: "The key can't be the figure's own file. Give another name after --key.")
  /// The title of a network without names.
  public static let title = Words(
    nb: "Anonymisert nettverk", nn: "Anonymisert nettverk", en: "Anonymised network")
  /// In place of a notice that might name somebody.
  public static let notice = Words(
    nb: "Dataene har et forbehold som kan nevne navn; spør eieren av dataene.",
    nn: "Dataa har eit atterhald som kan nemne namn; spør eigaren av dataa.",
    en: "The data have a notice that may mention names; ask the owner of the data.")
  /// The headings of the key.
  public static let keyHeadings = [
    Words(nb: "merke", nn: "merke", en: "label"), Words(nb: "id", nn: "id", en: "id"),
    Words(nb: "navn", nn: "namn", en: "name"),
  ]

  /// That some can be recognised all the same.
  public static func recognisable(_ organisations: [(label: String, sector: String)]) -> Words {
    let list = organisations.map { "\($0.label) (\($0.sector))" }
    func joined(_ language: Language) -> String { Formatter(language).list(list) }
    return Words(
      nb: "Kan kjennes igjen, fordi de er alene i sektoren sin: \(joined(.bokmål)). Den som "
        + "kjenner nettverket, kan også kjenne igjen andre på plass og antall relasjoner.",
      nn: "Kan kjennast att, fordi dei er åleine i sektoren sin: \(joined(.nynorsk)). Den som "
        + "kjenner nettverket, kan òg kjenne att andre på plass og tal på relasjonar.",
      en: "Can be recognised, being alone in their sector: \(joined(.english)). Whoever knows the "
        + "network may recognise others too, by place and number of ties.")
  }
}
