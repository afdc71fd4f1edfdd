/// The words of the findings the first page begins with.
public enum HeadlineWords {
  /// “Missing”.
  public static let missing = Words(nb: "Mangler", nn: "Manglar", en: "Missing")
  /// “Fragile”.
  public static let fragile = Words(nb: "Sårbart", nn: "Sårbart", en: "Fragile")
  /// “Distance”.
  public static let distance = Words(nb: "Avstand", nn: "Avstand", en: "Distance")
  /// “Users”.
  public static let users = Words(nb: "Brukere", nn: "Brukarar", en: "Users")
  /// “Funding”.
  public static let funding = Words(nb: "Finansiering", nn: "Finansiering", en: "Funding")
  /// “Confirmation”.
  public static let confirmation = Words(nb: "Bekreftelse", nn: "Stadfesting", en: "Confirmation")

  /// Why a finding is among the first: whom it leaves without something.
  ///
  /// - Parameter isTwoMode: whether only participations are known, so that nobody is an actor of a
  ///   network.
  public static func reason(
    municipalities: Int, organisations: Int, isTwoMode: Bool = false
  ) -> Words {
    if isTwoMode, municipalities == 0, organisations > 0 {
      let all = Counted.organisations(organisations)
      return Words(
        nb: "Berører \(all.nb).", nn: "Vedkjem \(all.nn).", en: "Concerns \(all.en).")
    }
    guard organisations > 0 else {
      return Words(
        nb: "Angår hele nettverket.", nn: "Gjeld heile nettverket.",
        en: "Concerns the whole network.")
    }
    let others = organisations - municipalities
    func joined(_ parts: [String], _ and: String) -> String {
      parts.filter { !$0.isEmpty }.joined(separator: and)
    }
    func part(_ count: Int, _ one: String, _ many: String) -> String {
      count == 0 ? "" : "\(count) \(count == 1 ? one : many)"
    }
    let isBoth = municipalities > 0
    return Words(
      nb: "Berører "
        + joined(
          [
            part(municipalities, "kommune", "kommuner"),
            part(others, isBoth ? "annen aktør" : "aktør", isBoth ? "andre aktører" : "aktører"),
          ], " og ") + ".",
      nn: "Vedkjem "
        + joined(
          [
            part(municipalities, "kommune", "kommunar"),
            part(others, isBoth ? "annan aktør" : "aktør", isBoth ? "andre aktørar" : "aktørar"),
          ], " og ") + ".",
      en: "Concerns "
        + joined(
          [
            part(municipalities, "municipality", "municipalities"),
            part(others, isBoth ? "other actor" : "actor", isBoth ? "other actors" : "actors"),
          ], " and ") + ".")
  }

  /// How the target model is met, without the full stop.
  public static func requirements(missing: Int, partly: Int, assessed: Int) -> Words {
    let rest = partly > 0
    let isOne = assessed == 1
    return Words(
      nb: "\(missing) av \(assessed) \(isOne ? "relasjon" : "relasjoner") i målbildet mangler"
        + (rest ? " og \(partly) er delvis på plass" : ""),
      nn: "\(missing) av \(assessed) \(isOne ? "relasjon" : "relasjonar") i målbiletet manglar"
        + (rest ? " og \(partly) er delvis på plass" : ""),
      en: "\(missing) of \(assessed) \(isOne ? "tie" : "ties") in the target model "
        + "\(missing == 1 ? "is" : "are") missing"
        + (rest ? " and \(partly) partly in place" : ""))
  }

  /// How many municipalities have no tie to a partner; goes into a sentence, or is one.
  public static func municipalitiesWithout(_ count: Int, of all: Int, partner: String) -> Words {
    func bokmål(_ count: Int) -> String {
      count == 1 ? "én" : FindingWords.norwegianCount(count, .bokmål)
    }
    func nynorsk(_ count: Int) -> String {
      count == 1 ? "éin" : FindingWords.norwegianCount(count, .nynorsk)
    }
    let isOne = all == 1
    return Words(
      nb:
        "\(bokmål(count)) av \(bokmål(all)) \(isOne ? "kommune" : "kommuner") har ingen relasjon til \(partner)",
      nn:
        "\(nynorsk(count)) av \(nynorsk(all)) \(isOne ? "kommune" : "kommunar") har ingen relasjon til \(partner)",
      en:
        "\(count) of \(all) \(isOne ? "municipality" : "municipalities") \(count == 1 ? "has" : "have") no tie to \(partner)"
    )
  }

  /// The rule with most missing; goes into a sentence, or is one.
  public static func worstRule(
    _ id: String, _ explanation: String?, missing: Int, of all: Int
  ) -> Words {
    let norwegian = explanation.map { "\(id), «\($0)»" } ?? id
    let en = explanation.map { "\(id), “\($0)”" } ?? id
    return Words(
      nb: "flest i regel \(norwegian): \(missing) av \(all)",
      nn: "flest i regel \(norwegian): \(missing) av \(all)",
      en: "most in rule \(en): \(missing) of \(all)")
  }

  /// Why a finding is uncertain; a sentence of its own.
  public static func notHeard(_ names: String, count: Int) -> Words {
    Words(
      nb: " \(names) har ikke svart, så funnet er usikkert.",
      nn: " \(names) har ikkje svara, så funnet er usikkert.",
      en: " \(names) \(count == 1 ? "has" : "have") not answered, so the finding is uncertain.")
  }

  /// How many ties are not confirmed by both.
  public static func unconfirmed(_ count: Int, of all: Int) -> Words {
    let ties = Counted.ties(all)
    return Words(
      nb: "\(count) av \(ties.nb) er bare oppgitt av én part.",
      nn: "\(count) av \(ties.nn) er berre \(count == 1 ? "oppgitt" : "oppgitte") av éin part.",
      en: "\(count) of \(ties.en) \(count == 1 ? "is" : "are") reported by one party only.")
  }
}
