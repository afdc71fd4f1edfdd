extension FindingWords {
  static let researchDistance = FindingWords(
    kind: "research-distance",
    heading: Words(
      nb: "Avstand til forskningen", nn: "Avstand til forskinga", en: "Distance to research"),
    question: Words(
      nb: "Hvor mange ledd er det fra forskningen til kommunen?",
      nn: "Kor mange ledd er det frå forskinga til kommunen?",
      en: "How many steps is it from research to the municipality?"),
    action: Words(
      nb: "Gi kommunen en plass i prosjektgruppen, eller avtal en kompetansemegler.",
      nn: "Gi kommunen ein plass i prosjektgruppa, eller avtal ein kompetansemeklar.",
      en: "Give the municipality a seat in the project group, or agree on a knowledge broker."),
    sentence: { values, language in
      distanceSentence(
        values, language,
        origin: Words(
          nb: "forskningsmiljøene", nn: "forskingsmiljøa", en: "the research organisations"))
    })

  /// How far a municipality is from a group of organisations, and how far it was.
  static func distanceSentence(
    _ values: FindingValues, _ language: Language, origin: Words
  ) -> String {
    let municipality = values.name(0)
    guard values.flags["reachable"] ?? true else {
      return Words(
        nb: "Ingen vei gjennom nettverket fører fra \(origin.nb) til \(municipality).",
        nn: "Ingen veg gjennom nettverket fører frå \(origin.nn) til \(municipality).",
        en: "No path through the network leads from \(origin.en) to \(municipality).")[language]
    }
    let steps = values.counts["distance"] ?? 0
    let isCapped = steps == values.counts["cap"]
    let start = Words(
      nb: "Fra \(origin.nb) til \(municipality) er det \(isCapped ? "minst " : "")"
        + "\(norwegianCount(steps, .bokmål)) ledd",
      nn: "Frå \(origin.nn) til \(municipality) er det \(isCapped ? "minst " : "")"
        + "\(norwegianCount(steps, .nynorsk)) ledd",
      en: "From \(origin.en) to \(municipality) it is \(isCapped ? "at least " : "")\(steps) "
        + "step\(steps == 1 ? "" : "s")")
    return start[language] + change(since: values, now: steps)[language]
  }

  /// How far it was before; a full stop when it was as far or isn't known.
  private static func change(since values: FindingValues, now steps: Int) -> Words {
    guard let earlier = values.counts["earlierDistance"],
      let snapshot = values.texts["earlierSnapshot"]
    else { return Words(nb: ".", nn: ".", en: ".") }
    guard values.flags["earlierReachable"] ?? true else {
      return Words(
        nb: "; i \(snapshot) fantes det ingen vei.", nn: "; i \(snapshot) fanst det ingen veg.",
        en: "; in \(snapshot) there was no path.")
    }
    guard earlier != steps else { return Words(nb: ".", nn: ".", en: ".") }
    let isCapped = earlier == values.counts["cap"]
    return Words(
      nb: ", mot \(isCapped ? "minst " : "")\(norwegianCount(earlier, .bokmål)) i \(snapshot).",
      nn: ", mot \(isCapped ? "minst " : "")\(norwegianCount(earlier, .nynorsk)) i \(snapshot).",
      en: ", against \(isCapped ? "at least " : "")\(earlier) in \(snapshot).")
  }

  /// A small count in words, as Norwegian running text has it.
  static func norwegianCount(_ count: Int, _ language: Language) -> String {
    let one = language == .nynorsk ? "eitt" : "ett"
    let words = ["null", one, "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti"]
    return words.indices.contains(count) ? words[count] : Formatter(language).count(count)
  }
}

extension FindingCard {
  static let researchDistance = FindingCard(
    kind: "research-distance",
    reading: Words(
      nb: "1 er direkte, 2 er gjennom én aktør imellom, 3 eller mer er langt.",
      nn: "1 er direkte, 2 er gjennom éin aktør imellom, 3 eller meir er langt.",
      en: "1 is direct, 2 is by one in between, 3 or more is far."),
    formula: "d(k) = min_{r ∈ R} d(r,k); gap ⇔ d(k) > 2",
    warning: Words(
      nb: "En kort vei sier ikke at kunnskap følger den.",
      nn: "Ein kort veg seier ikkje at kunnskap følgjer han.",
      en: "A short path does not say that knowledge follows it."))
}
