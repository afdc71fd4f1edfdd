/// What a figure of shared projects shows.
public struct SharedProjectsFacts: Sendable {
  /// The level that the pairs are below.
  public var alpha = 0.0
  /// How many pairs would be below it by chance.
  public var expected = 0.0
  /// How many pairs of organisations that have projects there are.
  public var possible = 0
  /// How many pairs are drawn.
  public var pairs = 0
  /// How many pairs are below the level.
  public var chosen = 0
  /// How many pairs share a project.
  public var all = 0
  /// How many organisations are drawn.
  public var shown = 0
  /// The pairs that share most, in words.
  public var most: [String] = []

  /// Makes empty facts.
  public init() {}
}

/// The words of the figure of who shares more projects than chance would give.
public enum SharedProjectsWords {
  /// The heading of the widths.
  public static let heading = Words(
    nb: "Felles prosjekter", nn: "Felles prosjekt", en: "Shared projects")

  /// “A – B: 8 projects”
  public static func line(_ first: String, _ second: String, _ count: Int) -> Words {
    let projects = Counted.projects(count)
    return Words(
      nb: "\(first) – \(second): \(projects.nb)", nn: "\(first) – \(second): \(projects.nn)",
      en: "\(first) – \(second): \(projects.en)")
  }

  /// What is drawn and what is left out.
  static func seen(_ facts: FigureFacts, _ told: SharedProjectsFacts) -> Words {
    func number(_ count: Int, _ language: Language) -> String { Formatter(language).count(count) }
    func level(_ language: Language) -> String { ReductionWords.level(told.alpha, language) }
    let n = Counted.actors(facts.organisations)
    let p = Counted.projects(facts.projects ?? 0)
    let isSome = told.pairs < told.chosen
    let chance = byChance(told)
    func sentence(_ language: Language, _ text: (String, String, String, String) -> String)
      -> String
    {
      text(
        number(told.shown, language), number(told.pairs, language), number(told.all, language),
        number(told.chosen, language))
    }
    return Words(
      nb: "\(n.nb) og \(p.nb). "
        + sentence(.bokmål) { shown, pairs, all, chosen in
          "Tegnet er \(shown) aktører og \(pairs) av \(all) par som er sammen om prosjekter: "
            + (isSome ? "de sjeldneste av \(chosen) par" : "de")
            + " som er sammen om minst to, og om flere enn to så aktive ville vært ved "
            + "tilfeldighet (hypergeometrisk, α = \(level(.bokmål))). \(chance.nb) "
            + "De andre er utelatt."
        },
      nn: "\(n.nn) og \(p.nn). "
        + sentence(.nynorsk) { shown, pairs, all, chosen in
          "Teikna er \(shown) aktørar og \(pairs) av \(all) par som er saman om prosjekt: "
            + (isSome ? "dei sjeldnaste av \(chosen) par" : "dei")
            + " som er saman om minst to, og om fleire enn to så aktive ville vore ved "
            + "tilfeldigheit (hypergeometrisk, α = \(level(.nynorsk))). \(chance.nn) "
            + "Dei andre er utelatne."
        },
      en: "\(n.en) and \(p.en). "
        + sentence(.english) { shown, pairs, all, chosen in
          "Drawn are \(shown) actors and \(pairs) of \(all) pairs that share projects: "
            + (isSome ? "the rarest of \(chosen) pairs" : "those")
            + " that share at least two, and more than two so active would by chance "
            + "(hypergeometric, α = \(level(.english))). \(chance.en) The others are left out."
        })
  }

  /// How many such pairs chance alone would give: the level is that of each pair by itself.
  private static func byChance(_ told: SharedProjectsFacts) -> Words {
    func numbers(_ language: Language) -> (expected: String, possible: String) {
      let format = Formatter(language)
      let tenths = (max(told.expected, 0.1) * 10).rounded() / 10
      return (format.number(tenths), format.count(told.possible))
    }
    let isFewer = told.expected < 0.1
    let (nb, nn, en) = (numbers(.bokmål), numbers(.nynorsk), numbers(.english))
    return Words(
      nb: "Av \(nb.possible) mulige par ville en vente "
        + "\(isFewer ? "færre enn" : "om lag") \(nb.expected) slike ved tilfeldighet alene.",
      nn: "Av \(nn.possible) moglege par ville ein vente "
        + "\(isFewer ? "færre enn" : "om lag") \(nn.expected) slike ved tilfeldigheit aleine.",
      en: "Of \(en.possible) possible pairs \(isFewer ? "fewer than" : "about") \(en.expected) "
        + "such would be expected by chance alone.")
  }
}

extension KindTexts {
  /// The texts of a figure of shared projects.
  public static func sharedProjects(
    _ facts: FigureFacts, _ language: Language, _ told: SharedProjectsFacts
  ) -> KindTexts {
    let meaning = Words(
      nb: "En strek viser felles prosjekter, ikke at de to samarbeider med hverandre.",
      nn: "Ein strek viser felles prosjekt, ikkje at dei to samarbeider med kvarandre.",
      en: "A line shows shared projects, not that the two work with each other.")
    let seen = SharedProjectsWords.seen(facts, told)
    let most = Words(nb: "Flest felles", nn: "Flest felles", en: "Most shared")
    return KindTexts(
      facts, language,
      opening: Words(
        nb: "Hvem som møtes i flere prosjekter enn tilfeldig",
        nn: "Kven som møtest i fleire prosjekt enn tilfeldig",
        en: "Who meets in more projects than by chance"),
      seen: Words(
        nb: "\(seen.nb) \(meaning.nb)", nn: "\(seen.nn) \(meaning.nn)",
        en: "\(seen.en) \(meaning.en)"),
      key: Words(
        nb: "Form og farge viser sektor; strektykkelse viser hvor mange prosjekter.",
        nn: "Form og farge viser sektor; strektjukkleik viser kor mange prosjekt.",
        en: "Shape and colour show sector; line width shows how many projects."),
      details: KindTexts.list(most, told.most, language))
  }
}
