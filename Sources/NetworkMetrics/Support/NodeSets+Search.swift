import GraphAlgorithms

extension NodeSets {
  /// The one set that a search found.
  init(_ found: NodeSetSearch) {
    self.init(
      [found.nodes], score: found.value,
      search: found.equallyGood == nil ? .greedyWithSwaps : .exact, equallyGood: found.equallyGood)
  }
}
