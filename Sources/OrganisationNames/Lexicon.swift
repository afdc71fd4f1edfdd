internal import GazetteerData

/// What a word or phrase in an organisation's name is there for.
enum WordRole: Sendable, Hashable {
  /// It says what sort of organisation it is: *kommune*, *NAV*, *universitet*.
  case kind
  /// A legal form, which people leave out: *AS*, *HF*, *IKS*.
  case form
  /// A grammatical word: *i*, *og*.
  case small
  /// A municipality or, `isCounty`, a county.
  case place(isCounty: Bool)
  /// A town, and the name of its municipality.
  case town(String)
  /// Any other word.
  case plain
}

/// A word or phrase as it is read: in its usual spelling, with its role.
struct Meaning: Sendable, Hashable {
  /// The spelling it is compared by.
  let text: String
  /// What it is there for.
  let role: WordRole
}

/// The words that names of Norwegian organisations have in common, from `words.csv`, and the places
/// and abbreviations of the gazetteer.
struct Lexicon: Sendable {
  /// The lexicon of Norwegian, with the English words people mix in.
  static let norwegian = Lexicon(.norway)

  /// The words of an abbreviation's full form, by the abbreviation in lower case.
  let abbreviations: [String: [String]]
  private let longestPhrases: [String: Int]
  private let phrases: [String: Meaning]
  private let unaccented: [String: Meaning]
  private let endings: [(ending: String, kind: String)]
  private let longKindWords: [(word: [Character], kind: String)]

  private init(_ gazetteer: Gazetteer) {
    let rows = EmbeddedTable(gazetteer_words()).rows
    let ordinary = rows.filter { $0[2] != "ending" }.map {
      ($0[0], Meaning(text: $0[1], role: Self.role($0[2])))
    }
    let entries = Self.places(gazetteer) + ordinary
    phrases = Dictionary(entries) { place, word in word.role == .plain ? place : word }
    unaccented = Self.unaccented(entries)
    longestPhrases = Dictionary(phrases.keys.map(Self.firstWordAndLength)) { max($0, $1) }
    endings = rows.filter { $0[2] == "ending" }.map { (String($0[0].dropFirst()), $0[1]) }
      .sorted { ($0.0.count, $1.0) > ($1.0.count, $0.0) }
    longKindWords = ordinary.filter { $0.1.role == .kind && $0.0.count >= 6 }
      .map { (Array($0.0), $0.1.text) }
    abbreviations = Dictionary(
      uniqueKeysWithValues: EmbeddedTable(gazetteer_abbreviations()).rows.map { row in
        (nameKey(row[0]), words(of: nameKey(row[1])))
      })
  }

  /// The most words that a phrase beginning with a word has, accents aside; 0 when there is none.
  func longestPhrase(from word: String) -> Int { longestPhrases[withoutAccents(word)] ?? 0 }

  /// What a word or phrase means; `nil` for an ordinary word.
  func meaning(of phrase: String) -> Meaning? { phrases[phrase] }

  /// What a word or phrase without its accents means: *bodo*. Short ones are left alone, *as* not
  /// being Ås.
  func meaning(ofUnaccented phrase: String) -> Meaning? {
    phrase.count >= 4 ? unaccented[withoutAccents(phrase)] : nil
  }

  /// A compound taken apart: *nordlandssykehuset* is the *nordland* one of kind *sykehus*.
  func compound(_ word: String) -> (stem: String, kind: String)? {
    guard let found = endings.first(where: { word.hasSuffix($0.ending) }) else { return nil }
    let stem = word.dropLast(found.ending.count)
    guard stem.count >= 3 else { return nil }
    return (String(stem.hasSuffix("s") ? stem.dropLast() : stem), found.kind)
  }

  /// The kind word of six letters or more that a word is one edit away from: *komune*. A longer
  /// form of the word is another word.
  func misspeltKind(_ word: String) -> String? {
    guard word.count >= 5 else { return nil }
    let letters = Array(word)
    return longKindWords.first { candidate in
      isOneEditApart(letters, candidate.word) && !letters.starts(with: candidate.word)
    }?.kind
  }

  private static func firstWordAndLength(_ phrase: String) -> (String, Int) {
    let words = phrase.split(separator: " ")
    return (withoutAccents(String(words[0])), words.count)
  }

  private static func role(_ name: String) -> WordRole {
    switch name {
    case "kind": .kind
    case "form": .form
    case "small": .small
    default: .plain
    }
  }

  /// The places of a gazetteer as phrases. A municipality hides a county of the same name, a county
  /// a town.
  private static func places(_ gazetteer: Gazetteer) -> [(String, Meaning)] {
    var found: [(String, Meaning)] = []
    for municipality in gazetteer.municipalities {
      let names = municipality.allNames.map(phrase)
      let meaning = Meaning(text: names[0], role: .place(isCounty: false))
      for name in names { found.append((name, meaning)) }
    }
    for county in gazetteer.counties {
      found.append((phrase(county), Meaning(text: phrase(county), role: .place(isCounty: true))))
    }
    for town in gazetteer.towns {
      let role = WordRole.town(phrase(town.municipality.name))
      found.append((phrase(town.name), Meaning(text: phrase(town.name), role: role)))
    }
    var seen = Set<String>()
    return found.filter { seen.insert($0.0).inserted }
  }

  /// Places and kind words by their spelling without accents, those with a single meaning.
  private static func unaccented(_ entries: [(String, Meaning)]) -> [String: Meaning] {
    var meanings: [String: Set<Meaning>] = [:]
    for (phrase, meaning) in entries where meaning.role != .form && meaning.role != .small {
      meanings[withoutAccents(phrase), default: []].insert(meaning)
    }
    return meanings.compactMapValues { $0.count == 1 ? $0.first : nil }
  }
}

/// A name as its words with one space between.
private func phrase(_ name: String) -> String {
  words(of: nameKey(name)).joined(separator: " ")
}
