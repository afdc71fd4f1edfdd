import XCTest

@testable import Spelling

final class NearestSpellingTests: XCTestCase {
  func testEachEditCountsOne() {
    let distances: [(String, String, Int)] = [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "abd", 1),
      ("abc", "ac", 1), ("abc", "abxc", 1), ("abc", "acb", 1), ("ca", "abc", 3),
      ("kitten", "sitting", 3), ("måle", "male", 1),
    ]
    for (first, second, distance) in distances {
      XCTAssertEqual(editDistance(Array(first), Array(second)), distance, "\(first) \(second)")
    }
  }

  func testNearMeansAThirdOfTheLengthAndAtLeastOne() {
    XCTAssertEqual(nearestSpelling(to: "--abcxyf", among: ["--abcdef"]), "--abcdef")
    XCTAssertNil(nearestSpelling(to: "--abcxyz", among: ["--abcdef"]))
    XCTAssertEqual(nearestSpelling(to: "ab", among: ["ax"]), "ax")
    XCTAssertNil(nearestSpelling(to: "ab", among: ["xy"]))
    XCTAssertNil(nearestSpelling(to: "-a", among: ["-b"]))
    XCTAssertNil(nearestSpelling(to: "---", among: ["--a"]))
  }

  func testTheNearestWinsAndThenTheFirst() {
    XCTAssertEqual(nearestSpelling(to: "measur", among: ["meas", "measure"]), "measure")
    XCTAssertEqual(nearestSpelling(to: "abd", among: ["abc", "abe"]), "abc")
  }
}
