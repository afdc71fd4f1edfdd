/// A paragraph to copy, and where its numbers are found.
public struct Passage: Sendable, Hashable {
  /// What it is: `summary`, `application`, `finding-1`, `figure-1-caption`, `method` …
  public let id: String
  /// What stands over it; the same over paragraphs that belong together.
  public let heading: String
  /// What stands before it; `nil` where the heading says enough.
  public let label: String?
  /// The paragraph.
  public let text: String
  /// Its numbers, in the order of their tables.
  public let facts: [PassageFact]

  /// Makes a paragraph.
  init(
    _ id: String, _ heading: String, label: String? = nil, _ text: String, _ facts: [PassageFact]
  ) {
    self.id = id
    self.heading = heading
    self.label = label
    self.text = text
    self.facts = facts
  }
}
