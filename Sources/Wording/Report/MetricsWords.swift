/// The words of `samspill metrics`.
public enum MetricsWords {
  /// “The network”.
  public static let network = Words(nb: "Nettverket", nn: "Nettverket", en: "The network")
  /// What is shown where there are no ranks.
  public static let inOrderOfIds = Words(
    nb: "Alle er vist, i fast rekkefølge.", nn: "Alle er viste, i fast rekkjefølgje.",
    en: "All are shown, in a fixed order.")
  /// “Rank”.
  public static let rank = Words(nb: "Plass", nn: "Plass", en: "Rank")
  /// “Score”.
  public static let score = Words(nb: "Verdi", nn: "Verdi", en: "Score")
  /// “Expected”.
  public static let expected = Words(nb: "Ventet", nn: "Venta", en: "Expected")
  /// “Deviation”.
  public static let deviation = Words(nb: "Spredning", nn: "Spreiing", en: "Deviation")
  /// “z”.
  public static let standardScore = Words(nb: "z", nn: "z", en: "z")
  /// “p”.
  public static let pValue = Words(nb: "p", nn: "p", en: "p")
  /// “From”.
  public static let from = Words(nb: "Fra", nn: "Frå", en: "From")
  /// “To”.
  public static let to = Words(nb: "Til", nn: "Til", en: "To")
  /// “Not given”.
  public static let notGiven = Words(
    nb: "Ikke oppgitt", nn: "Ikkje oppgitt", en: "Not given")
  /// “Nothing to measure.”
  public static let noScores = Words(
    nb: "Ingen å måle.", nn: "Ingen å måle.", en: "Nothing to measure.")
  /// “Intensity counts in measures that can use it.”
  public static let intensityCounts = Words(
    nb: "Intensiteten teller med i mål som kan bruke den.",
    nn: "Intensiteten tel med i mål som kan bruke han.",
    en: "Intensity counts in measures that can use it.")
  /// “Ties are followed outwards where the study has direction.”
  public static let outgoing = Words(
    nb: "Relasjonene følges utover der studien har retning.",
    nn: "Relasjonane blir følgde utover der studien har retning.",
    en: "Ties are followed outwards where the study has direction.")
  /// “Ties are followed inwards where the study has direction.”
  public static let incoming = Words(
    nb: "Relasjonene følges innover der studien har retning.",
    nn: "Relasjonane blir følgde innover der studien har retning.",
    en: "Ties are followed inwards where the study has direction.")
  /// “All possibilities were tried.”
  public static let exactSearch = Words(
    nb: "Alle muligheter er prøvd.", nn: "Alle moglegheiter er prøvde.",
    en: "All possibilities were tried.")
  /// “Found by stepwise choice and swaps; there may be something better.”
  public static let greedySearch = Words(
    nb: "Funnet ved stegvis valg og bytter; noe bedre kan finnes.",
    nn: "Funne ved stegvise val og byte; noko betre kan finnast.",
    en: "Found by stepwise choice and swaps; there may be something better.")

  /// How a search with several starts was made.
  public static func restarts(_ count: Int) -> Words {
    Words(
      nb: "Det beste av \(count) faste søk; noe bedre kan finnes.",
      nn: "Det beste av \(count) faste søk; noko betre kan finnast.",
      en: "The best of \(count) fixed searches; there may be something better.")
  }

  /// That several choices are equally good; nothing when there is one.
  public static func equallyGood(_ count: Int) -> Words? {
    guard count > 1 else { return nil }
    return Words(
      nb: "\(count) valg er like gode; dette er det første.",
      nn: "\(count) val er like gode; dette er det første.",
      en: "\(count) choices are equally good; this is the first.")
  }

  /// How many measures there are besides those shown.
  public static func more(_ count: Int) -> Words {
    Words(
      nb: "\(count) mål til: «samspill define» lister dem, «--measure ID» viser ett.",
      nn: "\(count) mål til: «samspill define» listar dei, «--measure ID» viser eitt.",
      en: "\(count) more measures: “samspill define” lists them, “--measure ID” shows one.")
  }

  /// That rows are left out.
  public static func shown(_ count: Int, of all: Int) -> Words {
    Words(
      nb: "\(count) av \(all) er vist.", nn: "\(count) av \(all) er viste.",
      en: "\(count) of \(all) are shown.")
  }

  /// What chance was given, by the code of the model.
  public static func model(_ code: String, draws: Int?) -> Words? {
    let count = draws.map(String.init) ?? ""
    switch code {
    case "independent-edges":
      return Words(
        nb: "Ventet: alle par har samme sjanse for en relasjon.",
        nn: "Venta: alle par har same sjanse for ein relasjon.",
        en: "Expected: every pair has the same chance of a tie.")
    case "all-labellings":
      return Words(
        nb: "Ventet: sektorene delt ut på alle \(count) måter.",
        nn: "Venta: sektorane delte ut på alle \(count) måtar.",
        en: "Expected: the sectors dealt out in all \(count) ways.")
    case "labellings":
      return Words(
        nb: "Ventet: sektorene delt ut tilfeldig \(count) ganger.",
        nn: "Venta: sektorane delte ut tilfeldig \(count) gonger.",
        en: "Expected: the sectors dealt out at random \(count) times.")
    case "same-degrees":
      return Words(
        nb: "Ventet: \(count) tilfeldige nettverk der alle har like mange relasjoner som her.",
        nn: "Venta: \(count) tilfeldige nettverk der alle har like mange relasjonar som her.",
        en: "Expected: \(count) random networks in which all have as many ties as here.")
    default: return nil
    }
  }
}

/// Errors of `samspill metrics`.
extension MetricsWords {
  /// A sector that the snapshot has not.
  public static func unknownSector(_ name: String, suggestion: String?, known: [String]) -> Words {
    let list = known.joined(separator: ", ")
    let (nb, nn, en) = (
      suggestion.map { " Mente du «\($0)»?" } ?? "", suggestion.map { " Meinte du «\($0)»?" } ?? "",
      suggestion.map { " Did you mean “\($0)”?" } ?? ""
    )
    guard !known.isEmpty else {
      return Words(
        nb: "Studien sier ikke hvilken sektor aktørene hører til.",
        nn: "Studien seier ikkje kva sektor aktørane høyrer til.",
        en: "The study does not say which sector organisations belong to.")
    }
    return Words(
      nb: "Sektoren «\(name)» finnes ikke her.\(nb) Sektorene er \(list).",
      nn: "Sektoren «\(name)» finst ikkje her.\(nn) Sektorane er \(list).",
      en: "There is no sector “\(name)” here.\(en) The sectors are \(list).")
  }

  /// “--top must be a whole number from 1.”
  public static let topRange = Words(
    nb: "--top må være et helt tall fra 1.", nn: "--top må vere eit heilt tal frå 1.",
    en: "--top must be a whole number from 1.")
  /// “The ties of this snapshot have no direction, so --direction makes no difference.”
  public static let directionMissing = Words(
    nb: "Relasjonene i denne målingen har ingen retning, så --direction gjør ingen forskjell.",
    nn: "Relasjonane i denne målinga har inga retning, så --direction gjer ingen skilnad.",
    en: "The ties of this snapshot have no direction, so --direction makes no difference.")
  /// “Choose either --csv or --json.”
  public static let bothForms = Words(
    nb: "Velg enten --csv eller --json.", nn: "Vel anten --csv eller --json.",
    en: "Choose either --csv or --json.")

  /// Measures of different shapes don't fit in one table.
  public static func mixedShapes(_ ids: [String]) -> Words {
    let list = ids.joined(separator: ", ")
    return Words(
      nb: "\(list) passer ikke i samme CSV-tabell. Be om mål for aktører, for nettverket, for par, "
        + "for sektorer og for grupper hver for seg, eller bruk --json.",
      nn: "\(list) passar ikkje i same CSV-tabell. Be om mål for aktørar, for nettverket, for par, "
        + "for sektorar og for grupper kvar for seg, eller bruk --json.",
      en: "\(list) do not fit in one CSV table. Ask for measures of organisations, of the network, "
        + "of pairs, of sectors and of sets separately, or use --json.")
  }
}
