import InnovationSystem
import NetworkMetrics

/// Which collaborations rest on money that ends, and what became of those that once did.
///
/// One finding for each source that the study says is limited in time. A collaboration is carried by
/// it when it is the only source stated, by the collaboration or else by its projects.
///
/// - `details.ties` of `of` collaborations are carried by it now (`share`); without them
///   `componentsBefore` becomes `componentsAfter`, and `further` lists the municipalities that get
///   further from research.
/// - In the latest earlier snapshot that has any, on a common footing, it carried `earlierTies`;
///   `remaining` of them are there now, whatever carries them; `lost` names the others.
///
/// A gap when it carries any now, or some are lost.
///
/// - SeeAlso: Frey et al. (2006), doi 10.1177/1098214006290356, on collaboration after a grant.
public struct FundingDependence: GapDetector {
  /// The kind of its findings.
  public static let kind = "funding-dependence"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .timeLimitedFunding]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers, .reports]
  /// The works it follows.
  public static let references = [Reference("Frey et al.", 2006, doi: "10.1177/1098214006290356")]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let now = input.series.study.view(at: input.view.snapshot)
    let known = Set(now.collaborations.map { Finding.Evidence($0.first, $0.second) })
    return input.view.study.funding.filter { $0.isTimeLimited == true }
      .sorted { $0.id < $1.id }.map { finding(of: $0, known, in: input) }
  }

  private func finding(
    of source: FundingSource, _ known: Set<Finding.Evidence>, in input: GapInput
  ) -> Finding {
    let carried = input.view.collaborations(paidOnlyBy: source.id)
    let count = input.view.collaborations.count
    let effect = LostTiesEffect(ofLosing: carried, in: input)
    var details: [String: FindingDetail] = [
      "funding": .text(source.id), "fundingName": .text(source.name),
      "ends": source.to.map { .text($0.description) } ?? .unknown,
      "ties": .count(carried.count), "of": .count(count),
      "share": .number(Double(carried.count) / Double(max(1, count))),
      "componentsBefore": .count(effect.before), "componentsAfter": .count(effect.after),
      "further": .organisations(effect.further),
    ]
    let past = input.earlier.lazy.map { ($0, $0.collaborations(paidOnlyBy: source.id)) }
      .first { !$0.1.isEmpty }
    let lost = past?.1.filter { !known.contains($0) } ?? []
    if let past {
      details["earlierSnapshot"] = .text(past.0.snapshot.id)
      details["earlierTies"] = .count(past.1.count)
      details["remaining"] = .count(past.1.count - lost.count)
      details["lost"] = .pairs(lost)
    }
    let touched = Set((carried + lost).flatMap { [$0.first, $0.second] })
    return Finding(
      kind: Self.kind, subject: source.id, organisations: [], details: details,
      evidence: carried, certainty: certainty(carried, lost, in: input),
      isGap: !carried.isEmpty || !lost.isEmpty, consequence: input.consequence(for: touched))
  }

  private func certainty(
    _ carried: [Finding.Evidence], _ lost: [Finding.Evidence], in input: GapInput
  ) -> Certainty {
    let ofTies =
      carried.compactMap { input.view.pair($0.first, $0.second) }
      .map(input.certainty(of:)).max() ?? .wellSupported
    let ofLoss =
      lost.map { pair in
        input.certaintyOfAbsence(between: [pair.first], and: [pair.second])
      }.max() ?? .wellSupported
    return max(ofTies, ofLoss)
  }
}
