/// Two municipalities that border on each other. A fact of the map: it says nothing of collaboration.
public struct NeighbourPair: Sendable, Hashable {
  /// The id of one of the two.
  public var municipality: String
  /// The id of the other.
  public var neighbour: String
  /// Where it is known from.
  public var source: String?
  /// A remark.
  public var note: String?
  /// Where the record was read.
  public var origin: Origin?

  /// Makes a pair.
  public init(municipality: String, neighbour: String, origin: Origin? = nil) {
    self.municipality = municipality
    self.neighbour = neighbour
    self.origin = origin
  }
}
