import CollaborationGraph

/// The blocks of a graph, and how many nodes each of their nodes stands for.
///
/// A shortest path between two blocks passes their cut nodes whatever it does inside, so within a
/// block each node stands for itself and for all that hangs on it outside the block (Sarıyüce,
/// Saule, Kaya & Çatalyürek 2013, "Shattering and compressing networks for betweenness
/// centrality", doi 10.1137/1.9781611972832.76). Direction is ignored.
struct BlockShares {
  /// One block: its nodes, the edges between them, and whom they stand for.
  struct Block {
    /// The nodes, its top first.
    let nodes: [Int]
    /// How many nodes each stands for, in the order of `nodes`; together all of the component.
    let masses: [Double]
    /// The edges, as places in `nodes`.
    let rows: PackedRows
  }

  /// For each node the ordered pairs of others that the loss of the node alone would part.
  let partedPairs: [Double]

  private let search: LowPointSearch
  private let graphRows: CompressedRows
  private let lengths: EdgeLengths
  /// How many nodes hang on a node below, itself included.
  private let hanging: [Int]
  /// How many nodes there are below the top of each block.
  private let below: [Int]
  private let componentSize: [Int]

  init(of graph: Graph, lengths: EdgeLengths = .steps) {
    let search = LowPointSearch(graph)
    var hanging = [Int](repeating: 1, count: graph.nodeCount)
    var below: [Int] = []
    for block in search.blocks {
      let mass = block.dropFirst().reduce(0) { $0 + hanging[$1] }
      below.append(mass)
      hanging[block[0]] += mass
    }
    // Blocks close from below: read backwards, a top's component is known before the others'.
    var componentSize = hanging
    for block in search.blocks.reversed() {
      for node in block.dropFirst() { componentSize[node] = componentSize[block[0]] }
    }
    (self.search, graphRows, self.lengths) = (search, graph.successors, lengths)
    (self.hanging, self.below, self.componentSize) = (hanging, below, componentSize)
    partedPairs = Self.partedPairs(search.blocks, hanging, below, componentSize)
  }

  private static func partedPairs(
    _ blocks: [[Int]], _ hanging: [Int], _ below: [Int], _ componentSize: [Int]
  ) -> [Double] {
    var pairs = componentSize.map { Double(($0 - 1) * ($0 - 1)) }
    for (block, mass) in zip(blocks, below) {
      pairs[block[0]] -= Double(mass * mass)
      for node in block.dropFirst() {
        let above = componentSize[node] - hanging[node]
        pairs[node] -= Double(above * above)
      }
    }
    return pairs
  }

  /// Calls `body` with every block of three nodes or more, from below. In a block of two nobody
  /// stands between.
  func forEachBlock(_ body: (Block) -> Void) {
    var place = [UInt32](repeating: 0, count: graphRows.count)
    for (nodes, mass) in zip(search.blocks, below) where nodes.count > 2 {
      for (index, node) in nodes.enumerated() { place[node] = UInt32(index) }
      var masses = nodes.map { Double(hanging[$0]) }
      masses[0] = Double(componentSize[nodes[0]] - mass)
      body(Block(nodes: nodes, masses: masses, rows: rows(of: nodes, at: place)))
    }
  }

  /// The edges of a block, each found from the end that was entered later.
  private func rows(of nodes: [Int], at place: [UInt32]) -> PackedRows {
    var pairs: [(UInt32, UInt32)] = []
    var inverses: [Double] = []
    for node in nodes.dropFirst() {
      for entry in graphRows.range(of: node) {
        let neighbour = graphRows.neighbours[entry]
        guard search.number[neighbour] < search.number[node] else { continue }
        pairs.append((place[node], place[neighbour]))
        if lengths == .inverseWeights {
          inverses.append(EdgeLengths.inverse(graphRows.weights[entry]))
        }
      }
    }
    return PackedRows(count: nodes.count, pairs: pairs, lengths: inverses)
  }
}
