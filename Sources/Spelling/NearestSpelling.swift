/// The candidate a misspelt word most likely stands for: the source of every "did you mean".
///
/// Distance is Damerau–Levenshtein (optimal string alignment: insertions, deletions, substitutions
/// and swaps of neighbours, each costing 1), ignoring case. A candidate qualifies when it is at most
/// a third of the word's length away, dashes not counted (at least one step); among equals the first
/// wins. A word of one letter is near to nothing.
///
/// - Parameters:
///   - word: what was written.
///   - candidates: what could have been meant, most likely first.
/// - Returns: the nearest candidate; `nil` when none is near.
/// - Complexity: O(|word|·|candidate|) for each candidate.
public func nearestSpelling(to word: String, among candidates: some Sequence<String>) -> String? {
  let written = Array(word.lowercased())
  var best: (candidate: String, distance: Int)?
  let length = written.filter { $0 != "-" }.count
  guard length > 1 else { return nil }
  let limit = max(1, length / 3)
  for candidate in candidates {
    let meant = Array(candidate.lowercased())
    guard abs(meant.count - written.count) <= limit else { continue }
    let distance = editDistance(written, meant)
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.candidate
}

/// The number of single edits between two words, no letter being edited twice.
func editDistance(_ first: [Character], _ second: [Character]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...second.count)
  for row in first.indices {
    var current = [row + 1]
    for column in second.indices {
      var cost = min(
        previous[column + 1] + 1, current[column] + 1,
        previous[column] + (first[row] == second[column] ? 0 : 1))
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        cost = min(cost, beforePrevious[column - 1] + 1)
      }
      current.append(cost)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[second.count]
}
