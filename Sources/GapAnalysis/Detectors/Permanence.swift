import InnovationSystem

/// Whether collaboration is permanent, systematic and pervasive: three findings, never one index.
///
/// Over the snapshots up to this one, on a common footing, and organisations in frame in all of them.
/// Line ties (relation *governance*) are left out: they are permanent by design.
///
/// - **permanent**: `share` = Σ t ÷ (T · pairs), t = the snapshots of T in which a pair worked
///   together, over pairs that ever did; `once` of `of` pairs did only once. Likely at best with
///   fewer than three snapshots.
/// - **systematic**, in this snapshot: how many of `of` collaborations cover three phases or more
///   (`phases`), rest on an agreement or a standing arena (`anchored`), are confirmed by both sides
///   (`confirmed`), and all three (`all`).
/// - **pervasive**: `filled` of `cells`, a municipality and the sector of labour offices, hospitals,
///   research or users; filled when the two work together now and in an earlier snapshot.
public struct Permanence: GapDetector {
  /// The kind of its findings.
  public static let kind = "permanence"
  /// The fewest phases of a collaboration that is systematic.
  public static let severalPhases = 3
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .earlierSnapshot]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers, .statements, .snapshots]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let now = input.series.study.view(at: input.view.snapshot)
    let views = [now] + input.earlier
    let inFrame = views.map { Set($0.organisations.map(\.id)) }
    let throughout = inFrame.dropFirst().reduce(inFrame[0]) { $0.intersection($1) }
    return [
      permanent(views, throughout, in: input), systematic(now, in: input),
      pervasive(views, throughout, in: input),
    ].compactMap { $0 }
  }

  private static func isLine(_ pair: CombinedCollaboration) -> Bool {
    pair.rows.contains { $0.relations.contains(.governance) }
  }

  private func permanent(
    _ views: [SnapshotView], _ throughout: Set<String>, in input: GapInput
  ) -> Finding? {
    let line = Set(
      views.flatMap(\.collaborations).filter(Self.isLine)
        .map { Finding.Evidence($0.first, $0.second) })
    var times: [Finding.Evidence: Int] = [:]
    for pair in views.flatMap(\.collaborations)
    where throughout.contains(pair.first) && throughout.contains(pair.second) {
      times[Finding.Evidence(pair.first, pair.second), default: 0] += 1
    }
    let counts = times.filter { !line.contains($0.key) }
    guard !counts.isEmpty else { return nil }
    let once = counts.filter { $0.value == 1 }.map(\.key).sorted()
    let sum = counts.values.reduce(0, +)
    let unheard = throughout.contains { id in views.contains { $0.isUnheard(id) } }
    return Finding(
      kind: Self.kind, subject: "permanent", organisations: [],
      details: [
        "part": .text("permanent"), "snapshots": .count(views.count), "of": .count(counts.count),
        "once": .count(once.count), "oncePairs": .pairs(once),
        "throughout": .count(counts.filter { $0.value == views.count }.count),
        "share": .number(Double(sum) / Double(views.count * counts.count)),
      ],
      certainty: views.count < 3 || unheard ? .likely : .wellSupported, isGap: !once.isEmpty,
      consequence: input.consequence(for: Set(once.flatMap { [$0.first, $0.second] })))
  }

  private func systematic(_ view: SnapshotView, in input: GapInput) -> Finding? {
    let ties = view.collaborations.filter { !Self.isLine($0) }
    guard !ties.isEmpty else { return nil }
    let arenas = Set(view.study.projects.filter { $0.type?.isArena ?? false }.map(\.id))
    let parts: [(CombinedCollaboration) -> Bool] = [
      { $0.phases?.count ?? 0 >= Self.severalPhases },
      { pair in
        pair.rows.contains { row in
          row.relations.contains(.agreement) || row.evidence == .agreement
            || row.projects.contains(where: arenas.contains)
        }
      },
      { $0.confirmation(in: view.snapshot) == .both },
    ]
    let counts = parts.map { ties.filter($0).count }
    let all = ties.filter { tie in parts.allSatisfy { $0(tie) } }
    let areStated = ties.allSatisfy { $0.phases != nil }
    return Finding(
      kind: Self.kind, subject: "systematic", organisations: [],
      details: [
        "part": .text("systematic"), "of": .count(ties.count), "phases": .count(counts[0]),
        "anchored": .count(counts[1]), "confirmed": .count(counts[2]), "all": .count(all.count),
        "share": .number(Double(all.count) / Double(ties.count)),
      ],
      evidence: all.map { Finding.Evidence($0.first, $0.second) },
      certainty: areStated ? .likely : .uncertain, isGap: all.count < ties.count)
  }

  private func pervasive(
    _ views: [SnapshotView], _ throughout: Set<String>, in input: GapInput
  ) -> Finding? {
    let taxonomy = input.view.study.taxonomy
    let roles: Set<OrganisationRole> = [.labourOffice, .hospital, .research, .users]
    let now = views[0]
    let sectors = Set(
      now.organisations.filter { taxonomy.role(of: $0).map(roles.contains) ?? false }
        .compactMap { taxonomy.sectorCode(of: $0) }
    ).sorted()
    let municipalities = now.organisations(in: .municipality).map(\.id)
      .filter(throughout.contains)
    guard !sectors.isEmpty, !municipalities.isEmpty else { return nil }
    let filled = views.map { Self.filled(municipalities, sectors, in: $0) }
    let before = filled.dropFirst().reduce(into: Set<[String]>()) { $0.formUnion($1) }
    let lasting = filled[0].intersection(before)
    let cells = municipalities.count * sectors.count
    let without = municipalities.filter { id in
      sectors.contains { !lasting.contains([id, $0]) }
    }
    return Finding(
      kind: Self.kind, subject: "pervasive", organisations: without,
      details: [
        "part": .text("pervasive"), "cells": .count(cells), "filled": .count(lasting.count),
        "share": .number(Double(lasting.count) / Double(cells)),
        "municipalities": .count(municipalities.count), "sectors": .sectors(sectors),
      ],
      certainty: input.certaintyOfAbsence(among: without), isGap: lasting.count < cells,
      consequence: input.consequence(for: without))
  }

  /// The municipalities and sectors that work together in a snapshot.
  private static func filled(
    _ municipalities: [String], _ sectors: [String], in view: SnapshotView
  ) -> Set<[String]> {
    let (left, right) = (Set(municipalities), Set(sectors))
    let codes = Dictionary(
      view.organisations.map { ($0.id, view.study.taxonomy.sectorCode(of: $0)) },
      uniquingKeysWith: { first, _ in first })
    return Set(
      view.collaborations.flatMap { pair in
        [(pair.first, pair.second), (pair.second, pair.first)].compactMap { one, other in
          guard left.contains(one), let code = codes[other] ?? nil, right.contains(code)
          else { return nil }
          return [one, code]
        }
      })
  }
}
