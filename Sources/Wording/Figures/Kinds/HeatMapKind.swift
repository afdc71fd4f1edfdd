extension FigureKindWords {
  static let heatMap = FigureKindWords(
    id: "heat-map",
    summary: Words(
      nb: "Hvor mange relasjoner to sektorer har i hver fase, og hvor det er hull.",
      nn: "Kor mange relasjonar to sektorar har i kvar fase, og kvar det er hol.",
      en: "How many ties two sectors have in each phase, and where there are gaps."))
}
