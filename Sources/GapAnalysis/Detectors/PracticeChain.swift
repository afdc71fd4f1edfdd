import InnovationSystem

/// Whether there is a line from best practice through next practice to spreading.
///
/// A municipality is connected when collaborations lead to it from a research organisation in this
/// order: one or more of stage *best*, one or more of stage *next*, one or more of stage *spread*.
/// One finding for all municipalities (`connected` of `of`), then one for each: `details.brokenAt` is
/// the first stage that leads on to nobody, or `spread` when it leads on but not to this one.
public struct PracticeChain: GapDetector {
  /// The kind of its findings.
  public static let kind = "practice-chain"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .practice, .municipalities, .research]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers, .statements]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let stages: [PracticeStage] = [.best, .next, .spread]
    var reached = Set(input.view.organisations(in: .research).map(\.id))
    var broken: PracticeStage?
    for stage in stages where broken == nil {
      reached = Self.reached(from: reached, along: stage, in: input)
      if reached.isEmpty { broken = stage }
    }
    let municipalities = input.view.organisations(in: .municipality).map(\.id)
    let without = municipalities.filter { !reached.contains($0) }
    let breakpoint = broken ?? .spread
    let areStated = input.view.collaborations.allSatisfy { pair in
      pair.rows.contains { $0.practice != nil }
    }
    func certainty(_ ids: [String]) -> Certainty {
      max(areStated ? .wellSupported : .likely, input.certaintyOfAbsence(among: ids))
    }
    let summary = Finding(
      kind: Self.kind, subject: "all", organisations: without,
      details: [
        "connected": .count(municipalities.count - without.count),
        "of": .count(municipalities.count),
        "share": .number(
          Double(municipalities.count - without.count) / Double(municipalities.count)),
        "brokenAt": without.isEmpty ? .unknown : .text(breakpoint.rawValue),
      ],
      certainty: certainty(without), isGap: !without.isEmpty,
      consequence: input.consequence(for: without))
    return [summary]
      + municipalities.map { id in
        let isConnected = reached.contains(id)
        return Finding(
          kind: Self.kind, subject: id, organisations: [id],
          details: [
            "isConnected": .flag(isConnected),
            "brokenAt": isConnected ? .unknown : .text(breakpoint.rawValue),
          ],
          certainty: certainty([id]), isGap: !isConnected,
          consequence: isConnected ? Consequence() : input.consequence(for: [id]))
      }
  }

  /// Those that one or more collaborations of a stage lead to.
  private static func reached(
    from sources: Set<String>, along stage: PracticeStage, in input: GapInput
  ) -> Set<String> {
    let ties = input.view.collaborations.filter { pair in
      pair.rows.contains { $0.practice == stage }
    }
    var found: Set<String> = []
    var front = sources
    while !front.isEmpty {
      let next = Set(
        ties.flatMap { tie in
          (front.contains(tie.first) ? [tie.second] : [])
            + (front.contains(tie.second) ? [tie.first] : [])
        })
      front = next.subtracting(found)
      found.formUnion(front)
    }
    return found
  }
}
