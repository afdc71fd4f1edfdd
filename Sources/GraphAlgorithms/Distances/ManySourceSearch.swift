/// Searches in breadth from 512 sources at a time, and who reaches each node in how many steps.
///
/// A bit for each source says whether it has reached a node; a node that waits takes the bits of its
/// neighbours, so one reading of a row serves all sources (Then et al. 2014,
/// doi 10.14778/2735496.2735507). The value owns its scratch memory; use one for each thread.
struct ManySourceSearch: ~Copyable {
  /// How many sources are searched from at a time.
  static let width = 512

  /// A bit for each source.
  typealias Bits = SIMD8<UInt64>

  private let count: Int
  private let offsets: UnsafeMutablePointer<UInt32>
  private let neighbours: UnsafeMutablePointer<UInt32>
  private let seen: UnsafeMutablePointer<Bits>
  /// The sources whose last step reached a node, in this level and the next.
  private var current: UnsafeMutablePointer<Bits>
  private var next: UnsafeMutablePointer<Bits>
  /// The nodes that wait for some source, or have been reached in the last two levels.
  private let open: UnsafeMutablePointer<UInt32>
  private var openCount = 0
  /// How many entries of rows have been read.
  private var entriesRead = 0

  /// Makes a search of an undirected graph.
  init(rows: PackedRows) {
    count = rows.count
    offsets = .copy(of: rows.offsets)
    neighbours = .copy(of: rows.neighbours)
    open = .scratch(rows.count)
    seen = .filled(rows.count, with: Bits())
    current = .filled(rows.count, with: Bits())
    next = .filled(rows.count, with: Bits())
  }

  deinit {
    for numbers in [offsets, neighbours, open] { numbers.deallocate() }
    for bits in [seen, current, next] { bits.deallocate() }
  }

  /// Searches from some sources, at most `width`, and calls `body` with every node that some reach in
  /// a number of steps, 1 or more, and with the bits of these sources; steps in ascending order.
  ///
  /// - Complexity: O(*m*) for each level.
  @inline(__always)
  mutating func run(
    from sources: some Collection<UInt32>,
    _ body: (_ node: Int, _ steps: Int, _ sources: Bits) -> Void
  ) {
    let all = start(from: sources)
    var reachedAny = false
    for node in 0..<count where !current[node].isEmpty {
      reachedAny = true
      seen[node] |= current[node]
      body(node, 1, current[node])
    }
    var level = 2
    while reachedAny {
      reachedAny = step(to: level, all: all, body)
      level += 1
    }
    for node in 0..<count { (seen[node], current[node], next[node]) = (Bits(), Bits(), Bits()) }
    WorkCount.add(entries: entriesRead)
    entriesRead = 0
  }

  /// Lets every source reach its neighbours; the bits of all sources.
  private mutating func start(from sources: some Collection<UInt32>) -> Bits {
    var all = Bits()
    let words = UnsafeMutableRawPointer(current).assumingMemoryBound(to: UInt64.self)
    for (index, place) in sources.enumerated() {
      let source = Int(place)
      let (word, bit) = (index / 64, UInt64(1) << UInt64(index % 64))
      all[word] |= bit
      seen[source][word] |= bit
      for entry in row(source) { words[8 * Int(neighbours[entry]) + word] |= bit }
      entriesRead += row(source).count
    }
    for node in 0..<count { open[node] = UInt32(node) }
    openCount = count
    return all
  }

  @inline(__always)
  private func row(_ node: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(offsets[node]), Int(offsets[node + 1])))
  }

  /// Goes one step further; whether anybody was reached.
  @inline(__always)
  private mutating func step(
    to level: Int, all: Bits, _ body: (_ node: Int, _ steps: Int, _ sources: Bits) -> Void
  ) -> Bool {
    var reachedAny = false
    var kept = 0
    for index in 0..<openCount {
      let node = Int(open[index])
      let need = all & ~seen[node]
      if need.isEmpty {
        next[node] = Bits()
        // The level before last is forgotten one level later.
        if current[node].isEmpty { continue }
      } else {
        let reached = arrivals(at: node, need: need)
        next[node] = reached
        if !reached.isEmpty {
          reachedAny = true
          seen[node] |= reached
          body(node, level, reached)
        }
      }
      open[kept] = UInt32(truncatingIfNeeded: node)
      kept &+= 1
    }
    openCount = kept
    swap(&current, &next)
    return reachedAny
  }

  /// Looks every four neighbours whether more are needed.
  @inline(__always)
  private mutating func arrivals(at node: Int, need: Bits) -> Bits {
    let row = row(node)
    var taken = Bits()
    var entry = row.lowerBound
    while entry &+ 4 <= row.upperBound {
      let (first, second) = (taking(entry) | taking(entry &+ 1), taking(entry &+ 2))
      taken |= first | second | taking(entry &+ 3)
      entry &+= 4
      if (need & ~taken).isEmpty { break }
    }
    if entry &+ 4 > row.upperBound {
      while entry < row.upperBound {
        taken |= taking(entry)
        entry &+= 1
      }
    }
    entriesRead &+= entry &- row.lowerBound
    return taken & need
  }

  @inline(__always)
  private func taking(_ entry: Int) -> Bits { current[Int(neighbours[entry])] }
}

extension SIMD8<UInt64> {
  /// Whether no bit is set.
  @inline(__always)
  fileprivate var isEmpty: Bool {
    let half = lowHalf | highHalf
    let quarter = half.lowHalf | half.highHalf
    return quarter[0] | quarter[1] == 0
  }

  /// How many bits are set: of pairs, fours and bytes side by side in all words, since a processor that
  /// need not count bits by itself takes long word by word.
  @inline(__always)
  var bitCount: Int {
    let (ones, twos) = (
      Self(repeating: 0x5555_5555_5555_5555), Self(repeating: 0x3333_3333_3333_3333)
    )
    let pairs = self &- ((self &>> 1) & ones)
    let fours = (pairs & twos) &+ ((pairs &>> 2) & twos)
    let bytes = (fours &+ (fours &>> 4)) & Self(repeating: 0x0F0F_0F0F_0F0F_0F0F)
    let half = bytes.lowHalf &+ bytes.highHalf
    let quarter = half.lowHalf &+ half.highHalf
    let evens = SIMD2<UInt64>(repeating: 0x00FF_00FF_00FF_00FF)
    let sums = (quarter & evens) &+ ((quarter &>> 8) & evens)
    return Int(truncatingIfNeeded: ((sums[0] &+ sums[1]) &* 0x0001_0001_0001_0001) &>> 48)
  }
}
