/// The search for entries that are one organisation, by what they share.
///
/// First the names that share something in full, one sort of key after the other: each is suggested
/// the best entry of its group that it matches, and takes no further part. Then those left, by keys
/// that near spellings share.
struct DuplicateSearch {
  private var found: [NameSuggestion] = []
  private var remaining: [ParsedEntry]

  /// The suggestions among entries, the better spellings first.
  static func suggestions(among entries: [ParsedEntry]) -> [NameSuggestion] {
    var search = DuplicateSearch(remaining: entries)
    search.gather { [$0.entry.organisationNumber.map { "number " + $0 } ?? ""] }
    search.gather { [$0.parsed.key] }
    search.gather { [$0.parsed.signature] }
    search.gather { [$0.parsed.unaccentedSignature] }
    search.gather { [$0.parsed.joined] }
    search.gather(by: initials)
    search.gather(by: \.parsed.spellingKeys)
    return search.found
  }

  private init(remaining: [ParsedEntry]) { self.remaining = remaining }

  /// Suggests to each entry the best earlier one that shares a key with it and matches.
  ///
  /// An entry with the same key as an earlier one is the same name, and drops out unsaid.
  private mutating func gather(by keys: (ParsedEntry) -> [String]) {
    var groups: [String: [Int]] = [:]
    var kept: [ParsedEntry] = []
    for entry in remaining {
      let keys = keys(entry).filter { !$0.isEmpty }
      let candidates = keys.flatMap { key -> [Int] in
        let group = groups[key] ?? []
        return group.count <= Self.largestGroup ? group : []
      }
      if !settle(entry, among: Set(candidates).sorted().map { kept[$0] }) {
        for key in keys { groups[key, default: []].append(kept.count) }
        kept.append(entry)
      }
    }
    remaining = kept
  }

  /// Finds the best match of an entry; `false` when there is none and it goes on.
  private mutating func settle(_ entry: ParsedEntry, among candidates: [ParsedEntry]) -> Bool {
    var best: (match: NameMatch, entry: ParsedEntry)?
    for candidate in candidates {
      if entry.parsed.key == candidate.parsed.key, entry.isCompatible(with: candidate) {
        return true
      }
      if let match = entry.match(candidate), match.score > best?.match.score ?? 0 {
        best = (match, candidate)
      }
    }
    guard let best else { return false }
    found.append(NameSuggestion(entry.entry.name, best.entry.entry.name, best.match))
    return true
  }

  /// More entries than this with the same key are not compared one by one.
  private static let largestGroup = 200
}

/// The initials an entry is or may be shortened to.
private func initials(_ entry: ParsedEntry) -> [String] {
  entry.parsed.mayBeInitials ? [entry.parsed.key] : entry.parsed.initials.sorted()
}

extension ParsedName {
  /// Keys of which names that differ in the spelling of one word share one.
  ///
  /// For each distinctive word: the other words, with the word less one letter in turn (any single
  /// edit leaves one of these in common) and, for long words, its first and last five letters (two
  /// edits leave one, unless they are at both ends).
  var spellingKeys: [String] {
    distinctive.indices.flatMap { index -> [String] in
      let word = distinctive[index]
      guard word.count > 1, !word.contains(where: \.isNumber) else { return [] }
      var others = distinctive
      others.remove(at: index)
      let variants = spellingVariants(word)
      return sorts.sorted().flatMap { sort in
        variants.map { ([sort] + others + [$0]).joined(separator: "|") }
      }
    }
  }
}

/// What a word shares with its near spellings: each once, sorted.
private func spellingVariants(_ word: String) -> [String] {
  var variants: Set<String> = [word]
  for index in word.indices {
    var shorter = word
    shorter.remove(at: index)
    variants.insert(shorter)
  }
  if word.count >= 9 {
    variants.insert(word.prefix(5) + "…")
    variants.insert("…" + word.suffix(5))
  }
  return variants.sorted()
}
