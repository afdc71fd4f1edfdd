internal import LaneSteps

/// Searches in breadth from sixteen sources at a time, and what each passes back.
///
/// Brandes' accumulation (2001, doi 10.1080/0022250X.2001.9990249) with a source in each lane of a
/// vector: sources that stand near each other reach a node in the same step or the next, so a row is
/// read once or twice for all sixteen (after the many-source searches of Then et al. 2014,
/// doi 10.14778/2735496.2735507). Of a row only the steps of shortest paths, a fifth or so, are read
/// as vectors: they are picked out by a bit for each lane, and kept for the way back.
///
/// The nodes are classes of twins: a class counts as `sizes` nodes on the way and as `masses` nodes
/// at the end of it. Cliques are places between nodes, reached half a step after their first member.
/// The value owns its scratch memory; use one for each thread.
struct BatchedSearch: ~Copyable {
  /// How many sources are searched from at a time.
  static let width = Int(LANE_STEPS_WIDTH)

  /// Whether the processor has registers of four numbers.
  static let canBeWide = lane_steps_can_be_wide()

  /// How many nodes there are; the cliques are numbered after them.
  private let count: Int
  private let rows: SearchRows
  private let sizes: UnsafeMutablePointer<Double>
  private let masses: UnsafeMutablePointer<Double>
  /// Numbers of paths can't grow by more in a level.
  private let growth: Double
  /// Whether registers of four numbers are used; the bits are the same.
  private let isWide: Bool

  private let dependencies: UnsafeMutablePointer<Double>
  private let ways: UnsafeMutablePointer<Lanes>
  private let owed: UnsafeMutablePointer<Lanes>
  private var allWays: UnsafeMutablePointer<Lanes>?
  private let staged: UnsafeMutablePointer<Lanes>
  private let seen: UnsafeMutablePointer<UInt16>
  private let giving: UnsafeMutablePointer<UInt16>
  private let leadsOn: UnsafeMutablePointer<Bool>
  /// Whether a place is next to one that was reached in the last step.
  private let isTouched: UnsafeMutablePointer<Bool>
  /// The places that may be reached in this step.
  private let touched: UnsafeMutablePointer<UInt32>
  private var touchedCount = 0

  /// All arrivals, step after step; at most one for each place and lane.
  private var arrivals: ScratchList<lane_arrival>
  /// Where in `arrivals` each step starts, and where they end.
  private var starts: [Int] = []
  /// The neighbours before it on the shortest paths to each arrival.
  private var steps: ScratchList<UInt32>
  /// How many entries of rows have been read.
  private var entriesRead = 0

  init(
    graph: CliqueRows, sizes: [Double], masses: [Double], growth: Double,
    isWide: Bool = canBeWide
  ) {
    let places = graph.rows.count
    count = graph.nodeCount
    rows = SearchRows(graph)
    self.sizes = .copy(of: sizes + [Double](repeating: 1, count: graph.cliqueCount))
    self.masses = .copy(of: masses + [Double](repeating: 0, count: graph.cliqueCount))
    (self.growth, self.isWide) = (growth, isWide)
    dependencies = .filled(count, with: 0)
    (ways, owed, staged) = (.zeroLanes(places), .zeroLanes(places), .zeroLanes(places))
    (seen, giving) = (.filled(places, with: 0), .filled(places, with: 0))
    (isTouched, leadsOn) = (.filled(places, with: false), .filled(places, with: false))
    touched = .scratch(places)
    arrivals = ScratchList(capacity: 4 * places)
    steps = ScratchList(capacity: graph.rows.neighbours.count + 1)
  }

  deinit {
    for lanes in [ways, owed, staged] { lanes.deallocate() }
    for bits in [seen, giving] { bits.deallocate() }
    for values in [sizes, masses, dependencies] { values.deallocate() }
    for flags in [isTouched, leadsOn] { flags.deallocate() }
    touched.deallocate()
    allWays?.deallocate()
  }

  /// The sum over sources of mass times dependency, of each node of a class.
  var sums: [Double] { (0..<count).map { dependencies[$0] / sizes[$0] } }

  /// Searches from some sources, at most sixteen, and adds what comes of it to `sums`.
  ///
  /// - Complexity: O(*n* + *m*) times the number of steps in which a node is reached, at most
  ///   sixteen and commonly two.
  mutating func run(from sources: ArraySlice<UInt32>) {
    search(from: sources, weights: weights(of: sources))
  }

  /// The same for the pairs in both directions, and leaves the sources out of later searches: pairs of
  /// sources, which meet twice, count half each time.
  mutating func runBothWays(from sources: ArraySlice<UInt32>) {
    let weights = 2 * weights(of: sources)
    for source in sources { masses[Int(source)] /= 2 }
    search(from: sources, weights: weights)
    leaveOut(sources)
  }

  /// Counts nothing any more for some places being reached.
  func leaveOut(_ places: ArraySlice<UInt32>) {
    for place in places { masses[Int(place)] = 0 }
  }

  private func weights(of sources: ArraySlice<UInt32>) -> Lanes {
    var weights = Lanes()
    for (lane, source) in sources.enumerated() { weights[lane] = masses[Int(source)] }
    return weights
  }

  private mutating func search(from sources: ArraySlice<UInt32>, weights: Lanes) {
    if !searchOn(from: sources) {
      allWays = .zeroLanes(rows.count)
      _ = searchOn(from: sources)
    }
    passBack(weights)
    for place in 0..<rows.count { seen[place] = 0 }
    WorkCount.add(entries: entriesRead)
    entriesRead = 0
  }

  // MARK: Outwards

  /// Finds the shortest paths; `false` when there may be too many of them to count.
  private mutating func searchOn(from sources: ArraySlice<UInt32>) -> Bool {
    let all = UInt16(truncatingIfNeeded: (1 << sources.count) - 1)
    start(from: sources)
    var waiting = 0
    for node in 0..<count where seen[node] != all { waiting += rows.degree(node) }
    var mostPaths = 1.0
    var frontier = 0..<arrivals.count
    while !frontier.isEmpty {
      mostPaths *= growth
      if mostPaths > lane_steps_most_paths, allWays == nil {
        silence(frontier)
        for place in 0..<rows.count { seen[place] = 0 }
        return false
      }
      let reach = meet(from: frontier)
      let between = frontier.upperBound..<arrivals.count
      if 4 * reach < waiting {
        touch(from: frontier, between)
      } else {
        touchNodes(waitingFor: all)
      }
      take()
      silence(frontier)
      silence(between)
      frontier = arriveAll(from: between.upperBound)
      for index in frontier where seen[Int(arrivals[index].place)] == all {
        waiting -= rows.degree(Int(arrivals[index].place))
      }
    }
    return true
  }

  private mutating func start(from sources: ArraySlice<UInt32>) {
    arrivals.count = 0
    steps.count = 0
    starts = [0]
    for (lane, source) in sources.enumerated() {
      let (node, bit) = (Int(source), UInt16(1) << UInt16(lane))
      ways[node] = Lanes()
      ways[node][lane] = 1
      allWays?[node] = Lanes()
      (seen[node], giving[node]) = (bit, bit)
      arrivals.append(lane_arrival(place: source, lanes: bit, leads_on: false, end: 0))
    }
    starts.append(arrivals.count)
  }

  /// Reaches the cliques of the frontier; how many entries lead on from it and from them.
  private mutating func meet(from frontier: Range<Int>) -> Int {
    let start = arrivals.count
    var reach = 0
    for index in frontier {
      let node = Int(arrivals[index].place)
      touch(along: rows.cliques(node), with: giving[node])
      reach += rows.looseDegree(node)
    }
    take()
    for index in arriveAll(from: start) { reach += rows.degree(Int(arrivals[index].place)) }
    return reach
  }

  private mutating func touch(from frontier: Range<Int>, _ between: Range<Int>) {
    for index in frontier {
      let node = Int(arrivals[index].place)
      touch(along: rows.loose(node), with: giving[node])
    }
    for index in between {
      let clique = Int(arrivals[index].place)
      touch(along: rows.row(clique), with: giving[clique])
    }
  }

  /// Notes whom some lanes reach along a row.
  @inline(__always)
  private mutating func touch(along row: Range<Int>, with lanes: UInt16) {
    for entry in row {
      let place = rows.neighbour(entry)
      guard lanes & ~seen[place] != 0, !isTouched[place] else { continue }
      isTouched[place] = true
      touched[touchedCount] = UInt32(place)
      touchedCount += 1
    }
    entriesRead += row.count
  }

  /// Notes all nodes that not all lanes have reached.
  private mutating func touchNodes(waitingFor all: UInt16) {
    for node in 0..<count where seen[node] != all {
      touched[touchedCount] = UInt32(truncatingIfNeeded: node)
      touchedCount += 1
    }
  }

  /// Lets the places that may be reached take what their neighbours in the frontier hand on.
  private mutating func take() {
    let entries = (0..<touchedCount).reduce(0) { $0 + rows.degree(Int(touched[$1])) }
    steps.reserve(entries)
    arrivals.reserve(touchedCount)
    let first = arrivals.count
    var memory = memory
    arrivals.count = Int(
      lane_steps_take(&memory, touched, Int64(touchedCount), Int64(first), isWide))
    steps.count = Int(arrivals[arrivals.count - 1].end)
    entriesRead += entries
    for index in 0..<touchedCount { isTouched[Int(touched[index])] = false }
    touchedCount = 0
  }

  /// Reaches those who have taken something in this step.
  private mutating func arriveAll(from start: Int) -> Range<Int> {
    let range = start..<arrivals.count
    var memory = memory
    lane_steps_arrive(&memory, Int64(start), Int64(range.upperBound), isWide)
    starts.append(range.upperBound)
    return range
  }

  /// Ends a step for those who handed on in it.
  private func silence(_ range: Range<Int>) {
    for index in range {
      let place = Int(arrivals[index].place)
      giving[place] = 0
      guard leadsOn[place] else { continue }
      leadsOn[place] = false
      arrivals.elements[index].leads_on = true
      owed[place] = Lanes()
    }
  }

  // MARK: Back

  /// From the last step on each hands what it owes to the step before, down to the nodes next to the
  /// sources, whose own dependency doesn't count.
  private mutating func passBack(_ weights: Lanes) {
    let weights = (0..<Self.width).map { weights[$0] }
    var memory = memory
    for step in stride(from: starts.count - 2, to: 1, by: -1) {
      lane_steps_pass_back(
        &memory, Int64(starts[step]), Int64(starts[step + 1]), weights, isWide)
    }
    entriesRead += steps.count
  }

  // MARK: In C

  /// The memory as the steps in C see it; lists that grow may move.
  private var memory: lane_search {
    lane_search(
      offsets: rows.offsets, neighbours: rows.neighbours, node_count: UInt32(count),
      sizes: sizes, masses: masses, ways: ways.numbers, all_ways: allWays?.numbers,
      owed: owed.numbers, staged: staged.numbers, seen: seen, giving: giving,
      leads_on: leadsOn, arrivals: arrivals.elements, steps: steps.elements, sums: dependencies)
  }
}
