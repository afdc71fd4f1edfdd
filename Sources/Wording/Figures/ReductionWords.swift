/// The words of figures that show a part of a large network: what is drawn, and what is left out.
public enum ReductionWords {
  /// What is drawn and what is left out, in a sentence or three.
  public static func sentence(_ facts: ReductionFacts, _ language: Language) -> String {
    let sentences: [String?] =
      switch facts.id {
      case "sectors": [sectors(facts, language), lines(facts, language)]
      case "backbone": backboneSentences(facts, language)
      case "changes": [changes(facts, language), lines(facts, language)]
      default: [top(facts, language), lines(facts, language)]
      }
    return sentences.compactMap { $0 }.joined(separator: " ")
  }

  /// “and 43 others”, in a box.
  public static func others(_ count: Int) -> Words {
    func number(_ language: Language) -> String { Formatter(language).count(count) }
    return Words(
      nb: "+ \(number(.bokmål)) andre", nn: "+ \(number(.nynorsk)) andre",
      en: count == 1 ? "+ 1 other" : "+ \(number(.english)) others")
  }

  /// A level, with all its digits.
  static func level(_ alpha: Double, _ language: Language) -> String {
    let plain = String(alpha)
    return language == .english ? plain : plain.replacing(".", with: ",")
  }

  /// “Municipalities: 43 others”, the name of a box.
  public static func others(_ count: Int, of sector: String) -> Words {
    func number(_ language: Language) -> String { Formatter(language).count(count) }
    return Words(
      nb: "\(sector): \(number(.bokmål)) andre", nn: "\(sector): \(number(.nynorsk)) andre",
      en: count == 1 ? "\(sector): 1 other" : "\(sector): \(number(.english)) others")
  }

  /// “A – B: 17 ties”, a line that stands for several.
  public static func line(_ first: String, _ second: String, ties: Int) -> Words {
    let count = Counted.ties(ties)
    return Words(
      nb: "\(first) – \(second): \(count.nb)", nn: "\(first) – \(second): \(count.nn)",
      en: "\(first) – \(second): \(count.en)")
  }

  /// The heading of the widths of such lines.
  public static let severalTies = Words(
    nb: "Relasjoner til samlet boks", nn: "Relasjonar til samla boks", en: "Ties to a joint box")

  /// The band of those without a line, who may have ties to some who aren't drawn.
  public static let noLine = Words(
    nb: "Uten strek i figuren", nn: "Utan strek i figuren", en: "Without a line in the figure")
  /// Those without a line in the snapshot who have one in another, where the band is drawn too.
  public static let noLineNow = Words(
    nb: "Uten strek i denne målingen", nn: "Utan strek i denne målinga",
    en: "Without a line in this snapshot")

  private static func sectors(_ facts: ReductionFacts, _ language: Language) -> String {
    let (format, named) = (Formatter(language), facts.named)
    if case .partners(let name) = facts.basis { return partners(facts, name)[language] }
    let (all, folded) = (format.count(facts.organisations), format.count(facts.folded))
    return Words(
      nb: "\(format.count(named)) av \(all) aktører står med navn, de med flest relasjoner i hver "
        + "sektor; de andre \(folded) er samlet sektor for sektor.",
      nn: "\(format.count(named)) av \(all) aktørar står med namn, dei med flest relasjonar i kvar "
        + "sektor; dei andre \(folded) er samla sektor for sektor.",
      en: "\(format.count(named)) of \(all) actors are drawn by name, those with most ties in each "
        + "sector; the other \(folded) are drawn together sector by sector.")[language]
  }

  private static func changes(_ facts: ReductionFacts, _ language: Language) -> String {
    let format = Formatter(language)
    let (named, all) = (format.count(facts.named), format.count(facts.organisations))
    return Words(
      nb:
        "Relasjoner som er der begge ganger, er ikke tegnet, og aktører som bare har slike, heller "
        + "ikke: figuren viser \(named) av \(all) aktører i siste måling.",
      nn: "Relasjonar som er der begge gongene, er ikkje teikna, og aktørar som berre har slike, "
        + "heller ikkje: figuren viser \(named) av \(all) aktørar i siste måling.",
      en:
        "Ties that are there both times are not drawn, nor are actors who have no others: the figure "
        + "shows \(named) of \(all) actors of the later snapshot.")[language]
  }

  private static func top(_ facts: ReductionFacts, _ language: Language) -> String {
    let format = Formatter(language)
    let (named, all) = (format.count(facts.named), format.count(facts.organisations))
    if case .partners(let name) = facts.basis { return partners(facts, name)[language] }
    let most =
      switch facts.basis {
      case .changes:
        Words(nb: "flest endringer", nn: "flest endringar", en: "most changes")
      case .plans:
        Words(
          nb: "flest planer og så flest relasjoner", nn: "flest planar og så flest relasjonar",
          en: "most plans and then most ties")
      case .sectors:
        Words(
          nb: "flest relasjoner og noen fra hver sektor",
          nn: "flest relasjonar og nokre frå kvar sektor", en: "most ties and some of each sector")
      default: Words(nb: "flest relasjoner", nn: "flest relasjonar", en: "most ties")
      }
    return Words(
      nb: "Figuren viser \(named) av \(all) aktører, de med \(most.nb).",
      nn: "Figuren viser \(named) av \(all) aktørar, dei med \(most.nn).",
      en: "The figure shows \(named) of \(all) actors, those with \(most.en).")[language]
  }

  /// One organisation and as many of its partners as there is room for.
  private static func partners(_ facts: ReductionFacts, _ name: String) -> Words {
    let all = facts.partners
    let shown = max(0, facts.named - 1)
    func number(_ count: Int, _ language: Language) -> String { Formatter(language).count(count) }
    let rest = Counted.actors(facts.organisations - 1 - all)
    let without = Words(
      nb: "\(rest.nb) uten relasjon til den er utelatt",
      nn: "\(rest.nn) utan relasjon til den er utelatne",
      en: "\(rest.en) without a tie to it are left out")
    if shown == all {
      return Words(
        nb: "Alle \(number(all, .bokmål)) som \(name) samarbeider med, er tegnet; \(without.nb).",
        nn: "Alle \(number(all, .nynorsk)) som \(name) samarbeider med, er teikna; \(without.nn).",
        en: "All \(number(all, .english)) that \(name) works with are drawn; \(without.en).")
    }
    let others =
      facts.folded > 0
      ? Words(
        nb: "de andre \(number(all - shown, .bokmål)) er samlet sektor for sektor",
        nn: "dei andre \(number(all - shown, .nynorsk)) er samla sektor for sektor",
        en: "the other \(number(all - shown, .english)) are drawn together sector by sector")
      : Words(
        nb: "\(number(all - shown, .bokmål)) andre er utelatt",
        nn: "\(number(all - shown, .nynorsk)) andre er utelatne",
        en: "\(number(all - shown, .english)) others are left out")
    return Words(
      nb: "Av \(number(all, .bokmål)) som \(name) samarbeider med, står \(number(shown, .bokmål)) "
        + "med navn, de med flest relasjoner; \(others.nb). \(without.nb).",
      nn: "Av \(number(all, .nynorsk)) som \(name) samarbeider med, står "
        + "\(number(shown, .nynorsk)) med namn, dei med flest relasjonar; \(others.nn). "
        + "\(without.nn).",
      en: "Of \(number(all, .english)) that \(name) works with, \(number(shown, .english)) are "
        + "drawn by name, those with most ties; \(others.en). \(without.en).")
  }

  /// “The lines are 96 of 25,102 ties (1% of all intensity) …”; `nil` where lines are something else.
  private static func lines(_ facts: ReductionFacts, _ language: Language) -> String? {
    let format = Formatter(language)
    switch facts.basis {
    case .sectors: return nil
    case .partners:
      return facts.isFiltered
        ? Words(
          nb: "Av relasjonene mellom dem er bare de tegnet som utgjør mye for en av endene.",
          nn: "Av relasjonane mellom dei er berre dei teikna som utgjer mykje for ein av endane.",
          en: "Of the ties between them only those are drawn that are much for one of the ends."
        )[language] : nil
    case .changes, .plans:
      guard let (drawn, all) = facts.changes ?? facts.plans else { return nil }
      let (some, total) = (format.count(drawn), format.count(all))
      return facts.basis == .changes
        ? Words(
          nb: "\(some) av \(total) endringer er tegnet.",
          nn: "\(some) av \(total) endringar er teikna.",
          en: "\(some) of \(total) changes are drawn.")[language]
        : Words(
          nb: "\(some) av \(total) planlagte relasjoner er tegnet.",
          nn: "\(some) av \(total) planlagde relasjonar er teikna.",
          en: "\(some) of \(total) planned ties are drawn.")[language]
    case .ties: break
    }
    let (drawn, all) = (format.count(facts.drawnTies), format.count(facts.ties))
    let share = share(facts, language).map { " (\($0))" } ?? ""
    let reason = reason(facts).map { "; \($0[language])" } ?? ""
    return Words(
      nb: "Strekene er \(drawn) av \(all) relasjoner\(share)\(reason).",
      nn: "Strekane er \(drawn) av \(all) relasjonar\(share)\(reason).",
      en: "The lines are \(drawn) of \(all) ties\(share)\(reason).")[language]
  }

  /// Why the other ties aren't drawn, beyond that an end isn't.
  private static func reason(_ facts: ReductionFacts) -> Words? {
    let within = facts.within > 0
    let filtered = facts.isFiltered
    let strong =
      facts.isWeighted || facts.folded > 0
      ? Words(
        nb: "utgjør lite for begge ender ved siden av det andre de har (disparitetsfilter)",
        nn: "utgjer lite for begge endar ved sida av det andre dei har (disparitetsfilter)",
        en: "are little for both ends beside what else they have (disparity filter)")
      : Words(
        nb: "går til mindre forbundne naboer (lokal grad)",
        nn: "går til mindre sambundne naboar (lokal grad)",
        en: "go to less connected neighbours (local degree)")
    switch (within, filtered) {
    case (true, true):
      return Words(
        nb: "de andre er innenfor en samlet boks eller \(strong.nb)",
        nn: "dei andre er innanfor ein samla boks eller \(strong.nn)",
        en: "the others are inside a joint box or \(strong.en)")
    case (true, false):
      return Words(
        nb: "de andre er innenfor en samlet boks", nn: "dei andre er innanfor ein samla boks",
        en: "the others are inside a joint box")
    case (false, true):
      return Words(
        nb: "av dem mellom disse aktørene er de utelatt som \(strong.nb)",
        nn: "av dei mellom desse aktørane er dei utelatne som \(strong.nn)",
        en: "of those between these actors the ones are left out that \(strong.en)")
    case (false, false): return nil
    }
  }

  /// Of a network, or of the ties between one organisation's partners.
  private static func backboneSentences(_ facts: ReductionFacts, _ language: Language) -> [String] {
    guard case .partners(let name) = facts.basis else { return [backbone(facts, language)] }
    let level = facts.alpha.map { Self.level($0, language) } ?? ""
    let how =
      facts.isWeighted
      ? Words(
        nb: "det som er mye for en av dem (disparitetsfilter, α = \(level))",
        nn: "det som er mykje for ein av dei (disparitetsfilter, α = \(level))",
        en: "what is much for one of them (disparity filter, α = \(level))")
      : Words(
        nb: "veiene til de best forbundne (lokal grad, e = \(level))",
        nn: "vegane til dei best sambundne (lokal grad, e = \(level))",
        en: "the ways to the best connected (local degree, e = \(level))")
    let between = Words(
      nb: "Relasjonene til \(name) er tegnet alle, mellom de andre bare ryggraden: \(how.nb).",
      nn: "Relasjonane til \(name) er teikna alle, mellom dei andre berre ryggrada: \(how.nn).",
      en: "All ties of \(name) to them are drawn, and between the others the backbone alone: "
        + "\(how.en).")
    return [partners(facts, name)[language], between[language]]
  }

  private static func backbone(_ facts: ReductionFacts, _ language: Language) -> String {
    let format = Formatter(language)
    let (named, all) = (format.count(facts.named), format.count(facts.organisations))
    let (drawn, ties) = (format.count(facts.drawnTies), format.count(facts.ties))
    let share = share(facts, language).map { " (\($0))" } ?? ""
    let level = facts.alpha.map { Self.level($0, language) } ?? ""
    let how =
      facts.isWeighted
      ? Words(
        nb: "det som er mye for en av partene (disparitetsfilter, α = \(level))",
        nn: "det som er mykje for ein av partane (disparitetsfilter, α = \(level))",
        en: "what is much for one of the two (disparity filter, α = \(level))")
      : Words(
        nb: "veiene til de best forbundne (lokal grad, e = \(level))",
        nn: "vegane til dei best sambundne (lokal grad, e = \(level))",
        en: "the ways to the best connected (local degree, e = \(level))")
    return Words(
      nb: "Figuren viser ryggraden i nettverket, \(how.nb): \(named) av \(all) aktører og \(drawn) "
        + "av \(ties) relasjoner\(share).",
      nn: "Figuren viser ryggrada i nettverket, \(how.nn): \(named) av \(all) aktørar og \(drawn) "
        + "av \(ties) relasjonar\(share).",
      en: "The figure shows the backbone of the network, \(how.en): \(named) of \(all) actors and "
        + "\(drawn) of \(ties) ties\(share).")[language]
  }

  /// “34% of all intensity”; `nil` when it isn't known, or says no more than the numbers do.
  private static func share(_ facts: ReductionFacts, _ language: Language) -> String? {
    guard let share = facts.share, facts.ties > 0 else { return nil }
    let part =
      share > 0 && share < 0.005
      ? Words(nb: "under 1 %", nn: "under 1 %", en: "less than 1%")[language]
      : Formatter(language).percent(share)
    guard facts.isWeighted else { return part }
    return Words(
      nb: "\(part) av samlet intensitet", nn: "\(part) av samla intensitet",
      en: "\(part) of all intensity")[language]
  }
}

extension ReductionWords {
  /// A kind that can't be drawn with a reduction.
  public static func cannotReduce(_ kind: String, by id: String, known: [String]) -> Words {
    guard !known.isEmpty else {
      return Words(
        nb: "--kind \(kind) kan ikke tegnes med --reduce, --top eller --alpha: den viser bare "
          + "det det er plass til, og sier hva som er utelatt. Ta dem bort.",
        nn:
          "--kind \(kind) kan ikkje teiknast med --reduce, --top eller --alpha: ho viser berre "
          + "det det er plass til, og seier kva som er utelate. Ta dei bort.",
        en:
          "--kind \(kind) can't be drawn with --reduce, --top or --alpha: it shows what there is "
          + "room for, and says what is left out. Take them away.")
    }
    let list = known.joined(separator: ", ")
    return Words(
      nb: "--kind \(kind) kan ikke tegnes med --reduce \(id). Bruk \(list).",
      nn: "--kind \(kind) kan ikkje teiknast med --reduce \(id). Bruk \(list).",
      en: "--kind \(kind) can't be drawn with --reduce \(id). Use \(list).")
  }

  /// A backbone that nothing is in.
  public static func emptyBackbone(_ kind: String) -> Words {
    Words(
      nb: "Ingen relasjon hører til ryggraden på dette nivået. Bruk en høyere --alpha, eller "
        + "--kind \(kind) --reduce top.",
      nn: "Ingen relasjon høyrer til ryggrada på dette nivået. Bruk ein høgare --alpha, eller "
        + "--kind \(kind) --reduce top.",
      en: "No tie belongs to the backbone at this level. Use a higher --alpha, or --kind \(kind) "
        + "--reduce top.")
  }

  /// A backbone of shared projects that nothing is in.
  public static func noneBeyondChance(_ kind: String) -> Words {
    Words(
      nb:
        "Ingen to aktører er sammen om flere prosjekter enn de kunne vært ved tilfeldighet. Bruk en "
        + "høyere --alpha, eller --kind \(kind) --reduce top.",
      nn:
        "Ingen to aktørar er saman om fleire prosjekt enn dei kunne vore ved tilfeldigheit. Bruk ein "
        + "høgare --alpha, eller --kind \(kind) --reduce top.",
      en: "No two actors share more projects than they might by chance. Use a higher --alpha, or "
        + "--kind \(kind) --reduce top.")
  }

  /// More organisations than can be drawn whole.
  public static func tooManyForWhole(_ count: Int, allowed: Int, known: [String]) -> Words {
    func list(_ language: Language) -> String {
      Formatter(language).list(known.map { "--reduce " + $0 })
    }
    func number(_ count: Int, _ language: Language) -> String { Formatter(language).count(count) }
    return Words(
      nb: "\(number(count, .bokmål)) aktører kan ikke leses på en side; høyst "
        + "\(number(allowed, .bokmål)) blir tegnet hele. Dette tegner en del og sier hva som er "
        + "utelatt: \(list(.bokmål)).",
      nn: "\(number(count, .nynorsk)) aktørar kan ikkje lesast på ei side; høgst "
        + "\(number(allowed, .nynorsk)) blir teikna heile. Dette teiknar ein del og seier kva som er "
        + "utelate: \(list(.nynorsk)).",
      en: "\(number(count, .english)) actors can't be read on a page; at most "
        + "\(number(allowed, .english)) are drawn whole. These draw a part and say what is left "
        + "out: \(list(.english)).")
  }
}
