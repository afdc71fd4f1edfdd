extension ArraySlice<UInt8> {
  /// The first place where other bytes stand; `nil` when they don't, or when there are none.
  ///
  /// Written here because a file is searched many times, and Foundation's search of any collection takes
  /// fifty times as long.
  ///
  /// - Complexity: O(*n*) where few places begin like the bytes that are looked for.
  func firstRange(ofBytes pattern: some StringProtocol) -> Range<Int>? {
    let wanted = [UInt8](pattern.utf8)
    guard let first = wanted.first, count >= wanted.count else { return nil }
    var place = startIndex
    while place <= endIndex - wanted.count {
      if self[place] == first, wanted.indices.allSatisfy({ self[place + $0] == wanted[$0] }) {
        return place..<(place + wanted.count)
      }
      place += 1
    }
    return nil
  }
}
