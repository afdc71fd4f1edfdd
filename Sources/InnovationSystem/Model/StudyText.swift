/// A text of the study, in one language or several.
public struct StudyText: Sendable, Hashable {
  /// The text by language code (`nb`, `nn`, `en`); the empty code holds a text of no stated language.
  public let texts: [String: String]

  /// Makes a text from its languages.
  public init(_ texts: [String: String]) { self.texts = texts }

  /// Makes a text of no stated language.
  public init(_ text: String) { texts = ["": text] }

  /// The text in a language; failing that, of no stated language, then in the other Norwegian for a
  /// Norwegian one, then in the first there is.
  public subscript(language: String) -> String {
    let neighbour = ["nb": "nn", "nn": "nb"][language] ?? ""
    return texts[language] ?? texts[""] ?? texts[neighbour] ?? texts.sorted { $0.key < $1.key }
      .first?.value ?? ""
  }
}
