extension FigureKindWords {
  static let participation = FigureKindWords(
    id: "participation",
    summary: Words(
      nb: "Hvem som deltar i hvilke prosjekter.", nn: "Kven som deltek i kva prosjekt.",
      en: "Who takes part in which projects."))
}
