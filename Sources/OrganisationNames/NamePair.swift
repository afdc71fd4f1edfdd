/// An entry with its name taken apart.
struct ParsedEntry: Sendable {
  /// The entry.
  let entry: NameEntry
  /// Its name.
  let parsed: ParsedName
  /// What decides which of two spellings is the better one; made once, since sorting asks often.
  let preference: [Int]

  init(_ entry: NameEntry) {
    self.entry = entry
    parsed = NameParser.parse(entry.name)
    preference = Self.preference(entry, parsed)
  }

  /// The kind given or else guessed.
  var kind: String? { entry.kind ?? parsed.kind }
}

extension ParsedEntry {
  /// Whether, and how surely, two entries with different keys are the same organisation.
  ///
  /// The rules are those of ``NameMatcher``, in that order.
  func match(_ other: ParsedEntry) -> NameMatch? {
    guard parsed.key != other.parsed.key else { return nil }
    if let number = entry.organisationNumber, number == other.entry.organisationNumber {
      return NameMatch(.sameNumber)
    }
    guard isCompatible(with: other) else { return nil }
    return parsed.sameWords(other.parsed) ?? parsed.initialsMatch(other.parsed)
      ?? parsed.nearSpelling(other.parsed)
  }

  /// Whether nothing known beside the names says that they are different organisations.
  func isCompatible(with other: ParsedEntry) -> Bool {
    agrees(entry.organisationNumber, other.entry.organisationNumber)
      && agrees(kind, other.kind) && parsed.numbers == other.parsed.numbers
      && agrees(entry.municipality, other.entry.municipality, by: Gazetteer.norway.mayBeTheSame)
  }
}

/// Whether two values agree as far as both are known.
private func agrees(
  _ first: String?, _ second: String?, by isSame: (String, String) -> Bool = { $0 == $1 }
) -> Bool {
  guard let first, let second else { return true }
  return isSame(first, second)
}

extension ParsedName {
  /// The match of names with the same words, as they stand, without accents or written together.
  func sameWords(_ other: ParsedName) -> NameMatch? {
    if signature == other.signature { return NameMatch(reading(other)) }
    if joined == other.joined, joined.count >= 6 { return NameMatch(.sameWords) }
    let isUnaccented = unaccentedSignature == other.unaccentedSignature
    guard isUnaccented, places.isEmpty || other.places.isEmpty || places == other.places else {
      return nil
    }
    return NameMatch(.withoutAccents)
  }

  /// What had to be read into one of two names to give both the same words.
  private func reading(_ other: ParsedName) -> NameSuggestion.Reason {
    let different = traits.symmetricDifference(other.traits)
    let readings: [(NameTraits, NameSuggestion.Reason)] = [
      (.abbreviation, .abbreviation), (.town, .place), (.unitOfOther, .unitOfOther),
      (.misspelt, .spelling), (.withoutAccents, .withoutAccents),
    ]
    return readings.first { different.contains($0.0) }?.1 ?? .sameWords
  }

  /// The match of a name with the initials of another, not in the table of abbreviations.
  func initialsMatch(_ other: ParsedName) -> NameMatch? {
    let isShort = mayBeInitials && other.initials.contains(key)
    let isLong = other.mayBeInitials && initials.contains(other.key)
    return isShort || isLong ? NameMatch(.abbreviation, score: 0.86) : nil
  }

  /// The match of names that differ in the spelling of one word.
  func nearSpelling(_ other: ParsedName) -> NameMatch? {
    guard !sorts.isDisjoint(with: other.sorts), distinctive.count == other.distinctive.count else {
      return nil
    }
    let mine = distinctive.filter { !other.distinctive.contains($0) }
    let theirs = other.distinctive.filter { !distinctive.contains($0) }
    guard mine.count == 1, theirs.count == 1 else { return nil }
    guard !(places.contains(mine[0]) && other.places.contains(theirs[0])) else { return nil }
    let isPlace = places.contains(mine[0]) || other.places.contains(theirs[0])
    guard let similarity = wordSimilarity(mine[0], theirs[0], isPlace: isPlace) else { return nil }
    let letters = Double(distinctive.reduce(0) { $0 + $1.count })
    let length = Double(mine[0].count)
    let score = (letters - length + length * similarity) / letters * 0.97
    return score >= NameMatcher.threshold ? NameMatch(.spelling, score: score) : nil
  }
}

/// The Jaro–Winkler similarity of two words near enough to be one misspelt word; `nil` otherwise.
///
/// Words up to four letters must be a swap of neighbours apart, longer ones one edit, from nine
/// letters two; the first letter must be the same unless the first two are swapped, a similarity of
/// 0.9 is needed, and words with a digit are never near. A letter for another needs seven letters,
/// or a known place on one side: *Solli* and *Solti* are two names.
func wordSimilarity(_ first: String, _ second: String, isPlace: Bool) -> Double? {
  let a = Array(first)
  let b = Array(second)
  guard !(first + second).contains(where: \.isNumber) else { return nil }
  let isSwap = a.count == b.count && isOneEditApart(a, b) && a.sorted() == b.sorted()
  let similarity = NameMatcher.jaroWinkler(first, second)
  if isSwap { return max(similarity, 0.9) }
  let shortest = min(a.count, b.count)
  guard shortest > 4, a[0] == b[0], similarity >= 0.9 else { return nil }
  guard a.count != b.count || shortest >= 7 || isPlace else { return nil }
  let isNear = isOneEditApart(a, b) || (shortest >= 9 && isTwoEditsApart(a[...], b[...]))
  return isNear ? similarity : nil
}
