import GapAnalysis
import Reports
import TestSupport
import Wording
import XCTest

/// `docs/gaps*.md` are the cards of findings as the program prints them.
final class GapsPageTests: XCTestCase {
  func testThePagesAreUpToDate() throws {
    for (language, file) in [
      (Language.english, "gaps.md"), (.bokmål, "gaps.nb.md"), (.nynorsk, "gaps.nn.md"),
    ] {
      let page = try String(
        contentsOf: Folders.repository.appendingPathComponent("docs/" + file), encoding: .utf8)
      XCTAssertTrue(page == GapPage(language).text, "docs/\(file) is old: run scripts/measures")
    }
  }

  func testEveryKindHasACompleteCardInEveryLanguage() throws {
    for detector in GapDetectorCatalog.all {
      let card = try XCTUnwrap(GapCard(detector), detector.kind)
      for language in Language.allCases {
        let rows = card.rows(language)
        XCTAssertEqual(rows.count, detector.references.isEmpty ? 7 : 8, detector.kind)
        XCTAssertTrue(rows.allSatisfy { !$0.text.isEmpty }, detector.kind)
      }
    }
  }

  /// A question that lacks nothing is always answered; so each says what it can't do without.
  func testEveryKindSaysWhatItNeedsAndWhatItsCertaintyRestsOn() {
    for detector in GapDetectorCatalog.all {
      XCTAssertFalse(detector.needs.isEmpty, detector.kind)
      XCTAssertFalse(detector.certaintyBasis.isEmpty, detector.kind)
    }
    XCTAssertEqual(
      Set(FindingCardWords.bases.keys), Set(CertaintyBasis.allCases.map(\.rawValue)))
  }

  /// What a doc comment cites is what the card cites.
  func testTheReferencesAreThoseOfTheDocComments() throws {
    let folder = Folders.repository.appendingPathComponent("Sources/GapAnalysis/Detectors")
    for detector in GapDetectorCatalog.all {
      let file = folder.appendingPathComponent(String(describing: detector) + ".swift")
      let text = try String(contentsOf: file, encoding: .utf8)
      let comment = text.components(separatedBy: "public struct")[0]
      XCTAssertEqual(
        comment.contains("- SeeAlso:"), !detector.references.isEmpty, detector.kind)
      for reference in detector.references {
        XCTAssertTrue(comment.contains("(\(reference.year))"), "\(detector.kind) \(reference)")
        if let doi = reference.doi { XCTAssertTrue(comment.contains(doi), doi) }
      }
    }
  }
}
