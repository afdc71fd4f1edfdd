import InnovationSystem

/// How sure the data let us be.
///
/// Of the collaborations at the threshold (`details.of`): `confirmed` by both sides, `documented`,
/// `oneSided`, `unresolved`, `assumed` (nobody said so) and `withoutPhases`; of the organisations in
/// frame (`organisations`, a count): `guessedKinds`. `pairCoverage` is the share of pairs with an answer
/// from at least one side; null when the study says nothing of answers. A gap when some collaboration
/// is one-sided, unresolved or assumed, or when not all were heard.
public struct EvidenceGap: GapDetector {
  /// The kind of its findings.
  public static let kind = "evidence"
  /// It tells of the data, not of what is made of them.
  public static let isRecounted = false
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.counted]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let view = input.view
    let ties = view.collaborations
    let confirmations = ties.map { $0.confirmation(in: view.snapshot) }
    func count(_ confirmation: Confirmation) -> Int {
      confirmations.filter { $0 == confirmation }.count
    }
    let assumed = ties.filter { pair in pair.rows.allSatisfy { $0.evidence == .assumed } }.count
    let response = view.responseSummary
    let isUnsure = count(.one) + count(.unresolved) + assumed > 0
    let isHeard = response.map { $0.answered == $0.inFrame } ?? true
    return [
      Finding(
        kind: Self.kind, subject: "network",
        organisations: view.organisations.map(\.id).filter(view.isUnheard),
        details: [
          "of": .count(ties.count), "confirmed": .count(count(.both)),
          "documented": .count(count(.documented)), "oneSided": .count(count(.one)),
          "unresolved": .count(count(.unresolved)), "assumed": .count(assumed),
          "withoutPhases": .count(ties.filter { $0.phases == nil }.count),
          "organisations": .count(view.organisations.count),
          "guessedKinds": .count(view.organisations.filter(\.isKindGuessed).count),
          "pairCoverage": response?.pairCoverage.map { .number($0) } ?? .unknown,
        ],
        certainty: .wellSupported, isGap: isUnsure || !isHeard)
    ]
  }
}
