import CollaborationGraph

/// Communities: a division of the nodes with more edge weight inside the sets than their strengths
/// would give by chance (modularity at resolution 1).
///
/// The Leiden algorithm (Traag, Waltman & van Eck 2019, doi 10.1038/s41598-019-41695-z): nodes are
/// moved to the neighbouring set where modularity grows most, each set is taken apart and put
/// together again from nodes that hang together, and the pieces become the nodes of a smaller graph,
/// until nothing moves; then all over again from the result, as long as modularity grows. In the
/// refinement a node joins the best piece rather than a drawn one; chance lies in the order of the
/// nodes alone. Every set hangs together. Direction is ignored.
public struct LeidenCommunities: Sendable, Hashable {
  /// How many seeded orders are usually tried.
  public static let usualStarts = 100
  /// Beyond so many nodes a start is a few passes, and only the best is carried on.
  static let mostNodesForLongStarts = 2_000
  /// How many passes such a start is: enough to tell which is good.
  private static let shortStart = 3

  /// The set of each node, numbered from 0 in the order of their first nodes; isolates alone.
  public let labels: [Int]
  /// The modularity of the division; `nil` without edges.
  public let modularity: Double?

  /// Looks for the best division in several seeded starts.
  ///
  /// Each goes on as long as modularity grows; with more than 2,000 nodes only the best after three
  /// passes does.
  ///
  /// - Parameters:
  ///   - starts: how many.
  ///   - passes: after how many runs through the levels each start ends, whether or not modularity
  ///     still grows; `nil` to go on until it doesn't.
  /// - Complexity: O(*m*) for each pass, and few passes in practice.
  public init(
    of graph: Graph, starts: Int = usualStarts, passes: Int? = nil, seed: UInt64 = 1
  ) {
    let base = CommunityNetwork(of: graph.undirected)
    var generator = SeededGenerator(seed: seed)
    var best = (0..<UInt32(graph.nodeCount)).map { $0 }
    var bestQuality = base.modularity(of: best)
    let isLarge = graph.nodeCount > Self.mostNodesForLongStarts
    for _ in 0..<max(1, starts) where bestQuality != nil {
      let labels = Self.improved(
        (0..<UInt32(graph.nodeCount)).map { $0 }, over: base,
        passes: passes ?? (isLarge ? Self.shortStart : .max), using: &generator)
      if let found = base.modularity(of: labels), found > (bestQuality ?? 0) + 1e-12 {
        (best, bestQuality) = (labels, found)
      }
    }
    if isLarge, passes == nil {
      best = Self.improved(best, over: base, passes: .max, using: &generator)
      bestQuality = base.modularity(of: best)
    }
    labels = Self.renumbered(best).map(Int.init)
    modularity = bestQuality
  }

  /// A division after so many passes, or after the last by which modularity grew.
  private static func improved(
    _ start: [UInt32], over base: CommunityNetwork, passes: Int,
    using generator: inout SeededGenerator
  ) -> [UInt32] {
    var labels = start
    var quality = -Double.infinity
    var left = passes
    while left > 0, let found = base.modularity(of: labels), found > quality + 1e-12 {
      quality = found
      labels = pass(from: labels, over: base, using: &generator)
      left -= 1
    }
    return labels
  }

  /// One run through the levels, from a division to one at least as good.
  private static func pass(
    from labels: [UInt32], over base: CommunityNetwork, using generator: inout SeededGenerator
  ) -> [UInt32] {
    var network = base
    var labels = renumbered(labels)
    // Where each node of the base stands in the network of this level.
    var place = (0..<UInt32(base.count)).map { $0 }
    while true {
      network.moveNodes(&labels, using: &generator)
      labels = renumbered(labels)
      let pieces = renumbered(network.refined(labels, using: &generator))
      let pieceCount = Int(pieces.max() ?? 0) + 1
      guard pieceCount < network.count else { return place.map { labels[Int($0)] } }
      var next = [UInt32](repeating: 0, count: pieceCount)
      for (node, piece) in pieces.enumerated() { next[Int(piece)] = labels[node] }
      place = place.map { pieces[Int($0)] }
      network = network.aggregated(by: pieces, count: pieceCount)
      labels = next
    }
  }

  /// The same sets, numbered from 0 in the order of their first nodes; the numbers before are below
  /// the number of nodes.
  private static func renumbered(_ labels: [UInt32]) -> [UInt32] {
    var numbers = [UInt32](repeating: .max, count: labels.count)
    var known: UInt32 = 0
    return labels.map { label in
      if numbers[Int(label)] == .max {
        numbers[Int(label)] = known
        known += 1
      }
      return numbers[Int(label)]
    }
  }
}
