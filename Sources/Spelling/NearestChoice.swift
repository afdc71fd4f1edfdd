/// The one of a few known words that a misspelt or shortened one most likely stands for.
///
/// Where what can be written is a short, closed list, more slips are forgiven than among names
/// (`nearestSpelling`): besides the nearest spelling, a word that goes on as the written one begins (from
/// three letters on), and one with the same first letter that is at most half the written word's length
/// away. Among equals the first wins. A word without a letter is no misspelling of one that is as
/// long: it is another year.
///
/// - Parameters:
///   - word: what was written.
///   - choices: what could have been written, most likely first.
/// - Returns: the nearest choice; `nil` when none is near.
/// - Complexity: O(|word|·|choice|) for each choice.
public func nearestChoice(to word: String, among choices: [String]) -> String? {
  let isNumber = !word.contains(where: \.isLetter)
  let choices = choices.filter { !isNumber || $0.count != word.count }
  if let near = nearestSpelling(to: word, among: choices) { return near }
  let written = Array(word.lowercased())
  guard written.count > 2 else { return nil }
  if let longer = choices.first(where: { $0.lowercased().hasPrefix(word.lowercased()) }) {
    return longer
  }
  let near = choices.map { (choice: $0, distance: editDistance(written, Array($0.lowercased()))) }
    .filter { $0.distance <= written.count / 2 && $0.choice.lowercased().first == written[0] }
  return near.min { $0.distance < $1.distance }?.choice
}
