import InnovationSystem

/// Organisations without collaboration, told apart from those not asked and those who didn't answer.
///
/// An organisation in frame with no collaboration at the threshold. `details.response` says whether
/// it was heard (`answered`, `not-answered`, `not-asked`, or unknown when the study has no
/// responses); `details.belowThreshold` lists weaker contacts. Says nothing of a two-mode study.
public struct IsolatedOrganisations: GapDetector {
  /// The kind of its findings.
  public static let kind = "isolated"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborationsRecorded]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let view = input.view
    guard !view.study.isTwoMode else { return [] }
    let connected = Set(view.collaborations.flatMap { [$0.first, $0.second] })
    return view.organisations.map(\.id).filter { !connected.contains($0) }.map { id in
      let weak = view.recorded.filter { $0.intensity > 0 && ($0.first == id || $0.second == id) }
      return Finding(
        kind: Self.kind, subject: id, organisations: [id],
        details: [
          "response": view.status(of: id).map { .text($0.rawValue) } ?? .unknown,
          "belowThreshold": .organisations(weak.map { $0.partner(of: id) }.sorted()),
        ],
        evidence: weak.map { Finding.Evidence($0.first, $0.second) },
        certainty: input.certaintyOfAbsence(among: [id]),
        consequence: input.consequence(for: [id]))
    }
  }
}
