/// What was chosen about how a large network is reduced to what a page can hold.
public struct ReductionChoice: Sendable, Hashable {
  /// The name of the reduction; `nil` for the one that suits the size.
  public var id: String?
  /// At most how many organisations are drawn by name; `nil` for as many as the reduction usually
  /// draws.
  public var top: Int?
  /// How much of chance a tie of the backbone may have, 0–1; `nil` for the usual.
  public var alpha: Double?

  /// Nothing chosen.
  public init() {}
}
