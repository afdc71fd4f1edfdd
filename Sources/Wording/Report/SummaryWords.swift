/// The first sentences of a report.
public struct SummaryWords: Sendable {
  private let language: Language
  private let format: Formatter

  /// Makes the words in a language.
  public init(_ language: Language) {
    self.language = language
    format = Formatter(language)
  }

  /// How many organisations have how many ties.
  public func network(
    year: String?, organisations: Int, collaborations: Int, threshold: Double?,
    meanDegree: Double?
  ) -> String {
    let n = Counted.actors(organisations)
    let m = Counted.ties(collaborations)
    let start = year.map { Words(nb: "I \($0) har", nn: "I \($0) har", en: "In \($0),") }
    let level = threshold.map { value in
      let number = format.number(value)
      return Words(
        nb: " med intensitet \(number) eller høyere", nn: " med intensitet \(number) eller høgare",
        en: " of intensity \(number) or higher")[language]
    }
    let mean = meanDegree.map { value in
      let number = format.decimal(value, places: 1)
      return Words(
        nb: " (\(number) per aktør)", nn: " (\(number) per aktør)", en: " (\(number) per actor)")[
          language]
    }
    let rest = (level ?? "") + (mean ?? "")
    let and = start == nil ? "og " : ""
    let text = Words(
      nb: "\(start?.nb ?? "Studien har") \(n.nb) \(and)\(m.nb)\(rest).",
      nn: "\(start?.nn ?? "Studien har") \(n.nn) \(and)\(m.nn)\(rest).",
      en: "\(start?.en ?? "The study's") \(n.en) \(organisations == 1 ? "has" : "have") "
        + "\(m.en)\(rest).")
    return text[language]
  }

  /// Whether the network is connected, and who hangs by one tie.
  ///
  /// - Parameters:
  ///   - parts: the number of components of more than one organisation.
  ///   - isolated: the names of organisations without ties.
  ///   - hanging: the names of organisations with a single tie.
  public func connection(parts: Int, isolated: [String], hanging: [String]) -> String {
    guard parts > 0 else {
      return Words(
        nb: "Ingen relasjoner er oppgitt.", nn: "Ingen relasjonar er oppgitte.",
        en: "No ties are reported.")[language]
    }
    let whole =
      parts > 1
      ? Words(
        nb: "Nettverket er delt i \(parts) deler", nn: "Nettverket er delt i \(parts) delar",
        en: "The network is split into \(parts) parts")
      : Words(
        nb: "Nettverket henger sammen", nn: "Nettverket heng saman", en: "The network is connected")
    guard !isolated.isEmpty else { return whole[language] + threads(hanging) + "." }
    let alone = format.list(isolated, limit: 5)
    let rest =
      parts > 1
      ? Words(
        nb: "De andre er delt i \(parts) deler", nn: "Dei andre er delte i \(parts) delar",
        en: "The others are split into \(parts) parts")
      : Words(
        nb: "De andre henger sammen", nn: "Dei andre heng saman", en: "The others are connected")
    let start = Words(
      nb: "\(alone) står uten oppgitt samarbeid. ", nn: "\(alone) står utan oppgitt samarbeid. ",
      en: "\(alone) \(isolated.count == 1 ? "has" : "have") no reported collaboration. ")
    return start[language] + rest[language] + threads(hanging) + "."
  }

  private func threads(_ hanging: [String]) -> String {
    guard !hanging.isEmpty else { return "" }
    let names = format.list(hanging, limit: 5)
    let joint = Words(nb: ", men", nn: ", men", en: ", but")
    let isOne = hanging.count == 1
    return joint[language]
      + Words(
        nb: " \(names) henger i \(isOne ? "én" : "hver sin") enkeltrelasjon",
        nn: " \(names) heng i \(isOne ? "éin" : "kvar sin") enkeltrelasjon",
        en: " \(names) \(isOne ? "hangs by a single tie" : "each hang by a single tie")")[language]
  }

  /// How many take part in how many projects or arenas.
  ///
  /// Nothing is known of ties there, so neither ties nor actors are spoken of.
  public func participations(
    organisations: Int, places: Int, of kind: PlaceKind, participations: Int, alone: Int
  ) -> String {
    let n = Counted.organisations(organisations)
    let p = Counted.places(places, kind)
    let m = Counted.participations(participations)
    let one = format.count(alone)
    let single =
      alone == 0
      ? Words(nb: "", nn: "", en: "")
      : Words(
        nb: " \(one) av dem er med i bare \(Self.only(kind).nb).",
        nn: " \(one) av dei er med i berre \(Self.only(kind).nn).",
        en: " \(one) of them \(alone == 1 ? "is" : "are") in only \(Self.only(kind).en).")
    return Words(
      nb: "\(n.nb) deltar i \(p.nb) (\(m.nb)).\(single.nb) "
        + "Hvem som samarbeider med hvem, sier dataene ikke.",
      nn: "\(n.nn) deltek i \(p.nn) (\(m.nn)).\(single.nn) "
        + "Kven som samarbeider med kven, seier dataa ikkje.",
      en: "\(n.en) \(organisations == 1 ? "takes" : "take") part in \(p.en) (\(m.en)).\(single.en) "
        + "The data do not say who works with whom.")[language]
  }

  private static func only(_ kind: PlaceKind) -> Words {
    switch kind {
    case .projects: Words(nb: "ett prosjekt", nn: "eitt prosjekt", en: "one project")
    case .arenas: Words(nb: "én arena", nn: "éin arena", en: "one arena")
    case .both:
      Words(
        nb: "ett prosjekt eller én arena", nn: "eitt prosjekt eller éin arena",
        en: "one project or arena")
    }
  }
}
