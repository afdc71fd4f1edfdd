import SnapshotComparison
import Wording

/// Three claims, each with how strongly it can be made and why not more.
struct ClaimsText {
  private let results: ComparisonResults

  /// Prepares the claims of a comparison.
  init(_ results: ComparisonResults) { self.results = results }

  /// A numbered line for each claim, and its strength.
  var text: String {
    results.claims.enumerated().map { number, claim in
      "\(number + 1). \(sentence(claim)) [\(strength(claim))]\n"
    }.joined()
  }

  /// A claim as a sentence.
  func sentence(_ claim: ComparisonClaim) -> String {
    switch claim.subject {
    case .amount: amount(claim)
    case .stability:
      words.stability(
        kept: comparison.overlap.kept, new: comparison.overlap.new, lost: comparison.overlap.lost)
    case .survival: survival
    case .composition:
      words.composition(
        entrants: comparison.entrants.count, tiesWithEntrants: comparison.tiesWithEntrants.count,
        leavers: comparison.leavers.count, tiesWithLeavers: comparison.tiesWithLeavers.count)
    }
  }

  /// How strongly a claim can be made, in words.
  func strength(_ claim: ComparisonClaim) -> String {
    words.strength(claim.strength.rawValue, claim.reservations.map(\.rawValue))
  }

  private var comparison: StudyComparison { results.comparison }
  private var words: ClaimWords { ClaimWords(results.language) }

  private func amount(_ claim: ComparisonClaim) -> String {
    let density = comparison.densityBefore.flatMap { before in
      comparison.densityAfter.map { (before, $0) }
    }
    return words.amount(
      common: comparison.panel.organisations.count,
      ties: (comparison.panel.countBefore, comparison.panel.countAfter), density: density,
      test: results.test, canTell: !claim.reservations.contains(.notDistinguishable))
  }

  private var survival: String {
    let rows = comparison.survival.first { $0.property == .funding }?.rows ?? []
    func counts(_ value: String) -> (kept: Int, all: Int) {
      rows.first { $0.value == [value] }.map { ($0.kept, $0.total) } ?? (0, 0)
    }
    return words.survival(limited: counts("time-limited"), other: counts("other"))
  }
}
