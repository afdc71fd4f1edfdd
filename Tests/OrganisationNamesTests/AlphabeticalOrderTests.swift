import OrganisationNames
import XCTest

final class AlphabeticalOrderTests: XCTestCase {
  func testNorwegianLettersComeLastInTheirOrder() {
    XCTAssertEqual(
      ["Ålesund", "Østfold", "Ærfugl", "Zoo", "Bodø"].inAlphabeticalOrder,
      ["Bodø", "Zoo", "Ærfugl", "Østfold", "Ålesund"])
  }

  func testSmallLettersStandAmongLargeOnes() {
    XCTAssertEqual(
      ["bodø", "Alta", "Vadsø", "øksnes", "Andøy"].inAlphabeticalOrder,
      ["Alta", "Andøy", "bodø", "Vadsø", "øksnes"])
  }

  func testNumbersCountByWhatTheyAreWorth() {
    XCTAssertEqual(["A11", "A7", "A1"].inAlphabeticalOrder, ["A1", "A7", "A11"])
  }

  /// Whichever came first.
  func testNamesThatDifferInTheirLettersOnlyHaveOneOrder() {
    for names in [["NAV", "Nav", "nav"], ["nav", "NAV", "Nav"], ["Nav", "nav", "NAV"]] {
      XCTAssertEqual(names.inAlphabeticalOrder, ["NAV", "Nav", "nav"])
    }
  }

  func testElementsFollowTheirNames() {
    let numbered = [(2, "Ås"), (1, "Asker")].inAlphabeticalOrder { $0.1 }
    XCTAssertEqual(numbered.map(\.0), [1, 2])
  }
}
