extension ParsedEntry {
  /// Whether this spelling is the better one to use of two.
  ///
  /// In this order: an organisation number, nothing read into it, more known places, in bokmål and
  /// unabbreviated, saying what it is, a legal form, more of the country's letters, more words,
  /// fewer capitals; then alphabetically.
  func isPreferred(to other: ParsedEntry) -> Bool {
    let mine = preference
    let theirs = other.preference
    if let index = mine.indices.first(where: { mine[$0] != theirs[$0] }) {
      return mine[index] < theirs[index]
    }
    return entry.name < other.entry.name
  }

  /// What is compared, in order; the lower the better.
  static func preference(_ entry: NameEntry, _ parsed: ParsedName) -> [Int] {
    let readings: NameTraits = [
      .abbreviation, .town, .unitOfOther, .withoutAccents, .misspelt,
    ]
    return [
      entry.organisationNumber == nil ? 1 : 0,
      parsed.traits.intersection(readings).isEmpty ? 0 : 1,
      -parsed.places.count,
      parsed.traits.contains(.respelt) ? 1 : 0,
      parsed.traits.contains(.saysKind) ? 0 : 1,
      parsed.traits.contains(.legalForm) ? 0 : 1,
      -parsed.key.unicodeScalars.count { !$0.isASCII && $0.properties.isAlphabetic },
      -parsed.words.count,
      entry.name.count(where: \.isUppercase),
    ]
  }
}
