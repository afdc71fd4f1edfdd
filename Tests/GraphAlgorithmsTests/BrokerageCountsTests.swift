import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import XCTest

final class BrokerageCountsTests: XCTestCase {
  /// Every ordered triple looked at, edge by edge.
  private func triples(of graph: Graph, labels: [Int]) -> [[Int]] {
    let nodes = 0..<graph.nodeCount
    var found: [[Int]] = []
    for first in nodes {
      for middle in nodes {
        for last in nodes where Set([first, middle, last]).count == 3 {
          let isOpen =
            graph.successors[first].contains(middle) && graph.successors[middle].contains(last)
            && !graph.successors[first].contains(last)
          let isOnce = graph.isDirected || first < last
          let haveGroups = labels[first] >= 0 && labels[middle] >= 0 && labels[last] >= 0
          if isOpen, isOnce, haveGroups { found.append([first, middle, last]) }
        }
      }
    }
    return found
  }

  private func role(_ first: Int, _ middle: Int, _ last: Int, isDirected: Bool) -> BrokerageRole {
    if first == middle, middle == last { return .coordinator }
    if first == last { return .consultant }
    if middle == last { return .gatekeeper }
    if first == middle { return isDirected ? .representative : .gatekeeper }
    return .liaison
  }

  private func forEachCase(_ body: (Graph, [Int]) -> Void) {
    var generator = SeededGenerator(seed: 89)
    for round in 0..<60 {
      let graph = Graph.random(
        7, density: 0.2 + 0.1 * Double(round % 5), isDirected: round % 2 == 0, using: &generator)
      body(graph, (0..<7).map { _ in generator.nextInteger(below: 4) - 1 })
    }
  }

  func testEveryRoleOfEveryNodeIsWhatTheTriplesSay() {
    forEachCase { graph, labels in
      let counts = BrokerageCounts(of: graph, labels: labels)
      let triples = triples(of: graph, labels: labels)
      for node in 0..<7 {
        let own = triples.filter { $0[1] == node }
        for expected in BrokerageRole.allCases {
          let count = own.count {
            role(labels[$0[0]], labels[node], labels[$0[2]], isDirected: graph.isDirected)
              == expected
          }
          XCTAssertEqual(counts[expected, node], count)
        }
        XCTAssertEqual(counts.total(of: node), own.count)
      }
      XCTAssertEqual(counts.total, triples.count)
      XCTAssertEqual(OpenTriads(of: graph, labels: labels).count, triples.count)
    }
  }

  func testManyLabellingsAtOnceCountAsEachAlone() {
    forEachCase { graph, labels in
      let labellings = GroupLabellings(of: labels)
      var expected: [[Double]] = []
      labellings.forEach { labelling in
        let counts = BrokerageCounts(of: graph, labels: labelling)
        expected.append(
          (0..<7).flatMap { node in BrokerageRole.allCases.map { Double(counts[$0, node]) } })
      }
      let recounts = BrokerageLabellings(
        of: OpenTriads(of: graph, labels: labels), in: labellings, groupCount: 3)
      for node in 0..<7 {
        for role in BrokerageRole.allCases {
          XCTAssertEqual(
            recounts.counts(of: role, around: node), expected.map { $0[node * 5 + role.rawValue] })
        }
      }
    }
  }
}
