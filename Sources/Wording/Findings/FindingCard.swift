/// What the definition card of a kind of finding says beside its question and action.
public struct FindingCard: Sendable, Hashable {
  /// The kind, which is the detector's.
  public let kind: String
  /// How it is read.
  public let reading: Words
  /// The formula, the same in every language.
  public let formula: String
  /// What it does not mean, and what makes it go wrong.
  public let warning: Words

  /// The card of a kind; `nil` when there is none.
  public static func card(for kind: String) -> FindingCard? { all.first { $0.kind == kind } }
}
