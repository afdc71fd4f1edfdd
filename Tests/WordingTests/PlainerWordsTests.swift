import Wording
import XCTest

/// Words that once said more than there was, or the same thing twice.
final class PlainerWordsTests: XCTestCase {
  func testATableCalledAsItsFileIsNamedOnce() {
    XCTAssertEqual(VerifyWords.table("collaborations", "changed").nb, "- endret: relasjoner")
    XCTAssertEqual(
      VerifyWords.table("organisations", "changed").nb, "- endret: aktører (organisasjoner)")
  }

  func testAnOrganisationThatIsItsOwnParentIsSoThroughNobody() {
    func sentence(_ reason: String) -> String {
      ProblemWords.sentence(
        code: "circular-parent", values: ["value": "BODO", "reason": reason], .bokmål)
    }
    XCTAssertTrue(sentence("direct").hasPrefix("BODO er oppgitt som del av seg selv."))
    XCTAssertEqual(sentence("others"), "BODO er del av seg selv, gjennom andre.")
  }
}
