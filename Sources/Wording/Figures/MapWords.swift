/// What a map of organisations is made of.
public struct MapFacts: Sendable, Hashable {
  /// How many stand at a town because only their municipality is known.
  public var atTown: Int
  /// How many stand at some point of their municipality's area.
  public var inArea: Int
  /// The names of those without a place on the map.
  public var withoutPlace: [String]

  /// Makes the facts of a map.
  public init(atTown: Int, inArea: Int, withoutPlace: [String]) {
    self.atTown = atTown
    self.inArea = inArea
    self.withoutPlace = withoutPlace
  }
}

/// The words of a network on a map.
public enum MapWords {
  /// What the dots, the lines to them and the row below mean, in some sentences.
  public static func sentence(_ facts: MapFacts) -> Words {
    let parts = [Optional(dots), municipality(facts), without(facts)].compactMap { $0 }
    return Words(
      nb: parts.map(\.nb).joined(separator: " "), nn: parts.map(\.nn).joined(separator: " "),
      en: parts.map(\.en).joined(separator: " "))
  }

  private static let dots = Words(
    nb: "Punktene på kartet viser hvor aktørene holder til; nord er opp.",
    nn: "Punkta på kartet viser kvar aktørane held til; nord er opp.",
    en: "The dots on the map show where the actors are; north is up.")

  /// What the dot is of those of whom only the municipality is known.
  private static func municipality(_ facts: MapFacts) -> Words? {
    switch (facts.atTown > 0, facts.inArea > 0) {
    case (false, false): nil
    case (true, false):
      Words(
        nb: "Der bare kommunen er kjent, er punktet tettstedet som kommunen heter etter eller "
          + "styres fra.",
        nn: "Der berre kommunen er kjend, er punktet tettstaden som kommunen heiter etter eller "
          + "blir styrt frå.",
        en: "Where only the municipality is known, the dot is the town that it is named after or "
          + "run from.")
    case (false, true):
      Words(
        nb: "Der bare kommunen er kjent, er punktet et sted i kommunen.",
        nn: "Der berre kommunen er kjend, er punktet ein stad i kommunen.",
        en: "Where only the municipality is known, the dot is somewhere in it.")
    case (true, true):
      Words(
        nb: "Der bare kommunen er kjent, er punktet tettstedet som kommunen heter etter eller "
          + "styres fra, eller et sted i kommunen.",
        nn: "Der berre kommunen er kjend, er punktet tettstaden som kommunen heiter etter eller "
          + "blir styrt frå, eller ein stad i kommunen.",
        en: "Where only the municipality is known, the dot is the town that it is named after or "
          + "run from, or somewhere in it.")
    }
  }

  private static func without(_ facts: MapFacts) -> Words? {
    guard !facts.withoutPlace.isEmpty else { return nil }
    func list(_ language: Language) -> String {
      Formatter(language).list(facts.withoutPlace, limit: 12)
    }
    return Words(
      nb: "Uten sted på kartet: \(list(.bokmål)).", nn: "Utan stad på kartet: \(list(.nynorsk)).",
      en: "No place on the map: \(list(.english)).")
  }

  /// Where the map is from, for the note and the caption.
  public static func credit(_ facts: MapFacts) -> Words {
    guard facts.atTown + facts.inArea > 0 else {
      return Words(
        nb: "Kart: Natural Earth.", nn: "Kart: Natural Earth.", en: "Map: Natural Earth.")
    }
    let names = [facts.atTown > 0 ? "GeoNames" : nil, facts.inArea > 0 ? "Kartverket" : nil]
      .compactMap { $0 }
    func list(_ language: Language) -> String { Formatter(language).list(names) }
    return Words(
      nb: "Kart: Natural Earth. Kommunenes punkter: \(list(.bokmål)) (CC BY 4.0).",
      nn: "Kart: Natural Earth. Punkta til kommunane: \(list(.nynorsk)) (CC BY 4.0).",
      en: "Map: Natural Earth. Points of municipalities: \(list(.english)) (CC BY 4.0).")
  }

  /// The heading of those without a place.
  public static let withoutPlace = Words(
    nb: "Uten sted på kartet", nn: "Utan stad på kartet", en: "No place on the map")

  /// A dot with a line to an organisation, in the legend.
  public static let dot = Words(
    nb: "sted, med strek til aktøren", nn: "stad, med strek til aktøren",
    en: "place, with a line to the actor")

  /// Nobody has a place.
  public static let nobodyPlaced = Words(
    nb: "Ingen av aktørene har et sted på kartet. Legg til kolonnene breddegrad og lengdegrad "
      + "(desimalgrader, som 67,283 og 14,375) i tabellen over organisasjoner, eller kommunenr. "
      + "Kartet dekker Norge.",
    nn: "Ingen av aktørane har ein stad på kartet. Legg til kolonnane breddegrad og lengdegrad "
      + "(desimalgrader, som 67,283 og 14,375) i tabellen over organisasjonar, eller kommunenr. "
      + "Kartet dekkjer Noreg.",
    en: "None of the actors has a place on the map. Add the columns latitude and longitude "
      + "(decimal degrees, such as 67.283 and 14.375) to the table of organisations, or "
      + "municipality. The map covers Norway.")

  /// That the map has another scale than before those came who are outside what the others reach, or
  /// whose name takes more room than any before.
  public static func anotherScale(
    outside: [String], larger: [String], _ snapshot: String
  ) -> Words {
    func list(_ names: [String], _ language: Language) -> String {
      Formatter(language).list(names, limit: 6)
    }
    var parts: [Words] = []
    if !outside.isEmpty {
      parts.append(
        Words(
          nb: "\(list(outside, .bokmål)) er utenfor det de andre spenner over.",
          nn: "\(list(outside, .nynorsk)) er utanfor det dei andre spenner over.",
          en: "\(list(outside, .english)) \(outside.count == 1 ? "is" : "are") outside what the "
            + "others reach."))
    }
    if !larger.isEmpty {
      parts.append(
        Words(
          nb: "Navnet på \(list(larger, .bokmål)) tar større plass enn noe før.",
          nn: "Namnet på \(list(larger, .nynorsk)) tek større plass enn noko før.",
          en: "The name of \(list(larger, .english)) takes more room than any before."))
    }
    return Words(
      nb: "Kartet er et annet enn før målingen \(snapshot): "
        + parts.map(\.nb).joined(separator: " ")
        + " Kart som ble laget før, har en annen målestokk. Tegn dem på nytt hvis de skal ligge ved siden "
        + "av hverandre, og ta vare på kartet med «samspill layout --layout map».",
      nn: "Kartet er eit anna enn før målinga \(snapshot): "
        + parts.map(\.nn).joined(separator: " ")
        + " Kart som vart laga før, har ein annan målestokk. Teikn dei på nytt om dei skal liggje ved "
        + "sida av kvarandre, og ta vare på kartet med «samspill layout --layout map».",
      en: "The map is another than before the snapshot \(snapshot): "
        + parts.map(\.en).joined(separator: " ")
        + " Maps that were made before have another scale. Draw them anew if they are to lie side by "
        + "side, and keep the map with “samspill layout --layout map”.")
  }

  /// That some are outside the map that is kept.
  public static func outsideKept(_ names: [String]) -> Words {
    func list(_ language: Language) -> String { Formatter(language).list(names, limit: 6) }
    return Words(
      nb:
        "Utenfor kartet som er tatt vare på, og derfor under det: \(list(.bokmål)). «samspill layout "
        + "--layout map --again» lager et kart som rekker så langt, i en annen målestokk.",
      nn:
        "Utanfor kartet som er teke vare på, og difor under det: \(list(.nynorsk)). «samspill layout "
        + "--layout map --again» lagar eit kart som rekk så langt, i ein annan målestokk.",
      en:
        "Outside the map that is kept, and so below it: \(list(.english)). “samspill layout --layout "
        + "map --again” makes a map that reaches them, at another scale.")
  }

  /// A map without names.
  public static let notAnonymous = Words(
    nb: "--layout map viser hvor hver aktør holder til, og da kan de kjennes igjen uten navn. Bruk "
      + "en annen --layout sammen med --anonymous.",
    nn: "--layout map viser kvar kvar aktør held til, og då kan dei kjennast att utan namn. Bruk "
      + "ei anna --layout saman med --anonymous.",
    en: "--layout map shows where each actor is, which tells who it is even without its name. Use "
      + "another --layout with --anonymous.")

  /// A kind of small panels.
  public static func noPanels(_ kind: String) -> Words {
    Words(
      nb: "--kind \(kind) tegner små ruter uten plass til et kart. Oppgi en annen --layout, eller "
        + "tegn nettverket med --kind network: kartet er det samme i alle målinger.",
      nn: "--kind \(kind) teiknar små ruter utan plass til eit kart. Oppgi ei anna --layout, eller "
        + "teikn nettverket med --kind network: kartet er det same i alle målingar.",
      en: "--kind \(kind) draws small panels without room for a map. Give another --layout, or "
        + "draw the network with --kind network: the map is the same in all snapshots.")
  }
}
