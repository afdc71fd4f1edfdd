/// Σ_q z_iq·z_qj/s_q and Σ_q z_iq·z_qj of each tie, over the triangles it is a side of.
///
/// Each triangle is found once, from its corner of the lowest rank, and adds to its three sides.
/// Those that aren't part of a run are listed first, without a branch that nobody could foresee, and
/// added one after another. The value owns its scratch memory.
struct TriangleSums: ~Copyable {
  /// A triangle by the places of its sides: from the lowest corner to the middle, from it to the
  /// highest, and from the middle to the highest.
  private struct Triangle {
    let side: UInt32
    let across: UInt32
    let onward: UInt32
  }

  /// A side that triangles are looked for over.
  private struct Side {
    let place: Int
    /// The row of its lower end, and of its higher end.
    let row, onward: Range<Int>
    /// z/s of the higher end, and z.
    let strength: SIMD2<Double>
    /// z/s of the lower end, and z.
    let turned: SIMD2<Double>
  }

  /// So many are listed before they are added.
  private static let manyListed = 4_096

  private let sums: UnsafeMutablePointer<SIMD2<Double>>
  private let heads: UnsafeMutablePointer<UInt32>
  private let strengths: UnsafeMutablePointer<SIMD2<Double>>
  /// The place of the tie to each rank in the row that is looked at; −1 where there is none.
  private let placeOf: UnsafeMutablePointer<Int32>
  private let listed: UnsafeMutablePointer<Triangle>
  private var listedCount = 0

  /// Puts the sums where the ties have room for them.
  ///
  /// - Complexity: O(*m*·√*m*).
  static func fill(_ ties: borrowing RankedTies) {
    var sums = TriangleSums(ties)
    for rank in 0..<ties.nodeCount where ties.row(of: rank).count > 1 {
      sums.add(from: rank, of: ties)
    }
  }

  private init(_ ties: borrowing RankedTies) {
    (heads, strengths, sums) = (ties.heads, ties.strengths, ties.sums)
    sums.initialize(repeating: SIMD2(), count: ties.tieCount)
    let longest = (0..<ties.nodeCount).reduce(0) { max($0, ties.row(of: $1).count) }
    placeOf = .filled(ties.nodeCount, with: -1)
    listed = .scratch(Self.manyListed + longest + 1)
  }

  deinit {
    placeOf.deallocate()
    listed.deallocate()
  }

  private mutating func add(from rank: Int, of ties: borrowing RankedTies) {
    let row = ties.row(of: rank)
    let lower = SIMD2(ties.reciprocals[rank].total, 1)
    var entriesRead = 0
    for place in row { placeOf[Int(heads[place])] = Int32(truncatingIfNeeded: place) }
    for place in row {
      let onward = ties.row(of: Int(heads[place]))
      entriesRead += onward.count
      if min(row.count, onward.count) >= RankedTies.longRow {
        addRuns(
          Side(
            place: place, row: row, onward: onward, strength: strengths[place],
            turned: strengths[place].y * lower))
      } else {
        list(onward, over: place)
      }
      if listedCount >= Self.manyListed { addListed(lower) }
    }
    addListed(lower)
    for place in row { placeOf[Int(heads[place])] = -1 }
    WorkCount.add(entries: entriesRead)
  }

  /// Lists the triangles over a side and some onward ties.
  @inline(__always)
  private mutating func list(_ onward: Range<Int>, over side: Int) {
    var count = listedCount
    var entry = onward.lowerBound
    while entry < onward.upperBound {
      let across = placeOf[Int(heads[entry])]
      listed[count] = Triangle(
        side: UInt32(truncatingIfNeeded: side), across: UInt32(truncatingIfNeeded: across),
        onward: UInt32(truncatingIfNeeded: entry))
      count &+= across >= 0 ? 1 : 0
      entry &+= 1
    }
    listedCount = count
  }

  private mutating func addListed(_ lower: SIMD2<Double>) {
    for index in 0..<listedCount {
      let triangle = listed[index]
      let (side, across) = (Int(triangle.side), Int(triangle.across))
      let (toMiddle, toHighest) = (strengths[side], strengths[across])
      let onward = Int(triangle.onward)
      let between = strengths[onward].y
      sums[side] += between * toHighest
      sums[across] += between * toMiddle
      sums[onward] += toMiddle.y * toHighest.y * lower
    }
    listedCount = 0
  }

  /// Adds the triangles over a side in runs, where both rows name the same ranks one after another, as
  /// those of the members of a clique do, and lists those between.
  private mutating func addRuns(_ side: Side) {
    var entry = side.onward.lowerBound
    var own = SIMD2<Double>()
    while entry < side.onward.upperBound {
      let across = Int(placeOf[Int(heads[entry])])
      if across >= 0 {
        let most = min(side.onward.upperBound - entry, side.row.upperBound - across)
        entry += addRun(across, entry, most: most, side, &own)
      }
      let next = min(entry + 8, side.onward.upperBound)
      list(entry..<next, over: side.place)
      entry = next
    }
    sums[side.place] += own
  }

  /// Adds the triangles of a run by fours; how many.
  @inline(__always)
  private func addRun(
    _ across: Int, _ onward: Int, most: Int, _ side: Side, _ own: inout SIMD2<Double>
  ) -> Int {
    var length = 0
    while length + 4 <= most, four(at: across + length) == four(at: onward + length) {
      for step in length..<length + 4 {
        let between = strengths[onward + step].y
        let toHighest = strengths[across + step]
        own += between * toHighest
        sums[across + step] += between * side.strength
        sums[onward + step] += toHighest.y * side.turned
      }
      length += 4
    }
    return length
  }

  @inline(__always)
  private func four(at place: Int) -> SIMD4<UInt32> {
    UnsafeRawPointer(heads + place).loadUnaligned(as: SIMD4<UInt32>.self)
  }
}
