/// A well-known change in an organisation's identity.
public struct OrganisationEvent: Sendable, Hashable {
  /// The day it took effect, `2016-01-01`.
  public let date: String
  /// What happened: a raw value of `LineageEventType`.
  public let type: String
  /// The name before.
  public let old: String
  /// The name after; `nil` when there is none.
  public let new: String?
  /// Where it is known from.
  public let source: String
}
