/// Reads a name word by word, longest known phrase first.
struct NameParser {
  private let lexicon = Lexicon.norwegian
  private var kinds: Set<String> = []
  private var distinctive: Set<String> = []
  private var places: Set<String> = []
  private var townMunicipalities: [String: String] = [:]
  private var inOrder: [String] = []
  private var traits: NameTraits = []
  private var countiesOnly = true

  /// Takes a name apart.
  ///
  /// - *Kommune* beside another sort of organisation, or with a place and words of its own, is only
  ///   the owner, and is left out: *Bodø kommune v/NAV* is the NAV office of Bodø.
  /// - A municipality's or town's name alone is the municipality.
  /// - A town stands for its municipality in the names of municipalities and NAV offices.
  static func parse(_ name: String) -> ParsedName {
    var parser = NameParser()
    let key = nameKey(name)
    var parsed = ParsedName(name: name, key: key, words: words(of: key))
    parser.read(parser.writtenOut(withoutBracketedAbbreviation(key)))
    parser.settle()
    parsed.kinds = parser.kinds.sorted()
    parsed.distinctive = parser.distinctive.sorted()
    if parsed.kinds.isEmpty, parsed.distinctive.isEmpty { parsed.distinctive = [key] }
    parsed.places = parser.places
    parsed.numbers = parser.inOrder.filter { $0.contains(where: \.isNumber) }
    parsed.joined = parser.inOrder.joined()
    parsed.traits = parser.traits
    parsed.sign()
    parsed.kind = KindGuesser.kind(ofKey: key)?.kind
    return parsed
  }

  /// The words of a key with abbreviations replaced by what they stand for.
  private mutating func writtenOut(_ key: String) -> [String] {
    var result: [String] = []
    let read = withCountiesWrittenOut(words(of: key))
    if read != words(of: key) { traits.insert(.respelt) }
    for word in read {
      if let full = lexicon.abbreviations[word] {
        traits.insert(.abbreviation)
        result += full
      } else {
        result.append(word)
      }
    }
    return result
  }

  private mutating func read(_ words: [String]) {
    var start = 0
    while start < words.count {
      start += readPhrase(words[start...]) ?? readWord(words[start])
    }
  }

  /// Reads the longest known phrase at the beginning; the number of words read.
  private mutating func readPhrase(_ words: ArraySlice<String>) -> Int? {
    let longest = min(lexicon.longestPhrase(from: words[words.startIndex]), words.count)
    for length in stride(from: longest, through: 1, by: -1) {
      let phrase = words.prefix(length).joined(separator: " ")
      if let meaning = lexicon.meaning(of: phrase) {
        take(meaning)
        note(phrase, readAs: meaning)
        return length
      }
      if let meaning = lexicon.meaning(ofUnaccented: phrase) {
        take(meaning)
        traits.insert(.withoutAccents)
        return length
      }
    }
    return nil
  }

  /// Reads a word that is no known phrase.
  private mutating func readWord(_ word: String) -> Int {
    if let (stem, kind) = lexicon.compound(word) {
      take(lexicon.meaning(of: stem) ?? Meaning(text: stem, role: .plain))
      take(Meaning(text: kind, role: .kind))
      note(word, readAs: Meaning(text: kind, role: .kind))
    } else if let kind = lexicon.misspeltKind(word) {
      take(Meaning(text: kind, role: .kind))
      traits.insert(.misspelt)
    } else {
      take(Meaning(text: word, role: .plain))
    }
    return 1
  }

  /// Notes a sort word that is neither in its usual spelling nor the definite form of it.
  private mutating func note(_ word: String, readAs meaning: Meaning) {
    let usual = [meaning.text, meaning.text + "et", meaning.text + "en", meaning.text + "n"]
    if meaning.role == .kind, !usual.contains(where: word.hasSuffix) { traits.insert(.respelt) }
  }

  private mutating func take(_ meaning: Meaning) {
    switch meaning.role {
    case .small: return
    case .form:
      traits.insert(.legalForm)
      return
    case .kind:
      kinds.insert(meaning.text)
      traits.insert(.saysKind)
    case .place(let isCounty):
      places.insert(meaning.text)
      distinctive.insert(meaning.text)
      if !isCounty { countiesOnly = false }
    case .town(let municipality):
      townMunicipalities[meaning.text] = municipality
      distinctive.insert(meaning.text)
    case .plain: distinctive.insert(meaning.text)
    }
    inOrder.append(meaning.text)
  }

  /// Settles what only the whole name tells.
  private mutating func settle() {
    let towns = Set(townMunicipalities.keys)
    let ownWords = distinctive.subtracting(places).subtracting(towns)
    let isPlaced = !places.isEmpty || !towns.isEmpty
    if kinds.contains("kommune"), kinds.count > 1 || (isPlaced && !ownWords.isEmpty) {
      kinds.remove("kommune")
      traits.insert(.unitOfOther)
    }
    if kinds.contains("nav") { dropOfficeWords() }
    let isBare = ownWords.isEmpty && places.count + towns.count == 1
    if kinds.isEmpty, isBare, !towns.isEmpty || !countiesOnly { kinds = ["kommune"] }
    if kinds == ["kommune"] || kinds == ["nav"] { replaceTowns() } else { places.formUnion(towns) }
  }

  /// *Kontor* says nothing about a NAV office.
  private mutating func dropOfficeWords() {
    distinctive.subtract(["kontor", "kontoret", "office"])
  }

  private mutating func replaceTowns() {
    for (town, municipality) in townMunicipalities {
      distinctive.remove(town)
      distinctive.insert(municipality)
      places.insert(municipality)
      traits.insert(.town)
    }
  }
}

/// The words with *fylke* or *FK* after a county's name read as *fylkeskommune*, but in names of
/// NAV's offices. Elsewhere *FK* is a football club.
func withCountiesWrittenOut(_ words: [String]) -> [String] {
  guard !words.contains("nav") else { return words }
  var result = words
  for index in words.indices.dropFirst() where words[index] == "fylke" || words[index] == "fk" {
    let before = (max(0, index - 4)..<index).contains { start in
      let phrase = words[start..<index].joined(separator: " ")
      return Lexicon.norwegian.meaning(of: phrase)?.role == .place(isCounty: true)
    }
    if before { result[index] = "fylkeskommune" }
  }
  return result
}

/// A key without an abbreviation in brackets that stands beside the name it is short for.
///
/// Taken out: one word of letters that is a known abbreviation or *NAV*, or begins with the letter
/// the name begins with; never a place, which may be what tells two names apart.
private func withoutBracketedAbbreviation(_ key: String) -> String {
  guard let opening = key.firstIndex(of: "("), opening > key.startIndex,
    let closing = key[opening...].firstIndex(of: ")")
  else { return key }
  let content = String(key[key.index(after: opening)..<closing])
  let lexicon = Lexicon.norwegian
  guard 2...8 ~= content.count, content.allSatisfy(\.isLetter) else { return key }
  let isShort =
    content == "nav" || lexicon.abbreviations[content] != nil
    || (lexicon.meaning(of: content) == nil && content.first == key.first)
  return isShort ? String(key[..<opening]) + String(key[key.index(after: closing)...]) : key
}
