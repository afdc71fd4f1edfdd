/// The ties of a network, each once, in the row of its end with fewer contacts.
///
/// Nodes go by their ranks, which ascend with their numbers of contacts: a node has at most √(2*m*)
/// contacts of higher ranks (Chiba & Nishizeki 1985, doi 10.1137/0214017), and those with most contacts,
/// whose rows are read most, stand side by side. Long rows are in ascending order, so that members of
/// the same clique have the same row from the higher of them on.
///
/// The value owns its memory.
struct RankedTies: ~Copyable {
  /// Where a tie stands in the rows of all ties.
  struct Places {
    /// In the row of the end with fewer contacts.
    let own: UInt32
    /// In the row of the other end.
    let turned: UInt32
  }

  /// One over the sum and one over the strongest of a node's ties.
  struct Reciprocals {
    let total: Double
    let highest: Double
  }

  /// From so many entries on a row is in ascending order; shorter ones aren't worth sorting.
  static let longRow = 32

  let nodeCount: Int
  /// How many ties there are.
  let tieCount: Int
  /// The node of each rank.
  let nodes: [UInt32]
  /// The reciprocals by rank.
  let reciprocals: UnsafeMutablePointer<Reciprocals>
  /// Where each rank's row starts; one more entry than there are nodes.
  let offsets: UnsafeMutablePointer<UInt32>
  /// The ranks of the other ends, row after row.
  let heads: UnsafeMutablePointer<UInt32>
  let places: UnsafeMutablePointer<Places>
  /// z/s of the other end, and z.
  let strengths: UnsafeMutablePointer<SIMD2<Double>>
  /// Room for two sums of each tie; nothing stands there yet.
  let sums: UnsafeMutablePointer<SIMD2<Double>>

  /// - Complexity: O(*n* + *m*), and O(*k*·log *k*) for a long row.
  init(_ ties: Ties) {
    let ranks = NodeRanks(ties)
    let count = ties.contacts.count / 2
    (nodeCount, tieCount, nodes) = (ties.nodeCount, count, ranks.nodes)
    (reciprocals, offsets) = (.scratch(nodeCount), .scratch(nodeCount + 1))
    // All that grows with the ties stands in one piece of memory, which the allocator keeps for the
    // next time more readily than many; one more for the tie that is written but doesn't stand.
    sums = .scratch(2 * count + (count + 1) / 2 + (count + 3) / 4 + 1)
    strengths = sums + count
    let rest = UnsafeMutableRawPointer(strengths + count)
    places = rest.bindMemory(to: Places.self, capacity: count)
    heads = UnsafeMutableRawPointer(strengths + count + (count + 1) / 2)
      .bindMemory(to: UInt32.self, capacity: count)
    takeReciprocals(of: ties, ranks)
    let room = UnsafeMutableRawPointer(sums)
    takeRows(OrientedTies(ties, ranks, in: room), of: ties)
    room.bindMemory(to: SIMD2<Double>.self, capacity: count)
  }

  deinit {
    reciprocals.deallocate()
    offsets.deallocate()
    sums.deallocate()
  }

  /// The places of a rank's row in `heads`, `places`, `strengths` and `sums`.
  @inline(__always)
  func row(of rank: Int) -> Range<Int> { Int(offsets[rank])..<Int(offsets[rank + 1]) }

  private func takeReciprocals(of ties: Ties, _ ranks: NodeRanks) {
    ties.strengths.withUnsafeBufferPointer { strengths in
      for (node, rank) in ranks.ranks.enumerated() {
        var (total, highest) = (0.0, 0.0)
        for entry in ties.range(of: node) {
          total += strengths[entry]
          highest = max(highest, strengths[entry])
        }
        reciprocals[Int(rank)] = Reciprocals(total: 1 / total, highest: 1 / highest)
      }
    }
  }

  private func takeRows(_ rows: borrowing OrientedTies, of ties: Ties) {
    offsets[0] = 0
    var place = 0
    ties.strengths.withUnsafeBufferPointer { strengths in
      for rank in 0..<nodeCount {
        for tie in rows.row(of: Int(nodes[rank])) {
          let strength = strengths[Int(tie.own)]
          heads[place] = tie.head
          places[place] = Places(own: tie.own, turned: tie.turned)
          self.strengths[place] = SIMD2(reciprocals[Int(tie.head)].total, 1) * strength
          place += 1
        }
        offsets[rank + 1] = UInt32(place)
      }
    }
  }
}

/// The ranks of the nodes by how many contacts they have; of equally many the smaller index is higher.
private struct NodeRanks {
  private(set) var ranks: [UInt32]
  private(set) var nodes: [UInt32]

  init(_ ties: Ties) {
    let degrees = zip(ties.offsets, ties.offsets.dropFirst()).map { $1 - $0 }
    var ends = [Int](repeating: 0, count: (degrees.max() ?? 0) + 1)
    for degree in degrees { ends[degree] += 1 }
    for degree in ends.indices.dropFirst() { ends[degree] += ends[degree - 1] }
    ranks = [UInt32](repeating: 0, count: degrees.count)
    nodes = ranks
    for (node, degree) in degrees.enumerated() {
      ends[degree] -= 1
      ranks[node] = UInt32(ends[degree])
      nodes[ends[degree]] = UInt32(node)
    }
  }
}

/// The ties in the row of their end with the lower rank, the rows in the order of the nodes, in memory
/// that somebody else owns.
private struct OrientedTies: ~Copyable {
  struct Tie {
    /// The rank of the other end.
    let head: UInt32
    let own: UInt32
    let turned: UInt32
  }

  /// What is known of a node while its contacts' rows are read.
  private struct Progress {
    let rank: UInt32
    /// The entry of the node's row that comes next: as rows are in ascending order, its entries come
    /// up in the order of those who name it.
    var next: UInt32
  }

  private let ties: UnsafeMutablePointer<Tie>
  private let offsets: UnsafeMutablePointer<UInt32>

  /// - Parameter memory: has room for a tie more than there are.
  init(_ network: Ties, _ ranks: NodeRanks, in memory: UnsafeMutableRawPointer) {
    ties = memory.bindMemory(to: Tie.self, capacity: network.contacts.count / 2 + 1)
    offsets = .scratch(network.nodeCount + 1)
    fill(network, ranks)
    for node in 0..<network.nodeCount where row(of: node).count >= RankedTies.longRow {
      var row = row(of: node)
      row.sort { $0.head < $1.head }
    }
  }

  deinit { offsets.deallocate() }

  @inline(__always)
  func row(of node: Int) -> UnsafeMutableBufferPointer<Tie> {
    UnsafeMutableBufferPointer(
      start: ties + Int(offsets[node]), count: Int(offsets[node + 1] - offsets[node]))
  }

  private func fill(_ network: Ties, _ ranks: NodeRanks) {
    let progress = UnsafeMutablePointer<Progress>.copy(
      of: zip(ranks.ranks, network.offsets).map { Progress(rank: $0, next: UInt32($1)) })
    defer { progress.deallocate() }
    offsets[0] = 0
    var place = 0
    network.contacts.withUnsafeBufferPointer { contacts in
      for node in 0..<network.nodeCount {
        let rank = progress[node].rank
        for entry in network.range(of: node) {
          let contact = contacts[entry]
          let other = progress[contact]
          progress[contact].next = other.next &+ 1
          // Written whether or not the tie stands here, so that there is nothing to guess wrong.
          ties[place] = Tie(
            head: other.rank, own: UInt32(truncatingIfNeeded: entry), turned: other.next)
          place += other.rank > rank ? 1 : 0
        }
        offsets[node + 1] = UInt32(place)
      }
    }
  }
}
