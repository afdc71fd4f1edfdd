/// What the words of a value are like, so that an error can say how to write one.
///
/// Not in swift-argument-parser, whose values say nothing of it.
public enum ValueForm: Sendable, Hashable {
  /// A number that may have decimals.
  case decimal
  /// A whole number.
  case whole
  /// Anything else.
  case word
}
