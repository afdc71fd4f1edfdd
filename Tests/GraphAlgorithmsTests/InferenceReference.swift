import Foundation
import GraphAlgorithms
import TestSupport
import XCTest

/// Reference values of inference from two snapshots: `scripts/oracle/snapshot_inference.py`.
struct InferenceReference: Decodable {
  struct Case: Decodable {
    struct Bootstrap: Decodable {
      let before: Double
      let after: Double
      let errorBefore: Double
      let errorAfter: Double
      let error: Double
      let low: Double
      let high: Double
      let p: Double?
    }

    struct Association: Decodable {
      let r: Double
      let p: Double
      let isExact: Bool
    }

    let name: String
    let nodeCount: Int
    let isDirected: Bool
    let bootstrap: Bootstrap
    let qap: Association?
    /// The matrices row after row; absent for networks outside the repository.
    let before: [Double?]?
    let after: [Double?]?
  }

  struct Block: Decodable {
    let before: [Double?]
    let after: [Double?]
    let labels: [Int]
    let strata: [Int]
    let block: [Int]
    let difference: Double
    let p: Double
  }

  let cases: [Case]
  let blocks: [Block]

  static func read() throws -> InferenceReference {
    let file = Folders.repository.appendingPathComponent(
      "Tests/GraphAlgorithmsTests/Reference/inference.json")
    return try JSONDecoder().decode(InferenceReference.self, from: Data(contentsOf: file))
  }
}

extension DyadTable {
  /// A table from a whole matrix.
  init(cells: [Double?], nodeCount: Int, isDirected: Bool = false) {
    self.init(nodeCount: nodeCount, isDirected: isDirected) { cells[$0 * nodeCount + $1] }
  }

  /// A table of 0 and 1 from pairs.
  init(_ nodeCount: Int, _ pairs: [(Int, Int)], isDirected: Bool = false) {
    self.init(nodeCount: nodeCount, isDirected: isDirected) { row, column in
      let isJoined = pairs.contains {
        ($0.0 == row && $0.1 == column) || (!isDirected && $0.0 == column && $0.1 == row)
      }
      return isJoined ? 1 : 0
    }
  }
}

/// The cases of the reference, with their tables: those of the repository, and those of the shared data
/// where they are; of Newcomb's fifteen weeks the first and the last unless slow tests are asked for.
enum InferenceCases {
  typealias Tables = (before: DyadTable, after: DyadTable)

  static func all() throws -> [(InferenceReference.Case, Tables)] {
    try InferenceReference.read().cases.compactMap { one in
      if let before = one.before, let after = one.after {
        return (
          one,
          (
            DyadTable(cells: before, nodeCount: one.nodeCount, isDirected: one.isDirected),
            DyadTable(cells: after, nodeCount: one.nodeCount, isDirected: one.isDirected)
          )
        )
      }
      let isEnd = one.name == "newcomb-0-1" || one.name == "newcomb-14-15"
      guard isEnd || !one.name.hasPrefix("newcomb") || SlowTests.areAskedFor else { return nil }
      return try shared(one).map { (one, $0) }
    }
  }

  /// The tables of a network outside the repository; `nil` where it isn't.
  private static func shared(_ one: InferenceReference.Case) throws -> Tables? {
    guard let data = Folders.sharedData else { return nil }
    let parts = one.name.split(separator: "-").map(String.init)
    let networks = [
      "knoke": "knoke_bureaucracies", "s50": "s50_girls", "kapferer": "kapferer_tailor_shop",
      "newcomb": "newcomb_fraternity",
    ]
    let folder = data.appendingPathComponent("networks/\(try XCTUnwrap(networks[parts[0]]))")
    func table(_ key: String, _ value: String, isWeighted: Bool = false) throws -> DyadTable {
      try SharedEdges(folder).table(
        isDirected: one.isDirected, isWeighted: isWeighted,
        where: { row in
          row[key] == value && row["relation"].map { ["sociational", value].contains($0) } ?? true
        })
    }
    switch parts[0] {
    case "knoke": return (try table("relation", "money"), try table("relation", "information"))
    case "kapferer": return (try table("wave", "1"), try table("wave", "2"))
    default:
      let isWeighted = parts[0] == "newcomb"
      return (
        try table("wave", parts[1], isWeighted: isWeighted),
        try table("wave", parts[2], isWeighted: isWeighted)
      )
    }
  }
}

/// The edge list of a network of the shared data.
struct SharedEdges {
  private let nodes: [String: Int]
  private let rows: [[String: String]]

  init(_ folder: URL) throws {
    let ids = try Self.rows(folder.appendingPathComponent("nodes.csv")).compactMap { $0["id"] }
    nodes = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    rows = try Self.rows(folder.appendingPathComponent("edges.csv"))
  }

  func table(
    isDirected: Bool, isWeighted: Bool = false, column: String = "weight",
    where isChosen: ([String: String]) -> Bool
  ) throws -> DyadTable {
    var weights: [[Int]: Double] = [:]
    for row in rows where isChosen(row) {
      let tail = try XCTUnwrap(nodes[row["source"] ?? ""])
      let head = try XCTUnwrap(nodes[row["target"] ?? ""])
      let weight = isWeighted ? try XCTUnwrap(Double(row[column] ?? "")) : 1
      weights[isDirected ? [tail, head] : [min(tail, head), max(tail, head)]] = weight
    }
    return DyadTable(nodeCount: nodes.count, isDirected: isDirected) { weights[[$0, $1]] ?? 0 }
  }

  private static func rows(_ file: URL) throws -> [[String: String]] {
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    let names = lines[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(zip(names, cells), uniquingKeysWith: { first, _ in first })
    }
  }
}
