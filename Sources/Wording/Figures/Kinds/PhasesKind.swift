extension FigureKindWords {
  static let phases = FigureKindWords(
    id: "phases",
    summary: Words(
      nb: "Samarbeidet i hver av de fem fasene.",
      nn: "Samarbeidet i kvar av dei fem fasane.",
      en: "The collaboration in each of the five phases."))
}

extension KindTexts {
  /// The texts of a figure of the phases.
  ///
  /// - Parameter without: how many ties state no phase.
  public static func phases(
    _ facts: FigureFacts, _ language: Language,
    _ panels: [(title: String, organisations: Int, ties: Int)], without: Int
  ) -> KindTexts {
    let words = CaptionWords(facts, language)
    // In the language of the figure already.
    let drawn = [words.encoding, words.responses].compactMap { $0 }.map { " " + $0 }.joined()
    let m = Counted.ties(without)
    let rest =
      without == 0
      ? Words(nb: "", nn: "", en: "")
      : Words(
        nb: " \(m.nb) uten oppgitt fase er ikke med.",
        nn: " \(m.nn) utan oppgitt fase er ikkje med.",
        en: " \(m.en) without a stated phase are left out.")
    return KindTexts(
      facts, language,
      opening: Words(
        nb: "Samarbeidet i hver fase av innovasjonsløpet",
        nn: "Samarbeidet i kvar fase av innovasjonsløpet",
        en: "The collaboration in each phase of the innovation cycle"),
      seen: Words(
        nb: "\(words.counts) Hver aktør står på samme plass i alle fasene.\(rest.nb)",
        nn: "\(words.counts) Kvar aktør står på same plass i alle fasane.\(rest.nn)",
        en: "\(words.counts) Each actor is at the same place in all phases.\(rest.en)"),
      key: Words(
        nb: "Tallene er forklart under; en åpen prikk er en aktør uten relasjon i fasen.\(drawn)",
        nn: "Tala er forklarte under; ein open prikk er ein aktør utan relasjon i fasen.\(drawn)",
        en: "The numbers are explained below; a hollow dot is an actor without ties in the phase."
          + drawn),
      details: [PanelWords.row(panels)])
  }
}
