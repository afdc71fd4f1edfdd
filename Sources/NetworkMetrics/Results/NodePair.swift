/// Two nodes, by index.
public struct NodePair: Sendable, Hashable, Comparable {
  /// The node an edge leaves (undirected: the smaller index).
  public let tail: Int
  /// The node an edge reaches (undirected: the larger index).
  public let head: Int

  /// Makes a pair.
  public init(_ tail: Int, _ head: Int) {
    self.tail = tail
    self.head = head
  }

  /// Orders pairs by tail, then head.
  public static func < (left: NodePair, right: NodePair) -> Bool {
    (left.tail, left.head) < (right.tail, right.head)
  }
}
