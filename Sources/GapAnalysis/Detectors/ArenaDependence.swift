import InnovationSystem
import NetworkMetrics

/// Which parties meet in one place only, and what is lost when it ends.
///
/// A pair depends on an arena or project when that is the only active one they share and they have nothing
/// else: no collaboration at the threshold but one that is carried by it. One finding of all pairs
/// that share any: `once` of `of` share just one, `only` of those have nothing else. One of each arena on
/// which pairs depend: `pairs` of `of` that meet there would lose all contact (`lost`), and those
/// `alone` would have none left with anybody.
///
/// A place with more than twenty participants is no meeting of each with each and is left out
/// (`large`). A study that only knows who takes part in what can't tell what else two have in common:
/// then nothing is more than uncertain, and no single arena is called a gap.
///
/// - SeeAlso: Breiger (1974), doi 10.2307/2576011.
public struct ArenaDependence: GapDetector {
  /// The kind of its findings.
  public static let kind = "arena-dependence"
  /// What it needs.
  public static let needs: [GapNeed] = [.sharedArenas]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers, .participants]
  /// The works it follows.
  public static let references = [Reference("Breiger", 1974, doi: "10.2307/2576011")]
  /// The most participants that an arena can have for each to meet each.
  public static let mostParticipants = 20

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let meetings = ArenaMeetings(in: input)
    let arenas = meetings.arenas.compactMap { finding(of: $0, meetings, in: input) }
    return [summary(of: meetings, in: input)] + arenas
  }

  private func summary(of meetings: ArenaMeetings, in input: GapInput) -> Finding {
    let shared = meetings.shared
    let once = shared.filter { $0.value.count == 1 }.count
    let only = shared.keys.filter { meetings.soleArena(of: $0) != nil }.sorted()
    let ends = Set(only.flatMap { [$0.first, $0.second] })
    return Finding(
      kind: Self.kind, subject: "all", organisations: [],
      details: [
        "of": .count(shared.count), "once": .count(once), "only": .count(only.count),
        "share": shared.isEmpty ? .unknown : .number(Double(only.count) / Double(shared.count)),
        "large": .count(meetings.largeCount), "isCollaborationKnown": .flag(meetings.isTieKnown),
      ],
      certainty: certainty(of: only, in: input), isGap: !only.isEmpty,
      consequence: input.consequence(for: ends))
  }

  private func finding(
    of arena: (project: String, members: [String]), _ meetings: ArenaMeetings, in input: GapInput
  ) -> Finding? {
    let lost = meetings.dependent(on: arena.project)
    guard !lost.isEmpty else { return nil }
    let alone = meetings.alone(without: arena.project)
    let names = Dictionary(
      input.view.study.projects.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return Finding(
      kind: Self.kind, subject: arena.project, organisations: alone,
      details: [
        "project": .text(arena.project),
        "projectName": .text(names[arena.project] ?? arena.project),
        "pairs": .count(lost.count), "of": .count(meetings.pairCount(in: arena.project)),
        "lost": .pairs(lost), "alone": .organisations(alone),
        "isCollaborationKnown": .flag(meetings.isTieKnown),
      ],
      evidence: lost.filter { input.worksTogether($0.first, $0.second) },
      certainty: certainty(of: lost, in: input), isGap: meetings.isTieKnown,
      consequence: meetings.isTieKnown
        ? input.consequence(for: Set(lost.flatMap { [$0.first, $0.second] })) : Consequence())
  }

  private func certainty(of pairs: [Finding.Evidence], in input: GapInput) -> Certainty {
    guard !input.view.study.isTwoMode else { return .uncertain }
    return pairs.map { input.certaintyOfAbsence(between: [$0.first], and: [$0.second]) }.max()
      ?? .wellSupported
  }
}
