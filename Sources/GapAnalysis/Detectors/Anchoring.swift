import InnovationSystem

/// Whether collaboration is anchored with management.
///
/// A collaboration is anchored when two levels or more are in touch: one of them is then a manager's
/// or politician's. `details.anchored` of `known` that state who is in touch, of `of` in all; the evidence
/// are those that aren't.
public struct Anchoring: GapDetector {
  /// The kind of its findings.
  public static let kind = "anchoring"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .contactLevels]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.reports]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let known = input.view.collaborations.filter { !$0.contactLevels.isEmpty }
    let loose = known.filter { $0.contactLevels.count < 2 }
    let ends = Set(loose.flatMap { [$0.first, $0.second] })
    return [
      Finding(
        kind: Self.kind, subject: "network", organisations: [],
        details: [
          "anchored": .count(known.count - loose.count), "known": .count(known.count),
          "of": .count(input.view.collaborations.count),
          "share": .number(Double(known.count - loose.count) / Double(known.count)),
        ],
        evidence: loose.map { Finding.Evidence($0.first, $0.second) },
        certainty: loose.map(input.certainty(of:)).max() ?? .wellSupported,
        isGap: !loose.isEmpty, consequence: input.consequence(for: ends))
    ]
  }
}
