import Foundation
import GraphAlgorithms

/// Pairs of observations between which nothing has really changed, for measuring how often a test says
/// otherwise.
struct NullModel {
  /// What varies from one observation to the other.
  enum Variation {
    /// Each pair by itself.
    case pairs
    /// Each node as a whole: it has a level of its own in each observation, with correlation ½.
    case nodes
  }

  let nodeCount: Int
  let variation: Variation
  var isDirected = false
  /// The share of nodes that tell nothing; what two such have together is unknown.
  var silentShare = 0.0

  /// A pair of observations in which each pair of nodes is joined with the same probability.
  func draw(using generator: inout SeededGenerator) -> (before: DyadTable, after: DyadTable) {
    let levels = (0..<nodeCount).map { _ in Self.normal(using: &generator) }
    let later = levels.map { 0.5 * $0 + 0.75.squareRoot() * Self.normal(using: &generator) }
    let silent = (0..<nodeCount).map { _ in generator.nextUnit() < silentShare }
    var cells: [[Double?]] = [[], []]
    for row in 0..<nodeCount {
      for column in 0..<nodeCount {
        let isUnknown = row == column || (silent[row] && silent[column])
        let (first, second) = (generator.nextUnit(), generator.nextUnit())
        let repeated = generator.nextUnit() < 0.5 ? first : second
        cells[0].append(isUnknown ? nil : first < chance(levels, row, column) ? 1 : 0)
        cells[1].append(isUnknown ? nil : repeated < chance(later, row, column) ? 1 : 0)
      }
    }
    let tables = cells.map {
      DyadTable(cells: $0, nodeCount: nodeCount, isDirected: isDirected)
    }
    return (tables[0], tables[1])
  }

  /// 0.3 for two nodes of level 0; a standard deviation of level is 1.2 in log odds.
  private func chance(_ levels: [Double], _ row: Int, _ column: Int) -> Double {
    guard variation == .nodes else { return 0.3 }
    return 1 / (1 + exp(-(log(0.3 / 0.7) + 1.2 * (levels[row] + levels[column]))))
  }

  static func normal(using generator: inout SeededGenerator) -> Double {
    let radius = (-2 * log(1 - generator.nextUnit())).squareRoot()
    return radius * cos(2 * .pi * generator.nextUnit())
  }
}

/// How often something is so, of so many seeded tries.
func rate(of tries: Int, seed: UInt64, _ isSo: (inout SeededGenerator) -> Bool) -> Double {
  var generator = SeededGenerator(seed: seed)
  return Double((0..<tries).count { _ in isSo(&generator) }) / Double(tries)
}
