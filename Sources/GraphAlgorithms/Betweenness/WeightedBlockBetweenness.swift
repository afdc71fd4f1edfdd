import CollaborationGraph

/// The sums over ordered pairs of the share of their shortest paths that run through each node of an
/// undirected graph, an edge being 1/weight long; block by block.
///
/// - Complexity: O(Σ over blocks of nodes · edges) time, O(*n* + *m*) memory for each thread.
func orderedPairWeightedSums(of graph: Graph) -> [Double] {
  let shares = BlockShares(of: graph, lengths: .inverseWeights)
  var sums = shares.partedPairs
  shares.forEachBlock { block in
    let order = block.rows.breadthFirstOrder
    let rows = block.rows.renumbered(by: order)
    let masses = order.map { block.masses[Int($0)] }
    let inside = SearchParts.sum(of: rows.count, worthAThread: 256) { sources in
      var search = BucketSearch(rows: rows, masses: masses)
      for source in sources { search.run(from: source) }
      return search.sums
    }
    for (place, sum) in zip(order, inside) { sums[block.nodes[Int(place)]] += sum }
  }
  return sums
}
