/// Finds names that may well be of the same organisation.
///
/// A name is read as words of three sorts: what sort of organisation (*kommune*, *NAV*,
/// *universitet*), legal forms and grammatical words (left out), and the distinctive words, places
/// among them. Abbreviations are written out, nynorsk and English sort words read as bokmål, and
/// towns as their municipality where municipalities and NAV offices are named.
///
/// Two names whose ``nameKey(_:)`` is equal are the same name and nothing is said of them.
/// Otherwise the first of these that applies:
/// 1. The same organisation number: same number.
/// 2. Two organisation numbers, kinds (given or guessed) or municipality numbers that differ, or
///    different words with digits: nothing. A municipality's number and its successor's agree.
/// 3. The same sort words and the same distinctive words, in any order: same words, or what had to
///    be read into one of them (abbreviation, place, unit of other, spelling, without accents).
/// 4. The same letters but for spaces: same words. The same but for accents: without accents,
///    unless they are two known places.
/// 5. One word of three to six letters, two of them capitals, and a name whose words begin with
///    these: abbreviation.
/// 6. The same sort words (a name of one word may be a municipality's), as many distinctive words
///    and all but one the same, and this one:
///    - not a known place on both sides, and without a digit;
///    - up to four letters: two neighbours swapped;
///    - longer: the same first letter, a Jaro–Winkler similarity of 0.9 and one edit at most, two
///      from nine letters; one letter for another needs seven letters or a known place on one side
///      (*Solli*, *Solti*). A misspelling hardly ever begins with the first letter, names that do
///      are mostly of two (*Hansen*, *Jansen*).
///
///    The score is 0.97 times the mean similarity of the distinctive words, weighted by length.
///
/// Beside these stand known changes (lineage), which numbers and kinds don't speak against.
public enum NameMatcher {
  /// Below this nothing is suggested.
  ///
  /// Rule 6 gives 0.873 at the least (0.97 × 0.9) and initials 0.86, so 0.85 cuts off nothing now:
  /// the rules do. The similarity of whole names could not. Among the names of the 357
  /// municipalities 108 pairs have one of 0.85 or more (*Strand* and *Stranda* 0.97), among 444
  /// public bodies 2 945; the rules suggest none of either.
  public static let threshold = 0.85

  /// Near-duplicates among names.
  ///
  /// Of names with the same words, each is suggested the best spelling of them, not every other. A
  /// name may have several suggestions: a better spelling, a near one and a successor.
  ///
  /// - Parameter entries: in any order, which makes no difference.
  /// - Returns: best first, then by name; none from a name to itself.
  /// - Complexity: O(*n* log *n*) for ordinary names. Only names that share their sort and all
  ///   distinctive words but one, and have that one nearly alike, are compared pair by pair; where
  ///   more than 200 names are so alike, these are left out.
  public static func suggestions(among entries: [NameEntry]) -> [NameSuggestion] {
    let parsed = Set(entries).map(ParsedEntry.init).sorted(by: isBefore)
    var found = DuplicateSearch.suggestions(among: parsed)
    found += lineageSuggestions(for: parsed, among: parsed)
    found += placeSuggestions(for: parsed)
    return best(found)
  }

  /// The entry an unknown name most likely is.
  ///
  /// - Returns: `nil` when none is near, or when one has the same ``nameKey(_:)`` and the name is
  ///   not unknown.
  /// - Complexity: O(*n*).
  public static func match(_ name: String, among entries: [NameEntry]) -> NameSuggestion? {
    matches(of: [name], among: entries)[name]
  }

  /// The entries that unknown names most likely are, by name: ``match(_:among:)`` for many names,
  /// the entries being read once.
  ///
  /// - Complexity: O(*n*) for each name.
  public static func matches(
    of names: [String], among entries: [NameEntry]
  ) -> [String: NameSuggestion] {
    let parsed = Set(entries).map(ParsedEntry.init).sorted(by: isBefore)
    var found: [String: NameSuggestion] = [:]
    for name in names { found[name] = match(ParsedEntry(NameEntry(name: name)), among: parsed) }
    return found
  }

  private static func match(_ unknown: ParsedEntry, among parsed: [ParsedEntry]) -> NameSuggestion?
  {
    guard !parsed.contains(where: { $0.parsed.key == unknown.parsed.key }) else { return nil }
    var found = parsed.compactMap { known in
      unknown.match(known).map { NameSuggestion(unknown.entry.name, known.entry.name, $0) }
    }
    let known = Set(parsed.map(\.entry.name))
    found += lineageSuggestions(for: [unknown], among: parsed)
      .filter { known.contains($0.suggested) }
    return best(found).first
  }

  /// One order for any order of the entries: the better spelling first.
  private static func isBefore(_ first: ParsedEntry, _ second: ParsedEntry) -> Bool {
    if first.isPreferred(to: second) { return true }
    return !second.isPreferred(to: first) && details(first) < details(second)
  }

  private static func details(_ entry: ParsedEntry) -> String {
    let entry = entry.entry
    return [entry.organisationNumber, entry.municipality, entry.kind].map { $0 ?? "" }
      .joined(separator: ";")
  }

  /// The suggestions in order, only the surest of those that replace one name by one other.
  private static func best(_ found: [NameSuggestion]) -> [NameSuggestion] {
    let order = NameSuggestion.Reason.allCases
    var seen = Set<[String]>()
    return found.filter { $0.name != $0.suggested && $0.score >= threshold }
      .sorted { first, second in
        if first.score != second.score { return first.score > second.score }
        if first.name != second.name { return first.name < second.name }
        if first.suggested != second.suggested { return first.suggested < second.suggested }
        let reasons = (order.firstIndex(of: first.reason)!, order.firstIndex(of: second.reason)!)
        return reasons.0 < reasons.1
      }
      .filter { seen.insert([$0.name, $0.suggested]).inserted }
  }
}
