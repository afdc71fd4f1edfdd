internal import GazetteerData

/// The kind of organisation a name tells.
public struct KindGuess: Sendable, Hashable {
  /// The code, as in `kinds.csv`.
  public let kind: String
  /// The word or words of the name that gave it, as they are written there.
  public let clue: String
}

/// Tells the kind of an organisation from its name, in bokmål, nynorsk or English.
///
/// The first of these that applies:
/// 1. A word or phrase of `kind-clues.csv`, top to bottom; what is more particular stands higher,
///    so that a unit wins over its owner (*Barnevernet i Bodø kommune*) and *AS* comes last.
/// 2. *NAV* first in the name, or beside *kommune*: with a county's name the county office, with
///    anything else the local office. It comes before the clues for organisations in general, after
///    those for NAV's special units.
/// 3. The name of a municipality or of one of the towns written for it, and nothing else.
///
/// It is a guess: say so where it is shown.
public enum KindGuesser {
  /// The kind a name tells; `nil` when unsure.
  public static func kind(of name: String) -> KindGuess? {
    let key = nameKey(name)
    guard let guess = kind(ofKey: key) else { return nil }
    let written = words(of: name.precomposedStringWithCanonicalMapping)
    let isSame = written.count == words(of: key).count
    let clue = isSame ? written[guess.range].joined(separator: " ") : guess.clue
    return KindGuess(kind: guess.kind, clue: clue)
  }

  /// The kind a key tells, and the words that gave it.
  static func kind(ofKey key: String) -> (kind: String, clue: String, range: Range<Int>)? {
    let read = withCountiesWrittenOut(words(of: key))
    let found = kind(ofWords: read) ?? (isMunicipality(key) ? ("kommune", read.indices) : nil)
    guard let (kind, range) = found, !kind.isEmpty else { return nil }
    return (kind, read[range].joined(separator: " "), range)
  }

  /// The kind that the words of a key tell; an empty one when a clue says not to guess.
  private static func kind(ofWords words: [String]) -> (kind: String, range: Range<Int>)? {
    let nav = navOffice(words)
    for row in candidates(words) {
      if row.isGeneral, nav != nil { break }
      if let range = position(of: row.clue, in: words) { return (row.kind, range) }
    }
    return nav
  }

  /// A row of the table.
  private struct Rule {
    let kind: String
    let clue: NameClue
    /// Whether it tells no more than that the word NAV does.
    var isGeneral: Bool { !beforeNAV.contains(kind) }
  }

  /// What can stand in a name with NAV and is not the NAV office.
  private static let beforeNAV: Set = [
    "brukerorg", "brukerutvalg", "frivillig", "helsefellesskap", "nav_kontor", "nav_spesial",
  ]

  private static let rules = EmbeddedTable(gazetteer_kind_clues()).rows.map { row in
    Rule(kind: row[0], clue: NameClue(row[1]))
  }

  /// The rows that can fit, top to bottom: those that begin with one of the words or a star.
  private static func candidates(_ words: [String]) -> [Rule] {
    let indices = Set(words).flatMap { rulesByFirstWord[$0] ?? [] } + openRules
    return indices.sorted().map { rules[$0] }
  }

  private static let rulesByFirstWord = Dictionary(
    grouping: rules.indices.filter { rules[$0].clue.firstWord != nil },
    by: { rules[$0].clue.firstWord ?? "" })

  private static let openRules = rules.indices.filter { rules[$0].clue.firstWord == nil }

  private static func navOffice(_ words: [String]) -> (kind: String, range: Range<Int>)? {
    guard words.count > 1, let index = words.firstIndex(of: "nav"),
      index == 0 || words.contains(where: municipal.contains)
    else { return nil }
    let rest = words[(index + 1)...].filter { $0 != "i" && $0 != "fylke" }
    let meaning = Lexicon.norwegian.meaning(of: rest.joined(separator: " "))
    let isCounty = meaning?.role == .place(isCounty: true) || rest == ["oslo"]
    return (isCounty ? "nav_fylke" : "nav_kontor", index..<(index + 1))
  }

  private static let municipal: Set = ["kommune", "kommunen", "municipality", "komm"]

  /// Whether a key is the name of a municipality, or of a town written for one, and nothing else.
  private static func isMunicipality(_ key: String) -> Bool {
    let gazetteer = Gazetteer.norway
    if !gazetteer.municipalities(named: key).isEmpty || gazetteer.place(key) != nil { return true }
    let phrase = words(of: key).joined(separator: " ")
    switch Lexicon.norwegian.meaning(ofUnaccented: phrase)?.role {
    case .place(isCounty: false), .town: return true
    default: return false
    }
  }
}
