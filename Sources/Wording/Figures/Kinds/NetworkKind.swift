extension FigureKindWords {
  static let network = FigureKindWords(
    id: "network",
    summary: Words(
      nb: "Hvem som samarbeider med hvem.", nn: "Kven som samarbeider med kven.",
      en: "Who works with whom."))
}
