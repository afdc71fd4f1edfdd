extension FigureKindWords {
  static let ego = FigureKindWords(
    id: "ego",
    summary: Words(
      nb: "Hvem én aktør (--organisation) samarbeider med.",
      nn: "Kven éin aktør (--organisation) samarbeider med.",
      en: "Whom one organisation (--organisation) works with."))
}

/// The words of the legend of a figure of one organisation.
public enum EgoWords {
  /// An organisation that it has no tie to.
  public static let noTie = Words(
    nb: "ingen relasjon", nn: "ingen relasjon", en: "no tie")
  /// A tie of its own, where ties have no intensity.
  public static let own = Words(
    nb: "egne relasjoner", nn: "eigne relasjonar", en: "its own ties")
  /// A tie between two it works with.
  public static let between = Words(
    nb: "mellom de andre", nn: "mellom dei andre", en: "between the others")
}

extension KindTexts {
  /// The texts of a figure of one organisation.
  public static func ego(
    _ facts: FigureFacts, _ language: Language, name: String, partners: [String], others: [String]
  ) -> KindTexts {
    let k = Counted.ties(partners.count)
    let m = Counted.actors(others.count)
    return KindTexts(
      facts, language,
      opening: Words(
        nb: "Samarbeidet til \(name)", nn: "Samarbeidet til \(name)",
        en: "The collaboration of \(name)"),
      seen: others.isEmpty && !partners.isEmpty
        ? Words(
          nb: "\(name) har \(k.nb), til alle de andre.",
          nn: "\(name) har \(k.nn), til alle dei andre.",
          en: "\(name) has \(k.en), to all the others.")
        : Words(
          nb: "\(name) har \(k.nb), og ingen relasjon til \(m.nb).",
          nn: "\(name) har \(k.nn), og ingen relasjon til \(m.nn).",
          en: "\(name) has \(k.en), and no tie to \(m.en)."),
      key: Words(
        nb: "Mørke streker er aktørens egne relasjoner; form og farge viser sektor.",
        nn: "Mørke strekar er eigne relasjonar for aktøren; form og farge viser sektor.",
        en: "Dark lines are the organisation's own ties; shape and colour show sector."),
      details: KindTexts.list(
        Words(nb: "Relasjoner til", nn: "Relasjonar til", en: "Ties to"), partners, language)
        + KindTexts.list(
          Words(nb: "Ingen relasjon til", nn: "Ingen relasjon til", en: "No tie to"), others,
          language))
  }
}
