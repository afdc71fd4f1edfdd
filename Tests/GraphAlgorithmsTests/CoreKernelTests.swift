import CollaborationGraph
import GraphAlgorithms
import GraphShapes
import XCTest

final class CoreKernelTests: XCTestCase {
  /// On small graphs, where every division can be tried, the search misses little and rarely.
  func testTheSearchForACoreRarelyMissesTheBest() {
    var generator = SeededGenerator(seed: 91)
    var misses = 0
    for count in 0..<60 {
      let graph = Graph.random(
        5 + count % 9, density: [0.2, 0.4, 0.7][count % 3], isDirected: false, using: &generator)
      let (exact, searched) = (CorePeriphery(of: graph), CorePeriphery(of: graph, exactLimit: 0))
      XCTAssertEqual(exact.fit == nil, searched.fit == nil)
      guard let best = exact.fit, let found = searched.fit else { continue }
      XCTAssertLessThanOrEqual(found, best + 1e-12)
      XCTAssertEqual(found, Self.fit(of: searched.core, in: graph), accuracy: 1e-12)
      XCTAssertNil(searched.equallyGood)
      if found < best - 1e-9 { misses += 1 }
    }
    XCTAssertLessThanOrEqual(misses, 6)
  }

  /// The correlation straight from its definition.
  private static func fit(of core: [Int], in graph: Graph) -> Double {
    let matrix = graph.matrix
    var pairs: [(Double, Double)] = []
    for one in 0..<graph.nodeCount {
      for other in 0..<one {
        pairs.append(
          (min(1, matrix[one][other]), core.contains(one) || core.contains(other) ? 1 : 0))
      }
    }
    let count = Double(pairs.count)
    let means = (
      pairs.reduce(0) { $0 + $1.0 } / count, pairs.reduce(0) { $0 + $1.1 } / count
    )
    let together = pairs.reduce(0) { $0 + ($1.0 - means.0) * ($1.1 - means.1) }
    let first = pairs.reduce(0) { $0 + ($1.0 - means.0) * ($1.0 - means.0) }
    let second = pairs.reduce(0) { $0 + ($1.1 - means.1) * ($1.1 - means.1) }
    return together / (first * second).squareRoot()
  }

  func testCountsOfTheRestAreThoseOfASearchFromEachNode() {
    var generator = SeededGenerator(seed: 17)
    for count in [1, 5, 64, 65, 130] {
      let graph = Graph.random(
        count, density: min(1, 3 / Double(count)), isDirected: false, using: &generator)
      let gone = Set([0, count / 2, count - 1])
      let left = (0..<count).filter { !gone.contains($0) }
      var parts = Subgraphs(of: graph)
      let rest = parts.part(among: left)
      var search = BreadthFirstSearch(nodeCount: rest.nodeCount)
      var expected: [Int: Int] = [:]
      for source in 0..<rest.nodeCount {
        search.run(from: CollectionOfOne(source), in: rest.successors)
        for distance in search.distances where distance > 0 { expected[distance, default: 0] += 1 }
      }
      let counts = RemainingDistances(of: graph).pairCounts(without: gone)
      XCTAssertEqual(counts, (0..<expected.count).map { expected[$0 + 1] ?? 0 })
    }
  }
}
