/// A spelling that stands for an organisation, as somebody has decided.
public struct NameAlias: Sendable, Hashable {
  /// The spelling that files use.
  public var alias: String
  /// The name, or id, of the organisation that is meant.
  public var name: String
  /// A remark, such as why.
  public var note: String?
  /// Where the record was read.
  public var origin: Origin?

  /// Makes an alias.
  public init(alias: String, name: String, note: String? = nil, origin: Origin? = nil) {
    self.alias = alias
    self.name = name
    self.note = note
    self.origin = origin
  }
}
