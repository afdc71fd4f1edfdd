import InnovationSystem

/// What putting two snapshots on a common footing did to one recorded pair.
public struct LineageEffect: Sendable, Hashable {
  /// The snapshot's id.
  public let snapshot: String
  /// The two ids as recorded, smaller first.
  public let recorded: [String]
  /// The two ids it counts for, smaller first; the same twice for one inside an organisation.
  public let counted: [String]
  /// What was done.
  public let treatment: HarmonisedSeries.Treatment
  /// Whether it reaches the threshold, so that it would count.
  public let isAtThreshold: Bool

  /// The effects on both snapshots, the earlier first, in ascending order of recorded ids.
  static func all(_ compared: ComparedSnapshots) -> [LineageEffect] {
    compared.series.treatments.map { treated in
      let isEarlier = treated.snapshot == compared.earlier.snapshot.id
      let view = isEarlier ? compared.recounted : compared.later
      return LineageEffect(
        snapshot: treated.snapshot, recorded: [treated.first, treated.second],
        counted: [treated.first, treated.second].map(compared.series.actor).sorted(),
        treatment: treated.treatment,
        isAtThreshold: view.worksTogether(treated.first, treated.second))
    }
  }
}
