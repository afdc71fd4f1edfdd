/// The words of `samspill spread`: always of a scenario, never of a forecast.
public enum SpreadWords {
  /// “Start”.
  public static let start = Words(nb: "Start", nn: "Start", en: "Start")
  /// “Reached”.
  public static let reached = Words(nb: "Nådd", nn: "Nådde", en: "Reached")
  /// “Not reached”.
  public static let notReached = Words(nb: "Ikke nådd", nn: "Ikkje nådde", en: "Not reached")
  /// “Actor”.
  public static let actor = Words(nb: "Aktør", nn: "Aktør", en: "Actor")
  /// “Steps”.
  public static let steps = Words(nb: "Ledd", nn: "Ledd", en: "Steps")
  /// “Probability”.
  public static let probability = Words(nb: "Sannsynlighet", nn: "Sannsyn", en: "Probability")
  /// “95% interval”.
  public static let interval = Words(
    nb: "95 %-intervall", nn: "95 %-intervall", en: "95% interval")
  /// “Others to start with, the one that adds most first:”.
  public static let additions = Words(
    nb: "Flere å starte hos, den som gir mest først:",
    nn: "Fleire å starte hos, den som gir mest først:",
    en: "Others to start with, the one that adds most first:")
  /// “Starting with more adds nobody.”
  public static let noAdditions = Words(
    nb: "Å starte hos flere når ingen nye.", nn: "Å starte hos fleire når ingen nye.",
    en: "Starting with more adds nobody.")
  /// What the intervals tell of, and what not.
  public static let whatIntervalsTell = Words(
    nb: "Intervallene gjelder bare trekningen (Wilson for aktører, normalfordeling for"
      + " gjennomsnitt). Hvor usikre antakelsene og relasjonene er, viser de ikke.",
    nn: "Intervalla gjeld berre trekkinga (Wilson for aktørar, normalfordeling for"
      + " gjennomsnitt). Kor usikre føresetnadene og relasjonane er, viser dei ikkje.",
    en: "The intervals are of the drawing only (Wilson for actors, normal for means). They do not"
      + " show how uncertain the assumptions and the ties are.")

  /// How many are left out of the table.
  public static func more(_ count: Int) -> Words {
    Words(
      nb: "… og \(count) til med mindre sannsynlighet; --json har alle.",
      nn: "… og \(count) til med mindre sannsyn; --json har alle.",
      en: "… and \(count) more that are less likely; --json has them all.")
  }

  /// The title.
  public static func title(snapshot: String?) -> Words {
    let when = snapshot.map { ", \($0)" } ?? ""
    return Words(
      nb: "Scenario for spredning\(when) (ikke en prognose)",
      nn: "Scenario for spreiing\(when) (ikkje ein prognose)",
      en: "A scenario of spreading\(when) (not a forecast)")
  }

  /// How many are reached in some steps.
  public static func reach(
    _ reached: Int, of others: Int, steps: Int, threshold: String?
  ) -> Words {
    let nb = threshold.map { " langs relasjoner med intensitet \($0) eller høyere" } ?? ""
    let nn = threshold.map { " langs relasjonar med intensitet \($0) eller høgare" } ?? ""
    let en = threshold.map { " along ties of intensity \($0) or higher" } ?? ""
    return Words(
      nb: "I løpet av \(steps) ledd nås \(reached) av \(others) andre\(nb):",
      nn: "I løpet av \(steps) ledd blir \(reached) av \(others) andre nådde\(nn):",
      en: "Within \(stepCount(steps).en), \(reached) of \(others) others are reached\(en):")
  }

  /// So many steps.
  public static func stepCount(_ steps: Int) -> Words {
    Words(
      nb: "\(steps) ledd", nn: "\(steps) ledd", en: "\(steps) step\(steps == 1 ? "" : "s")")
  }

  /// What the cascade assumes; one probability goes for all contacts.
  public static func cascade(_ shares: [Double]) -> Words {
    func all(_ language: Language) -> String {
      let format = Formatter(language)
      return format.list(shares.map(format.percent))
    }
    guard shares.count > 1 else {
      return Words(
        nb: "Kaskade: hver kontakt fører løsningen videre én gang, med sannsynlighet"
          + " \(all(.bokmål)) (antatt).",
        nn: "Kaskade: kvar kontakt fører løysinga vidare éin gong, med sannsyn \(all(.nynorsk))"
          + " (føresett).",
        en: "Cascade: each contact passes the solution on once, with probability \(all(.english))"
          + " (assumed).")
    }
    return Words(
      nb: "Kaskade: hver kontakt fører løsningen videre én gang. Antatt sannsynlighet for"
        + " intensitet 1–\(shares.count): \(all(.bokmål)). Kontakt under terskelen teller også.",
      nn: "Kaskade: kvar kontakt fører løysinga vidare éin gong. Føresett sannsyn for"
        + " intensitet 1–\(shares.count): \(all(.nynorsk)). Kontakt under terskelen tel òg.",
      en: "Cascade: each contact passes the solution on once. Assumed probability for intensity"
        + " 1–\(shares.count): \(all(.english)). Contact below the threshold counts too.")
  }

  /// What the threshold model assumes; without a share the thresholds are drawn.
  public static func thresholds(_ share: Double?) -> Words {
    guard let share else {
      return Words(
        nb: "Terskler: en aktør tar løsningen i bruk når nok av kontakten (vektet med intensitet)"
          + " er med dem som har den. Hvor mye som er nok, er antatt likt fordelt fra 0 til 100 %.",
        nn: "Tersklar: ein aktør tek løysinga i bruk når nok av kontakten (vekta med intensitet)"
          + " er med dei som har ho. Kor mykje som er nok, er føresett likt fordelt frå 0 til 100 %.",
        en: "Thresholds: an actor takes the solution up when enough of its contact (weighted by"
          + " intensity) is with those who have it. How much is enough is assumed to be spread"
          + " evenly from 0 to 100%.")
    }
    func percent(_ language: Language) -> String { Formatter(language).percent(share) }
    return Words(
      nb: "Terskel: en aktør tar løsningen i bruk når minst \(percent(.bokmål)) av kontakten"
        + " (vektet med intensitet) er med dem som har den. Andelen er antatt; ingenting trekkes.",
      nn: "Terskel: ein aktør tek løysinga i bruk når minst \(percent(.nynorsk)) av kontakten"
        + " (vekta med intensitet) er med dei som har ho. Delen er føresett; ingenting blir trekt.",
      en: "Threshold: an actor takes the solution up when at least \(percent(.english)) of its"
        + " contact (weighted by intensity) is with those who have it. The share is assumed;"
        + " nothing is drawn.")
  }

  /// How many draws, and from which seed of the generator.
  public static func draws(_ count: Int, seed: UInt64, asked: Int) -> Words {
    func number(_ language: Language) -> String { Formatter(language).count(count) }
    let isFewer = count < asked
    return Words(
      nb: "\(number(.bokmål)) trekninger med startverdi \(seed)"
        + (isFewer ? " (færre enn bedt om, for nettverket er stort)." : "."),
      nn: "\(number(.nynorsk)) trekkingar med startverdi \(seed)"
        + (isFewer ? " (færre enn bede om, for nettverket er stort)." : "."),
      en: "\(number(.english)) draws from seed \(seed)"
        + (isFewer ? " (fewer than asked for, since the network is large)." : "."))
  }

  /// How many others are reached on average; without an interval exactly.
  public static func expected(
    _ mean: Double, of others: Int, interval: ClosedRange<Double>?
  ) -> Words {
    guard let interval else {
      let count = Int(mean)
      return Words(
        nb: "I scenarioet nås \(count) av \(others) andre.",
        nn: "I scenarioet blir \(count) av \(others) andre nådde.",
        en: "In the scenario, \(count) of \(others) others are reached.")
    }
    func numbers(_ language: Language) -> [String] {
      let format = Formatter(language)
      return [mean, interval.lowerBound, interval.upperBound].map {
        format.decimal($0, places: 2)
      }
    }
    let (nb, nn, en) = (numbers(.bokmål), numbers(.nynorsk), numbers(.english))
    return Words(
      nb: "I scenarioet nås i snitt \(nb[0]) av \(others) andre"
        + " (95 %-intervall \(nb[1])–\(nb[2])).",
      nn: "I scenarioet blir i snitt \(nn[0]) av \(others) andre nådde"
        + " (95 %-intervall \(nn[1])–\(nn[2])).",
      en: "In the scenario, \(en[0]) of \(others) others are reached on average"
        + " (95% interval \(en[1])–\(en[2])).")
  }

  /// What one more seed adds.
  public static func gain(_ name: String, _ mean: Double, interval: ClosedRange<Double>?) -> Words {
    func text(_ language: Language) -> String {
      let format = Formatter(language)
      let more = language == .english ? "more" : "til"
      guard let interval else { return "\(name): \(format.count(Int(mean))) \(more)" }
      let ends = [interval.lowerBound, interval.upperBound].map { format.decimal($0, places: 2) }
      return "\(name): \(format.decimal(mean, places: 2)) \(more) (\(ends[0])–\(ends[1]))"
    }
    return Words(nb: text(.bokmål), nn: text(.nynorsk), en: text(.english))
  }
}
