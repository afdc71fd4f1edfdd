/// The words of a target model applied to every snapshot.
public struct TargetWords: Sendable {
  private let language: Language

  /// Makes the words in a language.
  public init(_ language: Language) { self.language = language }

  /// “The target model (maal-1), snapshot by snapshot”.
  public func heading(version: String?) -> String {
    let model = version.map { " (\($0))" } ?? ""
    return Words(
      nb: "Målbildet\(model), måling for måling", nn: "Målbiletet\(model), måling for måling",
      en: "The target model\(model), snapshot by snapshot")[language]
  }

  /// “Its rules”.
  public var rules: String {
    Words(nb: "Reglene", nn: "Reglane", en: "Its rules")[language]
  }

  /// A rule in words, and where it comes from.
  public func rule(_ id: String, _ explanation: String?, source: String?) -> String {
    let origin = source.map { text in
      Words(nb: " (kilde: \(text))", nn: " (kjelde: \(text))", en: " (source: \(text))")[language]
    }
    return id + (explanation.map { ": " + $0 } ?? "") + (origin ?? "")
  }

  /// How a snapshot meets the target model.
  public func fulfilment(
    of snapshot: String?, met: Int, partly: Int, missing: Int, notAssessable: Int
  ) -> String {
    let start = snapshot.map { $0 + ": " } ?? ""
    let all = met + partly + missing
    let rest = Words(
      nb: "\(partly) delvis, \(missing) mangler", nn: "\(partly) delvis, \(missing) manglar",
      en: "\(partly) partly, \(missing) missing")
    let open = Words(
      nb: ", \(notAssessable) kan ikke vurderes", nn: ", \(notAssessable) kan ikkje vurderast",
      en: ", \(notAssessable) cannot be assessed")
    let counts = Words(
      nb: "\(met) av \(all) oppfylt", nn: "\(met) av \(all) oppfylte", en: "\(met) of \(all) met")
    return start + counts[language] + " (" + rest[language]
      + (notAssessable > 0 ? open[language] : "") + ")"
  }
}
