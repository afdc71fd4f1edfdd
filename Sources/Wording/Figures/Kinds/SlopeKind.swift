extension FigureKindWords {
  static let slope = FigureKindWords(
    id: "slope",
    summary: Words(
      nb: "Rang i to målinger, med usikkerheten.", nn: "Rang i to målingar, med uvissa.",
      en: "Ranks in two snapshots, with their uncertainty."))
}
