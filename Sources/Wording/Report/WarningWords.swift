/// What a reader must know before relying on the numbers, by the warnings' numbers.
public enum WarningWords {
  /// The heading over warnings.
  public static let heading = Words(
    nb: "Forbehold", nn: "Atterhald", en: "Reservations")

  /// The numbers that have a sentence, in order.
  public static var codes: [String] { sentences.keys.sorted() }

  /// A warning in words; the number itself when it has none.
  public static func sentence(
    _ code: String, _ values: FindingValues, _ language: Language
  ) -> String {
    guard let words = sentences[code] else { return code }
    return words(values, Formatter(language))[language]
  }

  private typealias Sentence = @Sendable (FindingValues, Formatter) -> Words

  private static let sentences: [String: Sentence] =
    ofSize.merging(ofResponses) { $1 }.merging(ofComparison) { $1 }.merging(ofOrigin) { $1 }
    .merging(ofFrame) { $1 }

  private static let ofSize: [String: Sentence] = [
    "W01": { _, _ in
      Words(
        nb: "Svært lite nettverk: her er lister, ikke rangering.",
        nn: "Svært lite nettverk: her er lister, ikkje rangering.",
        en: "Very small network: there are lists, no ranks.")
    },
    "W17": { values, format in
      let (n, all) = (values.count("count", format), values.count("of", format))
      return Words(
        nb: "Mellom \(n) av \(all) par av sektorer er det for få mulige relasjoner til å tolke.",
        nn: "Mellom \(n) av \(all) par av sektorar er det for få moglege relasjonar til å tolke.",
        en: "Between \(n) of \(all) pairs of sectors there are too few possible ties to interpret.")
    },
    "W25": { values, format in
      let n = values.count("count", format)
      return Words(
        nb: "Bare \(n) er spurt: oppgi antall, ikke prosent.",
        nn: "Berre \(n) er spurde: oppgi tal, ikkje prosent.",
        en: "Only \(n) were asked: give counts, not percentages.")
    },
  ]

  private static let ofResponses: [String: Sentence] = [
    "W03": { values, format in
      let (r, n) = (values.count("answered", format), values.count("asked", format))
      return Words(
        nb: "\(r) av \(n) har svart; mellomleddsmål er usikre.",
        nn: "\(r) av \(n) har svara; mellomleddsmål er usikre.",
        en: "\(r) of \(n) answered; betweenness is uncertain.")
    },
    "W04": { values, format in
      let (r, n) = (values.count("answered", format), values.count("asked", format))
      return Words(
        nb: "\(r) av \(n) har svart: for få til å rangere aktører.",
        nn: "\(r) av \(n) har svara: for få til å rangere aktørar.",
        en: "\(r) of \(n) answered: too few to rank actors.")
    },
    "W05": { values, format in
      let names = format.list(values.names, limit: 3)
      return Words(
        nb: "\(names) er blant dem med flest relasjoner, men har ikke svart.",
        nn: "\(names) er blant dei med flest relasjonar, men har ikkje svara.",
        en: "\(names) \(values.names.count == 1 ? "is" : "are") among those with most ties, but"
          + " \(values.names.count == 1 ? "has" : "have") not answered.")
    },
    "W15": { values, format in
      let (n, all) = (values.count("count", format), values.count("of", format))
      return Words(
        nb: "\(n) av \(all) relasjoner som begge har svart om, er bekreftet av begge.",
        nn: "\(n) av \(all) relasjonar som begge har svara om, er stadfesta av begge.",
        en: "\(n) of \(all) ties on which both have answered are confirmed by both.")
    },
    "W18": { values, format in
      let names = format.list(values.names)
      return Words(
        nb: "Uten ett enkelt svar kan \(names) bytte plass: hvem som har flest relasjoner er ikke"
          + " sikkert.",
        nn: "Utan eitt enkelt svar kan \(names) byte plass: kven som har flest relasjonar er ikkje"
          + " sikkert.",
        en: "Without a single answer \(names) may change places: who has most ties is not certain.")
    },
  ]

  private static let ofComparison: [String: Sentence] = [
    "W02": { values, format in
      let (n, before) = (values.count("count", format), values.texts["snapshot"] ?? "")
      return Words(
        nb: "Bare \(n) aktører er felles med målingen \(before): for få til å teste endring.",
        nn: "Berre \(n) aktørar er felles med målinga \(before): for få til å teste endring.",
        en: "Only \(n) actors are common with the snapshot \(before): too few to test change.")
    },
    "W06": { values, format in
      let (old, new) = (values.count("before", format), values.count("now", format))
      let before = values.texts["snapshot"] ?? ""
      return Words(
        nb: "Antall aktører er endret fra \(old) (\(before)) til \(new): tetthet kan ikke"
          + " sammenlignes direkte.",
        nn: "Talet på aktørar er endra frå \(old) (\(before)) til \(new): tettleik kan ikkje"
          + " samanliknast direkte.",
        en: "The number of actors changed from \(old) (\(before)) to \(new): do not compare density"
          + " directly.")
    },
    "W07": { values, format in
      let names = format.list(values.names, limit: 6)
      let before = values.texts["snapshot"] ?? ""
      return Words(
        nb: "Bare i én av denne målingen og \(before): \(names). Oppgi om de er nye, nedlagt,"
          + " slått sammen eller ikke spurt.",
        nn: "Berre i éi av denne målinga og \(before): \(names). Oppgi om dei er nye, nedlagde,"
          + " slått saman eller ikkje spurde.",
        en: "In only one of this snapshot and \(before): \(names). State whether they are new,"
          + " closed, merged or not asked.")
    },
    "W08": { values, format in
      let pairs = format.list(values.list("pairs"), limit: 3)
      return Words(
        nb: "Ser ut til å være samme aktør: \(pairs). Før det som en hendelse hvis det stemmer.",
        nn: "Ser ut til å vere same aktør: \(pairs). Før det som ei hending om det stemmer.",
        en: "Looks like the same actor: \(pairs). Record it as an event if it is so.")
    },
    "W09": { values, _ in
      let before = values.texts["snapshot"] ?? ""
      return Words(
        nb: "Skalaen eller spørsmålet er et annet enn i \(before): intensitet sammenlignes ikke.",
        nn: "Skalaen eller spørsmålet er eit anna enn i \(before): intensitet blir ikkje"
          + " samanlikna.",
        en: "The scale or the question differs from \(before): intensity is not compared.")
    },
    "W10": { values, format in
      let (old, new) = (values.count("before", format), values.count("now", format))
      return Words(
        nb: "Ulikt tidsvindu: \(old) mot \(new) måneder.",
        nn: "Ulikt tidsvindauge: \(old) mot \(new) månader.",
        en: "Different recall window: \(old) against \(new) months.")
    },
    "W16": { values, format in
      let (n, all) = (values.count("count", format), values.count("of", format))
      return Words(
        nb: "\(n) av \(all) funn ville vært andre med en annen terskel eller en annen måte å slå"
          + " sammen ulike svar på.",
        nn: "\(n) av \(all) funn ville vore andre med ein annan terskel eller ein annan måte å slå"
          + " saman ulike svar på.",
        en: "\(n) of \(all) findings would differ with another threshold or another way of"
          + " combining differing answers.")
    },
    "W23": { values, _ in
      let before = values.texts["snapshot"] ?? ""
      return Words(
        nb: "To målinger (denne og \(before)) viser endring, ikke årsak.",
        nn: "To målingar (denne og \(before)) viser endring, ikkje årsak.",
        en: "Two snapshots (this and \(before)) show change, not cause.")
    },
  ]

  private static let ofOrigin: [String: Sentence] = [
    "W11": { values, format in
      let (n, all) = (values.count("count", format), values.count("of", format))
      return Words(
        nb: "\(n) av \(all) relasjoner er utledet av felles prosjekt.",
        nn: "\(n) av \(all) relasjonar er utleidde av felles prosjekt.",
        en: "\(n) of \(all) ties are inferred from a shared project.")
    },
    "W12": { values, _ in
      Words(
        nb: "\(values.name(0)) har samlet inn dataene og har flest relasjoner: se etter skjevhet.",
        nn: "\(values.name(0)) har samla inn dataa og har flest relasjonar: sjå etter skeivskap.",
        en: "\(values.name(0)) collected the data and has most ties: check for bias.")
    },
    "W13": { values, format in
      let n = values.count("count", format)
      return Words(
        nb: "De fleste har oppgitt \(n) og ingen flere: et tak på antall navn gir kunstig få"
          + " relasjoner.",
        nn: "Dei fleste har oppgitt \(n) og ingen fleire: eit tak på talet på namn gir kunstig få"
          + " relasjonar.",
        en: "Most have named \(n) and nobody more: a cap on the number of names gives artificially"
          + " few ties.")
    },
    "W14": { values, _ in
      Words(
        nb: "Alt er oppgitt av \(values.name(0)) om seg selv: mål for hele nettverket sier lite.",
        nn: "Alt er oppgitt av \(values.name(0)) om seg sjølv: mål for heile nettverket seier"
          + " lite.",
        en: "All is told by \(values.name(0)) of itself: measures of the whole network say little.")
    },
    "W20": { values, format in
      let names = format.list(values.names, limit: 3)
      return Words(
        nb: "\(names) har flest relasjoner, og de fleste av dem er bare finansiering.",
        nn: "\(names) har flest relasjonar, og dei fleste av dei er berre finansiering.",
        en: "\(names) \(values.names.count == 1 ? "has" : "have") most ties, and most of them are"
          + " funding only.")
    },
    "W24": { values, format in
      let columns = format.list(values.list("columns").map { "«\($0)»" })
      let english = format.list(values.list("columns").map { "“\($0)”" })
      return Words(
        nb: "Mulige personopplysninger i \(columns): de tas ikke med i rapporten.",
        nn: "Moglege personopplysningar i \(columns): dei blir ikkje tekne med i rapporten.",
        en: "Possible personal data in \(english): they are not part of the report.")
    },
  ]

  private static let ofFrame: [String: Sentence] = [
    "W19": { values, format in
      let n = values.counts["count"] ?? 0
      let count = format.count(n)
      return Words(
        nb: n == 1
          ? "Én planlagt relasjon er ikke regnet med."
          : "\(count) planlagte relasjoner er ikke regnet med.",
        nn: n == 1
          ? "Éin planlagd relasjon er ikkje rekna med."
          : "\(count) planlagde relasjonar er ikkje rekna med.",
        en: n == 1 ? "One planned tie is not counted." : "\(count) planned ties are not counted.")
    },
    "W21": { values, format in
      let pairs = format.list(values.list("pairs"), limit: 3)
      return Words(
        nb: "Både en enhet og den den hører til er med (\(pairs)): velg ett nivå.",
        nn: "Både ei eining og den ho høyrer til er med (\(pairs)): vel eitt nivå.",
        en: "Both a unit and what it belongs to are in the data (\(pairs)): choose one level.")
    },
    "W22": { values, format in
      let names = format.list(values.names, limit: 6)
      return Words(
        nb: "Eget sykehus eller NAV-kontor er ikke i dataene for \(names).",
        nn: "Eige sjukehus eller NAV-kontor er ikkje i dataa for \(names).",
        en: "Own hospital or NAV office is not in the data for \(names).")
    },
  ]
}

extension FindingValues {
  /// A count in writing.
  fileprivate func count(_ key: String, _ format: Formatter) -> String {
    format.count(counts[key] ?? 0)
  }
}
