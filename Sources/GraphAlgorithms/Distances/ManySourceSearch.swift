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
  /// How many entries of rows have been read.
  private var entriesRead = 0

  /// Makes a search of an undirected graph.
  init(rows: PackedRows) {
    count = rows.count
    offsets = .copy(of: rows.offsets)
    neighbours = .copy(of: rows.neighbours)
    seen = .filled(rows.count, with: Bits())
    current = .filled(rows.count, with: Bits())
    next = .filled(rows.count, with: Bits())
  }

  deinit {
    for numbers in [offsets, neighbours] { numbers.deallocate() }
    for bits in [seen, current, next] { bits.deallocate() }
  }

  /// Searches from some sources, at most `width`, and calls `body` with every node that some reach in
  /// a number of steps, 1 or more, and with the bits of these sources; steps in ascending order.
  ///
  /// - Complexity: O(*m*) for each level.
  @inline(__always)
  mutating func run(
    from sources: Range<Int>, _ body: (_ node: Int, _ steps: Int, _ sources: Bits) -> Void
  ) {
    var all = Bits()
    for (index, source) in sources.enumerated() {
      all[index / 64] |= 1 << UInt64(index % 64)
      current[source][index / 64] |= 1 << UInt64(index % 64)
      seen[source] = current[source]
    }
    var level = 1
    while step(to: level, all: all, body) { level += 1 }
    for node in 0..<count { (seen[node], current[node], next[node]) = (Bits(), Bits(), Bits()) }
    WorkCount.add(entries: entriesRead)
    entriesRead = 0
  }

  /// Goes one step further; whether anybody was reached.
  @inline(__always)
  private mutating func step(
    to level: Int, all: Bits, _ body: (_ node: Int, _ steps: Int, _ sources: Bits) -> Void
  ) -> Bool {
    var reachedAny = false
    for node in 0..<count {
      let need = all & ~seen[node]
      guard need != Bits() else {
        next[node] = Bits()
        continue
      }
      let reached = arrivals(at: node, need: need)
      next[node] = reached
      guard reached != Bits() else { continue }
      reachedAny = true
      seen[node] |= reached
      body(node, level, reached)
    }
    swap(&current, &next)
    return reachedAny
  }

  @inline(__always)
  private mutating func arrivals(at node: Int, need: Bits) -> Bits {
    var taken = Bits()
    let first = Int(offsets[node])
    var entry = first
    while entry < Int(offsets[node + 1]), need & ~taken != Bits() {
      taken |= current[Int(neighbours[entry])]
      entry += 1
    }
    entriesRead += entry - first
    return taken & need
  }

  /// How many sources there are among some bits.
  @inline(__always)
  static func bitCount(_ bits: Bits) -> Int {
    var count = 0
    for word in 0..<8 { count += bits[word].nonzeroBitCount }
    return count
  }
}
