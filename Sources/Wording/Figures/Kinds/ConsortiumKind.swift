extension FigureKindWords {
  static let consortium = FigureKindWords(
    id: "consortium",
    summary: Words(
      nb: "Hvem som er med i hvilken fase, sektor for sektor.",
      nn: "Kven som er med i kva fase, sektor for sektor.",
      en: "Who is active in which phase, sector by sector."))
}

/// The words of the legend of a figure of sectors and phases.
public enum ConsortiumWords {
  /// A sector that has nobody in a phase.
  public static let nobody = Words(
    nb: "ingen i sektoren", nn: "ingen i sektoren", en: "nobody in the sector")
  /// A line from a phase to the next.
  public static let onwards = Words(
    nb: "med i neste fase også (tallet i ruta er antall relasjoner i fasen)",
    nn: "med i neste fase òg (talet i ruta er kor mange relasjonar i fasen)",
    en: "active in the next phase too (the number in a box counts the ties in the phase)")
}

extension KindTexts {
  /// The texts of a figure of sectors and phases.
  ///
  /// - Parameter gaps: the sectors and phases where nobody is active, by name and code.
  public static func consortium(
    _ facts: FigureFacts, _ language: Language, gaps: [(sector: String, phase: String)],
    sectors: Int
  ) -> KindTexts {
    let n = Counted.actors(facts.organisations)
    let s = Counted.sectors(sectors)
    let count = gaps.count
    let names = gaps.map { gap in
      "\(gap.sector) (\(Terms.word(gap.phase, in: Terms.phases, language)))"
    }
    let all = sectors * Terms.phases.count
    return KindTexts(
      facts, language,
      opening: Words(
        nb: "Hvem som er med i hvilken fase", nn: "Kven som er med i kva fase",
        en: "Who is active in which phase"),
      seen: Words(
        nb: "\(n.nb) i \(s.nb). I \(count) av \(all) kombinasjoner av sektor og fase er ingen med.",
        nn: "\(n.nn) i \(s.nn). I \(count) av \(all) kombinasjonar av sektor og fase er ingen med.",
        en: "\(n.en) in \(s.en). In \(count) of \(all) combinations of sector and phase nobody is "
          + "active."),
      key: Words(
        nb: "Tallet er hvor mange relasjoner aktøren har i fasen; form og farge viser sektor.",
        nn: "Talet er kor mange relasjonar aktøren har i fasen; form og farge viser sektor.",
        en: "The number is how many ties the actor has in the phase; shape and colour show sector."
      ),
      details: KindTexts.list(
        Words(nb: "Ingen er med her", nn: "Ingen er med her", en: "Nobody is active here"), names,
        language))
  }
}
