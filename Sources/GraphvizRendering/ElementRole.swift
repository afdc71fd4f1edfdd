/// What an element of a drawing is there for: what examines a drawing reads it, what draws doesn't.
///
/// Whoever puts a drawing together knows the roles; identifiers are for pages and scripts to find
/// parts by, and tell nothing of them.
public enum ElementRole: Sendable, Hashable, Codable {
  /// Stands for something, and tells what by its look, which the legend must explain: an
  /// organisation, a tie, the cell of a matrix.
  case mark
  /// Stands for something and tells itself what, by a word or number on it or beside it: the box of a
  /// sector in a diagram of sectors, the line between two of them.
  case named
  /// Words to read: a heading, a note, the name before a row.
  case label
  /// A piece of a sample of the legend. Samples of one row must look different; pieces of the same
  /// entry are one sample.
  case sample(row: String, entry: Int)
  /// Helps the eye and stands for nothing: a grid, a rule, a frame, the end of a line.
  case decoration

  /// Whether it stands for something.
  public var isPart: Bool { self == .mark || self == .named }

  /// Whether it is a piece of a sample.
  public var isSample: Bool { if case .sample = self { true } else { false } }
}
