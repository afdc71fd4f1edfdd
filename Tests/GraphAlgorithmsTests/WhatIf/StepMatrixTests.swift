import CollaborationGraph
import GraphShapes
import XCTest

@testable import GraphAlgorithms

/// What one more edge would do to the steps between all pairs, against adding it and searching anew.
final class StepMatrixTests: XCTestCase {
  /// 0–1–2–3–4: with 0–4 the pairs 0,4 and 0,3 and 1,4 come nearer, from 4, 3 and 3 steps to 1, 2, 2.
  func testClosingALineBringsItsEndsTogether() throws {
    let line = try StepMatrix(of: .path(5))
    XCTAssertEqual(line.pairCounts, [0, 4, 3, 2, 1])
    XCTAssertEqual(line.change(joining: 0, 4), [0, 1, 2, -2, -1])
    XCTAssertEqual(line.gain(joining: 4, 0), 1 + 2.0 / 2 - 2.0 / 3 - 1.0 / 4, accuracy: 1e-15)
    // 0,2 from 2 to 1; 0,3 from 3 to 2; 0,4 from 4 to 3.
    XCTAssertEqual(line.gain(joining: 0, 2), 1 - 1.0 / 4, accuracy: 1e-15)
    XCTAssertEqual(line.efficiency ?? 0, (4 + 3.0 / 2 + 2.0 / 3 + 1.0 / 4) / 10, accuracy: 1e-15)
  }

  /// A star's leaves are two steps apart: two that are joined come one step nearer, nobody else.
  func testInAStarOnlyTheTwoThatAreJoinedComeNearer() throws {
    let star = try StepMatrix(of: .star(leaves: 9))
    XCTAssertEqual(star.change(joining: 3, 7), [0, 1, -1])
    XCTAssertEqual(star.gain(joining: 3, 7), 0.5)
    XCTAssertEqual(star.gain(joining: 0, 7), 0, "joined already")
    XCTAssertEqual(star.gain(joining: 7, 7), 0, "one and the same")
  }

  func testInACliqueThereIsNothingToGain() throws {
    let clique = try StepMatrix(of: .complete(6))
    XCTAssertEqual(clique.pairCounts, [0, 15])
    XCTAssertEqual(clique.efficiency, 1)
    XCTAssertEqual(
      clique.gains(joining: Graph.complete(6).edges), [Double](repeating: 0, count: 15))
  }

  /// Two pairs, joined at their ends: a line of four.
  func testPiecesThatAreJoinedReachEachOther() throws {
    var pieces = try StepMatrix(of: Graph(4, [(0, 1), (2, 3)]))
    XCTAssertNil(pieces[0, 3])
    XCTAssertEqual(pieces.change(joining: 1, 2), [0, 1, 2, 1])
    try pieces.join(1, 2)
    XCTAssertEqual(pieces, try StepMatrix(of: .path(4)))
  }

  func testGraphsOfNoneOneAndTwoNodes() throws {
    XCTAssertNil(try StepMatrix(of: Graph(0, [])).efficiency)
    XCTAssertNil(try StepMatrix(of: Graph(1, [])).efficiency)
    var two = try StepMatrix(of: Graph(2, []))
    XCTAssertEqual(two.efficiency, 0)
    XCTAssertEqual(two.change(joining: 0, 1), [0, 1])
    try two.join(0, 1)
    XCTAssertEqual(two, try StepMatrix(of: .path(2)))
    XCTAssertEqual(two.efficiency, 1)
  }

  func testEveryGainIsThatOfAddingTheEdgeAndSearchingAnew() throws {
    for graph in SmallGraphs.undirected where graph.nodeCount > 1 {
      try compareWithSearchingAnew(graph, every: 1)
    }
    for (_, graph) in StructuredGraphs.all(seed: 3) {
      try compareWithSearchingAnew(graph, every: 61)
    }
  }

  /// The matrix of a graph, the changes and the matrix after, for every so many-th pair.
  private func compareWithSearchingAnew(_ graph: Graph, every step: Int) throws {
    let matrix = try StepMatrix(of: graph)
    let before = stepsBetweenAll(graph)
    for node in 0..<graph.nodeCount {
      XCTAssertEqual((0..<graph.nodeCount).map { matrix[node, $0] }, before[node])
    }
    let pairs = (0..<graph.nodeCount).flatMap { one in (0..<one).map { (one, $0) } }
    for index in stride(from: 0, to: pairs.count, by: step) {
      let (one, other) = pairs[index]
      let more = Graph(nodeCount: graph.nodeCount, edges: graph.edges + [Edge(one, other)])
      let (old, new) = (counts(before), counts(stepsBetweenAll(more)))
      let change = matrix.change(joining: one, other)
      for number in 0..<max(change.count, old.count, new.count) {
        XCTAssertEqual(
          number < change.count ? change[number] : 0,
          (number < new.count ? new[number] : 0) - (number < old.count ? old[number] : 0),
          "\(graph.edges) + \(one)–\(other)")
      }
      var added = matrix
      try added.join(one, other)
      XCTAssertEqual(added, try StepMatrix(of: more), "\(graph.edges) + \(one)–\(other)")
    }
  }

  func testItsEfficiencyIsThatOfTheSearch() throws {
    var generator = SeededGenerator(seed: 4)
    let graph = Graph.random(700, density: 0.006, using: &generator)
    XCTAssertEqual(
      try StepMatrix(of: graph).efficiency ?? 0, meanInverseDistance(of: graph) ?? 1,
      accuracy: 1e-12)
  }

  /// A new edge is taken into account by those that follow it.
  func testOneEdgeAfterAnother() throws {
    var generator = SeededGenerator(seed: 31)
    var graph = Graph.random(90, density: 0.015, using: &generator)
    var matrix = try StepMatrix(of: graph)
    for _ in 0..<60 {
      let (one, other) = (generator.nextInteger(below: 90), generator.nextInteger(below: 90))
      try matrix.join(one, other)
      graph = Graph(nodeCount: 90, edges: graph.edges + [Edge(one, other)])
      XCTAssertEqual(matrix, try StepMatrix(of: graph))
    }
  }

  /// A byte holds 254 steps: a line of 255 nodes has no pair farther apart, one of 256 has.
  func testMoreStepsThanAByteHoldsAreRefused() throws {
    XCTAssertEqual(try StepMatrix(of: .path(255))[0, 254], 254)
    XCTAssertThrowsError(try StepMatrix(of: .path(256)))
    let lines = (1..<400).filter { $0 != 200 }.map { ($0 - 1, $0) }
    let before = try StepMatrix(of: Graph(400, lines))
    var after = before
    XCTAssertThrowsError(try after.join(199, 200)) {
      XCTAssertEqual($0 as? StepMatrix.Problem, .tooFarApart)
    }
    XCTAssertEqual(after, before, "nothing is changed")
    XCTAssertEqual(before.change(joining: 199, 200)[399], 1, "what it would do can still be told")
    try after.join(100, 300)
    XCTAssertEqual(after[0, 399], 100 + 1 + 99)
  }

  func testTooManyNodesAreRefused() {
    XCTAssertThrowsError(try StepMatrix(of: Graph(40_001, []))) {
      XCTAssertEqual($0 as? StepMatrix.Problem, .tooManyNodes)
    }
  }

  func testTheBitsAreTheSameForAnyNumberOfThreads() throws {
    var generator = SeededGenerator(seed: 8)
    let graph = Graph.random(1_200, density: 0.004, using: &generator)
    let pairs = (0..<200).map { _ in
      Edge(generator.nextInteger(below: 1_200), generator.nextInteger(below: 1_200))
    }
    let results = try [1, 2, 3].map { threads in
      try ThreadLimit.$current.withValue(threads) {
        try StepMatrix(of: graph).gains(joining: pairs).map(\.bitPattern)
      }
    }
    for result in results { XCTAssertEqual(result, results[0]) }
  }

  private func stepsBetweenAll(_ graph: Graph) -> [[Int?]] {
    var search = BreadthFirstSearch(nodeCount: graph.nodeCount)
    return (0..<graph.nodeCount).map { source in
      search.run(from: CollectionOfOne(source), in: graph.successors)
      return search.distances.map { $0 == BreadthFirstSearch.unreached ? nil : $0 }
    }
  }

  /// Unordered pairs by their steps.
  private func counts(_ steps: [[Int?]]) -> [Int] {
    var counts = [Int](repeating: 0, count: steps.count)
    for (one, row) in steps.enumerated() {
      for other in row[..<one] { if let number = other { counts[number] += 1 } }
    }
    return counts
  }
}
