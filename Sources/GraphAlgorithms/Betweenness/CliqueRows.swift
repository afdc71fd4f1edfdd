/// A graph whose larger cliques are places of their own: whoever is in a clique stands next to it
/// instead of next to everybody else in it.
///
/// Every edge is kept or in exactly one clique, so that whatever neighbours hand each other arrives
/// once, in two steps instead of one: a clique of *k* nodes is 2*k* entries and not *k*(*k* − 1). After
/// the compression by cliques of two sides of Feder & Motwani 1995, "Clique partitions, graph
/// compression and speeding-up algorithms", doi 10.1006/jcss.1995.1065.
struct CliqueRows: Equatable {
  /// Smaller cliques aren't worth a place.
  static let fewestMembers = 10

  /// The nodes come first, then the cliques. A node's row holds its neighbours by edges that are kept,
  /// then its cliques; a clique's row its members.
  let rows: PackedRows
  /// How many of the places are nodes.
  let nodeCount: Int

  /// How many of the places are cliques.
  var cliqueCount: Int { rows.count - nodeCount }

  /// - Complexity: O(*m*^1.5) to find what cliques there may be, and as much as a few hundred readings
  ///   of the edges to choose among them; where that isn't enough the other edges are kept.
  init(of graph: PackedRows) {
    nodeCount = graph.count
    let large = (0..<graph.count).count { graph.range(of: $0).count + 1 >= Self.fewestMembers }
    guard large >= Self.fewestMembers else {
      rows = graph
      return
    }
    var finder = CliqueFinder(graph)
    finder.run()
    guard !finder.cliques.isEmpty else {
      rows = graph
      return
    }
    var pairs = finder.keptPairs
    // By their first members: cliques come to stand near each other as their members do.
    let cliques = finder.cliques.sorted { $0.lexicographicallyPrecedes($1) }
    for (index, clique) in cliques.enumerated() {
      pairs += clique.map { ($0, UInt32(graph.count + index)) }
    }
    rows = PackedRows(count: graph.count + cliques.count, pairs: pairs)
  }
}

/// Takes cliques out of a graph, greedily, from the nodes with fewest neighbours on.
private struct CliqueFinder {
  /// How many entries and words may be read for each entry of the graph.
  private static let mostReadings = 200

  /// The graph, its nodes numbered by how many neighbours they have.
  private let graph: PackedRows
  private let order: [UInt32]
  /// Where the neighbours with higher numbers start in each row: few, even at a hub.
  private let later: [Int]
  /// Which edges are in a clique, at the entry of the end with the lower number.
  private var isTaken: [Bool]
  /// The place of a node among the candidates, or -1.
  private var place: [Int]
  private var budget: Int

  /// The cliques, each its nodes in ascending order.
  private(set) var cliques: [[UInt32]] = []

  init(_ graph: PackedRows) {
    let order = (0..<UInt32(graph.count)).sorted {
      (graph.range(of: Int($0)).count, $0) < (graph.range(of: Int($1)).count, $1)
    }
    let rows = graph.renumbered(by: order)
    self.order = order
    self.graph = rows
    later = (0..<rows.count).map { node in
      rows[node].firstIndex { $0 > UInt32(node) } ?? rows.range(of: node).upperBound
    }
    isTaken = [Bool](repeating: false, count: rows.neighbours.count)
    place = [Int](repeating: -1, count: rows.count)
    budget = Self.mostReadings * rows.neighbours.count
  }

  mutating func run() {
    for node in 0..<graph.count where budget > 0 {
      let candidates = laterEntries(node).filter { !isTaken[$0] }.map { Int(graph.neighbours[$0]) }
      if candidates.count + 1 >= CliqueRows.fewestMembers { takeCliques(of: node, candidates) }
    }
  }

  private func laterEntries(_ node: Int) -> Range<Int> {
    later[node]..<graph.range(of: node).upperBound
  }

  private mutating func takeCliques(of node: Int, _ candidates: [Int]) {
    var table = BitTable(count: candidates.count)
    for (index, candidate) in candidates.enumerated() { place[candidate] = index }
    for (index, candidate) in candidates.enumerated() {
      for entry in laterEntries(candidate) where !isTaken[entry] {
        let other = place[Int(graph.neighbours[entry])]
        if other >= 0 { table.join(index, other) }
      }
      budget -= laterEntries(candidate).count
    }
    let degrees = candidates.indices.map { table.count(of: $0) }
    let best = candidates.indices.sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }
    var free = [Bool](repeating: true, count: candidates.count)
    while true {
      let chosen = table.clique(trying: best.filter { free[$0] })
      budget -= best.count + table.words * chosen.count
      guard chosen.count + 1 >= CliqueRows.fewestMembers else { break }
      for index in chosen { free[index] = false }
      take([node] + chosen.map { candidates[$0] }.sorted())
      table.part(chosen)
    }
    for candidate in candidates { place[candidate] = -1 }
  }

  /// Takes the edges between some nodes, in ascending order.
  private mutating func take(_ clique: [Int]) {
    for (index, member) in clique.enumerated() {
      var entry = later[member]
      for other in clique[(index + 1)...] {
        while graph.neighbours[entry] != UInt32(other) { entry += 1 }
        isTaken[entry] = true
      }
    }
    cliques.append(clique.map { order[$0] }.sorted())
  }

  /// The edges that are in no clique.
  var keptPairs: [(UInt32, UInt32)] {
    (0..<graph.count).flatMap { node in
      laterEntries(node).lazy.filter { !isTaken[$0] }.map {
        (order[node], order[Int(graph.neighbours[$0])])
      }
    }
  }
}
