import GapAnalysis
import InnovationSystem
import NetworkMetrics
import XCTest

/// Sectors and cores beside what chance gives.
final class MixingTests: XCTestCase {
  /// Two sectors of four that keep to themselves, each a ring, and perhaps one tie across.
  private func rings(_ across: Collaboration...) -> Study {
    let ring = [(0, 1), (1, 2), (2, 3), (3, 0)]
    let ties = ["K", "R"].flatMap { letter in ring.map { tie("\(letter)\($0)", "\(letter)\($1)") } }
    return study(
      "K0:municipality", "K1:municipality", "K2:municipality", "K3:municipality", "R0:research",
      "R1:research", "R2:research", "R3:research", ties: ties + across)
  }

  func testTwoActiveSectorsWithoutCollaborationAreAGap() throws {
    let found = try rings().findings(SectorMixing.self).about("MUNICIPALITY-RESEARCH")
    XCTAssertTrue(found.isGap)
    XCTAssertEqual(found.count("observed"), 0)
    XCTAssertEqual(found.details["closedForm"], .number(64.0 / 15), "8·8 ÷ (2·8 − 1)")
    XCTAssertEqual(found.count("draws"), 2000)
    guard case .number(let expected)? = found.details["expected"] else { return XCTFail("none") }
    XCTAssertEqual(expected, 64.0 / 14, accuracy: 0.3, "a partner is one of the 7 others")
  }

  func testOneCollaborationAcrossIsNoGap() throws {
    XCTAssertFalse(
      try rings(tie("K0", "R0")).findings(SectorMixing.self).about("MUNICIPALITY-RESEARCH").isGap)
  }

  func testSectorsOfWhichLittleIsExpectedSayNothing() {
    let few = study("A", "B", "K:municipality", ties: [tie("A", "B")])
    XCTAssertEqual(few.findings(SectorMixing.self), [])
  }

  func testSectorsThatKeepToThemselvesAreASilo() {
    let closed = rings().findings(Silo.self)
    XCTAssertEqual(closed.map { $0.details["index"] }, [.number(-1)])
    XCTAssertEqual(closed.map(\.isGap), [true])
    let open = study(
      "K:municipality", "L:municipality", "R:research", "S:research",
      ties: [tie("K", "R"), tie("L", "S"), tie("K", "S")])
    XCTAssertEqual(open.findings(Silo.self).map(\.isGap), [false])
    XCTAssertEqual(
      open.findings(Silo.self).map { [$0.count("across"), $0.count("of")] }, [[3, 3]])
  }

  func testOneSectorHasNothingToMixWith() {
    let one = study("A", "B", ties: [tie("A", "B")])
    XCTAssertEqual(one.missing(for: SectorMixing.self), [.sectors])
    XCTAssertEqual(one.missing(for: Silo.self), [.sectors])
  }

  /// Sectors dealt at random are called a silo about as often as p < 0.05 allows, and below the
  /// expectation only half of the time.
  func testChanceAloneSeldomMakesASilo() {
    var generator = SeededNumbers(seed: 11)
    let silos = (0..<200).filter { _ in
      var sample = rings(tie("K0", "R1"), tie("K2", "R3"))
      let kinds = sample.organisations.map(\.kind).shuffled(using: &generator)
      for index in kinds.indices { sample.organisations[index].kind = kinds[index] }
      return sample.findings(Silo.self).contains(where: \.isGap)
    }
    XCTAssertLessThanOrEqual(silos.count, 14, "of 200 at p < 0.05")
  }

  /// Three who each work with all nine others, none of whom work with each other: of 66 pairs the three
  /// touch 30, and all 27 collaborations are among them. Random networks of these degrees are seldom
  /// so divided (an independent program gives 0.731 on average, p = 0.01).
  func testACoreBeyondWhatItsDegreesExplainIsAGap() throws {
    let (core, others) = (["A", "B", "C"], ["D", "E", "F", "G", "H", "I", "J", "K", "L"])
    let ties = core.flatMap { one in others.map { tie(one, $0) } }
    let found = study(
      "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", ties: ties
    ).findings(CoreGroup.self)
    XCTAssertEqual(found.map(\.isGap), [true])
    XCTAssertEqual(found.map(\.organisations), [core])
    guard case .number(let fit)? = found[0].details["fit"] else { return XCTFail("no fit") }
    XCTAssertEqual(fit, (27.0 * 36 / (39 * 30)).squareRoot(), accuracy: 1e-12)
  }

  func testACoreThatItsDegreesExplainIsNoGap() {
    let star = ["B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"].map { tie("A", $0) }
    let found = study(
      "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", ties: star
    ).findings(CoreGroup.self)
    XCTAssertEqual(found.map(\.isGap), [false], "a star has one network of these degrees: itself")
    XCTAssertEqual(found.map { $0.details["fit"] }, [.number(1)])
    XCTAssertEqual(
      study("A", "B", ties: [tie("A", "B")]).missing(for: CoreGroup.self), [.twelveOrganisations])
  }
}

/// Seeded numbers for shuffling.
private struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
