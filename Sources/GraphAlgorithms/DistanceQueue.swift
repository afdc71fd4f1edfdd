/// A binary heap of nodes by distance: the nearest first, of equally near ones the smallest index.
///
/// A node may be inserted again at a shorter distance; whoever removes it skips the stale entry.
struct DistanceQueue {
  private struct Entry {
    let distance: Double
    let node: Int

    func precedes(_ other: Entry) -> Bool {
      distance == other.distance ? node < other.node : distance < other.distance
    }
  }

  private var entries: [Entry] = []

  /// Inserts a node.
  ///
  /// - Complexity: O(log of the number of entries).
  mutating func insert(_ node: Int, at distance: Double) {
    let entry = Entry(distance: distance, node: node)
    var place = entries.count
    entries.append(entry)
    while place > 0, entry.precedes(entries[(place - 1) / 2]) {
      entries[place] = entries[(place - 1) / 2]
      place = (place - 1) / 2
    }
    entries[place] = entry
  }

  /// Removes the nearest node; `nil` when the queue is empty.
  ///
  /// - Complexity: O(log of the number of entries).
  mutating func removeNearest() -> Int? {
    guard let nearest = entries.first, let last = entries.popLast() else { return nil }
    if !entries.isEmpty { sink(last) }
    return nearest.node
  }

  /// Puts an entry where the first one was and lets it down to its place.
  private mutating func sink(_ entry: Entry) {
    var place = 0
    while 2 * place + 1 < entries.count {
      var child = 2 * place + 1
      if child + 1 < entries.count, entries[child + 1].precedes(entries[child]) { child += 1 }
      guard entries[child].precedes(entry) else { break }
      entries[place] = entries[child]
      place = child
    }
    entries[place] = entry
  }
}
