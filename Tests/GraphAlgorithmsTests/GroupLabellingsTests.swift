import GraphAlgorithms
import XCTest

final class GroupLabellingsTests: XCTestCase {
  private func all(_ labellings: GroupLabellings) -> [[Int]] {
    var dealt: [[Int]] = []
    labellings.forEach { dealt.append($0) }
    return dealt
  }

  /// 3 nodes of which one is of group 1; node 1 has none.
  func testFewNodesGetEveryDistinctLabellingOnce() {
    let labellings = GroupLabellings(of: [0, -1, 1, 0])
    XCTAssertTrue(labellings.isExact)
    XCTAssertEqual(labellings.count, 3)
    XCTAssertEqual(all(labellings), [[0, -1, 0, 1], [0, -1, 1, 0], [1, -1, 0, 0]])
  }

  /// 8!/(3!·3!·2!) and 8!.
  func testTheCountIsThatOfArrangements() {
    for (labels, count) in [([0, 0, 0, 1, 1, 1, 2, 2], 560), (Array(0..<8), 40_320)] {
      let dealt = all(GroupLabellings(of: labels))
      XCTAssertEqual(dealt.count, count)
      XCTAssertEqual(Set(dealt).count, count)
      XCTAssertEqual(GroupLabellings(of: labels).count, count)
    }
  }

  func testMoreNodesGetSeededShufflesThatKeepTheGroupsSizes() {
    let labels = [0, 0, 1, 1, -1, 2, 2, 2, 2, 1]
    let labellings = GroupLabellings(of: labels, draws: 500, seed: 4)
    XCTAssertFalse(labellings.isExact)
    let dealt = all(labellings)
    XCTAssertEqual(dealt.count, 500)
    XCTAssertTrue(dealt.allSatisfy { $0.sorted() == labels.sorted() && $0[4] == -1 })
    XCTAssertEqual(dealt, all(labellings))
    XCTAssertNotEqual(dealt, all(GroupLabellings(of: labels, draws: 500, seed: 5)))
  }

  /// Each node has group 0 in 3 of 9 draws; 5 deviations of 10,000 draws are 0.024.
  func testShufflesAreEven() {
    var counts = [Double](repeating: 0, count: 9)
    GroupLabellings(of: [0, 0, 0, 1, 1, 1, 2, 2, 2]).forEach { labelling in
      for node in 0..<9 where labelling[node] == 0 { counts[node] += 1 }
    }
    for count in counts { XCTAssertEqual(count / 10_000, 1.0 / 3, accuracy: 0.024) }
  }

  func testWithoutNodesThereIsOneLabelling() {
    XCTAssertEqual(all(GroupLabellings(of: [])), [[]])
    XCTAssertEqual(all(GroupLabellings(of: [-1, -1])), [[-1, -1]])
  }
}
