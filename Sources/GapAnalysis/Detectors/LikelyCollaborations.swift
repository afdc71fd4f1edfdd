import GraphAlgorithms
import InnovationSystem
import NetworkMetrics

/// New collaborations that may well come by themselves: not advice, and never mixed with it.
///
/// Pairs that don't work together but share partners, the highest first: `details.adamicAdar` and
/// `resourceAllocation` (`CommonNeighbourScores`). The five highest by the first, then the second, then
/// id; `rank` is unknown among fewer than 8 organisations. Pairs of which neither was heard, an
/// organisation and the one it is part of, and planned collaborations are left out.
///
/// `details.quality` says how well such scores have foretold collaboration in this study
/// (`PredictiveQuality`): the area under the curve of each with its interval, and the share that came
/// true among the highest.
///
/// - SeeAlso: Adamic & Adar (2003), doi 10.1016/S0378-8733(03)00009-1; Zhou, Lü & Zhang (2009),
///   doi 10.1140/epjb/e2009-00335-8; Liben-Nowell & Kleinberg (2007), doi 10.1002/asi.20591.
public struct LikelyCollaborations: GapDetector {
  /// The kind of its findings.
  public static let kind = "likely"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations]
  /// Not a gap, so there is nothing to recount.
  public static let isRecounted = false
  /// It is what scores of shared partners suggest.
  public static let certaintyBasis: [CertaintyBasis] = [.scenario]
  /// The works it follows.
  public static let references = [
    Reference("Adamic & Adar", 2003, doi: "10.1016/S0378-8733(03)00009-1"),
    Reference("Zhou, Lü & Zhang", 2009, doi: "10.1140/epjb/e2009-00335-8"),
    Reference("Liben-Nowell & Kleinberg", 2007, doi: "10.1002/asi.20591"),
  ]
  /// How many pairs are named.
  public static let most = 5

  /// Makes the detector.
  public init() {}

  /// What it finds, in order of rank.
  public func findings(in input: GapInput) -> [Finding] {
    let graph = input.projected.graph
    let pairs = CandidatePairs(in: input, perOrganisation: nil)
    let scored = CommonNeighbourScores(of: graph).scoredPairs()
      .filter { pairs.isOpen($0.first, $0.second) }
      .sorted { one, other in
        let (first, second) = (one.score, other.score)
        if abs(first.adamicAdar - second.adamicAdar) > RankingQuality.tolerance {
          return first.adamicAdar > second.adamicAdar
        }
        if abs(first.resourceAllocation - second.resourceAllocation) > RankingQuality.tolerance {
          return first.resourceAllocation > second.resourceAllocation
        }
        return (one.first, one.second) < (other.first, other.second)
      }.prefix(Self.most)
    guard !scored.isEmpty else { return [] }
    let quality = PredictiveQuality(in: input).details
    let isRanked =
      input.view.organisations.count >= RecommendedCollaborations.leastRanked
    return scored.enumerated().map { place, pair in
      finding(
        of: (pair.first, pair.second), pair.score,
        ["quality": quality, "rank": isRanked ? .count(place + 1) : .unknown], in: input)
    }
  }

  private func finding(
    of pair: (Int, Int), _ score: CommonNeighbourScores.Score, _ details: [String: FindingDetail],
    in input: GapInput
  ) -> Finding {
    let names = input.projected.organisations
    let (first, second) = (names[pair.0], names[pair.1])
    let shared = Feasibility(of: first, second, in: input).commonPartners
    var details = details
    details["adamicAdar"] = .number(score.adamicAdar)
    details["resourceAllocation"] = .number(score.resourceAllocation)
    details["commonPartners"] = .organisations(shared)
    return Finding(
      kind: Self.kind, subject: first + "-" + second, organisations: [first, second],
      details: details,
      evidence: shared.flatMap { [Finding.Evidence(first, $0), Finding.Evidence(second, $0)] },
      certainty: .uncertain, isGap: false)
  }
}

extension PredictiveQuality {
  /// The quality as an object of details; what could not be measured is unknown, and `reason` says why.
  var details: FindingDetail {
    let isMeasured = obstacle == nil
    return .object([
      "method": isMeasured ? .text(method.rawValue) : .unknown,
      "reason": obstacle.map { .text($0.rawValue) } ?? .unknown,
      "earlierSnapshot": earlier.map { .text($0) } ?? .unknown,
      "hits": isMeasured ? .count(hits) : .unknown,
      "misses": isMeasured ? .count(misses) : .unknown,
      "pairs": isMeasured ? .count(hits + misses) : .unknown,
      "top": isMeasured && method == .earlierSnapshot ? .count(top) : .unknown,
      "chance": isMeasured && method == .earlierSnapshot
        ? .number(Double(hits) / Double(hits + misses)) : .unknown,
      "betterThanChance": isBetterThanChance.map { .flag($0) } ?? .unknown,
      "adamicAdar": Self.details(adamicAdar),
      "resourceAllocation": Self.details(resourceAllocation),
    ])
  }

  private static func details(_ measured: Measured?) -> FindingDetail {
    guard let measured else { return .unknown }
    return .object([
      "auc": .number(measured.ranking.area),
      "low": .number(measured.ranking.interval.lowerBound),
      "high": .number(measured.ranking.interval.upperBound),
      "precision": measured.precision.map { .number($0) } ?? .unknown,
    ])
  }
}
