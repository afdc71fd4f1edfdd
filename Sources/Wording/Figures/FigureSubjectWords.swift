/// The words of what a figure is about and how it is laid out.
public enum FigureSubjectWords {
  /// “The organisation that the figure is about (--kind ego): id or name.”
  public static let organisation = Words(
    nb: "Aktøren figuren handler om (--kind ego): id eller navn.",
    nn: "Aktøren figuren handlar om (--kind ego): id eller namn.",
    en: "The organisation that the figure is about (--kind ego): id or name.")
  /// “The project whose participants are shown (--kind consortium): id or name.”
  public static let project = Words(
    nb: "Prosjektet som deltakerne vises fra (--kind consortium): id eller navn.",
    nn: "Prosjektet som deltakarane blir viste frå (--kind consortium): id eller namn.",
    en: "The project whose participants are shown (--kind consortium): id or name.")

  /// A project that the study doesn't have.
  public static func unknownProject(_ name: String, suggestion: String?) -> Words {
    let mean = CommandWords.mean(suggestion)
    return Words(
      nb: "--project: prosjektet «\(name)» finnes ikke.\(mean.nb)",
      nn: "--project: prosjektet «\(name)» finst ikkje.\(mean.nn)",
      en: "--project: there is no project “\(name)”.\(mean.en)")
  }
  /// “The earlier snapshot (--kind difference and slope); otherwise the one before.”
  public static let from = Words(
    nb: "Den første målingen (--kind difference og slope); ellers den forrige.",
    nn: "Den første målinga (--kind difference og slope); elles den førre.",
    en: "The earlier snapshot (--kind difference and slope); otherwise the one before.")
  /// “The snapshot that is drawn, or the later of two; otherwise --snapshot.”
  public static let to = Words(
    nb: "Målingen som tegnes, eller den siste av to; ellers --snapshot.",
    nn: "Målinga som blir teikna, eller den siste av to; elles --snapshot.",
    en: "The snapshot that is drawn, or the later of two; otherwise --snapshot.")
  /// “How the network is laid out; otherwise as kept by “samspill layout”, or by force.”
  public static let layout = Words(
    nb: "Hvordan nettverket legges ut: force, sectors, sector-groups, parent-groups, rings, levels "
      + "eller map; ellers som «samspill layout» har tatt vare på, eller force.",
    nn:
      "Korleis nettverket blir lagt ut: force, sectors, sector-groups, parent-groups, rings, levels "
      + "eller map; elles som «samspill layout» har teke vare på, eller force.",
    en:
      "How the network is laid out: force, sectors, sector-groups, parent-groups, rings, levels or "
      + "map; otherwise as “samspill layout” has kept it, or force.")
  /// “The measure that --layout rings goes by; otherwise betweenness.”
  public static let by = Words(
    nb: "Målet som --layout rings går etter; ellers betweenness.",
    nn: "Målet som --layout rings går etter; elles betweenness.",
    en: "The measure that --layout rings goes by; otherwise betweenness.")
  /// “--by needs --layout rings.”
  public static let byNeedsRings = Words(
    nb: "--by trenger --layout rings.", nn: "--by treng --layout rings.",
    en: "--by needs --layout rings.")

  /// “--to and --snapshot name …”
  public static let toOrSnapshot = Words(
    nb: "--to og --snapshot sier begge hvilken måling som tegnes. Ta bort det ene av valgene.",
    nn: "--to og --snapshot seier begge kva måling som blir teikna. Ta bort det eine av vala.",
    en: "--to and --snapshot both say which snapshot is drawn. Leave out one of the options.")

  /// A layout that there is not.
  public static func unknownLayout(
    _ id: String, known: [String], suggestion: String?
  ) -> Words {
    let list = known.joined(separator: ", ")
    let mean = CommandWords.mean(suggestion)
    return Words(
      nb: "Det er ingen utlegging «\(id)».\(mean.nb) Bruk \(list).",
      nn: "Det er inga utlegging «\(id)».\(mean.nn) Bruk \(list).",
      en: "There is no layout “\(id)”.\(mean.en) Use \(list).")
  }
}
