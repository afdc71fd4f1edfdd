import CollaborationGraph

/// The steps between all pairs of nodes, a byte for each, and what one more edge would change.
///
/// An edge between u and v shortens a path from s to t only by lying on it, with s nearer to u and t
/// nearer to v: it is enough to look at the s that would come nearer to v over u, and at the t that
/// would come nearer to u over v. Nothing is searched anew, neither to weigh an edge nor after adding
/// it. Direction and weights are ignored.
///
/// - Complexity: *n*² bytes; O(*n*·*m*) time to make, with 512 nodes sharing a reading of the edges.
public struct StepMatrix: Sendable, Equatable {
  /// Why there is no matrix.
  public enum Problem: Error, Equatable {
    /// There are more nodes than `mostNodes`.
    case tooManyNodes
    /// Two nodes are more than `mostSteps` steps apart, but not for want of a path.
    case tooFarApart
  }

  /// The most nodes that are taken: 1.6 GB.
  public static let mostNodes = 40_000
  /// The most steps that a byte holds.
  public static let mostSteps = 254
  /// Stands for no path.
  static let apart: UInt8 = 255

  /// The number of nodes.
  public let nodeCount: Int
  /// How many unordered pairs lie so many steps apart, at the number of steps; the first, at 0, is 0.
  public internal(set) var pairCounts: [Int]
  /// The steps from each node to each, row by row.
  var steps: [UInt8]

  /// Finds the steps between the nodes of a graph.
  public init(of graph: Graph) throws(Problem) {
    guard graph.nodeCount <= Self.mostNodes else { throw .tooManyNodes }
    nodeCount = graph.nodeCount
    steps = [UInt8](repeating: Self.apart, count: nodeCount * nodeCount)
    pairCounts = [0]
    guard nodeCount > 0 else { return }
    let most = fill(from: PackedRows(graph.undirected.successors))
    guard most <= Self.mostSteps else { throw .tooFarApart }
    pairCounts = counted(upTo: most)
  }

  /// Fills in the steps; the largest number of them.
  private mutating func fill(from rows: PackedRows) -> Int {
    let (count, width) = (nodeCount, ManySourceSearch.width)
    let order = rows.breadthFirstOrder
    let ordered = rows.renumbered(by: order)
    let batches = (count + width - 1) / width
    return steps.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let steps = buffer
      let most = ThreadLimit.map(parts: min(ThreadLimit.count, batches)) { part in
        var search = ManySourceSearch(rows: ordered)
        var most = 0
        for batch in stride(from: part, to: batches, by: min(ThreadLimit.count, batches)) {
          let sources = batch * width..<min((batch + 1) * width, count)
          for source in sources { steps[Int(order[source]) * (count + 1)] = 0 }
          search.run(from: sources.lazy.map(UInt32.init)) { node, level, reaching in
            most = max(most, level)
            let row = Int(order[node]) * count
            for word in 0..<8 {
              var bits = reaching[word]
              while bits != 0 {
                let source = sources.lowerBound + 64 * word + bits.trailingZeroBitCount
                steps[row + Int(order[source])] = UInt8(truncatingIfNeeded: level)
                bits &= bits - 1
              }
            }
          }
        }
        return most
      }
      return most.max() ?? 0
    }
  }

  private func counted(upTo most: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: Int(Self.apart) + 1)
    for number in steps { counts[Int(number)] += 1 }
    counts[0] = 0
    return counts[...most].map { $0 / 2 }
  }

  /// The steps from one node to another; `nil` where there is no path.
  public subscript(one: Int, other: Int) -> Int? {
    let number = steps[one * nodeCount + other]
    return number == Self.apart ? nil : Int(number)
  }

  /// The mean of 1/steps over all pairs, a pair without a path adding 0; `nil` when there is no pair.
  ///
  /// - SeeAlso: Latora & Marchiori (2001), doi 10.1103/PhysRevLett.87.198701.
  public var efficiency: Double? {
    guard nodeCount > 1 else { return nil }
    return Self.inverseSum(pairCounts) / (Double(nodeCount) * Double(nodeCount - 1) / 2)
  }

  static func inverseSum(_ counts: [Int]) -> Double {
    var sum = 0.0
    for (steps, count) in counts.enumerated() where count != 0 {
      sum += Double(count) / Double(steps)
    }
    return sum
  }
}
