/// A chapter of a manual page, such as that of the exit status.
public struct ManualChapter: Sendable, Hashable {
  /// One thing explained.
  public struct Entry: Sendable, Hashable {
    /// What is explained, such as a number or a name; empty for a paragraph of its own.
    public var name: String
    /// The explanation.
    public var text: String

    /// Creates an entry.
    public init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  /// The heading.
  public var heading: String
  /// What is explained, in order.
  public var entries: [Entry]

  /// Creates a chapter.
  public init(_ heading: String, _ entries: [Entry]) {
    self.heading = heading
    self.entries = entries
  }
}
