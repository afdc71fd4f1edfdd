extension FigureKindWords {
  static let matrix = FigureKindWords(
    id: "matrix",
    summary: Words(
      nb: "Samarbeidet som matrise, ordnet etter sektor: for tette nettverk.",
      nn: "Samarbeidet som matrise, ordna etter sektor: for tette nettverk.",
      en: "Collaboration as a matrix ordered by sector: for dense networks."))
}
