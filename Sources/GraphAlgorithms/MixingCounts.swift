/// How many of some pairs of nodes join each pair of groups: a table row by row, the same both ways
/// round, with the pairs within a group once on the diagonal.
///
/// Pairs with a node of no group (a negative label) are left out.
///
/// - Complexity: O(*m* + groups²).
public func mixingCounts(
  of pairs: [(Int, Int)], labels: [Int], groupCount: Int
) -> [Int] {
  var counts = [Int](repeating: 0, count: groupCount * groupCount)
  for (first, second) in pairs where labels[first] >= 0 && labels[second] >= 0 {
    let (row, column) = (labels[first], labels[second])
    counts[row * groupCount + column] += 1
    if row != column { counts[column * groupCount + row] += 1 }
  }
  return counts
}
