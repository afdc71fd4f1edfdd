import CollaborationGraph

/// What seeds reach when every node takes something up once a fixed share of its neighbours'
/// weight has it.
///
/// Nothing is left to chance: a node with a neighbour takes it up when the weights of the neighbours
/// that have it come to at least `share` of the weights of all (1e-9 is forgiven). A node without
/// neighbours never does. Direction is ignored.
///
/// - Parameters:
///   - seeds: the nodes that have it from the start.
///   - graph: the graph; its weights are what neighbours weigh.
///   - share: above 0 and up to 1.
/// - Returns: for each node in how many rounds it takes it up, 0 for a seed; `nil` where it never does.
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Granovetter (1978), doi 10.1086/226707.
public func fixedThresholdRounds(
  from seeds: [Int], in graph: Graph, share: Double
) -> [Int?] {
  let rows = graph.undirected.successors
  var rounds = [Int?](repeating: nil, count: rows.count)
  var heard = [Double](repeating: 0, count: rows.count)
  let needed = (0..<rows.count).map { share * rows.weights[rows.range(of: $0)].reduce(0, +) - 1e-9 }
  for seed in seeds { rounds[seed] = 0 }
  var newest = Set(seeds).sorted()
  var round = 0
  while !newest.isEmpty {
    round += 1
    var touched: [Int] = []
    for node in newest {
      for place in rows.range(of: node) where rounds[rows.neighbours[place]] == nil {
        heard[rows.neighbours[place]] += rows.weights[place]
        touched.append(rows.neighbours[place])
      }
    }
    newest = Set(touched).sorted().filter { heard[$0] >= needed[$0] }
    for node in newest { rounds[node] = round }
  }
  return rounds
}

/// The seeds that would add most to what is reached by a fixed share, one after another.
///
/// Each time every node is tried, and the first of those that add most is taken: a seed can add more
/// after another than before it, so no node may be left out. Two that add much only together are not
/// found this way.
///
/// - Returns: the nodes taken and how many more are reached with each, itself included.
/// - Complexity: O(count · *n* · (*n* + *m*)).
public func fixedThresholdSeeds(
  adding count: Int, to seeds: [Int], in graph: Graph, share: Double
) -> [(node: Int, gain: Int)] {
  var taken: [(node: Int, gain: Int)] = []
  func size(_ seeds: [Int]) -> Int {
    fixedThresholdRounds(from: seeds, in: graph, share: share).filter { $0 != nil }.count
  }
  for _ in 0..<count {
    let all = seeds + taken.map(\.node)
    let before = size(all)
    let gains = (0..<graph.nodeCount).map { all.contains($0) ? 0 : size(all + [$0]) - before }
    guard let best = gains.max(), best > 0, let node = gains.firstIndex(of: best) else { break }
    taken.append((node, best))
  }
  return taken
}
