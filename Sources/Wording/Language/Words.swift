/// One text in every language.
///
/// None can be left out: a text that lacked a language would be read in another, and languages are
/// not mixed.
public struct Words: Sendable, Hashable {
  /// Bokmål.
  public let nb: String
  /// Nynorsk.
  public let nn: String
  /// English.
  public let en: String

  /// Makes a text from its languages.
  public init(nb: String, nn: String, en: String) {
    self.nb = nb
    self.nn = nn
    self.en = en
  }

  /// The text in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .bokmål: nb
    case .nynorsk: nn
    case .english: en
    }
  }
}

extension Words {
  /// The text with its first letter in upper case.
  public var capitalised: Words {
    Words(
      nb: Formatter(.bokmål).capitalised(nb), nn: Formatter(.nynorsk).capitalised(nn),
      en: Formatter(.english).capitalised(en))
  }
}
