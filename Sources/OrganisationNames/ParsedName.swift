/// What a reader made of a name on the way to its usual spelling.
struct NameTraits: OptionSet, Sendable {
  let rawValue: Int

  /// An abbreviation was written out.
  static let abbreviation = NameTraits(rawValue: 1)
  /// A town was read as its municipality.
  static let town = NameTraits(rawValue: 2)
  /// A unit was named by way of its municipality.
  static let unitOfOther = NameTraits(rawValue: 4)
  /// A known word was written without its accents.
  static let withoutAccents = NameTraits(rawValue: 8)
  /// A kind word was misspelt.
  static let misspelt = NameTraits(rawValue: 16)
  /// The name says what sort of organisation it is.
  static let saysKind = NameTraits(rawValue: 32)
  /// The name says its legal form.
  static let legalForm = NameTraits(rawValue: 64)
  /// A sort word was shortened or written in another language.
  static let respelt = NameTraits(rawValue: 128)
}

/// A name taken apart: what sort of organisation, where, and the words of its own.
struct ParsedName: Sendable {
  /// The name as it was written.
  let name: String
  /// ``nameKey(_:)`` of the name.
  let key: String
  /// The words of the key.
  let words: [String]
  /// The sort words in their usual spelling, sorted, each once.
  var kinds: [String] = []
  /// The words that tell it from others of its sort, places and names alike, sorted, each once.
  var distinctive: [String] = []
  /// Those of them that are known places.
  var places: Set<String> = []
  /// The words with a digit, in order.
  var numbers: [String] = []
  /// All words but forms and small ones, written together in the order of the name.
  var joined = ""
  /// How it was read.
  var traits: NameTraits = []
  /// The code of the kind the name tells; `nil` when unsure.
  var kind: String?

  /// What names with the same words share, whatever their order and spelling.
  private(set) var signature = ""
  /// The same without accents.
  private(set) var unaccentedSignature = ""

  /// Makes the signatures, when all words are in place.
  mutating func sign() {
    let sort = kinds.joined(separator: " ") + "|"
    signature = sort + distinctive.joined(separator: "|")
    unaccentedSignature = sort + distinctive.map(withoutAccents).sorted().joined(separator: "|")
  }

  /// The sort words it may stand for: those it has; a name of one word may be that of a
  /// municipality.
  var sorts: Set<String> {
    let said = kinds.joined(separator: " ")
    return kinds.isEmpty && distinctive.count == 1 ? [said, "kommune"] : [said]
  }

  /// The first letters of the words; with and without the small ones.
  var initials: Set<String> {
    guard words.count >= 3 else { return [] }
    let large = words.filter { Lexicon.norwegian.meaning(of: $0)?.role != .small }
    return Set([words, large].filter { $0.count >= 3 }.map { String($0.compactMap(\.first)) })
  }

  /// Whether the name could be initials: one word of three to six letters, two of them capitals.
  var mayBeInitials: Bool {
    guard words.count == 1, 3...6 ~= key.count, key.allSatisfy(\.isLetter) else { return false }
    return name.count(where: \.isUppercase) >= 2 && traits.isDisjoint(with: .saysKind)
  }
}
