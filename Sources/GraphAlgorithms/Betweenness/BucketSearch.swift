import CollaborationGraph

/// Shortest paths from one source after another where edges have lengths, and what they pass back.
///
/// Nodes wait in buckets a little narrower than the shortest edge (Dial 1969,
/// doi 10.1145/363269.363610; Denardo & Fox 1979, doi 10.1287/opre.27.1.161): nothing in a bucket is
/// on the way to anything else in it, so they can be taken in any order, and no heap is needed. Two
/// lengths of a path count as equal within `WeightedSearch.tieTolerance`. Accumulation as Brandes
/// 2001, doi 10.1080/0022250X.2001.9990249. The value owns its scratch memory; use one for each
/// thread.
struct BucketSearch: ~Copyable {
  /// How many times the shortest edge the longest may be.
  static let widestRange = 4_096.0

  /// Whether the lengths of a graph's edges lie near enough to each other.
  static func canSearch(_ graph: Graph) -> Bool {
    var shortest = EdgeLengths.longest
    var longest = 0.0
    for edge in graph.edges {
      let length = EdgeLengths.inverse(edge.weight)
      (shortest, longest) = (min(shortest, length), max(longest, length))
    }
    return longest <= shortest * widestRange
  }

  /// A step that was on a shortest path when it was found.
  private struct Step {
    let from: UInt32
    let to: UInt32
    let length: Double
  }

  private static let nobody: Int32 = -1
  private static let settled: Int32 = -2
  /// Numbers of paths stop growing here, so that they can't overflow; what comes of it still adds up.
  private static let mostPaths = 1e290
  /// A distance may be so many times another and count as the same.
  private static let alike = 1 + WeightedSearch.tieTolerance

  private let count: Int
  private let offsets: UnsafeMutablePointer<UInt32>
  private let neighbours: UnsafeMutablePointer<UInt32>
  private let lengths: UnsafeMutablePointer<Double>
  private let masses: UnsafeMutablePointer<Double>
  private let bucketsPerLength: Double
  private let bucketCount: Int

  /// The sum over sources of mass times dependency, of each node.
  private(set) var sums: [Double]
  private let distance: UnsafeMutablePointer<Double>
  private let paths: UnsafeMutablePointer<Double>
  private let dependency: UnsafeMutablePointer<Double>
  /// The first node of each bucket; the buckets are used round and round.
  private let first: UnsafeMutablePointer<Int32>
  private let next: UnsafeMutablePointer<Int32>
  private let previous: UnsafeMutablePointer<Int32>
  /// The bucket of a node, `nobody` before it has one, `settled` afterwards.
  private let bucketOf: UnsafeMutablePointer<Int32>
  private var order: [UInt32] = []
  private var steps: [Step] = []

  init(rows: PackedRows, masses: [Double]) {
    count = rows.count
    offsets = .copy(of: rows.offsets)
    neighbours = .copy(of: rows.neighbours)
    lengths = .copy(of: rows.lengths)
    self.masses = .copy(of: masses)
    let shortest = rows.lengths.min() ?? 1
    bucketsPerLength = 1 / (shortest * 0.999)
    bucketCount = Int((rows.lengths.max() ?? 1) * bucketsPerLength) + 2
    sums = [Double](repeating: 0, count: rows.count)
    distance = .filled(rows.count, with: .infinity)
    paths = .filled(rows.count, with: 0)
    dependency = .filled(rows.count, with: 0)
    first = .filled(bucketCount, with: Self.nobody)
    next = .filled(rows.count, with: Self.nobody)
    previous = .filled(rows.count, with: Self.nobody)
    bucketOf = .filled(rows.count, with: Self.nobody)
    order.reserveCapacity(rows.count)
  }

  deinit {
    for numbers in [offsets, neighbours] { numbers.deallocate() }
    for values in [lengths, masses, distance, paths, dependency] { values.deallocate() }
    for places in [first, next, previous, bucketOf] { places.deallocate() }
  }

  /// Searches from a source and adds what comes of it to `sums`.
  ///
  /// - Complexity: O(*n* + *m* + the number of buckets on the way).
  mutating func run(from source: Int) {
    distance[source] = 0
    paths[source] = 1
    put(source, in: 0)
    var (bucket, waiting) = (0, 1)
    while waiting > 0 {
      while first[bucket] < 0 { bucket = bucket + 1 == bucketCount ? 0 : bucket + 1 }
      let node = Int(first[bucket])
      takeOut(node)
      bucketOf[node] = Self.settled
      order.append(UInt32(node))
      waiting += relax(node) - 1
    }
    passBack()
    collect(source)
  }

  /// Goes along the edges of a settled node; how many nodes are reached for the first time.
  @inline(__always)
  private mutating func relax(_ node: Int) -> Int {
    var found = 0
    let (start, ways) = (distance[node], min(paths[node], Self.mostPaths))
    for entry in Int(offsets[node])..<Int(offsets[node + 1]) {
      let neighbour = Int(neighbours[entry])
      let reached = start + lengths[entry]
      guard reached <= distance[neighbour] * Self.alike, bucketOf[neighbour] != Self.settled
      else { continue }
      steps.append(Step(from: UInt32(node), to: UInt32(neighbour), length: lengths[entry]))
      if reached * Self.alike < distance[neighbour] {
        if bucketOf[neighbour] == Self.nobody { found += 1 } else { takeOut(neighbour) }
        distance[neighbour] = reached
        paths[neighbour] = ways
        put(neighbour, in: Int(reached * bucketsPerLength) % bucketCount)
      } else {
        paths[neighbour] += ways
      }
    }
    return found
  }

  /// Steps stand in the order in which their starts were settled: backwards, whoever a step leads to
  /// has been passed all that is due to it.
  private func passBack() {
    WorkCount.add(entries: steps.count)
    for step in steps.reversed() {
      let (from, end) = (Int(step.from), Int(step.to))
      guard distance[from] + step.length <= distance[end] * Self.alike else { continue }
      let share = (masses[end] + dependency[end]) / paths[end]
      dependency[from] += min(paths[from], Self.mostPaths) * share
    }
  }

  private mutating func collect(_ source: Int) {
    var entriesRead = 0
    for place in order {
      let node = Int(place)
      entriesRead += Int(offsets[node + 1] - offsets[node])
      if node != source { sums[node] += masses[source] * dependency[node] }
      distance[node] = .infinity
      dependency[node] = 0
      bucketOf[node] = Self.nobody
    }
    WorkCount.add(entries: entriesRead)
    order.removeAll(keepingCapacity: true)
    steps.removeAll(keepingCapacity: true)
  }

  @inline(__always)
  private func put(_ node: Int, in bucket: Int) {
    let head = first[bucket]
    next[node] = head
    previous[node] = Self.nobody
    if head >= 0 { previous[Int(head)] = Int32(node) }
    first[bucket] = Int32(node)
    bucketOf[node] = Int32(bucket)
  }

  @inline(__always)
  private func takeOut(_ node: Int) {
    let (before, after) = (previous[node], next[node])
    if before >= 0 { next[Int(before)] = after } else { first[Int(bucketOf[node])] = after }
    if after >= 0 { previous[Int(after)] = before }
  }
}
