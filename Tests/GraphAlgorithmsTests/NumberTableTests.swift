import XCTest

@testable import GraphAlgorithms

/// A table behaves as a set does, also where numbers crowd.
final class NumberTableTests: XCTestCase {
  func testTheSameAsASetThroughThousandsOfChanges() {
    for seed in 1...20 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let start = Array(1...8)
      var (table, set) = (NumberTable(start), Set(start))
      for _ in 0..<2000 {
        // At most 32 of 64 places taken, so that numbers stand beside their own places.
        let number = 1 + generator.nextInteger(below: 40)
        if set.contains(number) || set.count == 32 {
          table.remove(number)
          set.remove(number)
        } else {
          table.insert(number)
          set.insert(number)
        }
      }
      for number in 1...40 {
        XCTAssertEqual(table.contains(number), set.contains(number), "seed \(seed): \(number)")
      }
    }
  }

  func testRemovingWhatIsNotThereChangesNothing() {
    var table = NumberTable([3, 5])
    table.remove(4)
    XCTAssertTrue(table.contains(3) && table.contains(5))
    XCTAssertFalse(table.contains(4))
  }
}
