/// When drawing may stop: after which draws the shares seen so far are looked at, and what makes them
/// near enough to the true ones.
///
/// The share of draws in which a node was hit is the mean of as many independent zeros and ones, and
/// by Chernoff's bound
///
///     P(draws · KL(seen ‖ true) ≥ x) ≤ 2·exp(−x),  KL(p ‖ q) = p·ln(p/q) + (1−p)·ln((1−p)/(1−q))
///
/// (Chernoff 1952, doi 10.1214/aoms/1177729330; in this form Hoeffding 1963, theorem 1,
/// doi 10.1080/01621459.1963.10500830). With *x* = ln(2 · nodes · looks / δ) this holds but for a
/// probability of δ for all nodes at all looks together, so one may stop at the first look at which,
/// for every node, a true share farther off than the margin would give more than *x*. The looks are
/// fixed beforehand, so that it doesn't matter that stopping depends on what was seen. Since
/// KL(p ‖ q) ≥ 2(p−q)², the last look always is enough.
struct SamplingPlan {
  /// How many more draws there are at each look than at the one before.
  private static let growth = 1.2

  /// How many draws there have been at each look, ascending.
  let looks: [Int]
  /// What draws times divergence must come to (x).
  let evidence: Double
  private let margin: Double

  /// Plans to draw until shares are within a margin of the true ones.
  ///
  /// - Parameters:
  ///   - margin: how far a share may be off, above 0.
  ///   - failure: the probability that one is off by more after all, between 0 and 1.
  ///   - nodes: how many shares there are.
  init(margin: Double, failure: Double, nodes: Int) {
    self.margin = margin
    let narrow = min(margin, 0.5)
    // Of each unit of evidence: what a node that is never hit needs, and what one hit half the time.
    let least = narrow > 1e-8 ? -1 / naturalLogarithm(1 - narrow) : 1 / narrow
    let most = 1 / (2 * narrow * narrow)
    let steps = max(
      1, (naturalLogarithm(most / least) / naturalLogarithm(Self.growth)).rounded(.up))
    evidence = naturalLogarithm(2 * Double(max(1, nodes)) * (steps + 1) / failure)
    let (first, last) = (evidence * least, evidence * most)
    looks = (0...Int(steps)).map { look in
      // What nobody waits for may be any large number.
      Int(min(1e18, (first * power(last / first, Double(look) / steps)).rounded(.up)))
    }
  }

  /// Whether a node's true share is within the margin of the one seen.
  ///
  /// - Parameters:
  ///   - hits: in how many draws it was hit.
  ///   - draws: how many there have been.
  ///   - size: how many nodes share the hits, so that each may be off by as many times less.
  func isSettled(hits: Int, of draws: Int, size: Double = 1) -> Bool {
    let seen = Double(hits) / Double(draws)
    return [seen - margin * size, seen + margin * size].allSatisfy { bound in
      bound <= 0 || bound >= 1 || Double(draws) * Self.divergence(of: seen, from: bound) >= evidence
    }
  }

  /// About how many draws settle a node of which that share of draws was hit; more than 0.
  func drawsNeeded(seen: Double, size: Double = 1) -> Double {
    let divergences = [seen - margin * size, seen + margin * size].compactMap { bound in
      bound <= 0 || bound >= 1 ? nil : Self.divergence(of: seen, from: bound)
    }
    return divergences.min().map { evidence / $0 } ?? 1
  }

  /// The relative entropy of a share to one between 0 and 1.
  private static func divergence(of seen: Double, from bound: Double) -> Double {
    let hit = seen > 0 ? seen * naturalLogarithm(seen / bound) : 0
    let missed = seen < 1 ? (1 - seen) * naturalLogarithm((1 - seen) / (1 - bound)) : 0
    return hit + missed
  }
}
