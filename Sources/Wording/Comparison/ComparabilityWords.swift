/// How two snapshots were taken differently, and how they were compared.
public enum ComparabilityWords {
  /// A difference by its code; `nil` when there is none of that name.
  public static func issue(_ code: String) -> Words? { issues[code] }

  private static let issues: [String: Words] = [
    "boundary": Words(
      nb: "Avgrensningen er beskrevet ulikt: se om det er de samme som skulle vært med.",
      nn: "Avgrensinga er skildra ulikt: sjå om det er dei same som skulle vore med.",
      en: "The boundary is stated differently: see whether the same actors should be inside."),
    "threshold": Words(
      nb: "Terskelen er ulik; den første målingen er her regnet med den siste sin.",
      nn: "Terskelen er ulik; den første målinga er her rekna med den siste sin.",
      en: "The threshold differs; here the earlier snapshot is counted at the later's."),
    "rule": Words(
      nb:
        "Ulike svar er slått sammen på ulik måte; her er den siste målingens måte brukt på begge.",
      nn:
        "Ulike svar er slått saman på ulik måte; her er måten i den siste målinga brukt på begge.",
      en:
        "Differing answers are combined differently; here the later snapshot's way is used for both."
    ),
    "responses": Words(
      nb: "Bare den ene målingen sier hvem som har svart.",
      nn: "Berre den eine målinga seier kven som har svara.",
      en: "Only one of the snapshots says who answered."),
    "direction": Words(
      nb: "Bare den ene målingen har retning; relasjonene telles begge veier i begge.",
      nn: "Berre den eine målinga har retning; relasjonane blir talde begge vegar i begge.",
      en: "Only one of the snapshots has direction; ties count both ways in both."),
  ]

  /// How the numbers came about.
  ///
  /// - Parameter pairs: the pairs that can be compared, and all.
  public static func method(
    common: Int, pairs: (Int, Int), usesLineage: Bool, _ language: Language
  ) -> String {
    let history =
      usesLineage
      ? Words(
        nb:
          "Aktører som er slått sammen eller har byttet navn før den siste målingen, er regnet som én "
          + "i begge; delte aktører er regnet som falt fra og kommet til. ",
        nn:
          "Aktørar som er slått saman eller har bytt namn før den siste målinga, er rekna som éin i "
          + "begge; delte aktørar er rekna som falne frå og komne til. ",
        en:
          "Actors that merged or changed name before the later snapshot count as one in both; those "
          + "that were split count as gone and come. ")
      : Words(
        nb: "Hvert navn er regnet som en egen aktør. ",
        nn: "Kvart namn er rekna som ein eigen aktør. ",
        en: "Every name counts as an actor of its own. ")
    let (comparable, all) = pairs
    return Words(
      nb:
        "Endring er bare regnet blant dem som er med i begge målingene (\(common)), og bare for par "
        + "som begge målinger har minst ett svar om (\(comparable) av \(all)). \(history.nb)Den "
        + "første målingen er regnet med den sistes terskel når skalaen er den samme.",
      nn:
        "Endring er berre rekna blant dei som er med i begge målingane (\(common)), og berre for par "
        + "som begge målingane har minst eitt svar om (\(comparable) av \(all)). \(history.nn)Den "
        + "første målinga er rekna med terskelen til den siste når skalaen er den same.",
      en:
        "Change is only counted among those in both snapshots (\(common)), and only for pairs that "
        + "both have at least one answer on (\(comparable) of \(all)). \(history.en)The earlier "
        + "snapshot is counted at the later's threshold when the scale is the same.")[language]
  }
}
