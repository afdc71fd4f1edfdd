/// How far two snapshots have the same collaborations.
///
///     jaccard = kept ÷ (kept + new + lost)
///     weighted jaccard = Σ min(w₁, w₂) ÷ Σ max(w₁, w₂)
///     persistence = kept ÷ (kept + lost)
///     formation = new ÷ pairs that did not work together before
///     hamming = new + lost
///
/// A value is `nil` where there is nothing to divide by. Weights are intensities at the threshold or
/// above; below it they count as 0.
///
/// - SeeAlso: Ruzicka (1958) for the weighted form; Butts & Carley (2005),
///   doi 10.1007/s10588-005-5586-6, for the Hamming distance of graphs.
public struct Overlap: Sendable, Hashable {
  /// The collaborations in both.
  public let kept: Int
  /// The collaborations in the later only.
  public let new: Int
  /// The collaborations in the earlier only.
  public let lost: Int
  /// The pairs that can be compared.
  public let pairs: Int
  private let smallerWeights: Double
  private let largerWeights: Double

  /// Counts the ties of a panel.
  init(_ panel: ComparisonPanel) {
    let ties = panel.ties
    kept = ties.count { $0.before != nil && $0.after != nil }
    new = ties.count { $0.before == nil }
    lost = ties.count { $0.after == nil }
    pairs = panel.pairCount - panel.unseen.count
    smallerWeights = ties.reduce(0) { $0 + min($1.before ?? 0, $1.after ?? 0) }
    largerWeights = ties.reduce(0) { $0 + max($1.before ?? 0, $1.after ?? 0) }
  }

  /// The share of all collaborations of the two that both have, 0–1.
  public var jaccard: Double? { Self.share(kept, of: kept + new + lost) }

  /// The same, counting how close they are, 0–1.
  public var weightedJaccard: Double? {
    largerWeights > 0 ? smallerWeights / largerWeights : nil
  }

  /// The share of the earlier collaborations that are still there, 0–1.
  public var persistence: Double? { Self.share(kept, of: kept + lost) }

  /// The share of the pairs that did not work together who do now, 0–1.
  public var formation: Double? { Self.share(new, of: pairs - kept - lost) }

  /// The number of pairs that differ.
  public var hamming: Int { new + lost }

  /// The share of pairs that differ, 0–1.
  public var hammingShare: Double? { Self.share(hamming, of: pairs) }

  static func share(_ part: Int, of all: Int) -> Double? {
    all > 0 ? Double(part) / Double(all) : nil
  }
}
