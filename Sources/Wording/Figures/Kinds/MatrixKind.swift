extension FigureKindWords {
  static let matrix = FigureKindWords(
    id: "matrix",
    summary: Words(
      nb: "Samarbeidet som matrise, ordnet etter sektor.",
      nn: "Samarbeidet som matrise, ordna etter sektor.",
      en: "Collaboration as a matrix ordered by sector."))
}
