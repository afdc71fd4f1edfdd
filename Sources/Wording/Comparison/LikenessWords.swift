/// The measures of how alike two snapshots are.
public enum LikenessWords {
  /// The name of a measure by its key in JSON.
  public static func measure(_ key: String) -> Words? { measures[key] }

  private static let measures: [String: Words] = [
    "jaccard": Words(
      nb: "Jaccard, de som er med begge ganger", nn: "Jaccard, dei som er med begge gongene",
      en: "Jaccard, those in both"),
    "weightedJaccard": Words(
      nb: "Jaccard, vektet med intensitet", nn: "Jaccard, vekta med intensitet",
      en: "Jaccard, weighted by intensity"),
    "fullJaccard": Words(
      nb: "Jaccard, hele målingene", nn: "Jaccard, heile målingane", en: "Jaccard, each whole"),
    "jaccardRawNames": Words(
      nb: "Jaccard, hele målingene, uten historikk", nn: "Jaccard, heile målingane, utan historikk",
      en: "Jaccard, each whole, without history"),
    "persistence": Words(
      nb: "Andel av relasjonene som er videreført", nn: "Del av relasjonane som er vidareførte",
      en: "Share of ties that were kept"),
    "formation": Words(
      nb: "Andel av ledige par som er blitt relasjoner",
      nn: "Del av ledige par som har vorte relasjonar",
      en: "Share of free pairs that became ties"),
    "hamming": Words(
      nb: "Par som er ulike (Hamming)", nn: "Par som er ulike (Hamming)",
      en: "Pairs that differ (Hamming)"),
    "turnover": Words(
      nb: "Utskifting av aktører", nn: "Utskifting av aktørar", en: "Turnover of actors"),
    "qap": Words(
      nb: "Samvariasjon (QAP, r)", nn: "Samvariasjon (QAP, r)", en: "Association (QAP, r)"),
  ]

  /// What a tie was grouped by.
  public static func property(_ code: String) -> Words {
    switch code {
    case "funding":
      Words(nb: "Etter finansiering", nn: "Etter finansiering", en: "By funding")
    case "line":
      Words(nb: "Etter styringslinje", nn: "Etter styringslinje", en: "By line of authority")
    case "sectors": Words(nb: "Etter sektorpar", nn: "Etter sektorpar", en: "By pair of sectors")
    default: Words(nb: "Etter fase", nn: "Etter fase", en: "By phase")
    }
  }

  /// A value of a property; `nil` when it is a sector or phase with a name of its own.
  public static func value(_ code: String, of property: String) -> Words? {
    switch (property, code) {
    case (_, "time-limited"):
      Words(
        nb: "bare tidsbegrensede midler", nn: "berre tidsavgrensa midlar",
        en: "only money that ends")
    case (_, "not-stated"): Words(nb: "ikke oppgitt", nn: "ikkje oppgitt", en: "not stated")
    case ("line", "line"):
      Words(
        nb: "den ene styrer den andre", nn: "den eine styrer den andre", en: "one governs the other"
      )
    case ("line", "other"): Words(nb: "andre", nn: "andre", en: "others")
    case ("funding", "other"): Words(nb: "andre midler", nn: "andre midlar", en: "other money")
    default: nil
    }
  }

  public static let kept = Words(nb: "videreført", nn: "vidareførte", en: "kept")
  public static let lost = Words(nb: "borte", nn: "borte", en: "gone")

  /// What goes with the tables of survival.
  public static let survivalCaveat = Words(
    nb: "Tabellene beskriver. Relasjonene til samme aktør er ikke uavhengige av hverandre, så "
      + "sannsynligheten (Fishers eksakte) sier bare hvor skjev tabellen er, og to målinger viser "
      + "ikke årsak.",
    nn: "Tabellane skildrar. Relasjonane til same aktør er ikkje uavhengige av kvarandre, så "
      + "sannsynet (Fisher eksakt) seier berre kor skeiv tabellen er, og to målingar viser ikkje "
      + "årsak.",
    en: "The tables describe. The ties of one actor don't come independently of each other, so the "
      + "probability (Fisher's exact) only says how uneven the table is, and two snapshots show no "
      + "cause.")

  /// A way of reading splits.
  public static func splitChoice(_ code: String) -> Words {
    switch code {
    case "every-successor":
      Words(
        nb: "alle etterfølgerne arver", nn: "alle etterfølgjarane arvar",
        en: "every successor inherits")
    case "larger-successor":
      Words(nb: "den største arver", nn: "den største arvar", en: "the larger inherits")
    default:
      Words(nb: "ingen arver (vanlig)", nn: "ingen arvar (vanleg)", en: "none inherits (usual)")
    }
  }

  /// What was done to a pair.
  public static func treatment(_ code: String) -> Words {
    switch code {
    case "renamed":
      Words(nb: "regnes for", nn: "blir rekna for", en: "counts for")
    case "joined":
      Words(
        nb: "slått sammen med andre, som", nn: "slått saman med andre, som",
        en: "joined with others, as")
    case "internalised":
      Words(nb: "nå inne i én aktør:", nn: "no inne i éin aktør:", en: "now inside one actor:")
    default: Words(nb: "ikke arvet av", nn: "ikkje arva av", en: "not inherited by")
    }
  }
}
