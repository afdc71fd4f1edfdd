import Figures
import SnapshotComparison
import Wording

/// How the organisations of two studies were found to be the same.
struct MatchesText {
  private let results: ComparisonResults

  /// Prepares the text of a comparison.
  init(_ results: ComparisonResults) { self.results = results }

  /// A line for each way of finding; empty for one study, and when nobody was found.
  var text: String {
    guard let matches = results.matches else { return "" }
    return MatchedStudies.Means.allCases.compactMap { means in
      let found = matches.filter { $0.means == means }
      guard !found.isEmpty else { return nil }
      let names = found.compactMap { name(of: $0) }
      return MatchWords.found(means.rawValue, found.count, names, results.language) + "\n"
    }.joined()
  }

  /// The two names of one that is called something else; `nil` when there is nothing to see.
  private func name(of match: MatchedStudies.Match) -> String? {
    match.otherName.map { "\($0) = \(results.study.displayName(of: match.later))" }
  }
}
