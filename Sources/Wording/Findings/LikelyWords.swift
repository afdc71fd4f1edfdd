/// The words around ties that may come by themselves: the scores, and how well they have foretold.
public enum LikelyWords {
  /// The heading of the page's section.
  public static let section = Words(
    nb: "Kan komme av seg selv", nn: "Kan kome av seg sjølv", en: "May come by themselves")

  /// “Adamic–Adar 1.23, resource allocation 0.45.”
  public static func scores(_ values: FindingValues, _ language: Language) -> String {
    let format = Formatter(language)
    func text(_ key: String) -> String { format.decimal(values.numbers[key] ?? 0, places: 2) }
    let (first, second) = (text("adamicAdar"), text("resourceAllocation"))
    return Words(
      nb: "Adamic–Adar \(first), ressursfordeling \(second).",
      nn: "Adamic–Adar \(first), ressursfordeling \(second).",
      en: "Adamic–Adar \(first), resource allocation \(second).")[language]
  }

  /// How well the scores have foretold, from the details of the first pair.
  public static func quality(_ values: FindingValues, _ language: Language) -> String {
    let sentences: [Words]
    switch values.texts["quality.method"] {
    case "earlier-snapshot":
      sentences = [sinceEarlier(values), areas(values), precision(values), verdict(values)]
    case "leave-one-out": sentences = [leavingOut(values), areas(values), verdict(values)]
    default: sentences = [unmeasured(values)]
    }
    return sentences.map { $0[language] }.joined(separator: " ")
  }

  private static func sinceEarlier(_ values: FindingValues) -> Words {
    let snapshot = values.texts["quality.earlierSnapshot"] ?? ""
    let hits = values.counts["quality.hits"] ?? 0
    let all = hits + (values.counts["quality.misses"] ?? 0)
    func count(_ language: Language) -> String { Formatter(language).count(all) }
    return Words(
      nb: "Treffsikkerhet: av \(count(.bokmål)) par uten samarbeid i \(snapshot) samarbeider "
        + "\(hits) nå.",
      nn: "Treffsikkerheit: av \(count(.nynorsk)) par utan samarbeid i \(snapshot) samarbeider "
        + "\(hits) no.",
      en:
        "How well it foretells: of \(count(.english)) pairs without collaboration in \(snapshot), "
        + "\(hits) work together now.")
  }

  private static func leavingOut(_ values: FindingValues) -> Words {
    let hits = values.counts["quality.hits"] ?? 0
    let misses = values.counts["quality.misses"] ?? 0
    func text(_ count: Int, _ language: Language) -> String { Formatter(language).count(count) }
    return Words(
      nb:
        "Treffsikkerhet: \(text(hits, .bokmål)) relasjoner er skjult én om gangen og sammenlignet "
        + "med \(text(misses, .bokmål)) par uten samarbeid.",
      nn: "Treffsikkerheit: \(text(hits, .nynorsk)) relasjonar er skjulte éin om gongen og "
        + "samanlikna med \(text(misses, .nynorsk)) par utan samarbeid.",
      en:
        "How well it foretells: \(text(hits, .english)) ties were hidden one at a time and compared "
        + "with \(text(misses, .english)) pairs without collaboration.")
  }

  private static func areas(_ values: FindingValues) -> Words {
    func area(_ score: String, _ language: Language) -> String {
      let format = Formatter(language)
      func text(_ key: String) -> String {
        format.decimal(values.numbers["quality.\(score).\(key)"] ?? 0, places: 2)
      }
      return "\(text("auc")) (95 %: \(text("low"))–\(text("high")))"
    }
    func both(_ language: Language) -> (String, String) {
      (area("adamicAdar", language), area("resourceAllocation", language))
    }
    let (nb, nn, en) = (both(.bokmål), both(.nynorsk), both(.english))
    return Words(
      nb: "AUC er \(nb.0) for Adamic–Adar og \(nb.1) for ressursfordeling; 0,5 er tilfeldig.",
      nn: "AUC er \(nn.0) for Adamic–Adar og \(nn.1) for ressursfordeling; 0,5 er tilfeldig.",
      en: "AUC is \(en.0) for Adamic–Adar and \(en.1) for resource allocation; 0.5 is chance.")
  }

  private static func precision(_ values: FindingValues) -> Words {
    let top = values.counts["quality.top"] ?? 0
    func text(_ key: String, _ language: Language) -> String {
      Formatter(language).percent(values.numbers["quality." + key] ?? 0)
    }
    func share(_ language: Language) -> String { text("adamicAdar.precision", language) }
    func chance(_ language: Language) -> String { text("chance", language) }
    return Words(
      nb: "Av de \(top) høyeste kom \(share(.bokmål)), mot \(chance(.bokmål)) av alle.",
      nn: "Av dei \(top) høgaste kom \(share(.nynorsk)), mot \(chance(.nynorsk)) av alle.",
      en: "Of the \(top) highest \(share(.english)) came, against \(chance(.english)) of all.")
  }

  private static func verdict(_ values: FindingValues) -> Words {
    switch values.flags["quality.betterThanChance"] {
    case true:
      Words(
        nb: "Det er bedre enn tilfeldig.", nn: "Det er betre enn tilfeldig.",
        en: "That is better than chance.")
    case false:
      Words(
        nb: "Det er ikke bedre enn tilfeldig: listen forteller lite her.",
        nn: "Det er ikkje betre enn tilfeldig: lista fortel lite her.",
        en: "That is no better than chance: the list tells little here.")
    default:
      Words(
        nb: "Det er for få til å si om det er bedre enn tilfeldig.",
        nn: "Det er for få til å seie om det er betre enn tilfeldig.",
        en: "They are too few to say whether that is better than chance.")
    }
  }

  private static func unmeasured(_ values: FindingValues) -> Words {
    let snapshot = values.texts["quality.earlierSnapshot"] ?? ""
    return values.texts["quality.reason"] == "no-new-collaborations"
      ? Words(
        nb: "Treffsikkerheten kan ikke måles: ingen nye relasjoner er kommet siden \(snapshot).",
        nn: "Treffsikkerheita kan ikkje målast: ingen nye relasjonar er komne sidan \(snapshot).",
        en: "How well it foretells cannot be measured: no new ties have come since \(snapshot).")
      : Words(
        nb: "Treffsikkerheten kan ikke måles: det er for få relasjoner.",
        nn: "Treffsikkerheita kan ikkje målast: det er for få relasjonar.",
        en: "How well it foretells cannot be measured: there are too few ties.")
  }
}
