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

  func testAnotherYearIsNotAMisspelling() {
    XCTAssertNil(nearestChoice(to: "2015", among: ["2013", "2014", "2021"]))
    XCTAssertEqual(nearestChoice(to: "20133", among: ["2013", "2014", "2021"]), "2013")
    XCTAssertEqual(nearestChoice(to: "vår 2103", among: ["høst 2012", "vår 2013"]), "vår 2013")
  }
}
