import XCTest

@testable import GraphAlgorithms

/// A table behaves as a set does, also where numbers crowd.
final class NumberTableTests: XCTestCase {
  func testTheSameAsASetThroughThousandsOfChanges() {
    for seed in 1...20 {
      // In a bit a number, in four bytes and in eight.
      for step in [1, 1 << 25, 1 << 40] { compare(seed: UInt64(seed), step: step) }
    }
  }

  private func compare(seed: UInt64, step: Int) {
    var generator = SeededGenerator(seed: seed)
    let start = (1...8).map { $0 * step }
    var table = NumberTable(start, below: 41 * step)
    var set = Set(start)
    for _ in 0..<2000 {
      // At most 16 of 32 places taken, so that numbers stand beside their own places.
      let number = (1 + generator.nextInteger(below: 40)) * step
      if set.contains(number) || set.count == 16 {
        table.remove(number)
        set.remove(number)
      } else {
        table.insert(number)
        set.insert(number)
      }
    }
    for number in (1...40).map({ $0 * step }) {
      XCTAssertEqual(table.contains(number), set.contains(number), "seed \(seed): \(number)")
    }
  }

  func testACopyGoesItsOwnWay() {
    for step in [1, 1 << 25, 1 << 40] {
      var table = NumberTable([3 * step, 5 * step], below: 10 * step)
      let copy = NumberTable(copying: table)
      table.remove(3 * step)
      table.insert(7 * step)
      XCTAssertTrue(copy.contains(3 * step) && copy.contains(5 * step))
      XCTAssertFalse(copy.contains(7 * step))
    }
  }

  func testRemovingWhatIsNotThereChangesNothing() {
    var table = NumberTable([3, 5], below: 10)
    table.remove(4)
    XCTAssertTrue(table.contains(3) && table.contains(5))
    XCTAssertFalse(table.contains(4))
  }
}
