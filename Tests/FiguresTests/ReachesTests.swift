import GraphvizRendering
import XCTest

@testable import Figures

/// Finding the few things that are near another.
final class ReachesTests: XCTestCase {
  private let area = Box(minX: 0, minY: 0, maxX: 500, maxY: 400)

  /// Nothing near is missed, also outside the area and after moves; and a budget: a tenth more are looked at.
  func testWhatIsNearIsFoundAndLittleElse() {
    for count in [0, 1, 15, 16, 17, 63, 64, 65, 200] {
      var numbers = Numbers(seed: UInt64(count))
      var extents = (0..<count).map { _ in randomExtent(&numbers) }
      var reaches = Reaches(extents, on: CoarseGrid(over: area))
      for _ in 0..<count / 2 {
        let thing = numbers.below(count)
        let former = reaches.move(thing, to: randomExtent(&numbers))
        if numbers.below(2) == 0 {
          reaches.moveBack(thing, to: former)
        } else {
          extents[thing] = reaches[thing]
        }
      }
      var (near, found) = (0, 0)
      for thing in 0..<count {
        let steps = reaches.steps(of: thing)
        let told = (0..<(count + 63) / 64).flatMap { Array(reaches.near(steps, word: $0)) }
        XCTAssertEqual(told, told.sorted())
        XCTAssertTrue(told.allSatisfy { $0 < count })
        let trueNear = extents.indices.filter { !extents[$0].isApart(from: extents[thing]) }
        XCTAssertTrue(Set(trueNear).isSubset(of: told), "\(count) things, \(thing)")
        var below: [Int] = []
        reaches.near(steps, below: thing) { below.append($0) }
        XCTAssertEqual(below, told.filter { $0 < thing })
        near += trueNear.count
        found += told.count
      }
      XCTAssertLessThanOrEqual(found * 10, near * 11, "\(count) things")
    }
  }

  /// An area without width or height, and extents that are no numbers, are no reason to stop.
  func testOddAreasAndExtents() {
    let point = Box(minX: 3, minY: 3, maxX: 3, maxY: 3)
    let extents = [0, 3, .infinity, -.infinity, .nan].map {
      Extent(left: $0, right: $0, bottom: $0, top: $0)
    }
    for box in [area, point] {
      let reaches = Reaches(extents, on: CoarseGrid(over: box))
      XCTAssertTrue(Array(reaches.near(reaches.steps(of: 1), word: 0)).contains(1))
    }
  }

  private func randomExtent(_ numbers: inout Numbers) -> Extent {
    let (x, y) = (numbers.between(-40, 540), numbers.between(-40, 440))
    return Extent(
      left: x, right: x + numbers.between(0, 150), bottom: y, top: y + numbers.between(0, 90))
  }
}
