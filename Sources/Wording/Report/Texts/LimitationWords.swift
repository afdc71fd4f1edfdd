/// What a reader must not take a map of collaboration for.
public struct LimitationWords: Sendable {
  private let language: Language
  private let format: Formatter

  /// Makes the words in a language.
  public init(_ language: Language) {
    self.language = language
    format = Formatter(language)
  }

  /// Who did not answer, and what that hides.
  public func silence(_ count: Int, of asked: Int) -> String {
    let n = format.count(count)
    let all = format.count(asked)
    guard count > 0 else {
      return Words(
        nb: "Alle de \(all) som er spurt, har svart.",
        nn: "Alle dei \(all) som er spurde, har svara.",
        en: "All \(all) asked have answered.")[language]
    }
    return Words(
      nb: "\(n) av \(all) har ikke svart; det de har med hverandre, er ikke sett, og det andre har "
        + "oppgitt om dem, er ikke bekreftet.",
      nn: "\(n) av \(all) har ikkje svara; det dei har med kvarandre, er ikkje sett, og det andre "
        + "har oppgitt om dei, er ikkje stadfesta.",
      en: "\(n) of \(all) did not answer; what they have with each other is not seen, and what "
        + "others report of them is not confirmed.")[language]
  }

  /// What lies under the threshold.
  public func threshold(_ value: Double, below count: Int) -> String {
    let level = format.number(value)
    let ties = Counted.ties(count)
    let rest =
      count == 0
      ? Words(nb: "", nn: "", en: "")
      : Words(
        nb: "; det gjelder \(ties.nb) som er oppgitt",
        nn: "; det gjeld \(ties.nn) som er \(count == 1 ? "oppgitt" : "oppgitte")",
        en: "; \(ties.en) \(count == 1 ? "is" : "are") reported below it")
    return Words(
      nb: "Samarbeid med lavere intensitet enn \(level) er ikke regnet med\(rest.nb).",
      nn: "Samarbeid med mindre intensitet enn \(level) er ikkje rekna med\(rest.nn).",
      en: "Collaboration of lower intensity than \(level) is not counted\(rest.en).")[language]
  }

  /// For how many a single person answered.
  public func respondents(single: Int, of answered: Int) -> String {
    let n = format.count(single)
    let all = format.count(answered)
    guard single > 0 else {
      return Words(
        nb: "For hver aktør har minst to personer svart.",
        nn: "For kvar aktør har minst to personar svara.",
        en: "At least two people answered for each actor.")[language]
    }
    return Words(
      nb: "For \(n) av \(all) som har svart, er svaret én persons.",
      nn: "For \(n) av \(all) som har svara, kjem svaret frå éin person.",
      en: "For \(n) of the \(all) that answered, the answer is one person's.")[language]
  }

  /// Nothing is known of how many answered for each.
  public var respondentsUnknown: String {
    Words(
      nb:
        "Det er ikke oppgitt hvor mange som har svart for hver aktør; svaret kan være én persons.",
      nn: "Det er ikkje oppgitt kor mange som har svara for kvar aktør; svaret kan kome frå éin "
        + "person.",
      en: "It is not stated how many people answered for each actor; the answer may be one "
        + "person's.")[language]
  }

  /// How many planned ties are left out.
  public func planned(_ count: Int) -> String {
    let ties = Counted.ties(count)
    return Words(
      nb: "Planlagt samarbeid (\(ties.nb)) er ikke regnet som samarbeid i dag.",
      nn: "Planlagt samarbeid (\(ties.nn)) er ikkje rekna som samarbeid i dag.",
      en: "Planned collaboration (\(ties.en)) is not counted as existing.")[language]
  }

  /// What ties don't say.
  public var notQuality: String {
    Words(
      nb:
        "Tallene beskriver relasjoner som er oppgitt; de sier ikke hvor godt samarbeidet er, og de "
        + "er ingen vurdering av aktørene.",
      nn:
        "Tala skildrar relasjonar som er oppgitte; dei seier ikkje kor godt samarbeidet er, og dei "
        + "er inga vurdering av aktørane.",
      en: "The numbers describe ties that are reported; they do not say how good the collaboration "
        + "is, and they are no assessment of the actors.")[language]
  }

  /// What participation doesn't say.
  public var notCollaboration: String {
    Words(
      nb: "Å delta i det samme er ikke det samme som å samarbeide, så mål på samarbeid er ikke "
        + "regnet ut.",
      nn: "Å delta på same stad er ikkje det same som å samarbeide, så mål på samarbeid er ikkje "
        + "rekna ut.",
      en: "Taking part in the same thing is not the same as working together, so measures of "
        + "collaboration are not computed.")[language]
  }
}
