import Figures
import SnapshotComparison
import Wording

/// How sure one can be of what a comparison shows: what chance could have done, and what depends on how
/// one counts.
struct InferenceText {
  private let results: ComparisonResults
  private let language: Language
  private let words: InferenceWords

  /// Prepares what was inferred.
  init(_ results: ComparisonResults) {
    self.results = results
    language = results.language
    words = InferenceWords(results.language)
  }

  /// The lines, then the ranges as a table; empty when there are no two to compare.
  var text: String {
    lines.map { $0 + "\n" }.joined() + (lines.isEmpty ? "" : results.inference.map(ranges) ?? "")
  }

  /// The lines.
  var lines: [String] {
    guard results.comparison.panel.organisations.count > 1 else { return [] }
    guard let inference = results.inference else {
      return [InferenceWords.tooMany(ComparisonResults.mostForInference)[language]]
    }
    return change(inference) + association(inference) + groups(inference) + moves(inference)
  }

  private func change(_ inference: ComparisonInference) -> [String] {
    guard let density = inference.density else {
      return [InferenceWords.tooFewToDraw[language]]
    }
    guard density.verdict.isGiven else {
      return [InferenceWords.noVerdict(density.verdict.rawValue)[language]]
    }
    let degree = inference.meanDegree.map {
      words.meanDegree(
        $0.estimate, $0.interval.lowerBound, $0.interval.upperBound,
        detectable: $0.detectable?.size)
    }
    let start = words.change(
      density.estimate, density.interval.lowerBound, density.interval.upperBound,
      p: density.pValue)
    let isBeyond = density.verdict == .beyondChance
    return [start + " " + InferenceWords.verdict(isBeyondChance: isBeyond)[language], degree]
      .compactMap { $0 }
  }

  private func association(_ inference: ComparisonInference) -> [String] {
    inference.association.map {
      [words.association($0.correlation, p: $0.pValue, isExact: $0.isExact)]
    } ?? []
  }

  private func groups(_ inference: ComparisonInference) -> [String] {
    guard !inference.groups.isEmpty else { return [] }
    let told = inference.groups.filter { $0.verdict == .beyondChance }.map { group in
      let names = group.sectors.map { code in
        results.study.taxonomy.sector(code)?.name[language.rawValue] ?? code
      }
      return words.group(
        names.joined(separator: " – "), difference: group.difference, p: group.adjustedPValue)
    }
    return told.isEmpty ? [words.noGroup(of: inference.groups.count)] : told
  }

  private func moves(_ inference: ComparisonInference) -> [String] {
    guard !inference.moves.isEmpty else { return [] }
    let compared = results.comparison.compared
    let told = inference.moves.filter(\.standsOut).map { move in
      words.move(
        results.study.displayName(of: compared.laterID(of: move.organisation)),
        from: move.before.degree, to: move.after.degree)
    }
    return told.isEmpty ? [InferenceWords.noMove[language]] : told
  }

  /// Between what the change in density and the Jaccard move, and why.
  private func ranges(_ inference: ComparisonInference) -> String {
    let reasons = HeadlineRange.Reason.allCases.filter { reason in
      inference.range(of: .densityChange, by: reason) != nil
        || inference.range(of: .jaccard, by: reason) != nil
    }
    guard !reasons.isEmpty else { return "" }
    var table = TextTable()
    table.add([
      InferenceWords.ranges[language], InferenceWords.densityChange[language], "Jaccard",
    ])
    for reason in reasons {
      table.add(
        ["  " + InferenceWords.reason(reason.rawValue)[language]]
          + [SnapshotComparison.Headline.densityChange, .jaccard].map {
            cell(inference.range(of: $0, by: reason))
          })
    }
    return table.text
  }

  private func cell(_ range: HeadlineRange?) -> String {
    guard let range else { return "–" }
    let ends = [range.low, range.high].map { Formatter(language).decimal($0, places: 2) }
    return ends[0] == ends[1] ? ends[0] : InferenceWords.range(ends[0], ends[1])[language]
  }
}
