extension FigureKindWords {
  static let targets = FigureKindWords(
    id: "targets",
    summary: Words(
      nb: "Målbildet: krav som er oppfylt, delvis oppfylt og ikke.",
      nn: "Målbiletet: krav som er oppfylte, delvis oppfylte og ikkje.",
      en: "The target model: what is met, partly met and missing."))
}
