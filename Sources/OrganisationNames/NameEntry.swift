/// An organisation's name as it stands in somebody's data, with what is known beside it.
public struct NameEntry: Sendable, Hashable {
  /// The name as it is written.
  public var name: String
  /// The organisation number, if there is one.
  public var organisationNumber: String?
  /// The number of its municipality, if known.
  public var municipality: String?
  /// The code of its kind, if known; otherwise it is guessed from the name.
  public var kind: String?

  /// Makes an entry; only the name is needed.
  public init(
    name: String, organisationNumber: String? = nil, municipality: String? = nil,
    kind: String? = nil
  ) {
    self.name = name
    self.organisationNumber = organisationNumber
    self.municipality = municipality
    self.kind = kind
  }
}
