import CollaborationGraph
import GapAnalysis
import GraphAlgorithms
import InnovationSystem
import NetworkMetrics
import XCTest

/// When chance alone decides, p is as often below any level as the level says.
///
/// The values of a count tie, so each p is spread evenly over what those exactly as far take up of it:
/// from `2·midP − p` to `p`. Spread like this it is uniform when p and mid-p are right. The
/// Kolmogorov–Smirnov distance to the even distribution is then below 1.63 ÷ √draws in 99 of 100
/// runs; the seeds are fixed, so this is one run.
final class CalibrationTests: XCTestCase {
  private static let count = 240
  private static let limit = 1.63 / Double(count).squareRoot()

  // MARK: Sectors that mix by chance

  func testTheChanceOfSectorMixingIsCalibrated() throws {
    let found = try (0..<Self.count).map { seed -> (Chance, SeededGenerator) in
      var generator = SeededGenerator(seed: UInt64(1000 + seed))
      let graph = randomGraph(nodes: 12, edges: 20, &generator)
      let chance = try mixing(of: graph, sectors: shuffled([4, 4, 4], &generator))
      return (chance, generator)
    }
    XCTAssertLessThan(distanceFromUniform(spread(found)), Self.limit)
    assertSeldomBelow(0.05, found.map(\.0))
  }

  /// The same test must fail when it isn't chance that decides: here sectors seek each other.
  func testSectorsThatSeekEachOtherAreNotCalibrated() throws {
    let found = try (0..<60).map { seed -> (Chance, SeededGenerator) in
      var generator = SeededGenerator(seed: UInt64(1000 + seed))
      let sectors = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]
      let chance = randomGraph(nodes: 12, edges: 16, &generator).edges
      let sought = (0..<4).map { Edge($0, 4 + $0) }
      let pairs = Set((chance + sought).map { NodePair($0.tail, $0.head) }).sorted()
      let graph = Graph(nodeCount: 12, edges: pairs.map { Edge($0.tail, $0.head) })
      return (try mixing(of: graph, sectors: sectors), generator)
    }
    XCTAssertGreaterThan(distanceFromUniform(spread(found)), 1.63 / 60.0.squareRoot())
  }

  private func mixing(of graph: Graph, sectors: [Int]) throws -> Chance {
    let scores = try Mixing(draws: 99).scores(of: MetricInput(graph: graph, groups: sectors))
    return try XCTUnwrap(scores.chance?[0][1])
  }

  // MARK: Silos by chance

  func testTheChanceOfASiloIsCalibrated() throws {
    let found = try (0..<Self.count).map { seed -> (Chance, SeededGenerator) in
      var generator = SeededGenerator(seed: UInt64(5000 + seed))
      let graph = randomGraph(nodes: 8, edges: 12, &generator)
      let sectors = shuffled([3, 3, 2], &generator)
      let asked = MetricInput(graph: graph, groups: sectors)
      let chance = try XCTUnwrap(try ExternalInternalIndex().chance(of: asked))
      return (chance, generator)
    }
    XCTAssertLessThan(distanceFromUniform(spread(found)), Self.limit)
    assertSeldomBelow(0.05, found.map(\.0))
  }

  /// The detectors tell the p of the measures.
  func testTheDetectorsTellTheSameP() throws {
    let ties = ["K0 R0", "K1 R1", "K2 R2", "R0 R1", "K0 K1", "K2 R0", "K3 R3", "R2 R3"].map {
      tie(String($0.prefix(2)), String($0.suffix(2)))
    }
    let sample = study(
      "K0:municipality", "K1:municipality", "K2:municipality", "K3:municipality", "R0:research",
      "R1:research", "R2:research", "R3:research", ties: ties)
    let input = GapInput(sample, at: sample.snapshots[0])
    let asked = MetricInput(graph: input.projected.graph, groups: input.projected.groups)
    let silo = try XCTUnwrap(try ExternalInternalIndex().chance(of: asked))
    let toldSilo = Silo().findings(in: input)[0].details
    XCTAssertEqual(toldSilo["p"], silo.pValue.map { .number($0) })
    XCTAssertEqual(toldSilo["midP"], silo.midPValue.map { .number($0) })
    let mixing = try XCTUnwrap(try Mixing(draws: 2000).scores(of: asked).chance?[0][1])
    let toldMixing = try SectorMixing().findings(in: input).about("MUNICIPALITY-RESEARCH").details
    XCTAssertEqual(toldMixing["p"], mixing.pValue.map { .number($0) })
    XCTAssertEqual(toldMixing["midP"], mixing.midPValue.map { .number($0) })
  }

  // MARK: The closed form

  /// In a ring all partners are alike, so that a random graph of its degrees ties any two of n with
  /// probability 2 ÷ (n − 1): the mean over a·b pairs is known. The closed form K_a·K_b ÷ (2m − 1)
  /// lets organisations partner themselves, which matters little among many.
  func testTheClosedFormAndRewiringAgreeWhereNobodyHasMany() throws {
    let ids = (0..<60).map { String(format: "N%02d", $0) }
    let ties = ids.indices.map { tie(ids[$0], ids[($0 + 1) % ids.count]) }
    let sample = study("A", ties: ties) { sample in
      sample.organisations = ids.enumerated().map { index, id in
        var organisation = Organisation(id: id, name: id)
        organisation.kind = ["municipality", "research", "users"][index / 20]
        return organisation
      }
    }
    let findings = sample.findings(SectorMixing.self)
    XCTAssertEqual(findings.count, 3)
    let exact = 20.0 * 20 * 2 / 59
    for finding in findings {
      guard case .number(let expected)? = finding.details["expected"],
        case .number(let closedForm)? = finding.details["closedForm"]
      else { return XCTFail("no numbers") }
      // The deviation of one draw is below the square root of its mean, of 2000 draws 45 times less.
      XCTAssertEqual(expected, exact, accuracy: 4 * exact.squareRoot() / 2000.0.squareRoot())
      XCTAssertEqual(closedForm, 40.0 * 40 / 119, accuracy: 1e-12)
      XCTAssertEqual(closedForm / exact, 1, accuracy: 0.01)
    }
  }

  /// One organisation that works with all others can't do so twice: there the closed form is wrong.
  func testTheClosedFormIsNotForHubs() throws {
    let spokes = (1...8).map { tie("K0", "R\($0)") }
    let sample = study(
      "K0:municipality", "R1:research", "R2:research", "R3:research", "R4:research", "R5:research",
      "R6:research", "R7:research", "R8:research", ties: spokes)
    let found = try sample.findings(SectorMixing.self).about("MUNICIPALITY-RESEARCH")
    XCTAssertEqual(found.details["expected"], .number(8), "a star is the only graph of its degrees")
    XCTAssertEqual(found.details["closedForm"], .number(64.0 / 15))
  }

  // MARK: Tools

  /// A graph of so many distinct pairs, all equally likely.
  private func randomGraph(
    nodes: Int, edges: Int, _ generator: inout SeededGenerator
  ) -> Graph {
    var pairs: Set<NodePair> = []
    while pairs.count < edges {
      let (one, other) = (
        generator.nextInteger(below: nodes), generator.nextInteger(below: nodes)
      )
      if one != other { pairs.insert(NodePair(min(one, other), max(one, other))) }
    }
    return Graph(nodeCount: nodes, edges: pairs.sorted().map { Edge($0.tail, $0.head) })
  }

  /// Groups of these sizes, dealt in an order all equally likely.
  private func shuffled(_ sizes: [Int], _ generator: inout SeededGenerator) -> [Int] {
    var labels = sizes.indices.flatMap { [Int](repeating: $0, count: sizes[$0]) }
    for last in stride(from: labels.count - 1, to: 0, by: -1) {
      labels.swapAt(last, generator.nextInteger(below: last + 1))
    }
    return labels
  }

  /// Each p spread evenly over what ties take up of it.
  private func spread(_ found: [(Chance, SeededGenerator)]) -> [Double] {
    found.compactMap { chance, generator in
      var generator = generator
      guard let p = chance.pValue, let middle = chance.midPValue else { return nil }
      return p - generator.nextUnit() * 2 * (p - middle)
    }
  }

  /// The Kolmogorov–Smirnov distance between some numbers and the even distribution on 0 to 1.
  private func distanceFromUniform(_ numbers: [Double]) -> Double {
    let count = Double(numbers.count)
    return numbers.sorted().enumerated().map { index, number in
      max(abs(number - Double(index) / count), abs(Double(index + 1) / count - number))
    }.max() ?? 1
  }

  /// p itself is never below a level more often than the level says, three deviations allowed.
  private func assertSeldomBelow(_ level: Double, _ chances: [Chance]) {
    let below = chances.count { $0.pValue ?? 1 <= level }
    let count = Double(chances.count)
    XCTAssertLessThanOrEqual(
      Double(below), level * count + 3 * (level * (1 - level) * count).squareRoot())
  }
}
