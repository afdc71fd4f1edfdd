import CollaborationGraph

/// One source's share of the betweenness of every node and edge.
struct BrandesPass<Search: ShortestPathSearch> {
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
