/// Whether one insertion, deletion, substitution or swap of neighbours makes one text the other.
///
/// - Returns: `false` for equal texts.
/// - Complexity: O(the shorter length).
func isOneEditApart<Element: Equatable>(_ first: [Element], _ second: [Element]) -> Bool {
  guard first != second, abs(first.count - second.count) <= 1 else { return false }
  let start = zip(first, second).prefix { $0 == $1 }.count
  let ending = zip(first.dropFirst(start).reversed(), second.dropFirst(start).reversed())
    .prefix { $0 == $1 }.count
  let firstLeft = first.count - start - ending
  let secondLeft = second.count - start - ending
  if firstLeft <= 1, secondLeft <= 1 { return true }
  return firstLeft == 2 && secondLeft == 2 && first[start] == second[start + 1]
    && first[start + 1] == second[start]
}

/// Whether two edits at most make one text the other, a swap of neighbours counting two.
///
/// - Complexity: O(length) for texts that begin or end alike, a small constant times that
///   otherwise.
func isTwoEditsApart<Element: Equatable>(
  _ first: ArraySlice<Element>, _ second: ArraySlice<Element>, edits: Int = 2
) -> Bool {
  let start = zip(first, second).prefix { $0 == $1 }.count
  let first = first.dropFirst(start)
  let second = second.dropFirst(start)
  if first.isEmpty || second.isEmpty { return first.count + second.count <= edits }
  guard edits > 0, abs(first.count - second.count) <= edits else { return false }
  return isTwoEditsApart(first.dropFirst(), second.dropFirst(), edits: edits - 1)
    || isTwoEditsApart(first.dropFirst(), second, edits: edits - 1)
    || isTwoEditsApart(first, second.dropFirst(), edits: edits - 1)
}
