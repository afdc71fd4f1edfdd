/// Searches in breadth from 512 sources at a time, and how many nodes are how far from each.
///
/// A bit for each source says whether it has reached a node; a node that waits takes the bits of its
/// neighbours, so one reading of a row serves all sources (Then et al. 2014,
/// doi 10.14778/2735496.2735507). As distances are the same both ways, it is the reached node whose
/// count goes up, by the number of bits. Counts are whole numbers, so the order of the sources
/// doesn't matter. The value owns its scratch memory; use one for each thread.
struct ManySourceSearch: ~Copyable {
  /// How many sources are searched from at a time.
  static let width = 512

  private typealias Bits = SIMD8<UInt64>

  private let count: Int
  private let levelLimit: Int
  private let offsets: UnsafeMutablePointer<UInt32>
  private let neighbours: UnsafeMutablePointer<UInt32>
  private let seen: UnsafeMutablePointer<Bits>
  /// The sources whose last step reached a node, in this level and the next.
  private var current: UnsafeMutablePointer<Bits>
  private var next: UnsafeMutablePointer<Bits>

  /// How many sources have reached node v in d steps, at v · `levelLimit` + d.
  private(set) var counts: [UInt32]

  /// Makes a search of a connected graph.
  ///
  /// - Parameter levelLimit: one more than the largest distance.
  init(rows: PackedRows, levelLimit: Int) {
    count = rows.count
    self.levelLimit = levelLimit
    offsets = .copy(of: rows.offsets)
    neighbours = .copy(of: rows.neighbours)
    seen = .filled(rows.count, with: Bits())
    current = .filled(rows.count, with: Bits())
    next = .filled(rows.count, with: Bits())
    counts = [UInt32](repeating: 0, count: rows.count * levelLimit)
  }

  deinit {
    for numbers in [offsets, neighbours] { numbers.deallocate() }
    for bits in [seen, current, next] { bits.deallocate() }
  }

  /// Searches from some sources, at most `width`, and adds what comes of it to `counts`.
  ///
  /// - Complexity: O(*m*) for each level.
  mutating func run(from sources: Range<Int>) {
    var all = Bits()
    for (index, source) in sources.enumerated() {
      all[index / 64] |= 1 << UInt64(index % 64)
      current[source][index / 64] |= 1 << UInt64(index % 64)
      seen[source] = current[source]
    }
    var level = 1
    while step(to: level, all: all) { level += 1 }
    for node in 0..<count { (seen[node], current[node], next[node]) = (Bits(), Bits(), Bits()) }
  }

  /// Goes one step further; whether anybody was reached.
  private mutating func step(to level: Int, all: Bits) -> Bool {
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
      counts[node * levelLimit + level] += UInt32(Self.bitCount(reached))
    }
    swap(&current, &next)
    return reachedAny
  }

  @inline(__always)
  private func arrivals(at node: Int, need: Bits) -> Bits {
    var taken = Bits()
    for entry in Int(offsets[node])..<Int(offsets[node + 1]) {
      taken |= current[Int(neighbours[entry])]
      if need & ~taken == Bits() { return need }
    }
    return taken & need
  }

  @inline(__always)
  private static func bitCount(_ bits: Bits) -> Int {
    var count = 0
    for word in 0..<8 { count += bits[word].nonzeroBitCount }
    return count
  }
}
