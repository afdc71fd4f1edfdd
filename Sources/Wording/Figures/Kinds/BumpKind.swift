extension FigureKindWords {
  static let bump = FigureKindWords(
    id: "bump",
    summary: Words(
      nb: "Rang i tre målinger eller flere, med usikkerheten.",
      nn: "Rang i tre målingar eller fleire, med uvissa.",
      en: "Ranks in three snapshots or more, with their uncertainty."))
}
