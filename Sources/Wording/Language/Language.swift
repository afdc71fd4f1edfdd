/// A language that users read.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// Norwegian bokmål.
  case bokmål = "nb"
  /// Norwegian nynorsk.
  case nynorsk = "nn"
  /// English.
  case english = "en"

  /// The language of a locale such as `nb_NO.UTF-8`; `nil` when it is none of ours.
  public init?(locale: String) {
    switch locale.prefix(2).lowercased() {
    case "nb", "no": self = .bokmål
    case "nn": self = .nynorsk
    case "en": self = .english
    default: return nil
    }
  }

  /// Whether numbers have a decimal comma and a space before the per cent sign.
  public var usesComma: Bool { self != .english }
}
