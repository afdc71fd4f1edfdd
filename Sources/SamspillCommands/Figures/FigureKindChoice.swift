import Figures
import Spelling
import Wording

/// The kind of figure that an option names.
struct FigureKindChoice {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// The kind with an id; `nil` when none was named.
  ///
  /// - Throws: `CommandFailure` when there is no such kind.
  func kind(_ id: String?) throws -> (any FigureKind.Type)? {
    guard let id else { return nil }
    if let known = FigureKindCatalog.kind(id) { return known }
    let suggestion = nearestChoice(to: id, among: FigureKindCatalog.all.map { $0.id })
    throw CommandFailure(lines: [FigureKindWords.unknown(id, suggestion: suggestion)[language]])
  }
}
