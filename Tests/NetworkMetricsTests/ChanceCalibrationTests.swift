import CollaborationGraph
import GraphAlgorithms
import NetworkMetrics
import TestSupport
import XCTest

/// How often the two measures that findings rest on call a network unusual when it is drawn from chance
/// itself. The measured rates stand in docs/inference.md.
final class ChanceCalibrationTests: XCTestCase {
  override func setUpWithError() throws { try SlowTests.require() }

  private struct Rates {
    var tries = 0
    var twoSided = 0
    var middle = 0
    var asFound = 0

    mutating func count(_ chance: Chance, asFound isFound: Bool) {
      tries += 1
      guard let p = chance.pValue else { return }
      if p < 0.05 { twoSided += 1 }
      if chance.midPValue ?? 1 < 0.05 { middle += 1 }
      if p < 0.05, isFound { asFound += 1 }
    }

    func report(_ what: String) {
      let shares = [twoSided, middle, asFound].map { Double($0) / Double(tries) }
      print("calibration: \(what): p \(shares[0]), mid-p \(shares[1]), found \(shares[2])")
    }

    var share: Double { Double(twoSided) / Double(tries) }
  }

  private func random(
    _ nodeCount: Int, density: Double, using generator: inout SeededGenerator
  ) -> Graph {
    var edges: [Edge] = []
    for head in 0..<nodeCount {
      for tail in 0..<head where generator.nextUnit() < density { edges.append(Edge(tail, head)) }
    }
    return Graph(nodeCount: nodeCount, edges: edges)
  }

  /// Networks drawn from all with the same degrees; `core-group` reports those that fit better.
  func testTheCoreOfNetworksThatHaveNothingButTheirDegrees() throws {
    for nodeCount in [12, 14, 20, 30] {
      var generator = SeededGenerator(seed: 50 + UInt64(nodeCount))
      var rates = Rates()
      for _ in 0..<(nodeCount == 14 ? 500 : 1_000) {
        let start = random(nodeCount, density: 3.5 / Double(nodeCount - 1), using: &generator)
        var swaps = DegreePreservingSwaps(of: start, seed: generator.next())
        for _ in 0..<3 { swaps.shuffle() }
        let input = MetricInput(graph: swaps.graph)
        guard let score = try CorePeripheryFit().score(of: input),
          let chance = try CorePeripheryFit().chance(of: input)
        else { continue }
        rates.count(chance, asFound: score > chance.expected)
      }
      rates.report("core, n = \(nodeCount)")
      XCTAssertTrue((0.02...0.07).contains(rates.share), "\(nodeCount): \(rates.share)")
    }
  }

  /// Sectors dealt at random, few enough to deal all and too many; `silo` reports the inward ones.
  func testSilosWhereSectorsSayNothing() throws {
    for (nodeCount, groupCount) in [(8, 2), (12, 3), (20, 4), (30, 4)] {
      var generator = SeededGenerator(seed: 70 + UInt64(nodeCount))
      var rates = Rates()
      for _ in 0..<1_000 {
        let graph = random(nodeCount, density: 3.5 / Double(nodeCount - 1), using: &generator)
        let groups = (0..<nodeCount).map { $0 % groupCount }.shuffled(using: &generator)
        let input = MetricInput(graph: graph, groups: groups)
        guard let score = try ExternalInternalIndex().score(of: input),
          let chance = try ExternalInternalIndex().chance(of: input)
        else { continue }
        rates.count(chance, asFound: score < chance.expected)
      }
      rates.report("silo, n = \(nodeCount), \(groupCount) sectors")
      // Two groups among eight can only be dealt in 70 ways.
      let least = nodeCount < 12 ? 0.01 : 0.03
      XCTAssertTrue((least...0.07).contains(rates.share), "\(nodeCount): \(rates.share)")
    }
  }
}
