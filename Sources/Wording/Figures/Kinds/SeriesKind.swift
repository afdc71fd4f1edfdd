extension FigureKindWords {
  static let series = FigureKindWords(
    id: "series",
    summary: Words(
      nb: "Alle målingene, med aktørene på samme plass.",
      nn: "Alle målingane, med aktørane på same plass.",
      en: "All snapshots, with everyone at the same place."))
}

/// The words of figures of several panels.
public enum PanelWords {
  /// An organisation that is not in the snapshot.
  public static let absent = Words(
    nb: "ikke med i målingen", nn: "ikkje med i målinga", en: "not in the snapshot")
  /// An organisation that is in the snapshot, and of which no tie is reported there.
  public static let alone = Words(
    nb: "ingen oppgitt relasjon i målingen", nn: "ingen oppgitt relasjon i målinga",
    en: "no reported tie in the snapshot")
  /// An organisation without a line in a panel of a figure that leaves ties out.
  public static let noLine = Words(
    nb: "ingen strek her; relasjoner kan være utelatt",
    nn: "ingen strek her; relasjonar kan vere utelatne", en: "no line here; ties may be left out")
  /// An organisation without ties in the phase.
  public static let inactive = Words(
    nb: "ingen relasjon i fasen", nn: "ingen relasjon i fasen", en: "no tie in the phase")

  /// How many organisations and ties a panel has.
  public static func counts(_ organisations: Int, _ ties: Int) -> Words {
    let n = Counted.actors(organisations)
    let m = Counted.ties(ties)
    return Words(nb: "\(n.nb), \(m.nb)", nn: "\(n.nn), \(m.nn)", en: "\(n.en), \(m.en)")
  }

  /// The counts of all panels in a row.
  static func row(_ panels: [(title: String, organisations: Int, ties: Int)]) -> Words {
    func text(_ language: Language) -> String {
      panels.map { "\($0.title): \(counts($0.organisations, $0.ties)[language])" }
        .joined(separator: "; ") + "."
    }
    return Words(nb: text(.bokmål), nn: text(.nynorsk), en: text(.english))
  }
}

extension KindTexts {
  /// The texts of a figure of all snapshots.
  public static func series(
    _ facts: FigureFacts, _ language: Language,
    _ panels: [(title: String, organisations: Int, ties: Int)]
  ) -> KindTexts {
    KindTexts(
      facts, language,
      opening: Words(
        nb: "Samarbeidet i \(panels.count) målinger", nn: "Samarbeidet i \(panels.count) målingar",
        en: "The collaboration in \(panels.count) snapshots"),
      seen: Words(
        nb: "Hver aktør står på samme plass i alle.", nn: "Kvar aktør står på same plass i alle.",
        en: "Each actor is at the same place in all."),
      key: Words(
        nb: "Tallene er forklart under; form og farge viser sektor, en åpen prikk en aktør som "
          + "ikke er med.",
        nn: "Tala er forklarte under; form og farge viser sektor, ein open prikk ein aktør som "
          + "ikkje er med.",
        en: "The numbers are explained below; shape and colour show sector, a hollow dot an actor "
          + "that is not included."),
      details: [PanelWords.row(panels)])
  }
}
