import GraphAlgorithms
import NetworkMetrics
import XCTest

/// What two organisations share, weighed in four ways.
final class ProjectionTests: XCTestCase {
  private let pairs = [NodePair(0, 1), NodePair(0, 2), NodePair(1, 2), NodePair(2, 3)]

  func testSharedProjectsAreCountedForEveryPairThatHasOne() throws {
    let scores = try SharedProjects().scores(of: .threeProjects)
    XCTAssertEqual(scores.pairs, pairs)
    XCTAssertEqual(scores.values, [1, 1, 2, 1])
    XCTAssertNil(scores[0, 3])
  }

  func testNewmansWeightSharesAProjectAmongTheOthersInIt() throws {
    let scores = try NewmanWeight().scores(of: .threeProjects)
    XCTAssertEqual(scores.values, [0.5, 0.5, 1.5, 1])
    let own = scores.pairs.indices.filter {
      [scores.pairs[$0].tail, scores.pairs[$0].head].contains(2)
    }
    XCTAssertEqual(own.compactMap { scores.values[$0] }.reduce(0, +), 3, "2 has three projects")
  }

  func testHyperbolicWeightCountsOneOverTheNumberOfParticipants() throws {
    assertClose(
      try HyperbolicWeight().scores(of: .threeProjects).values, [1.0 / 3, 1.0 / 3, 5.0 / 6, 0.5])
  }

  func testSignificanceIsTheChanceOfSharingAsManyOrMore() throws {
    let scores = try SharedSignificance().scores(of: .threeProjects)
    // 0 draws one of three projects; 1 has two of them: 2/3. 1 and 2: two draws, all hits: 1.
    assertClose(scores.values, [2.0 / 3, 1, 1, 1])
  }

  func testTheTailOfTheHypergeometricDistributionByCounting() {
    for population in 0...9 {
      for hits in 0...population {
        for draws in 0...population {
          let chance = Hypergeometric(population: population, hits: hits, draws: draws)
          for count in 0...(population + 1) {
            XCTAssertEqual(
              chance.probability(ofAtLeast: count),
              counted(population, hits, draws, atLeast: count), accuracy: 1e-12)
          }
        }
      }
    }
  }

  func testTheTailStaysANumberWhereFactorialsDoNot() {
    let chance = Hypergeometric(population: 10_000, hits: 3_000, draws: 2_000)
    XCTAssertEqual(chance.mean, 600)
    XCTAssertEqual(chance.probability(ofAtLeast: 600), 0.5, accuracy: 0.02)
    XCTAssertLessThan(chance.probability(ofAtLeast: 1_000), 1e-60)
    XCTAssertGreaterThan(chance.probability(ofAtLeast: 1_000), 0)
  }

  /// The share of all ways to draw that have at least so many hits.
  private func counted(_ population: Int, _ hits: Int, _ draws: Int, atLeast count: Int) -> Double {
    var all = 0
    var found = 0
    for subset in 0..<(1 << population) where subset.nonzeroBitCount == draws {
      all += 1
      if (subset & ((1 << hits) - 1)).nonzeroBitCount >= count { found += 1 }
    }
    return Double(found) / Double(all)
  }
}
