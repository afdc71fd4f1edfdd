/// Searches in breadth from sixteen neighbouring sources at a time, and what each passes back.
///
/// Brandes' accumulation (2001, doi 10.1080/0022250X.2001.9990249) with a source in each lane of a
/// vector: sources that stand near each other reach a node in the same step or the next, so a row is
/// read once or twice for all sixteen (after the many-source searches of Then et al. 2014,
/// doi 10.14778/2735496.2735507). A level is pushed from its frontier or pulled by those who wait,
/// whichever reads fewer entries (Beamer, Asanović & Patterson 2012, doi 10.1109/SC.2012.50).
///
/// The nodes are classes of twins: a class counts as `sizes` nodes on the way and as `masses` nodes
/// at the end of it. The value owns its scratch memory; use one for each thread.
struct BatchedSearch: ~Copyable {
  /// How many sources are searched from at a time.
  static let width = 16

  private typealias Lanes = SIMD16<Double>

  /// A node and the lanes that reach it at some level.
  private struct Arrival {
    let place: UInt32
    let lanes: UInt16

    var node: Int { Int(place) }
  }

  /// Numbers of paths stop growing here, so that no graph, however rich in equally short paths,
  /// makes them overflow; what comes of it still adds up.
  private static let mostPaths = 1e290

  private let count: Int
  private let offsets: UnsafeMutablePointer<UInt32>
  private let neighbours: UnsafeMutablePointer<UInt32>
  private let sizes: UnsafeMutablePointer<Double>
  private let masses: UnsafeMutablePointer<Double>
  /// The largest number of nodes next to a node: paths can't grow faster in a level.
  private let growth: Double
  /// All bits of a lane for each bit of a byte, as eight lanes.
  private let spread: UnsafeMutablePointer<SIMD8<UInt64>>

  /// The sum over sources of mass times dependency, of each node of a class.
  private(set) var sums: [Double]
  private let paths: UnsafeMutablePointer<Lanes>
  private let dependency: UnsafeMutablePointer<Lanes>
  /// What a node hands on in this level; zero in all lanes that don't.
  private let flow: UnsafeMutablePointer<Lanes>
  /// What a node has been handed in this level.
  private let intake: UnsafeMutablePointer<Lanes>
  private let seen: UnsafeMutablePointer<UInt16>
  /// The lanes in which a node hands on.
  private let giving: UnsafeMutablePointer<UInt16>
  /// The lanes in which a node is handed something.
  private let taking: UnsafeMutablePointer<UInt16>

  /// All arrivals, level after level; at most one for each node and lane.
  private let arrivals: UnsafeMutablePointer<Arrival>
  private var arrivalCount = 0
  /// Where in `arrivals` each level starts.
  private var levels: [Int] = []
  /// The nodes that have been handed something in this level.
  private let touched: UnsafeMutablePointer<UInt32>
  private var touchedCount = 0
  /// Whether paths may have become too many to count in this batch.
  private var isLimited = false
  /// How many entries of rows have been read.
  private var entriesRead = 0

  init(rows: PackedRows, sizes: [Double], masses: [Double]) {
    count = rows.count
    (offsets, neighbours) = (.copy(of: rows.offsets), .copy(of: rows.neighbours))
    (self.sizes, self.masses) = (.copy(of: sizes), .copy(of: masses))
    spread = .copy(
      of: (0..<256).map { byte in
        var lanes = SIMD8<UInt64>()
        for bit in 0..<8 where byte >> bit & 1 == 1 { lanes[bit] = .max }
        return lanes
      })
    growth = (0..<rows.count).reduce(1) { most, node in
      max(most, rows[node].reduce(0) { $0 + sizes[Int($1)] })
    }
    sums = [Double](repeating: 0, count: rows.count)
    func lanes() -> UnsafeMutablePointer<Lanes> { .filled(rows.count, with: Lanes()) }
    func bits() -> UnsafeMutablePointer<UInt16> { .filled(rows.count, with: 0) }
    (paths, dependency, flow, intake) = (lanes(), lanes(), lanes(), lanes())
    (seen, giving, taking) = (bits(), bits(), bits())
    arrivals = .scratch(rows.count * Self.width)
    touched = .scratch(rows.count)
  }

  deinit {
    for lanes in [paths, dependency, flow, intake] { lanes.deallocate() }
    for bits in [seen, giving, taking] { bits.deallocate() }
    for numbers in [offsets, neighbours, touched] { numbers.deallocate() }
    for values in [sizes, masses] { values.deallocate() }
    spread.deallocate()
    arrivals.deallocate()
  }

  /// Searches from the sources first, first + 1, … and adds what comes of it to `sums`.
  ///
  /// - Complexity: O(*n* + *m*) times the number of levels at which a node is reached, at most
  ///   sixteen and commonly two.
  mutating func run(from sources: Range<Int>) {
    start(from: sources)
    searchOn(all: UInt16(truncatingIfNeeded: (1 << sources.count) - 1))
    passBack()
    collect(sources)
    WorkCount.add(entries: entriesRead)
    entriesRead = 0
  }

  private mutating func start(from sources: Range<Int>) {
    arrivalCount = 0
    levels = [0]
    isLimited = false
    for (lane, source) in sources.enumerated() {
      let bit: UInt16 = 1 << UInt16(lane)
      paths[source][lane] = 1
      flow[source][lane] = 1
      seen[source] |= bit
      giving[source] = bit
      append(Arrival(place: UInt32(source), lanes: bit))
    }
  }

  @inline(__always)
  private mutating func append(_ arrival: Arrival) {
    arrivals[arrivalCount] = arrival
    arrivalCount += 1
  }

  @inline(__always)
  private mutating func touch(_ node: Int) {
    touched[touchedCount] = UInt32(node)
    touchedCount += 1
  }

  // MARK: Outwards

  private mutating func searchOn(all: UInt16) {
    var waiting = 0
    var mostPaths = 1.0
    for node in 0..<count where seen[node] != all { waiting += degree(node) }
    while true {
      mostPaths *= growth
      if mostPaths > Self.mostPaths { isLimited = true }
      let frontier = levels[levels.count - 1]..<arrivalCount
      levels.append(arrivalCount)
      var reach = 0
      for place in frontier { reach += degree(arrivals[place].node) }
      touchedCount = 0
      entriesRead += 2 * reach < waiting ? reach : waiting
      if 2 * reach < waiting {
        push(from: frontier)
      } else {
        pull(all: all)
      }
      for place in frontier {
        flow[arrivals[place].node] = Lanes()
        giving[arrivals[place].node] = 0
      }
      guard touchedCount > 0 else { return }
      for place in 0..<touchedCount {
        let node = Int(touched[place])
        arrive(at: node)
        if seen[node] == all { waiting -= degree(node) }
      }
    }
  }

  private mutating func push(from frontier: Range<Int>) {
    for place in frontier {
      let node = arrivals[place].node
      let (given, lanes) = (flow[node], giving[node])
      for entry in row(node) {
        let neighbour = neighbour(entry)
        let reached = lanes & ~seen[neighbour]
        guard reached != 0 else { continue }
        if taking[neighbour] == 0 {
          intake[neighbour] = given
          touch(neighbour)
        } else {
          intake[neighbour] += given
        }
        taking[neighbour] |= reached
      }
    }
  }

  private mutating func pull(all: UInt16) {
    for node in 0..<count where seen[node] != all {
      var taken = Lanes()
      var lanes: UInt16 = 0
      for entry in row(node) {
        let neighbour = neighbour(entry)
        lanes |= giving[neighbour]
        taken += flow[neighbour]
      }
      lanes &= ~seen[node]
      if lanes != 0 {
        intake[node] = taken
        taking[node] = lanes
        touch(node)
      }
    }
  }

  @inline(__always)
  private mutating func arrive(at node: Int) {
    let lanes = taking[node]
    let arriving = only(lanes, of: intake[node])
    paths[node] += arriving
    flow[node] = countable(arriving) * sizes[node]
    giving[node] = lanes
    seen[node] |= lanes
    taking[node] = 0
    append(Arrival(place: UInt32(node), lanes: lanes))
  }

  // MARK: Back

  /// From the last level to the second, each hands its dependency to the level before. The first
  /// level is the sources, whose own doesn't count.
  private mutating func passBack() {
    var level = levels.count - 2
    while level > 1 {
      let givers = levels[level]..<levels[level + 1]
      let takers = levels[level - 1]..<levels[level]
      var (pushed, pulled) = (0, 0)
      for place in givers {
        prepareToGive(arrivals[place])
        pushed += degree(arrivals[place].node)
      }
      for place in takers { pulled += degree(arrivals[place].node) }
      entriesRead += min(pushed, pulled)
      if pushed < pulled {
        handBack(from: givers, to: takers)
      } else {
        fetchBack(to: takers)
      }
      for place in givers { flow[arrivals[place].node] = Lanes() }
      level -= 1
    }
  }

  @inline(__always)
  private func prepareToGive(_ arrival: Arrival) {
    let node = arrival.node
    let owed = dependency[node] * sizes[node] + masses[node]
    flow[node] = only(arrival.lanes, of: owed / paths[node])
  }

  private func handBack(
    from givers: Range<Int>, to takers: Range<Int>
  ) {
    for place in takers {
      intake[arrivals[place].node] = Lanes()
      taking[arrivals[place].node] = arrivals[place].lanes
    }
    for place in givers {
      let given = flow[arrivals[place].node]
      for entry in row(arrivals[place].node) {
        let neighbour = neighbour(entry)
        if taking[neighbour] != 0 { intake[neighbour] += given }
      }
    }
    for place in takers {
      receive(arrivals[place], intake[arrivals[place].node])
      taking[arrivals[place].node] = 0
    }
  }

  private func fetchBack(to takers: Range<Int>) {
    for place in takers {
      var taken = Lanes()
      for entry in row(arrivals[place].node) { taken += flow[neighbour(entry)] }
      receive(arrivals[place], taken)
    }
  }

  @inline(__always)
  private func receive(_ arrival: Arrival, _ taken: Lanes) {
    let share = countable(paths[arrival.node]) * taken
    dependency[arrival.node] += only(arrival.lanes, of: share)
  }

  /// The sources' dependencies by their masses; and the scratch memory as it was.
  private mutating func collect(_ sources: Range<Int>) {
    var weights = Lanes()
    for (lane, source) in sources.enumerated() { weights[lane] = masses[source] }
    for node in 0..<count {
      sums[node] += (dependency[node] * weights).sum()
      dependency[node] = Lanes()
      paths[node] = Lanes()
      seen[node] = 0
    }
  }

  /// Numbers of paths, held back where they might overflow.
  @inline(__always)
  private func countable(_ paths: Lanes) -> Lanes {
    guard isLimited else { return paths }
    return pointwiseMin(paths, Lanes(repeating: Self.mostPaths))
  }

  @inline(__always)
  private func row(_ node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

  @inline(__always)
  private func degree(_ node: Int) -> Int { Int(offsets[node + 1] - offsets[node]) }

  @inline(__always)
  private func neighbour(_ entry: Int) -> Int { Int(neighbours[entry]) }

  /// The values in some lanes, 0 in the others whatever stands there.
  @inline(__always)
  private func only(_ lanes: UInt16, of values: Lanes) -> Lanes {
    let low = spread[Int(lanes & 255)]
    let high = spread[Int(lanes >> 8)]
    let bits = unsafeBitCast(values, to: SIMD16<UInt64>.self)
    return unsafeBitCast(
      bits & SIMD16(lowHalf: low, highHalf: high), to: Lanes.self)
  }
}
