/// A collaboration between two nodes, by node index.
///
/// In an undirected graph `tail` is the smaller index; in a directed one the edge runs from `tail`
/// to `head`. The weight is a strength (larger means stronger), never a distance.
public struct Edge: Sendable, Hashable {
  /// The node the edge leaves (undirected: the smaller index).
  public let tail: Int
  /// The node the edge reaches (undirected: the larger index).
  public let head: Int
  /// The strength of the edge, positive and finite.
  public let weight: Double

  /// Makes an edge between two node indices.
  public init(_ tail: Int, _ head: Int, weight: Double = 1) {
    self.tail = tail
    self.head = head
    self.weight = weight
  }
}
