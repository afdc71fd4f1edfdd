import CollaborationGraph

/// Distances from a source where an edge is 1/weight long.
///
/// Dijkstra (1959, doi 10.1007/BF01386390) with a binary heap, the nearest node next and of equally
/// near ones the smallest index. The search owns its scratch arrays, so one value can be used for
/// many sources; use one for each thread.
public struct WeightedSearch {
  /// The distance of a node that the source doesn't reach.
  public static let unreached = Double.infinity

  /// Two lengths of a path to a node count as equal when they differ by at most this share of its
  /// distance: sums of the same lengths in another order differ in the last bits.
  public static let tieTolerance = 1e-10

  /// The distance of each node; `unreached` where there is no path.
  public private(set) var distances: [Double]
  /// The reached nodes in order of distance, the source first.
  public private(set) var order: [Int]
  /// Where each node stands in `order`; −1 before it is settled.
  private var places: [Int]
  private var queue = DistanceQueue()

  /// Makes a search for graphs of `nodeCount` nodes.
  public init(nodeCount: Int) {
    distances = [Double](repeating: Self.unreached, count: nodeCount)
    places = [Int](repeating: -1, count: nodeCount)
    order = []
    order.reserveCapacity(nodeCount)
  }

  /// Fills `distances` and `order` from a source.
  ///
  /// - Complexity: O(*n* + *m* log *m*).
  public mutating func run(from source: Int, in rows: CompressedRows) {
    for node in order {
      distances[node] = Self.unreached
      places[node] = -1
    }
    order.removeAll(keepingCapacity: true)
    distances[source] = 0
    queue.insert(source, at: 0)
    while let node = queue.removeNearest() {
      guard places[node] < 0 else { continue }
      places[node] = order.count
      order.append(node)
      relax(node, in: rows)
    }
  }

  private mutating func relax(_ node: Int, in rows: CompressedRows) {
    for entry in rows.range(of: node) where places[rows.neighbours[entry]] < 0 {
      let neighbour = rows.neighbours[entry]
      let distance = distances[node] + EdgeLengths.inverse(rows.weights[entry])
      if distance < distances[neighbour] {
        distances[neighbour] = distance
        queue.insert(neighbour, at: distance)
      }
    }
  }

  /// Whether an edge of some weight from `previous` to `node` is the last step of a shortest path,
  /// within the relative `tieTolerance`.
  public func isStep(from previous: Int, to node: Int, weight: Double) -> Bool {
    guard places[previous] >= 0, places[previous] < places[node] else { return false }
    let length = distances[previous] + EdgeLengths.inverse(weight)
    return abs(length - distances[node]) <= Self.tieTolerance * distances[node]
  }
}
