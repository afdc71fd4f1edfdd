/// The highest corner of triangles: a node, its contacts below it, and what is known of them while their rows
/// are read. The value owns its memory.
struct TriangleCorner: ~Copyable {
  /// Where the ties to the contacts below the node stand.
  private let places: UnsafeMutablePointer<UInt32>
  /// z/s and z of the tie to each of them, s being the sum of the contact's ties.
  private let ties: UnsafeMutablePointer<SIMD2<Double>>
  private let sums: UnsafeMutablePointer<SIMD2<Double>>
  /// Where the row of each rank goes on.
  private let next: UnsafeMutablePointer<UInt32>
  /// Which of the contacts below the node a rank is, from 1; 0 for others.
  private let number: UnsafeMutablePointer<UInt32>
  /// The entries of a row that are contacts of the node, with their numbers.
  private let found: UnsafeMutablePointer<UInt64>
  /// How many entries have been looked at to know how many of them are contacts, and how many were.
  private var sampled = (entries: 0, contacts: 0)

  init(_ rows: borrowing TriangleSums, mostBelow: Int) {
    places = .scratch(mostBelow + 1)
    (ties, sums) = (.scratch(mostBelow + 1), .scratch(mostBelow + 1))
    // Nobody's, so that an entry that is no contact adds nothing.
    ties[0] = SIMD2()
    sums[0] = SIMD2()
    next = .scratch(rows.nodeCount)
    var widest = 0
    for rank in 0..<rows.nodeCount {
      let row = rows.row(of: rank)
      next[rank] = UInt32(truncatingIfNeeded: row.lowerBound)
      widest = max(widest, row.count)
    }
    number = .filled(rows.nodeCount, with: 0)
    found = .scratch(widest + 1)
  }

  deinit {
    places.deallocate()
    ties.deallocate()
    sums.deallocate()
    next.deallocate()
    number.deallocate()
    found.deallocate()
  }

  /// Puts a node at the ends of the rows of its contacts below it, and adds the triangles of which it is the
  /// highest corner; how many entries were read.
  mutating func add(
    _ rank: Int, _ lower: borrowing LowerContacts, _ range: Range<Int>,
    to rows: borrowing TriangleSums
  ) -> Int {
    // From 1 on.
    let (before, count) = (range.lowerBound - 1, range.count)
    let head = UInt32(truncatingIfNeeded: rank)
    for index in 1..<count + 1 {
      let contact = Int(lower.ranks[before + index])
      let strength = lower.strengths[before + index]
      let place = Int(next[contact])
      next[contact] = UInt32(truncatingIfNeeded: place + 1)
      places[index] = UInt32(truncatingIfNeeded: place)
      rows.heads[place] = head
      rows.strengths[place] = strength
      ties[index] = SIMD2(rows.reciprocals[contact].total, 1) * strength
      sums[index] = SIMD2()
      number[contact] = UInt32(truncatingIfNeeded: index)
    }
    var entriesRead = 0
    let own = SIMD2(rows.reciprocals[rank].total, 1)
    let isSample = rank & 15 == 0
    let isDense = 2 * sampled.contacts > sampled.entries
    if count > 1 {
      for index in 1..<count + 1 {
        let row = rows.row(of: Int(lower.ranks[before + index])).lowerBound..<Int(places[index])
        entriesRead += row.count
        if isDense, !isSample {
          addAll(row, over: index, own, rows)
        } else {
          let contacts = find(row, in: rows.heads)
          if isSample { sampled = (sampled.entries + row.count, sampled.contacts + contacts) }
          if contacts > 0 { addFound(contacts, over: index, own, rows) }
        }
      }
    }
    for index in 1..<count + 1 {
      rows.sums[Int(places[index])] = sums[index]
      number[Int(lower.ranks[before + index])] = 0
    }
    return entriesRead
  }

  /// Adds the triangles of the node, one of its contacts and all entries of a part of the contact's row; those
  /// that are no contacts of the node add 0.
  @inline(__always)
  private func addAll(
    _ part: Range<Int>, over index: Int, _ own: SIMD2<Double>, _ rows: borrowing TriangleSums
  ) {
    let (lower, higher) = (ties[index], ties[index].y * own)
    var sum = SIMD2<Double>()
    var place = part.lowerBound
    while place < part.upperBound {
      let other = Int(number[Int(rows.heads[place])])
      sum += add(place, other, lower, higher, rows)
      place &+= 1
    }
    sums[index] += sum
  }

  /// Lists the entries of a part of a row that are contacts of the node; how many.
  @inline(__always)
  private func find(_ part: Range<Int>, in heads: UnsafeMutablePointer<UInt32>) -> Int {
    var next = found
    var entry = part.lowerBound
    while entry < part.upperBound {
      let number = number[Int(heads[entry])]
      // Written whether or not it is one, so that there is nothing to guess wrong.
      next.pointee = UInt64(number) << 32 | UInt64(truncatingIfNeeded: entry)
      next += number > 0 ? 1 : 0
      entry &+= 1
    }
    return next - found
  }

  /// Adds the triangles of the node, one of its contacts and those that were found in the contact's row.
  @inline(__always)
  private func addFound(
    _ count: Int, over index: Int, _ own: SIMD2<Double>, _ rows: borrowing TriangleSums
  ) {
    let (lower, higher) = (ties[index], ties[index].y * own)
    var sum = SIMD2<Double>()
    for hit in 0..<count {
      let (place, other) = (Int(found[hit] & 0xFFFF_FFFF), Int(found[hit] >> 32))
      sum += add(place, other, lower, higher, rows)
    }
    sums[index] += sum
  }

  /// Adds the triangle over an entry to two of its sides; what it comes to for the third.
  @inline(__always)
  private func add(
    _ place: Int, _ other: Int, _ lower: SIMD2<Double>, _ higher: SIMD2<Double>,
    _ rows: borrowing TriangleSums
  ) -> SIMD2<Double> {
    let between = rows.strengths[place]
    let third = ties[other]
    sums[other] += between * lower
    rows.sums[place] += third.y * higher
    return between * third
  }
}
