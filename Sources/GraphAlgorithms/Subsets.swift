/// The sets of so many of the numbers 0, 1, …, in ascending order.
enum Subsets {
  /// How many sets there are; `nil` when more than `limit`.
  static func count(ofSize size: Int, below bound: Int, limit: Int) -> Int? {
    var count = 1
    for chosen in 0..<min(size, bound - size) {
      count = count * (bound - chosen) / (chosen + 1)
      if count > limit { return nil }
    }
    return count <= limit ? count : nil
  }

  /// Moves on to the next set; `false` after the last.
  static func advance(_ set: inout [Int], below bound: Int) -> Bool {
    var place = set.count - 1
    while place >= 0, set[place] == bound - set.count + place { place -= 1 }
    guard place >= 0 else { return false }
    set[place] += 1
    for later in (place + 1)..<max(set.count, place + 1) { set[later] = set[later - 1] + 1 }
    return true
  }
}
