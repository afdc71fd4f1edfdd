/// A work that defines a measure.
public struct Reference: Sendable, Hashable {
  /// The authors' family names, as cited.
  public let authors: String
  /// The year of publication.
  public let year: Int
  /// The digital object identifier, without a resolver; `nil` for a work that has none.
  public let doi: String?

  /// Makes a reference.
  public init(_ authors: String, _ year: Int, doi: String? = nil) {
    self.authors = authors
    self.year = year
    self.doi = doi
  }
}
