import CollaborationGraph

/// The raw betweenness of every node: the sum over pairs of the share of their shortest paths that
/// run through it.
///
/// Brandes' accumulation (Brandes 2001, doi 10.1080/0022250X.2001.9990249), one search from each
/// node in ascending order, so every run gives the same bits. In an undirected graph each
/// unordered pair counts once, in a directed one each ordered pair. Weighted paths count as equally
/// short within `WeightedSearch.tieTolerance`.
///
/// - Complexity: O(*n*·*m*) time for steps, O(*n*·*m*·log *m*) for weights, O(*n* + *m*) memory.
public func betweennessSums(of graph: Graph, lengths: EdgeLengths = .steps) -> [Double] {
  betweennessPass(over: graph, lengths: lengths).nodes
}

/// The raw betweenness of every edge, in the order of `graph.edges`: the sum over pairs of the
/// share of their shortest paths that run along it.
///
/// The same accumulation as for the nodes (Brandes 2008, doi 10.1016/j.socnet.2007.11.001), with
/// the same conventions.
///
/// - Complexity: O(*n*·*m*) time for steps, O(*n*·*m*·log *m*) for weights, O(*n* + *m*) memory.
public func edgeBetweennessSums(of graph: Graph, lengths: EdgeLengths = .steps) -> [Double] {
  betweennessPass(over: graph, lengths: lengths).edges
}

private func betweennessPass(
  over graph: Graph, lengths: EdgeLengths
) -> (nodes: [Double], edges: [Double]) {
  switch lengths {
  case .steps: sums(over: graph, by: BreadthFirstSearch(nodeCount: graph.nodeCount))
  case .inverseWeights: sums(over: graph, by: WeightedSearch(nodeCount: graph.nodeCount))
  }
}

private func sums<Search: ShortestPathSearch>(
  over graph: Graph, by search: Search
) -> (nodes: [Double], edges: [Double]) {
  var pass = BrandesPass(graph, search)
  for source in 0..<graph.nodeCount { pass.accumulate(from: source) }
  guard !graph.isDirected else { return (pass.nodeSums, pass.edgeSums) }
  return (pass.nodeSums.map { $0 / 2 }, pass.edgeSums.map { $0 / 2 })
}

/// One source's share of the betweenness of every node and edge.
private struct BrandesPass<Search: ShortestPathSearch> {
  /// Numbers of paths stop growing here, so that no graph, however rich in equally short paths,
  /// makes them overflow; what comes of it still adds up.
  static var mostPaths: Double { 1e300 }

  let successors: CompressedRows
  let predecessors: CompressedRows
  /// The edge that each entry of `predecessors` stands for.
  let edgeOfEntry: [Int]
  var nodeSums: [Double]
  var edgeSums: [Double]
  private var search: Search
  private var pathCount: [Double]
  /// The sum of `pathCount` over the nodes one step before.
  private var arrivals: [Double]
  private var dependency: [Double]
  /// The entries of `predecessors` that are steps of shortest paths, node by node in search order.
  private var steps: [Int] = []
  /// Where the steps to each node in search order start.
  private var starts: [Int] = []

  init(_ graph: Graph, _ search: Search) {
    successors = graph.successors
    predecessors = graph.predecessors
    edgeOfEntry = graph.edgesOfPredecessorEntries
    self.search = search
    nodeSums = [Double](repeating: 0, count: graph.nodeCount)
    edgeSums = [Double](repeating: 0, count: graph.edgeCount)
    pathCount = nodeSums
    arrivals = nodeSums
    dependency = nodeSums
  }

  mutating func accumulate(from source: Int) {
    search.run(from: source, in: successors)
    steps.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    for node in search.order { countPaths(to: node, from: source) }
    var end = steps.count
    for place in search.order.indices.reversed() where place > 0 {
      passBack(along: starts[place]..<end, from: search.order[place])
      end = starts[place]
    }
  }

  private mutating func countPaths(to node: Int, from source: Int) {
    starts.append(steps.count)
    dependency[node] = 0
    arrivals[node] = node == source ? 1 : 0
    for entry in predecessors.range(of: node) {
      let previous = predecessors.neighbours[entry]
      if search.isStep(from: previous, to: node, weight: predecessors.weights[entry]) {
        arrivals[node] += pathCount[previous]
        steps.append(entry)
      }
    }
    pathCount[node] = min(arrivals[node], Self.mostPaths)
  }

  private mutating func passBack(along range: Range<Int>, from node: Int) {
    let share = (1 + dependency[node]) / arrivals[node]
    for entry in steps[range] {
      let previous = predecessors.neighbours[entry]
      let flow = pathCount[previous] * share
      dependency[previous] += flow
      edgeSums[edgeOfEntry[entry]] += flow
    }
    nodeSums[node] += dependency[node]
  }
}

extension Graph {
  /// The index in `edges` of the edge behind each entry of `predecessors`.
  ///
  /// Edges and rows are sorted alike, so each row's entries come up in order.
  fileprivate var edgesOfPredecessorEntries: [Int] {
    var cursor = predecessors.offsets
    var result = [Int](repeating: 0, count: predecessors.neighbours.count)
    for (index, edge) in edges.enumerated() {
      result[cursor[edge.head]] = index
      cursor[edge.head] += 1
      if !isDirected {
        result[cursor[edge.tail]] = index
        cursor[edge.tail] += 1
      }
    }
    return result
  }
}
