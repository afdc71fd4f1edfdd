/// What the node in the middle is to the two it stands between, by the groups of the three
/// (Gould & Fernandez 1989, doi 10.2307/270949).
public enum BrokerageRole: Int, Sendable, Hashable, CaseIterable {
  /// All three are of one group: A → A → A.
  case coordinator
  /// The two ends share a group that the one in the middle isn't in: A → B → A.
  case consultant
  /// Only the receiver is of the group in the middle: A → B → B.
  ///
  /// In an undirected graph no end is the receiver: exactly one end is of that group.
  case gatekeeper
  /// Only the sender is of the group in the middle: A → A → B. Never in an undirected graph.
  case representative
  /// Three different groups: A → B → C.
  case liaison

  /// The role of a node of group `middle` between nodes of groups `first` and `last`.
  ///
  /// - Parameters:
  ///   - first: the group of the first node of the open triad.
  ///   - middle: the group of the node that brokers.
  ///   - last: the group of the last node.
  ///   - isDirected: whether the first is known from the last.
  public init(first: Int, middle: Int, last: Int, isDirected: Bool) {
    switch (first == middle, middle == last) {
    case (true, true): self = .coordinator
    case (false, true): self = .gatekeeper
    case (true, false): self = isDirected ? .representative : .gatekeeper
    case (false, false): self = first == last ? .consultant : .liaison
    }
  }
}
