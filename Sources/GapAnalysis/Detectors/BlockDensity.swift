import InnovationSystem
import NetworkMetrics

/// How much of the possible collaboration there is, between which sectors and within each.
///
/// A matrix: one finding for each two sectors and for each sector by itself, with `details.density` =
/// collaborations ÷ pairs that could collaborate. A gap when no pair does, unless fewer than four
/// could: so few say nothing (`isTooFew`). One finding of all cells: how many, how many of them empty,
/// and `meanDegree`, the collaborations of an organisation on average. Density falls as a network
/// grows, so it is no measure of progress from one snapshot to another with other organisations.
///
/// - SeeAlso: Wasserman & Faust (1994), doi 10.1017/CBO9780511815478.
public struct BlockDensity: GapDetector {
  /// The kind of its findings.
  public static let kind = "block-density"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .sectors]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers]
  /// The works it follows.
  public static let references = [
    Reference("Wasserman & Faust", 1994, doi: "10.1017/CBO9780511815478")
  ]
  /// The least number of possible pairs of which none is worth telling.
  public static let leastPairs = 4

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let asked = MetricInput(graph: input.projected.graph, groups: input.projected.groups)
    guard let densities = try? MixingDensity().scores(of: asked) else { return [] }
    let codes = densities.groups.map { input.projected.sectors[$0] }
    let cells = codes.indices.flatMap { row in
      codes.indices.dropFirst(row).compactMap { column in
        densities.values[row][column].map {
          Cell(codes[row], codes[column], density: $0, in: input)
        }
      }
    }
    return [summary(of: cells, in: input)] + cells.map { finding(of: $0, in: input) }
  }

  private func summary(of cells: [Cell], in input: GapInput) -> Finding {
    let graph = input.projected.graph
    let empty = cells.filter(\.isGap).count
    let ids = input.view.organisations.map(\.id)
    return Finding(
      kind: Self.kind, subject: "network", organisations: [],
      details: [
        "cells": .count(cells.count), "empty": .count(empty),
        "tooFew": .count(cells.filter(\.isTooFew).count),
        "meanDegree": .number(2 * Double(graph.edgeCount) / Double(graph.nodeCount)),
      ],
      certainty: input.certaintyOfAbsence(between: ids, and: ids), isGap: empty > 0)
  }

  private func finding(of cell: Cell, in input: GapInput) -> Finding {
    Finding(
      kind: Self.kind, subject: cell.sectors.joined(separator: "-"), organisations: [],
      details: [
        "sectors": .sectors(cell.sectors), "ties": .count(cell.ties.count),
        "possible": .count(cell.possible), "density": .number(cell.density),
        "isTooFew": .flag(cell.isTooFew),
      ],
      evidence: cell.ties.map { Finding.Evidence($0.first, $0.second) },
      certainty: input.certaintyOfAbsence(between: cell.members[0], and: cell.members[1]),
      isGap: cell.isGap,
      consequence: cell.isGap
        ? input.consequence(for: Set(cell.members.joined())) : Consequence())
  }

  /// Two sectors, or one with itself, and what is between them.
  private struct Cell {
    let sectors: [String]
    let members: [[String]]
    let density: Double
    let ties: [CombinedCollaboration]

    init(_ one: String, _ other: String, density: Double, in input: GapInput) {
      sectors = [one, other]
      members = sectors.map(input.organisations(ofSector:))
      self.density = density
      ties = input.collaborations(between: members[0], and: members[1])
    }

    /// How many pairs could collaborate.
    var possible: Int {
      let (one, other) = (members[0].count, members[1].count)
      return sectors[0] == sectors[1] ? one * (one - 1) / 2 : one * other
    }

    var isTooFew: Bool { possible < BlockDensity.leastPairs }
    var isGap: Bool { ties.isEmpty && !isTooFew }
  }
}
