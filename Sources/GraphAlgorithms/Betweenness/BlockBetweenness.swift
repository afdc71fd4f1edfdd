import CollaborationGraph

/// The sums over ordered pairs of the share of their shortest paths that run through each node of an
/// undirected graph, edges being one step.
///
/// The graph falls into blocks, a block into classes of twins; the classes are searched from in
/// batches, those first that are on no way between others. The batches fall into a fixed number of
/// parts whose sums are added in their order, so that the bits don't depend on the number of threads.
///
/// - Complexity: O(Σ over blocks of classes · edges between classes) time at worst, O(*n* + *m*)
///   memory for each thread.
func orderedPairSums(of graph: Graph) -> [Double] {
  let shares = BlockShares(of: graph)
  var sums = shares.partedPairs
  shares.forEachBlock { block in
    for (node, sum) in zip(block.nodes, BlockBetweenness(block).sums) { sums[node] += sum }
  }
  return sums
}

/// How many entries of rows exact betweenness by steps would look at if each class were searched from
/// by itself: no less than it does, to tell without a search whether it may take long.
///
/// - Complexity: O(*n* + *m*).
public func betweennessSteps(of graph: Graph) -> Double {
  guard !graph.isDirected else {
    // One source at a time, on one thread.
    return 10 * Double(graph.nodeCount) * Double(graph.successors.neighbours.count)
  }
  var steps = 0.0
  BlockShares(of: graph).forEachBlock { steps += BlockBetweenness($0).steps }
  return steps
}

/// How many entries of rows exact betweenness by steps reads in an undirected graph, within a fifth or
/// so: to tell beforehand how long it takes. A few batches of sources are searched from, evenly chosen
/// in each block and each round of taking away side nodes, and count for all. In a block too large for
/// the cache a reading counts three times.
///
/// - Complexity: that of finding blocks, twins, side nodes and cliques, and of a few searches.
public func betweennessReadings(of graph: Graph) -> Double {
  var readings = 0.0
  BlockShares(of: graph).forEachBlock { readings += BlockBetweenness($0).readings }
  return readings
}

/// One block's share.
struct BlockBetweenness {
  private let block: BlockShares.Block
  private let classes: TwinClasses
  /// The classes in the order of the search, and the place of each in it.
  private let order: [UInt32]
  private let rows: PackedRows
  private let sizes: [Double]
  private let masses: [Double]

  init(_ block: BlockShares.Block) {
    self.block = block
    let classes = TwinClasses(of: block.rows)
    let order = classes.rows.breadthFirstOrder
    var massOf = [Double](repeating: 0, count: order.count)
    for (node, mass) in block.masses.enumerated() { massOf[Int(classes.classOf[node])] += mass }
    (self.classes, self.order) = (classes, order)
    rows = classes.rows.renumbered(by: order)
    sizes = order.map { Double(classes.sizes[Int($0)]) }
    masses = order.map { massOf[Int($0)] }
  }

  /// The sum of each node, in the order of the block's nodes.
  var sums: [Double] {
    guard classes.firsts.count > 1 else { return block.masses.map { _ in 0 } }
    return sums(ofClasses: searched())
  }

  /// How many steps that takes: the rows are read from each class.
  var steps: Double {
    classes.firsts.count > 1 ? Double(rows.count) * Double(rows.neighbours.count) : 0
  }

  /// The lanes of so many places, 256 bytes each, find room in a core's cache.
  private static let placesInCache = 1 << 14

  /// How many entries are read, roughly; three times as many where the cache is too small.
  var readings: Double {
    guard classes.firsts.count > 1 else { return 0 }
    var search = ShrinkingSearch(rows: rows, sizes: sizes, masses: masses)
    return search.readings(trying: 4) * (rows.count > Self.placesInCache ? 3 : 1)
  }

  /// What paths between classes run along, in the order of the search.
  var paths: SampledSums.Paths {
    SampledSums.Paths(rows: rows, backRows: rows, sizes: sizes, masses: masses)
  }

  /// The sum of each node from those of the classes in the order of the search.
  func sums(ofClasses found: [Double]) -> [Double] {
    var ofClass = [Double](repeating: 0, count: order.count)
    for (place, sum) in zip(order, found) { ofClass[Int(place)] = sum }
    addBetweenTwins(to: &ofClass)
    return classes.classOf.map { ofClass[Int($0)] }
  }

  /// The sums of the classes in the order of the search.
  private func searched() -> [Double] {
    var search = ShrinkingSearch(rows: rows, sizes: sizes, masses: masses)
    search.run()
    return search.sums
  }

  /// Twins that aren't neighbours meet over each of their common neighbours alike.
  private func addBetweenTwins(to sums: inout [Double]) {
    var mass = [Double](repeating: 0, count: sums.count)
    var squares = mass
    for (node, weight) in block.masses.enumerated() {
      mass[Int(classes.classOf[node])] += weight
      squares[Int(classes.classOf[node])] += weight * weight
    }
    for index in sums.indices where classes.areApart[index] {
      let pairs = mass[index] * mass[index] - squares[index]
      let share = pairs / Double(block.rows[Int(classes.firsts[index])].count)
      for neighbour in classes.rows[index] { sums[Int(neighbour)] += share }
    }
  }
}
