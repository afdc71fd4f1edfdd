import Spelling
import XCTest

final class NearestChoiceTests: XCTestCase {
  private let layouts = ["force", "sectors", "sector-groups", "rings", "levels", "map"]

  /// Two letters are missing in `sectr`, which is more than a third of it.
  func testAChoiceMayBeFurtherAwayThanAName() {
    XCTAssertNil(nearestSpelling(to: "sectr", among: layouts))
    XCTAssertEqual(nearestChoice(to: "sectr", among: layouts), "sectors")
    XCTAssertEqual(nearestChoice(to: "lvls", among: layouts), "levels")
  }

  func testAShortenedWordIsKnownFromThreeLettersOn() {
    XCTAssertEqual(nearestChoice(to: "part", among: ["matrix", "participation"]), "participation")
    XCTAssertNil(nearestChoice(to: "pa", among: ["matrix", "participation"]))
  }

  func testWhatIsNearToNothingHasNoChoice() {
    XCTAssertNil(nearestChoice(to: "circle", among: layouts))
    XCTAssertNil(nearestChoice(to: "", among: layouts))
    XCTAssertNil(nearestChoice(to: "sirkel", among: []))
    XCTAssertEqual(nearestChoice(to: "nbb", among: ["nb", "nn", "en"]), "nb")
  }
}
