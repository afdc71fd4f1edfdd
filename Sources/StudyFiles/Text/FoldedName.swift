/// A word as tables compare it: lower case, without spaces, `_`, `-`, full stops.
///
/// So `Reported from`, `reported_from` and `REPORTED-FROM` are the same column.
func folded(_ word: some StringProtocol) -> String {
  let isPlain = word.utf8.allSatisfy { 97...122 ~= $0 || 48...57 ~= $0 }
  if isPlain { return String(word) }
  return String(word.lowercased().filter { !$0.isWhitespace && !"_-.".contains($0) })
}
