extension FigureKindWords {
  static let sectors = FigureKindWords(
    id: "sectors",
    summary: Words(
      nb: "Relasjoner mellom sektorer, og der det er færre enn ventet.",
      nn: "Relasjonar mellom sektorar, og der det er færre enn venta.",
      en: "Ties between sectors, and where they are fewer than expected."))
}
