extension ArraySlice<Int> {
  /// Whether an ascending row holds a value.
  ///
  /// - Complexity: O(log *k*).
  func containsAscending(_ value: Int) -> Bool {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low] == value
  }
}
