import InnovationSystem

/// Collaborations that only one side has told of.
///
/// `details.status` is `one` (the other side answered below the threshold) or `unresolved` (the
/// other side gave no answer); `details.confirmedBy` names the side that tells of it. A documented
/// collaboration needs no confirmation.
public struct UnconfirmedCollaborations: GapDetector {
  /// The kind of its findings.
  public static let kind = "unconfirmed"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .reports]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.reports]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    input.view.collaborations.compactMap { pair in
      let confirmation = pair.confirmation(in: input.view.snapshot)
      guard confirmation == .one || confirmation == .unresolved, let confirmation else {
        return nil
      }
      let counts = input.view.snapshot.counts
      let isByFirst = pair.reportedByFirst.map(counts) ?? false
      return Finding(
        kind: Self.kind, subject: pair.first + "-" + pair.second,
        organisations: [pair.first, pair.second],
        details: [
          "status": .text(confirmation.rawValue),
          "confirmedBy": .organisations([isByFirst ? pair.first : pair.second]),
          "intensity": .number(pair.intensity),
        ],
        evidence: [Finding.Evidence(pair.first, pair.second)],
        certainty: confirmation == .one ? .likely : .uncertain)
    }
  }
}
