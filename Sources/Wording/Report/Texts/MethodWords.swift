/// The words of the method paragraph that are not in the data-quality box already.
public struct MethodWords: Sendable {
  private let language: Language
  private let format: Formatter

  /// Makes the words in a language.
  public init(_ language: Language) {
    self.language = language
    format = Formatter(language)
  }

  /// How many are mapped, and when.
  public func scope(organisations: Int, date: String?) -> String {
    let n = Counted.actors(organisations)
    let when = date.map { Words(nb: " per \($0)", nn: " per \($0)", en: " as of \($0)") }
    return Words(
      nb: "Kartleggingen omfatter \(n.nb)\(when?.nb ?? "").",
      nn: "Kartlegginga omfattar \(n.nn)\(when?.nn ?? "").",
      en: "The mapping covers \(n.en)\(when?.en ?? "").")[language]
  }

  /// How many take part in how many projects or arenas, and when.
  public func scope(
    organisations: Int, places: Int, of kind: PlaceKind, participations: Int, date: String?
  ) -> String {
    let n = Counted.organisations(organisations)
    let p = Counted.places(places, kind)
    let m = Counted.participations(participations)
    let when = date.map { Words(nb: " per \($0)", nn: " per \($0)", en: " as of \($0)") }
    return Words(
      nb: "Kartleggingen omfatter \(n.nb) og \(p.nb) med \(m.nb)\(when?.nb ?? "").",
      nn: "Kartlegginga omfattar \(n.nn) og \(p.nn) med \(m.nn)\(when?.nn ?? "").",
      en: "The mapping covers \(n.en) and \(p.en) with \(m.en)\(when?.en ?? "").")[language]
  }

  /// Who is inside, and the source of participations.
  public func boundary(_ text: String) -> String {
    let plain = text.hasSuffix(".") ? text : text + "."
    return Words(
      nb: "Avgrensing: \(plain)", nn: "Avgrensing: \(plain)", en: "Boundary: \(plain)")[language]
  }

  /// Where the data come from.
  public func source(_ text: String) -> String {
    let plain = text.hasSuffix(".") ? text : text + "."
    return Words(nb: "Kilde: \(plain)", nn: "Kjelde: \(plain)", en: "Source: \(plain)")[language]
  }

  /// How several snapshots are compared.
  public func comparison(_ snapshots: [String]) -> String {
    let names = format.list(snapshots)
    let count = snapshots.count
    return Words(
      nb: "Studien har \(count) målinger (\(names)). Endring er regnet blant aktørene som er med i "
        + "begge målingene som sammenlignes; aktører som er slått sammen eller har byttet navn, er "
        + "regnet som de samme.",
      nn: "Studien har \(count) målingar (\(names)). Endring er rekna mellom aktørane som er med i "
        + "begge målingane som blir samanlikna; aktørar som er slått saman eller har bytt namn, er "
        + "rekna som dei same.",
      en:
        "The study has \(count) snapshots (\(names)). Change is counted among the actors that are "
        + "in both of the snapshots compared; actors that merged or changed name count as the same."
    )[language]
  }

  /// Which target model was used.
  public func targetModel(_ version: String) -> String {
    Words(
      nb: "Målbildet er versjon \(version).", nn: "Målbiletet er versjon \(version).",
      en: "The target model is version \(version).")[language]
  }

  /// What it was computed with, and on what.
  public func made(version: String, fingerprint: String) -> String {
    Words(
      nb: "Beregnet med Samspill \(version) på data med fingeravtrykk \(fingerprint).",
      nn: "Rekna ut med Samspill \(version) på data med fingeravtrykk \(fingerprint).",
      en: "Computed with Samspill \(version) on data with the fingerprint \(fingerprint).")[
        language]
  }
}
