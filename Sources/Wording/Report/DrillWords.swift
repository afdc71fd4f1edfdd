/// The words of `samspill drill`: what is in the tables and on the cards.
public enum DrillWords {
  /// “Actors”.
  public static let organisations = Words(nb: "Aktør", nn: "Aktør", en: "Actor")
  /// “Tie”.
  public static let pairs = Words(nb: "Relasjon", nn: "Relasjon", en: "Tie")
  /// “Money”.
  public static let funding = Words(nb: "Midler", nn: "Midlar", en: "Money")
  /// “Project or arena”.
  public static let arenas = Words(
    nb: "Prosjekt eller møteplass", nn: "Prosjekt eller møteplass", en: "Project or arena")
  /// “Rank”.
  public static let rank = Words(nb: "Plass", nn: "Plass", en: "Rank")
  /// “Ties lost”.
  public static let tiesLost = Words(
    nb: "Relasjoner", nn: "Relasjonar", en: "Ties")
  /// “Cut off”.
  public static let cutOff = Words(nb: "Avskåret", nn: "Avskorne", en: "Cut off")
  /// “Lose short paths”.
  public static let shortPairs = Words(
    nb: "Par uten kort vei", nn: "Par utan kort veg", en: "Pairs without a short path")
  /// “Longer paths”.
  public static let change = Words(nb: "Lengre veier", nn: "Lengre vegar", en: "Longer paths")
  /// “Certainty”.
  public static let certainty = Words(nb: "Sikkerhet", nn: "Visse", en: "Certainty")
  /// “no path”.
  public static let noPath = Words(nb: "ingen vei", nn: "ingen veg", en: "no path")
  /// “Nobody is cut off.”
  public static let nobodyCutOff = Words(
    nb: "Ingen blir avskåret.", nn: "Ingen blir avskorne.", en: "Nobody is cut off.")
  /// Why no backup is proposed.
  public static let noBackup = Words(
    nb: "Ingen reserve foreslås: ingen skilles fra de andre, ingen sektorer mister hverandre, og"
      + " ingen kommune kommer lenger fra forskning eller brukere.",
    nn: "Ingen reserve blir foreslått: ingen blir skilde frå dei andre, ingen sektorar mister"
      + " kvarandre, og ingen kommune kjem lenger frå forsking eller brukarar.",
    en:
      "No backup is proposed: nobody is separated from the others, no sectors lose each other, and"
      + " no municipality gets further from research or users.")
  /// How the tables are ordered and what the columns mean.
  public static let order = Words(
    nb: "Først det som avskjærer flest kommuner, så flest aktører, så det som gjør veiene mellom de"
      + " andre mest lengre (økning i Borgattis avstandsfragmentering, 0–1). Kort vei er høyst to"
      + " ledd.",
    nn: "Først det som skjer av flest kommunar, så flest aktørar, så det som gjer vegane mellom dei"
      + " andre mest lengre (auke i avstandsfragmenteringa til Borgatti, 0–1). Kort veg er høgst to"
      + " ledd.",
    en:
      "First what cuts off most municipalities, then most actors, then what makes the paths between"
      + " the others longest (growth of Borgatti's distance fragmentation, 0–1). A short path is at"
      + " most two steps.")
  /// “Among fewer than eight actors places say nothing.”
  public static let noRanks = Words(
    nb: "Med færre enn åtte aktører gis ingen plasser.",
    nn: "Med færre enn åtte aktørar blir det ikkje gitt plassar.",
    en: "Among fewer than eight actors no ranks are given.")
  /// “No ties are lost.”
  public static let nothingHeld = Words(
    nb: "Ingen relasjoner går tapt.", nn: "Ingen relasjonar går tapt.", en: "No ties are lost.")

  /// The title.
  public static func title(snapshot: String?) -> Words {
    let when = snapshot.map { " (\($0))" } ?? ""
    return Words(
      nb: "Øvelse: hva brister hvis noe faller bort?\(when)",
      nn: "Øving: kva brest om noko fell bort?\(when)",
      en: "Drill: what breaks if something falls away?\(when)")
  }

  /// The heading of an organisation's card.
  public static func ifOrganisation(_ name: String) -> Words {
    Words(
      nb: "Hvis \(name) faller bort", nn: "Om \(name) fell bort", en: "If \(name) falls away")
  }

  /// The heading of a collaboration's card.
  public static func ifPair(_ one: String, _ other: String) -> Words {
    Words(
      nb: "Hvis relasjonen mellom \(one) og \(other) faller bort",
      nn: "Om relasjonen mellom \(one) og \(other) fell bort",
      en: "If the tie between \(one) and \(other) falls away")
  }

  /// The heading of a funding source's card.
  public static func ifFunding(_ name: String) -> Words {
    Words(
      nb: "Hvis midlene tar slutt: \(name)", nn: "Om midlane tek slutt: \(name)",
      en: "If the money ends: \(name)")
  }

  /// The heading of a project's or arena's card.
  public static func ifArena(_ name: String) -> Words {
    Words(
      nb: "Hvis prosjektet eller møteplassen blir borte: \(name)",
      nn: "Om prosjektet eller møteplassen blir borte: \(name)",
      en: "If the project or arena is gone: \(name)")
  }

  /// A place among all, and that unconfirmed ties decide it.
  public static func rankLine(_ rank: String, of count: Int, isUnsure: Bool) -> Words {
    Words(
      nb: "Plass \(rank) av \(count)" + (isUnsure ? "; ubekreftede relasjoner avgjør." : "."),
      nn: "Plass \(rank) av \(count)"
        + (isUnsure ? "; relasjonar som ikkje er stadfesta, avgjer." : "."),
      en: "Rank \(rank) of \(count)" + (isUnsure ? "; unconfirmed ties decide." : "."))
  }

  /// Those that something can't be told apart from.
  public static func equals(_ names: [String]) -> Words {
    func list(_ language: Language) -> String { Formatter(language).list(names, limit: 5) }
    return Words(
      nb: "Kan ikke skilles fra \(list(.bokmål)).", nn: "Kan ikkje skiljast frå \(list(.nynorsk)).",
      en: "Cannot be told apart from \(list(.english)).")
  }

  /// The collaborations that go.
  public static func ties(_ count: Int, _ names: [String]) -> Words {
    func list(_ language: Language) -> String {
      names.isEmpty ? "" : ": " + Formatter(language).list(names, limit: 8)
    }
    let words = Counted.ties(count)
    return Words(
      nb: "\(words.nb) går tapt\(list(.bokmål)).", nn: "\(words.nn) går tapt\(list(.nynorsk)).",
      en: "\(words.en) \(count == 1 ? "is" : "are") lost\(list(.english)).")
  }

  /// Who is cut off, and how few and many it may be.
  public static func cutOff(_ names: [String], range: String?) -> Words {
    func list(_ language: Language) -> String { Formatter(language).list(names, limit: 8) }
    return Words(
      nb: "Avskåret fra de andre: \(list(.bokmål))"
        + (range.map { " (\($0), etter hva som stemmer av ubekreftede relasjoner)" } ?? "") + ".",
      nn: "Avskorne frå dei andre: \(list(.nynorsk))"
        + (range.map { " (\($0), etter kva som stemmer av relasjonar som ikkje er stadfesta)" }
          ?? "") + ".",
      en: "Cut off from the others: \(list(.english))"
        + (range.map { " (\($0), depending on unconfirmed ties)" } ?? "") + ".")
  }

  /// That nobody is cut off as recorded, but may be.
  public static func perhapsCutOff(_ most: Int) -> Words {
    Words(
      nb: "Ingen blir avskåret slik relasjonene er oppgitt, men opptil \(most) hvis ubekreftede"
        + " relasjoner ikke stemmer.",
      nn: "Ingen blir avskorne slik relasjonane er oppgitte, men opptil \(most) om relasjonar som"
        + " ikkje er stadfesta, ikkje stemmer.",
      en:
        "Nobody is cut off as the ties are recorded, but up to \(most) if unconfirmed ties are not"
        + " there.")
  }

  /// Sectors that have no tie, or no path at all, to each other any more.
  public static func sectors(_ pairs: [String], arePaths: Bool) -> Words {
    func list(_ language: Language) -> String { Formatter(language).list(pairs, limit: 6) }
    return arePaths
      ? Words(
        nb: "Sektorer uten noen vei til hverandre lenger: \(list(.bokmål)).",
        nn: "Sektorar utan nokon veg til kvarandre lenger: \(list(.nynorsk)).",
        en: "Sectors with no path to each other any more: \(list(.english)).")
      : Words(
        nb: "Sektorer uten relasjon til hverandre lenger: \(list(.bokmål)).",
        nn: "Sektorar utan relasjon til kvarandre lenger: \(list(.nynorsk)).",
        en: "Sectors with no tie to each other any more: \(list(.english)).")
  }

  /// The sector that nobody is left of.
  public static func emptied(_ sector: String) -> Words {
    Words(
      nb: "Ingen igjen i sektoren \(sector).", nn: "Ingen att i sektoren \(sector).",
      en: "Nobody is left in the sector \(sector).")
  }

  /// How many pairs lose every short path.
  public static func shortPairs(_ lost: Int, of count: Int) -> Words {
    Words(
      nb: "\(lost) av \(count) par som hadde høyst to ledd mellom seg, mister alle slike veier.",
      nn: "\(lost) av \(count) par som hadde høgst to ledd mellom seg, mister alle slike vegar.",
      en: "\(lost) of \(count) pairs that were at most two steps apart lose every such path.")
  }

  /// The distance-weighted fragmentation before and after.
  public static func fragmentation(_ before: Double, _ after: Double) -> Words {
    func text(_ language: Language) -> String {
      let format = Formatter(language)
      return format.decimal(before, places: 3) + " → " + format.decimal(after, places: 3)
    }
    return Words(
      nb: "Avstandsfragmentering (0 når alle arbeider med alle): \(text(.bokmål)).",
      nn: "Avstandsfragmentering (0 når alle arbeider med alle): \(text(.nynorsk)).",
      en: "Distance fragmentation (0 when all work with all): \(text(.english)).")
  }

  /// The municipalities that get further from research or users.
  public static func farther(_ names: [String], fromUsers: Bool) -> Words {
    func list(_ language: Language) -> String { Formatter(language).list(names, limit: 8) }
    return fromUsers
      ? Words(
        nb: "Lenger til brukerne: \(list(.bokmål)).",
        nn: "Lenger til brukarane: \(list(.nynorsk)).",
        en: "Further from users: \(list(.english)).")
      : Words(
        nb: "Lenger til forskningen: \(list(.bokmål)).",
        nn: "Lenger til forskinga: \(list(.nynorsk)).",
        en: "Further from research: \(list(.english)).")
  }

  /// The requirements that are less well met.
  public static func requirements(_ texts: [String]) -> Words {
    func list(_ language: Language) -> String { Formatter(language).list(texts, limit: 8) }
    return Words(
      nb: "I målbildet: \(list(.bokmål)).", nn: "I målbiletet: \(list(.nynorsk)).",
      en: "In the target model: \(list(.english)).")
  }

  /// Those who meet nowhere else.
  public static func meetOnlyThere(_ pairs: [String]) -> Words {
    func list(_ language: Language) -> String { Formatter(language).list(pairs, limit: 8) }
    return Words(
      nb: "\(pairs.count) par er ikke sammen i noe annet prosjekt eller på noen annen møteplass:"
        + " \(list(.bokmål)).",
      nn: "\(pairs.count) par er ikkje saman i noko anna prosjekt eller på nokon annan møteplass:"
        + " \(list(.nynorsk)).",
      en:
        "\(pairs.count) pair\(pairs.count == 1 ? " shares" : "s share") no other project or arena: \(list(.english))."
    )
  }

  /// How many subjects a large network left untried.
  public static func untried(_ count: Int) -> Words {
    Words(
      nb: "\(count) er ikke prøvd, fordi nettverket er stort; de ser minst utsatte ut.",
      nn: "\(count) er ikkje prøvde, fordi nettverket er stort; dei ser minst utsette ut.",
      en: "\(count) were not tried, since the network is large; they look least exposed.")
  }

  /// What the ranges come from.
  public static func outcomes(_ unconfirmed: Int, outcomes: Int, isEvery: Bool) -> Words {
    let nb = isEvery ? "alle \(outcomes) måter" : "\(outcomes) av måtene"
    let nn = isEvery ? "alle \(outcomes) måtar" : "\(outcomes) av måtane"
    let en = isEvery ? "all \(outcomes) ways" : "\(outcomes) of the ways"
    let (ties, wereNot) = (Counted.ties(unconfirmed), unconfirmed == 1 ? "is" : "are")
    return Words(
      nb:
        "\(ties.nb) er ikke bekreftet. Plassene og tallene med strek viser \(nb) det kan være på.",
      nn: "\(ties.nn) er ikkje stadfesta."
        + " Plassane og tala med strek viser \(nn) det kan vere på.",
      en: "\(ties.en) \(wereNot) unconfirmed. Ranks and numbers with a dash show \(en) it may be.")
  }
}
