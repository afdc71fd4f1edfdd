extension FigureKindWords {
  static let planned = FigureKindWords(
    id: "planned",
    summary: Words(
      nb: "Samarbeid i dag og samarbeid som er planlagt.",
      nn: "Samarbeid i dag og samarbeid som er planlagt.",
      en: "Collaboration today and collaboration that is planned."))
}

/// The words of the legend of a figure of plans.
public enum PlannedWords {
  /// A tie that is there.
  public static let today = Words(
    nb: "samarbeid i dag", nn: "samarbeid i dag", en: "collaboration today")
  /// A tie that is planned.
  public static let planned = Words(nb: "planlagt", nn: "planlagd", en: "planned")
}

extension KindTexts {
  /// The texts of a figure of plans.
  ///
  /// - Parameter closes: how many requirements the plans meet, and how many are missing today.
  public static func planned(
    _ facts: FigureFacts, _ language: Language, today: Int, planned: [String],
    closes: (closed: Int, missing: Int)?
  ) -> KindTexts {
    let m = Counted.ties(today)
    let p = planned.count
    let target = closes.map { closed, missing in
      Words(
        nb: " Planene dekker \(closed) av \(missing) relasjoner i målbildet som mangler i dag.",
        nn: " Planane dekkjer \(closed) av \(missing) relasjonar i målbiletet som manglar i dag.",
        en: " The plans close \(closed) of \(missing) target relations missing today.")
    }
    return KindTexts(
      facts, language,
      opening: Words(
        nb: "Samarbeid i dag og planlagt samarbeid", nn: "Samarbeid i dag og planlagt samarbeid",
        en: "Existing and planned collaboration"),
      seen: Words(
        nb: "\(m.nb) i dag og \(p) planlagt.\(target?.nb ?? "")",
        nn: "\(m.nn) i dag og \(p) planlagde.\(target?.nn ?? "")",
        en: "\(m.en) today and \(p) planned.\(target?.en ?? "")"),
      key: Words(
        nb: "Heltrukket strek er samarbeid i dag; tykk stiplet strek er planlagt.",
        nn: "Heiltrekt strek er samarbeid i dag; tjukk stipla strek er planlagd.",
        en: "Solid lines are existing collaboration; bold dashed lines are planned."),
      details: KindTexts.list(
        Words(nb: "Planlagt", nn: "Planlagt", en: "Planned"), planned, language))
  }
}
