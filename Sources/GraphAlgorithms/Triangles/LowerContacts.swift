/// The contacts of each node that have lower ranks, node by node. The value owns its memory.
struct LowerContacts: ~Copyable {
  /// Their ranks, and how strong the ties are.
  let ranks: UnsafeMutablePointer<UInt32>
  let strengths: UnsafeMutablePointer<Double>
  /// The reciprocals by node.
  let reciprocals: UnsafeMutablePointer<TriangleSums.Reciprocals>
  /// How many of them a node has at most.
  private(set) var most = 0

  private let starts: UnsafeMutablePointer<UInt32>

  init(_ ties: Ties, _ ranks: NodeRanks) {
    let count = ties.contacts.count / 2
    strengths = .scratch(count + 1 + (count + 2) / 2)
    self.ranks = UnsafeMutableRawPointer(strengths + count + 1)
      .bindMemory(to: UInt32.self, capacity: count + 1)
    reciprocals = .scratch(ties.nodeCount)
    starts = .scratch(ties.nodeCount + 1)
    ties.contacts.withUnsafeBufferPointer { contacts in
      ties.strengths.withUnsafeBufferPointer { strengths in
        ranks.ranks.withUnsafeBufferPointer { ranks in
          take(ties.offsets, contacts, strengths, ranks)
        }
      }
    }
  }

  deinit {
    strengths.deallocate()
    reciprocals.deallocate()
    starts.deallocate()
  }

  @inline(__always)
  func range(of node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }

  private mutating func take(
    _ offsets: [Int], _ contacts: UnsafeBufferPointer<Int>,
    _ strengths: UnsafeBufferPointer<Double>, _ ranks: UnsafeBufferPointer<UInt32>
  ) {
    starts[0] = 0
    var place = 0
    for node in 0..<ranks.count {
      let rank = ranks[node]
      let start = place
      var (total, highest) = (0.0, 0.0)
      for entry in offsets[node]..<offsets[node + 1] {
        let strength = strengths[entry]
        let contact = ranks[contacts[entry]]
        total += strength
        highest = strength > highest ? strength : highest
        // Written whether or not it is lower, so that there is nothing to guess wrong.
        self.ranks[place] = contact
        self.strengths[place] = strength
        place &+= contact < rank ? 1 : 0
      }
      reciprocals[node] = TriangleSums.Reciprocals(total: 1 / total, highest: 1 / highest)
      starts[node + 1] = UInt32(truncatingIfNeeded: place)
      most = max(most, place - start)
    }
  }
}
