import GraphAlgorithms
import XCTest

final class LinearSystemTests: XCTestCase {
  /// 4·x − y = 2 and −x + 3·y = 5.
  func testTwoEquations() {
    let solution = LinearSystem([4, -1, -1, 3], count: 2).solution(for: [2, 5])
    XCTAssertEqual(solution[0], 1, accuracy: 1e-12)
    XCTAssertEqual(solution[1], 2, accuracy: 1e-12)
  }

  func testWithoutEquationsThereIsNothingToSolve() {
    XCTAssertEqual(LinearSystem([], count: 0).solution(for: []), [])
    XCTAssertEqual(LinearSystem([4], count: 1).solution(for: [2]), [0.5])
  }

  func testTheSolutionOfRandomSystemsFits() {
    var generator = SeededGenerator(seed: 1)
    for count in 1...8 {
      var matrix = (0..<count * count).map { _ in -generator.nextUnit() / Double(count) }
      for place in 0..<count { matrix[place * count + place] = 1 }
      let right = (0..<count).map { _ in generator.nextUnit() }
      let solution = LinearSystem(matrix, count: count).solution(for: right)
      for row in 0..<count {
        let image = (0..<count).reduce(0) { $0 + matrix[row * count + $1] * solution[$1] }
        XCTAssertEqual(image, right[row], accuracy: 1e-12)
      }
    }
  }

  /// x − y = 1 and y − x = 1 have none; the answer is finite, large and along (1, 1).
  func testASingularSystemIsSolvedAlongWhatItMapsToZero() {
    let solution = LinearSystem([1, -1, -1, 1], count: 2).solution(for: [1, 1])
    XCTAssertGreaterThan(solution[0], 1e12)
    XCTAssertEqual(solution[1] / solution[0], 1, accuracy: 1e-9)
    XCTAssertTrue(solution[0].isFinite)
  }
}
