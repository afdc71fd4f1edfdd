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
  static let width = 16

  /// A place and the lanes that reach it at some step.
  private struct Arrival {
    let place: UInt32
    let lanes: UInt16
    /// Whether any shortest path leads on from it.
    var leadsOn = false
    /// Where its steps end in `steps`; they start where those of the arrival before end.
    let end: Int
  }

  /// Numbers of paths stop growing here, so that no graph, however rich in equally short paths,
  /// makes them overflow; what comes of it still adds up.
  private static let mostPaths = 1e290

  /// How many nodes there are; the cliques are numbered after them.
  private let count: Int
  private let rows: SearchRows
  private let sizes: UnsafeMutablePointer<Double>
  private let masses: UnsafeMutablePointer<Double>
  /// Numbers of paths can't grow by more in a level.
  private let growth: Double
  private let mask = LaneMask()

  /// The sum over sources of mass times dependency, of each node of a class.
  private(set) var sums: [Double]
  /// The numbers of shortest paths to a place times its size, in the lanes that have reached it; 0 in
  /// the others once any has.
  private let ways: UnsafeMutablePointer<Lanes>
  /// What those one step further owe, for each path.
  private let owed: UnsafeMutablePointer<Lanes>
  /// The numbers of shortest paths to a place when they may be too many for `ways`.
  private var allWays: UnsafeMutablePointer<Lanes>?
  private let seen: UnsafeMutablePointer<UInt16>
  /// The lanes in which a place was reached in the last step.
  private let giving: UnsafeMutablePointer<UInt16>
  /// Whether a shortest path leads on from a place that was reached in the last step.
  private let leadsOn: UnsafeMutablePointer<Bool>
  /// Whether a place is next to one that was reached in the last step.
  private let isTouched: UnsafeMutablePointer<Bool>
  private let touched: UnsafeMutablePointer<UInt32>
  private var touchedCount = 0
  /// The values of the arrivals of a step.
  private let staged: UnsafeMutablePointer<Lanes>

  /// All arrivals, step after step; at most one for each place and lane.
  private var arrivals: ScratchList<Arrival>
  /// Where in `arrivals` each step starts, and where they end.
  private var starts: [Int] = []
  /// The neighbours before it on the shortest paths to each arrival.
  private var steps: ScratchList<UInt32>
  /// How many entries of rows have been read.
  private var entriesRead = 0

  init(graph: CliqueRows, sizes: [Double], masses: [Double], growth: Double) {
    let places = graph.rows.count
    count = graph.nodeCount
    rows = SearchRows(graph)
    self.sizes = .copy(of: sizes + [Double](repeating: 1, count: graph.cliqueCount))
    self.masses = .copy(of: masses + [Double](repeating: 0, count: graph.cliqueCount))
    self.growth = growth
    sums = [Double](repeating: 0, count: count)
    (ways, owed) = (.filled(places, with: Lanes()), .filled(places, with: Lanes()))
    (seen, giving) = (.filled(places, with: 0), .filled(places, with: 0))
    (isTouched, leadsOn) = (.filled(places, with: false), .filled(places, with: false))
    (touched, staged) = (.scratch(places), .scratch(places))
    arrivals = ScratchList(capacity: 4 * places)
    steps = ScratchList(capacity: graph.rows.neighbours.count + 1)
  }

  deinit {
    for lanes in [ways, owed, staged] { lanes.deallocate() }
    for bits in [seen, giving] { bits.deallocate() }
    for values in [sizes, masses] { values.deallocate() }
    for flags in [isTouched, leadsOn] { flags.deallocate() }
    touched.deallocate()
    allWays?.deallocate()
  }

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
      allWays = .filled(rows.count, with: Lanes())
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
      if mostPaths > Self.mostPaths, allWays == nil {
        silence(frontier)
        for place in 0..<rows.count { seen[place] = 0 }
        return false
      }
      let reach = meet(from: frontier, all: all)
      let between = frontier.upperBound..<arrivals.count
      if 4 * reach < waiting {
        touch(from: frontier, between, all: all)
        for index in 0..<touchedCount { pull(at: Int(touched[index]), all: all) }
        releaseTouched()
      } else {
        for node in 0..<count where seen[node] != all { pull(at: node, all: all) }
      }
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
      arrivals.append(Arrival(place: source, lanes: bit, end: 0))
    }
    starts.append(arrivals.count)
  }

  /// Reaches the cliques of the frontier; how many entries lead on from it and from them.
  private mutating func meet(from frontier: Range<Int>, all: UInt16) -> Int {
    let start = arrivals.count
    var reach = 0
    for index in frontier {
      let node = Int(arrivals[index].place)
      touch(along: rows.cliques(node), with: giving[node], all: all)
      reach += rows.looseDegree(node)
    }
    for index in 0..<touchedCount { pull(at: Int(touched[index]), all: all) }
    releaseTouched()
    for index in arriveAll(from: start) { reach += rows.degree(Int(arrivals[index].place)) }
    return reach
  }

  private mutating func touch(from frontier: Range<Int>, _ between: Range<Int>, all: UInt16) {
    for index in frontier {
      let node = Int(arrivals[index].place)
      touch(along: rows.loose(node), with: giving[node], all: all)
    }
    for index in between {
      let clique = Int(arrivals[index].place)
      touch(along: rows.row(clique), with: giving[clique], all: all)
    }
  }

  /// Notes whom some lanes reach along a row.
  @inline(__always)
  private mutating func touch(along row: Range<Int>, with lanes: UInt16, all: UInt16) {
    for entry in row {
      let place = rows.neighbour(entry)
      guard lanes & ~seen[place] != 0, !isTouched[place] else { continue }
      isTouched[place] = true
      touched[touchedCount] = UInt32(place)
      touchedCount += 1
    }
    entriesRead += row.count
  }

  private mutating func releaseTouched() {
    for index in 0..<touchedCount { isTouched[Int(touched[index])] = false }
    touchedCount = 0
  }

  /// Lets a place take what its neighbours in the frontier hand on.
  @inline(__always)
  private mutating func pull(at place: Int, all: UInt16) {
    let waiting = all & ~seen[place]
    let row = rows.row(place)
    let start = steps.count
    steps.reserve(row.count)
    var lanes: UInt16 = 0
    var end = start
    var entry = row.lowerBound
    while entry < row.upperBound {
      let neighbour = rows.neighbour(entry)
      let reached = giving[neighbour] & waiting
      lanes |= reached
      steps[end] = UInt32(truncatingIfNeeded: neighbour)
      // One further when any lane is reached, without a branch that nobody could foresee.
      end &+= Int(truncatingIfNeeded: (UInt32(reached) &+ 0xFFFF) &>> 16)
      entry &+= 1
    }
    entriesRead += row.count
    guard lanes != 0 else { return }
    steps.count = end
    var taken = Lanes()
    for index in start..<end {
      let neighbour = Int(steps[index])
      taken += ways[neighbour]
      leadsOn[neighbour] = true
    }
    staged[arrivals.count - starts[starts.count - 1]] = mask.only(lanes, of: taken)
    arrivals.append(Arrival(place: UInt32(place), lanes: lanes, end: end))
  }

  /// Reaches those who have taken something in this step.
  private mutating func arriveAll(from start: Int) -> Range<Int> {
    let range = start..<arrivals.count
    for index in range {
      let (place, lanes) = (Int(arrivals[index].place), arrivals[index].lanes)
      var handed = staged[index - start]
      if let allWays {
        allWays[place] = seen[place] == 0 ? handed : allWays[place] + handed
        handed = pointwiseMin(handed, Lanes(repeating: Self.mostPaths))
      }
      handed *= sizes[place]
      if seen[place] == 0 {
        ways[place] = handed
      } else {
        ways[place] += handed
      }
      seen[place] |= lanes
      giving[place] = lanes
    }
    starts.append(arrivals.count)
    return range
  }

  /// Ends a step for those who handed on in it.
  private func silence(_ range: Range<Int>) {
    for index in range {
      let place = Int(arrivals[index].place)
      giving[place] = 0
      guard leadsOn[place] else { continue }
      leadsOn[place] = false
      arrivals.elements[index].leadsOn = true
      owed[place] = Lanes()
    }
  }

  // MARK: Back

  /// From the last step on each hands what it owes to the step before. The first places are the
  /// sources, whose own dependency doesn't count.
  private mutating func passBack(_ weights: Lanes) {
    var step = starts.count - 2
    while step > 1 {
      let range = starts[step]..<starts[step + 1]
      for index in range { owe(at: index, staged: index - range.lowerBound, weights) }
      if step > 2 {
        for index in range { handBack(at: index, staged[index - range.lowerBound]) }
      }
      step -= 1
    }
  }

  /// Works out what an arrival owes for each path.
  @inline(__always)
  private mutating func owe(at index: Int, staged stage: Int, _ weights: Lanes) {
    let arrival = arrivals[index]
    let place = Int(arrival.place)
    var due = Lanes(repeating: masses[place])
    if arrival.leadsOn {
      if place >= count, allWays == nil {
        staged[stage] = mask.only(arrival.lanes, of: owed[place])
        return
      }
      let dependency = mask.only(arrival.lanes, of: ways[place] * owed[place])
      due += dependency
      if place < count { sums[place] += (dependency * weights).sum() / sizes[place] }
    }
    if let allWays {
      staged[stage] = mask.only(arrival.lanes, of: due / allWays[place])
    } else {
      staged[stage] = mask.only(arrival.lanes, of: due * sizes[place] / ways[place])
    }
  }

  @inline(__always)
  private mutating func handBack(at index: Int, _ share: Lanes) {
    let start = arrivals[index - 1].end
    for index in start..<arrivals[index].end { owed[Int(steps[index])] += share }
    entriesRead += arrivals[index].end - start
  }
}
