import InnovationSystem

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
  /// The share of collaborations that must state phases before a missing phase is a gap.
  public static let leastStated = 0.8

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let pairs = input.view.collaborations
    let stated = Double(pairs.filter { $0.phases != nil }.count) / Double(max(1, pairs.count))
    let cells = input.serviceSectorPairs.map { Cell($0, $1, in: input) }
    return [summary(of: cells, stated, in: input)]
      + cells.map { finding(of: $0, stated, in: input) }
  }

  private func summary(of cells: [Cell], _ stated: Double, in input: GapInput) -> Finding {
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
      certainty: cells.map { certainty(of: $0, stated, in: input) }.max() ?? .uncertain,
      isGap: isGap, consequence: isGap ? input.consequence(for: members) : Consequence())
  }

  private func finding(of cell: Cell, _ stated: Double, in input: GapInput) -> Finding {
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
      certainty: certainty(of: cell, stated, in: input), isGap: isGap,
      consequence: isGap && cell.ties.isEmpty
        ? input.consequence(for: cell.first + cell.second) : Consequence())
  }

  private func certainty(of cell: Cell, _ stated: Double, in input: GapInput) -> Certainty {
    let areAllStated = cell.ties.allSatisfy { $0.phases != nil } && stated >= Self.leastStated
    return areAllStated
      ? input.certaintyOfAbsence(between: cell.first, and: cell.second) : .uncertain
  }

  /// Two sectors and what is between them.
  private struct Cell {
    let sectors: [String]
    let first: [String]
    let second: [String]
    let ties: [CombinedCollaboration]
    /// The highest intensity of each phase that is covered.
    let highest: [Phase: Double]

    init(_ one: String, _ other: String, in input: GapInput) {
      sectors = [one, other]
      first = input.organisations(ofSector: one)
      second = input.organisations(ofSector: other)
      ties = input.collaborations(between: first, and: second)
      var highest: [Phase: Double] = [:]
      for tie in ties {
        for phase in tie.phases ?? [] { highest[phase] = max(highest[phase] ?? 0, tie.intensity) }
      }
      self.highest = highest
    }
  }
}
