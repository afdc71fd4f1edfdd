import InnovationSystem

/// How many collaborations there are between sectors, and how many there could be.
struct SectorBlocks {
  /// Two sectors.
  struct Block: Hashable {
    /// The code of the first, in the taxonomy's order.
    let first: String
    /// The code of the second; the same as the first for a sector within itself.
    let second: String
    /// The number of collaborations.
    var ties: Int
    /// The number of pairs of organisations.
    let possible: Int
  }

  /// The sectors that occur, in the taxonomy's order, with the number of organisations of each.
  let sectors: [(code: String, size: Int)]
  /// Each sector within itself, in that order.
  let within: [Block]
  /// Every two different sectors, in that order.
  let between: [Block]

  /// Counts the collaborations of a snapshot; those of organisations without a sector are left out.
  init(_ view: SnapshotView) {
    let projected = view.projected()
    let codes = projected.sectors
    var ties = [[Int]](
      repeating: [Int](repeating: 0, count: codes.count), count: codes.count)
    for edge in projected.graph.edges {
      guard let one = projected.groups[edge.tail], let other = projected.groups[edge.head]
      else { continue }
      ties[min(one, other)][max(one, other)] += 1
    }
    let sizes = codes.indices.map { code in projected.groups.filter { $0 == code }.count }
    sectors = codes.indices.map { (codes[$0], sizes[$0]) }
    within = codes.indices.map {
      Block(
        first: codes[$0], second: codes[$0], ties: ties[$0][$0],
        possible: sizes[$0] * (sizes[$0] - 1) / 2)
    }
    between = codes.indices.flatMap { one in
      codes.indices.dropFirst(one + 1).map { other in
        Block(
          first: codes[one], second: codes[other], ties: ties[one][other],
          possible: sizes[one] * sizes[other])
      }
    }
  }
}
