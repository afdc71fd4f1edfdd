/// What happened over all snapshots of a study.
public struct SeriesWords: Sendable {
  private let language: Language
  private let format: Formatter

  /// Makes the words in a language.
  public init(_ language: Language) {
    self.language = language
    format = Formatter(language)
  }

  public static let heading = Words(
    nb: "Over alle målingene", nn: "Over alle målingane", en: "Over all snapshots")
  public static let new = Words(nb: "nye", nn: "nye", en: "new")
  public static let jaccard = Words(nb: "Jaccard", nn: "Jaccard", en: "Jaccard")
  public static let permanence = Words(
    nb: "Varighet, de som er med hele tiden", nn: "Kor lenge dei varer, dei som er med heile tida",
    en: "How lasting, those in all")
  public static let pairs = Words(nb: "relasjoner", nn: "relasjonar", en: "ties")
  public static let once = Words(nb: "bare én gang", nn: "berre éin gong", en: "only once")
  public static let throughout = Words(nb: "hver gang", nn: "kvar gong", en: "every time")
  public static let share = Words(nb: "andel", nn: "del", en: "share")
  public static let phases = Words(
    nb: "Relasjoner i hver fase", nn: "Relasjonar i kvar fase", en: "Ties in each phase")

  /// A kind of ties.
  public static func stratum(_ code: String) -> Words {
    switch code {
    case "line":
      Words(
        nb: "den ene styrer den andre", nn: "den eine styrer den andre", en: "one governs the other"
      )
    case "time-limited":
      Words(
        nb: "bare tidsbegrensede midler", nn: "berre tidsavgrensa midlar",
        en: "only money that ends")
    case "other": Words(nb: "andre", nn: "andre", en: "others")
    default: Words(nb: "alle", nn: "alle", en: "all")
    }
  }

  /// How much changes from one snapshot to the next.
  public func volatility(_ share: Double) -> String {
    let percent = format.percent(share)
    return Words(
      nb: "I snitt er \(percent) av parene ulike fra én måling til den neste.",
      nn: "I snitt er \(percent) av para ulike frå éi måling til den neste.",
      en: "On average \(percent) of the pairs differ from one snapshot to the next.")[language]
  }

  /// What became of what a source had paid for.
  public func survival(
    _ name: String, snapshot: String, remaining: Int, of carried: Int, isEndKnown: Bool
  ) -> String {
    let source = format.quoted(name)
    let end =
      isEndKnown
      ? Words(nb: "", nn: "", en: "")
      : Words(
        nb: " Når midlene tok slutt, er ikke oppgitt.",
        nn: " Når midlane tok slutt, er ikkje oppgitt.",
        en: " When the money ended isn't stated.")
    let ties = Counted.ties(carried)
    return Words(
      nb:
        "\(source): av \(ties.nb) som bare den betalte, er \(remaining) igjen i \(snapshot).\(end.nb)",
      nn:
        "\(source): av \(ties.nn) som berre den betalte, er \(remaining) att i \(snapshot).\(end.nn)",
      en: "\(source): of \(ties.en) that it alone paid for, \(remaining) "
        + "\(remaining == 1 ? "is" : "are") left in \(snapshot).\(end.en)")[language]
  }

  /// How many gaps of the ledger are closed.
  public func ledger(closed: Int, of seen: Int, rate: Double) -> String {
    let percent = seen < 10 ? "" : " (\(format.percent(rate)))"
    return Words(
      nb: "Gaploggen: \(closed) av \(seen) gap er lukket\(percent).",
      nn: "Gaploggen: \(closed) av \(seen) gap er lukka\(percent).",
      en: "The gap ledger: \(closed) of \(seen) gaps are closed\(percent).")[language]
  }
}
