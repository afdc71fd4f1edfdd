/// One text in every language.
///
/// Nynorsk may still be missing, and then there is no nynorsk report: languages are not mixed.
public struct Words: Sendable, Hashable {
  /// Bokmål.
  public let nb: String
  /// Nynorsk; `nil` where it has not been written.
  public let nn: String?
  /// English.
  public let en: String

  /// Makes a text from its languages.
  public init(nb: String, nn: String? = nil, en: String) {
    self.nb = nb
    self.nn = nn
    self.en = en
  }

  /// The text in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .bokmål: nb
    case .nynorsk: nn ?? nb
    case .english: en
    }
  }
}
