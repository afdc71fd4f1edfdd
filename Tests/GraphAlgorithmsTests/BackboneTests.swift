import CollaborationGraph
import GraphShapes
import XCTest

@testable import GraphAlgorithms

/// The kernels that choose the ties of a backbone.
final class BackboneTests: XCTestCase {
  private let pairs = [
    (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5), (3, 6),
    (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
  ]
  private let weights = [1.0, 2, 5, 1, 3, 1, 4, 1, 2, 1, 5, 1, 1, 2, 3, 1, 4, 2]

  private var kite: Graph {
    Graph(nodeCount: 10, edges: zip(pairs, weights).map { Edge($0.0, $0.1, weight: $1) })
  }

  /// The middle of a star of three has shares 1/2, 1/4 and 1/4 of its strength: (1 − 1/2)² = 1/4 and
  /// (1 − 1/4)² = 9/16. Its leaves have one edge and say nothing.
  func testDisparitiesOfAStar() {
    let star = Graph(
      nodeCount: 4, edges: [Edge(0, 1, weight: 2), Edge(0, 2, weight: 1), Edge(0, 3, weight: 1)])
    XCTAssertEqual(disparities(of: star), [1 / 4, 9 / 16, 9 / 16])
  }

  /// 0–1 takes 9/10 of what 1 has, and only 9/18 of what 0 has: the end it matters to decides.
  func testAnEdgeCountsByTheEndItMattersMostTo() throws {
    let graph = Graph(
      nodeCount: 5,
      edges: [Edge(0, 1, weight: 9), Edge(0, 2, weight: 9), Edge(1, 3, weight: 1)])
    let found = disparities(of: graph)
    XCTAssertEqual(try XCTUnwrap(found[0]), 0.1, accuracy: 1e-12)
    XCTAssertEqual(try XCTUnwrap(found[1]), 0.5, accuracy: 1e-12)
    XCTAssertEqual(try XCTUnwrap(found[2]), 0.9, accuracy: 1e-12)
  }

  func testAPairWithNobodyElseHasNoDisparity() {
    XCTAssertEqual(disparities(of: Graph(3, [(0, 1)])), [nil])
    XCTAssertEqual(disparities(of: Graph(3, [])), [])
  }

  /// scripts/oracle/backbone.py: scipy's integral and its beta distribution.
  func testDisparitiesOfAWeightedKiteAsScipyHasThem() throws {
    let expected = [
      0.702331961591, 0.36, 0.087791495199, 0.702331961591, 0.296296296296, 0.444444444444,
      0.095259868922, 0.64, 0.36, 0.444444444444, 0.143412345506, 0.62429507697, 0.444444444444,
      0.365950312452, 0.350127796646, 0.62429507697, 0.25, 0.666666666667,
    ]
    for (found, value) in zip(disparities(of: kite), expected) {
      XCTAssertEqual(try XCTUnwrap(found), value, accuracy: 1e-9)
    }
  }

  /// By the definition: the probability that the largest of uniform spacings … one given spacing is at
  /// least *p*, counted over a fine grid of two cuts of the unit interval (a node with three edges).
  func testTheDisparityIsTheProbabilityOfAShareUnderRandomCuts() throws {
    let graph = Graph(
      nodeCount: 4, edges: [Edge(0, 1, weight: 6), Edge(0, 2, weight: 3), Edge(0, 3, weight: 1)])
    let steps = 400
    for (index, share) in [0.6, 0.3, 0.1].enumerated() {
      var hits = 0
      for one in 0..<steps {
        for other in 0..<steps {
          // The first piece is what lies before the first cut; pieces are alike.
          if Double(min(one, other)) + 0.5 >= share * Double(steps) { hits += 1 }
        }
      }
      let counted = Double(hits) / Double(steps * steps)
      XCTAssertEqual(try XCTUnwrap(disparities(of: graph)[index]), counted, accuracy: 0.01)
    }
  }

  func testOnlyTheRelativeSizesOfWeightsCount() {
    let larger = Graph(
      nodeCount: 10, edges: kite.edges.map { Edge($0.tail, $0.head, weight: $0.weight * 8) })
    XCTAssertEqual(disparities(of: larger), disparities(of: kite))
  }

  /// scripts/oracle/backbone.py: NetworKit, and the definition where neighbours have the same degree.
  func testLocalDegreeScoresOfTheKiteAsNetworKitHasThem() {
    let expected = [
      0.207518749639, 0, 1, 0.5, 1, 0, 0.5, 1, 0.369070246429, 1, 1, 1, 0.369070246429,
      0.569323441927, 1, 1, 1, 1,
    ]
    for (found, value) in zip(localDegreeScores(of: kite), expected) {
      XCTAssertEqual(found, value, accuracy: 1e-9)
    }
  }

  /// Everybody keeps the way to the best connected neighbour, so nobody loses all.
  func testEveryNodeHasAnEdgeOfScoreOne() {
    for seed in 1...20 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let graph = Graph.random(9, density: 0.4, using: &generator)
      let scores = localDegreeScores(of: graph)
      for node in 0..<9 where graph.successors.degree(of: node) > 0 {
        let own = zip(graph.edges, scores).filter { $0.0.tail == node || $0.0.head == node }
        XCTAssertTrue(own.contains { $0.1 == 1 }, "seed \(seed), node \(node)")
      }
      XCTAssertTrue(scores.allSatisfy { 0...1 ~= $0 })
    }
  }

  /// Straight from the definition, one edge and end at a time.
  func testLocalDegreeScoresByTheDefinition() {
    for seed in 1...20 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let graph = Graph.random(7, density: 0.5, using: &generator)
      let scores = localDegreeScores(of: graph)
      func degree(_ node: Int) -> Int { graph.successors.degree(of: node) }
      for (edge, score) in zip(graph.edges, scores) {
        let ends = [(edge.tail, edge.head), (edge.head, edge.tail)].map { node, partner in
          let better = graph.successors[node].filter { degree($0) > degree(partner) }.count
          return better == 0
            ? 1 : 1 - naturalLogarithm(Double(better + 1)) / naturalLogarithm(Double(degree(node)))
        }
        XCTAssertEqual(score, ends.max() ?? 0, accuracy: 1e-12)
      }
    }
  }
}
