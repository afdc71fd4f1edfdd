import GraphAlgorithms
import XCTest

final class BlockChangeTests: XCTestCase {
  /// Groups {0, 1} and {2, 3}: the dyad within the first is gained, the one within the second and two of
  /// the four between aren't, two between are lost: 1 − (0 + 0 + 0 − 1 − 1)/5.
  func testTheDifferenceIsThatOfMeanChanges() throws {
    let before = DyadTable(4, [(2, 3), (0, 2), (1, 3)])
    let after = DyadTable(4, [(2, 3), (0, 1)])
    let labellings = GroupLabellings(of: [0, 0, 1, 1])
    let result = try XCTUnwrap(
      BlockChange(of: (0, 0), from: before, to: after, labellings: labellings))
    XCTAssertEqual(result.difference, 1 + 2.0 / 5, accuracy: 1e-12)
    // Six labellings, one for each dyad as the first group: one gained, two lost, three as before. The
    // mean is 0; 7/5, twice −1 − (1 − 1)/5 = −1, three times 0 − (1 − 2)/5 = 1/5.
    XCTAssertEqual(result.chance.mean, (7.0 / 5 - 2 + 3.0 / 5) / 6, accuracy: 1e-12)
    XCTAssertEqual(result.chance.pValue, 1.0 / 6, accuracy: 1e-12)
  }

  func testNothingOutsideOrInsideTheBlockIsUndefined() {
    let none = DyadTable(3, [])
    let labellings = GroupLabellings(of: [0, 0, 0])
    XCTAssertNil(BlockChange(of: (0, 0), from: none, to: none, labellings: labellings))
    XCTAssertNil(BlockChange(of: (0, 1), from: none, to: none, labellings: labellings))
  }

  func testAgreesWithAnIndependentImplementation() throws {
    for block in try InferenceReference.read().blocks {
      let count = block.labels.count
      let result = try XCTUnwrap(
        BlockChange(
          of: (block.block[0], block.block[1]),
          from: DyadTable(cells: block.before, nodeCount: count),
          to: DyadTable(cells: block.after, nodeCount: count),
          labellings: GroupLabellings(of: block.labels, within: block.strata)))
      XCTAssertEqual(result.difference, block.difference, accuracy: 1e-9)
      XCTAssertEqual(result.chance.pValue, block.p, accuracy: 1e-9)
    }
  }

  /// Strata {0, 1, 2} and {3, 4} with groups 0 0 1 and 0 1: 3 · 2 labellings, each once.
  func testLabelsStayWithinTheirStratum() {
    var dealt: [[Int]] = []
    let labellings = GroupLabellings(of: [0, 0, 1, 0, 1], within: [7, 7, 7, 2, 2])
    labellings.forEach { dealt.append($0) }
    XCTAssertEqual(labellings.count, 6)
    XCTAssertEqual(Set(dealt).count, 6)
    XCTAssertTrue(
      dealt.allSatisfy { $0[0..<3].sorted() == [0, 0, 1] && $0[3...].sorted() == [0, 1] })
  }

  func testDrawnLabelsStayWithinTheirStratumToo() {
    let labels = Array(repeating: 0, count: 6) + Array(repeating: 1, count: 6)
    let strata = (0..<12).map { $0 % 3 }
    GroupLabellings(of: labels, within: strata, draws: 200).forEach { dealt in
      for stratum in 0..<3 {
        XCTAssertEqual((0..<12).count { strata[$0] == stratum && dealt[$0] == 1 }, 2)
      }
    }
  }
}
