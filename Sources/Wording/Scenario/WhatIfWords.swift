/// The sentences on what would follow from a scenario.
public struct WhatIfWords: Sendable {
  /// What becomes of the requirements that are missing.
  public struct TargetCounts: Sendable {
    let missing: Int
    let closed: Int
    let begun: Int
    let completed: Int
    let still: Int
    let lapsed: Int

    /// Makes the counts.
    ///
    /// - Parameters:
    ///   - missing: missing as it is.
    ///   - closed: of those, met then.
    ///   - begun: of those, partly met then.
    ///   - completed: partly met as it is, and met then.
    ///   - still: missing both now and then.
    ///   - lapsed: missing as it is, and not assessable then.
    public init(missing: Int, closed: Int, begun: Int, completed: Int, still: Int, lapsed: Int) {
      self.missing = missing
      self.closed = closed
      self.begun = begun
      self.completed = completed
      self.still = still
      self.lapsed = lapsed
    }
  }

  let language: Language
  let format: Formatter

  /// Makes the words in a language.
  public init(_ language: Language) {
    self.language = language
    format = Formatter(language)
  }

  /// A clause as a sentence.
  public func sentence(_ clause: String) -> String { format.capitalised(clause) + "." }

  /// How many ties there would be, against how many there are.
  ///
  /// - Parameters:
  ///   - plan: the scenario's name; `nil` for the planned collaborations.
  ///   - snapshot: how the snapshot is spoken of.
  ///   - ties: before and after; so the next two.
  ///   - actors: the organisations in frame.
  ///   - perActor: the mean number of partners; `nil` when nobody is there.
  public func network(
    plan: String?, snapshot: String?, ties: (Int, Int), actors: (Int, Int),
    perActor: (Double?, Double?)
  ) -> String {
    let before = snapshot.map { " i \($0)" } ?? ""
    let earlier = snapshot.map { " in \($0)" } ?? ""
    let now = Counted.ties(ties.1)
    let people = Counted.actors(actors.1)
    let others = actors.0 == actors.1 ? nil : Counted.actors(actors.0)
    let mean = means(perActor)
    return Words(
      nb: "Med \(name(of: plan).nb) blir det \(now.nb) mellom \(people.nb), mot "
        + "\(format.count(ties.0))\(others.map { " mellom \($0.nb)" } ?? "")\(before)\(mean.nb).",
      nn: "Med \(name(of: plan).nn) blir det \(now.nn) mellom \(people.nn), mot "
        + "\(format.count(ties.0))\(others.map { " mellom \($0.nn)" } ?? "")\(before)\(mean.nn).",
      en: "With \(name(of: plan).en) there would be \(now.en) between \(people.en), against "
        + "\(format.count(ties.0))\(others.map { " between \($0.en)" } ?? "")\(earlier)\(mean.en)."
    )[language]
  }

  /// What a scenario is called in a sentence.
  private func name(of plan: String?) -> Words {
    guard let plan else { return Self.plannedTies }
    return Words(
      nb: Formatter(.bokmål).quoted(plan), nn: Formatter(.nynorsk).quoted(plan),
      en: Formatter(.english).quoted(plan))
  }

  private func means(_ perActor: (Double?, Double?)) -> Words {
    guard let before = perActor.0, let after = perActor.1 else {
      return Words(nb: "", nn: "", en: "")
    }
    let (old, new) = (format.decimal(before, places: 1), format.decimal(after, places: 1))
    return Words(
      nb: " (\(new) per aktør, mot \(old))", nn: " (\(new) per aktør, mot \(old))",
      en: " (\(new) per actor, against \(old))")
  }

  /// How far it would be to an organisation; part of `distances`.
  ///
  /// - Parameters:
  ///   - name: the organisation.
  ///   - after: the steps there would be; `nil` when there is no path. So `before`.
  ///   - before: the steps there are.
  ///   - cap: the number that stands for itself and all above.
  public func distance(to name: String, _ after: Int?, from before: Int?, cap: Int) -> String {
    let then = steps(after, cap: cap)
    let now = steps(before, cap: cap)
    return Words(
      nb: "\(then.nb) til \(name) (mot \(now.nb))", nn: "\(then.nn) til \(name) (mot \(now.nn))",
      en: "\(then.en) to \(name) (against \(now.en))")[language]
  }

  private func steps(_ count: Int?, cap: Int) -> Words {
    guard let count else { return Words(nb: "ingen vei", nn: "ingen veg", en: "no path") }
    let isCapped = count == cap
    return Words(
      nb: (isCapped ? "minst " : "") + FindingWords.norwegianCount(count, .bokmål) + " ledd",
      nn: (isCapped ? "minst " : "") + FindingWords.norwegianCount(count, .nynorsk) + " ledd",
      en: (isCapped ? "at least " : "") + "\(count) step\(count == 1 ? "" : "s")")
  }

  /// How far it would be from research, or from the users; a clause.
  public func distances(_ list: [String], fromResearch: Bool) -> String {
    let all = format.list(list, limit: 5)
    let start =
      fromResearch
      ? Words(
        nb: "fra forskningsmiljøene blir det ", nn: "frå forskingsmiljøa blir det ",
        en: "from the research organisations it would be ")
      : Words(
        nb: "fra brukerorganisasjonene blir det ", nn: "frå brukarorganisasjonane blir det ",
        en: "from the user organisations it would be ")
    return start[language] + all
  }

  /// How many gaps close and arise; a clause.
  public func gaps(closed: Int, opened: Int, of all: Int) -> String {
    guard all + opened > 0 else {
      return Words(
        nb: "det er ingen gap å lukke", nn: "det er ingen gap å lukke",
        en: "there are no gaps to close")[language]
    }
    let new = Words(
      nb: opened == 0 ? "ingen nye" : opened == 1 ? "ett nytt" : "\(opened) nye",
      nn: opened == 0 ? "ingen nye" : opened == 1 ? "eitt nytt" : "\(opened) nye",
      en: opened == 0 ? "no new ones" : opened == 1 ? "one new one" : "\(opened) new ones")
    return Words(
      nb: "i alt lukkes \(closed) av \(all) gap, og \(new.nb) oppstår",
      nn: "i alt blir \(closed) av \(all) gap lukka, og \(new.nn) oppstår",
      en: "in all \(closed) of \(all) \(all == 1 ? "gap" : "gaps") would close, and \(new.en) "
        + "would arise")[language]
  }

  /// What must be said with it.
  public func reservation(unheard: Int, of all: Int) -> String {
    let start = Words(
      nb: "Dette er et scenario, ikke en prognose: det sier hva som følger dersom relasjonene "
        + "kommer på plass slik det er beskrevet.",
      nn: "Dette er eit scenario, ikkje ein prognose: det seier kva som følgjer dersom "
        + "relasjonane kjem på plass slik det er skildra.",
      en: "This is a scenario, not a forecast: it says what follows if the ties come about as "
        + "described.")
    guard unheard > 0 else { return start[language] }
    let doubt = Words(
      nb: " \(unheard) av \(all) aktører er ikke hørt i målingen det bygger på.",
      nn: " \(unheard) av \(all) aktørar er ikkje høyrde i målinga det byggjer på.",
      en: " \(unheard) of \(all) actors \(unheard == 1 ? "was" : "were") not heard in the snapshot "
        + "it builds on.")
    return start[language] + doubt[language]
  }
}
