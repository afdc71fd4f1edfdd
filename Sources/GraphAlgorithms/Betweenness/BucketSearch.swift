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

  /// A node that waits in a bucket, and who waits behind it.
  private struct Ticket {
    let node: UInt32
    let next: Int32
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
  /// The buckets are used round and round, a power of two of them.
  private let lastBucket: Int

  /// The sum over sources of mass times dependency, of each node.
  private(set) var sums: [Double]
  private let distance: UnsafeMutablePointer<Double>
  /// The length up to which a way to a node counts; none after it has been settled.
  private let limit: UnsafeMutablePointer<Double>
  private let paths: UnsafeMutablePointer<Double>
  private let dependency: UnsafeMutablePointer<Double>
  /// The last ticket of each bucket. Who moves to a nearer one leaves a ticket behind that counts no more.
  private let first: UnsafeMutablePointer<Int32>
  private var tickets: ScratchList<Ticket>
  /// The bucket of a node, `nobody` before it has one, `settled` afterwards.
  private let bucketOf: UnsafeMutablePointer<Int32>
  private var order: ScratchList<UInt32>
  private var steps: ScratchList<Step>

  init(rows: PackedRows, masses: [Double]) {
    count = rows.count
    offsets = .copy(of: rows.offsets)
    neighbours = .copy(of: rows.neighbours)
    lengths = .copy(of: rows.lengths)
    self.masses = .copy(of: masses)
    let shortest = rows.lengths.min() ?? 1
    bucketsPerLength = 1 / (shortest * 0.999)
    let fewest = Int((rows.lengths.max() ?? 1) * bucketsPerLength) + 2
    lastBucket = (1 << (Int.bitWidth - fewest.leadingZeroBitCount)) - 1
    sums = [Double](repeating: 0, count: rows.count)
    distance = .filled(rows.count, with: .infinity)
    limit = .filled(rows.count, with: .infinity)
    paths = .filled(rows.count, with: 0)
    dependency = .filled(rows.count, with: 0)
    first = .filled(lastBucket + 1, with: Self.nobody)
    bucketOf = .filled(rows.count, with: Self.nobody)
    tickets = ScratchList(capacity: rows.count)
    order = ScratchList(capacity: rows.count)
    steps = ScratchList(capacity: rows.count)
  }

  deinit {
    for numbers in [offsets, neighbours] { numbers.deallocate() }
    for values in [lengths, masses, distance, limit, paths, dependency] { values.deallocate() }
    for places in [first, bucketOf] { places.deallocate() }
  }

  /// Searches from a source and adds what comes of it to `sums`.
  ///
  /// - Complexity: O(*n* + *m* + the number of buckets on the way).
  mutating func run(from source: Int) {
    distance[source] = 0
    paths[source] = 1
    put(source, in: 0)
    var bucket = 0
    var waiting = 1
    while waiting > 0 {
      while first[bucket] < 0 { bucket = (bucket &+ 1) & lastBucket }
      let ticket = tickets[Int(first[bucket])]
      first[bucket] = ticket.next
      waiting -= 1
      guard bucketOf[Int(ticket.node)] == Int32(truncatingIfNeeded: bucket) else { continue }
      bucketOf[Int(ticket.node)] = Self.settled
      limit[Int(ticket.node)] = -1
      order.append(ticket.node)
      waiting += relax(Int(ticket.node))
    }
    passBack()
    collect(source)
  }

  /// Goes along the edges of a settled node; how many tickets are given out.
  @inline(__always)
  private mutating func relax(_ node: Int) -> Int {
    let given = tickets.count
    let (start, ways) = (distance[node], min(paths[node], Self.mostPaths))
    let first = steps.count
    noteSteps(from: node, start)
    for index in first..<steps.count {
      let step = steps[index]
      let neighbour = Int(step.to)
      let reached = start + step.length
      if reached * Self.alike < distance[neighbour] {
        distance[neighbour] = reached
        limit[neighbour] = reached * Self.alike
        paths[neighbour] = ways
        put(neighbour, in: Int(reached * bucketsPerLength) & lastBucket)
      } else {
        paths[neighbour] += ways
      }
    }
    return tickets.count - given
  }

  /// Adds the steps from a node that are no longer than any known way to where they lead.
  @inline(__always)
  private mutating func noteSteps(from node: Int, _ start: Double) {
    let end = Int(offsets[node + 1])
    var entry = Int(offsets[node])
    steps.reserve(end - entry)
    var count = steps.count
    while entry < end {
      let (neighbour, length) = (neighbours[entry], lengths[entry])
      steps[count] = Step(from: UInt32(truncatingIfNeeded: node), to: neighbour, length: length)
      // The sign of the difference says whether it counts, without a branch that nobody could foresee.
      let slack = limit[Int(neighbour)] - (start + length)
      count &+= 1 &- Int(truncatingIfNeeded: slack.bitPattern &>> 63)
      entry &+= 1
    }
    steps.count = count
  }

  /// Steps stand in the order in which their starts were settled: backwards, whoever a step leads to
  /// has been passed all that is due to it.
  private func passBack() {
    WorkCount.add(entries: steps.count)
    var index = steps.count
    while index > 0 {
      index &-= 1
      let step = steps[index]
      let (from, end) = (Int(step.from), Int(step.to))
      guard distance[from] + step.length <= distance[end] * Self.alike else { continue }
      let share = (masses[end] + dependency[end]) / paths[end]
      dependency[from] += min(paths[from], Self.mostPaths) * share
    }
  }

  private mutating func collect(_ source: Int) {
    var entriesRead = 0
    for index in 0..<order.count {
      let node = Int(order[index])
      entriesRead += Int(offsets[node + 1] - offsets[node])
      if node != source { sums[node] += masses[source] * dependency[node] }
      (distance[node], limit[node]) = (.infinity, .infinity)
      dependency[node] = 0
      bucketOf[node] = Self.nobody
    }
    WorkCount.add(entries: entriesRead)
    (order.count, steps.count, tickets.count) = (0, 0, 0)
  }

  /// Gives a node a ticket for a bucket, unless it waits there already.
  @inline(__always)
  private mutating func put(_ node: Int, in bucket: Int) {
    guard bucketOf[node] != Int32(truncatingIfNeeded: bucket) else { return }
    bucketOf[node] = Int32(truncatingIfNeeded: bucket)
    tickets.append(Ticket(node: UInt32(truncatingIfNeeded: node), next: first[bucket]))
    first[bucket] = Int32(truncatingIfNeeded: tickets.count &- 1)
  }
}
