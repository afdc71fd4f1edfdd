import InnovationSystem
import NetworkMetrics

/// In which phases of the innovation cycle two sectors don't work together.
///
/// For the sectors of municipalities, labour offices, hospitals, research and users: a pair of
/// sectors and a phase are covered when some collaboration at the threshold between them states that
/// phase. One finding for all cells together (`details.coverage` = covered ÷ cells; `details.depth` =
/// the highest intensities of the cells, summed, as a share of the scale's highest in every cell),
/// then one for each pair of sectors with the phases it lacks.
///
/// Below 80 % of collaborations with stated phases (`statedShare`) a phase that nobody states is
/// *unknown*: no gap, and uncertain.
///
/// - SeeAlso: Sørensen & Torfing (2011), doi 10.1177/0095399711418768, on phases of collaborative
///   innovation.
public struct PhaseGaps: GapDetector {
  /// The kind of its findings.
  public static let kind = "phase-gap"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .phases, .serviceSectors]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers, .statements]
  /// The works it follows.
  public static let references = [
    Reference("Sørensen & Torfing", 2011, doi: "10.1177/0095399711418768")
  ]
  /// The share of collaborations that must state phases before a missing phase is a gap.
  public static let leastStated = 0.8

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let stated = Self.statedShare(in: input.view)
    let cells = SectorPairPhases.all(in: input)
    return [summary(of: cells, stated, in: input)]
      + cells.map { finding(of: $0, stated, in: input) }
  }

  /// The share of the collaborations that state their phases, 0–1; 0 when there are none.
  static func statedShare(in view: SnapshotView) -> Double {
    let pairs = view.collaborations
    return Double(pairs.filter { $0.phases != nil }.count) / Double(max(1, pairs.count))
  }

  private func summary(
    of cells: [SectorPairPhases], _ stated: Double, in input: GapInput
  ) -> Finding {
    let covered = cells.map(\.highest.count).reduce(0, +)
    let count = cells.count * Phase.allCases.count
    var details: [String: FindingDetail] = [
      "cells": .count(count), "covered": .count(covered),
      "coverage": .number(Double(covered) / Double(count)), "statedShare": .number(stated),
    ]
    if let top = input.view.snapshot.scale.values?.upperBound {
      let sum = cells.flatMap { cell in cell.highest.keys.sorted().map { cell.highest[$0] ?? 0 } }
        .reduce(0, +)
      details["depth"] = .number(sum / (top * Double(count)))
    }
    let isGap = covered < count && stated >= Self.leastStated
    let members = Set(cells.flatMap { $0.first + $0.second }).sorted()
    return Finding(
      kind: Self.kind, subject: "all", organisations: [], details: details,
      certainty: cells.map(\.certaintyOfHoles).max() ?? .uncertain,
      isGap: isGap, consequence: isGap ? input.consequence(for: members) : Consequence())
  }

  private func finding(
    of cell: SectorPairPhases, _ stated: Double, in input: GapInput
  ) -> Finding {
    let missing = Phase.allCases.filter { cell.highest[$0] == nil }
    let isGap = !missing.isEmpty && stated >= Self.leastStated
    return Finding(
      kind: Self.kind, subject: cell.sectors.joined(separator: "-"), organisations: [],
      details: [
        "sectors": .sectors(cell.sectors), "ties": .count(cell.ties.count),
        "phases": .texts(cell.highest.keys.sorted().map(\.rawValue)),
        "missingPhases": .texts(missing.map(\.rawValue)), "statedShare": .number(stated),
      ],
      evidence: cell.ties.map { Finding.Evidence($0.first, $0.second) },
      certainty: cell.certaintyOfHoles, isGap: isGap,
      consequence: isGap && cell.ties.isEmpty
        ? input.consequence(for: cell.first + cell.second) : Consequence())
  }
}
