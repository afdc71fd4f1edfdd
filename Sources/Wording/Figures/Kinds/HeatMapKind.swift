extension FigureKindWords {
  static let heatMap = FigureKindWords(
    id: "heat-map",
    summary: Words(
      nb: "Relasjoner mellom to sektorer i hver fase, og hullene.",
      nn: "Relasjonar mellom to sektorar i kvar fase, og hola.",
      en: "Ties between two sectors in each phase, and the gaps."))
}
