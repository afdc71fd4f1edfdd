import Figures
import Wording
import XCTest

/// The shares of a page that `--height` takes are known in every language that help names them in.
final class HeightWordTests: XCTestCase {
  func testEveryLanguageNamesEveryShareAndIsUnderstood() {
    for language in Language.allCases {
      let words = FigureOutputWords.heights[language].split(separator: " ").map(String.init)
      XCTAssertEqual(words.map { FigureHeight(word: $0) }, FigureHeight.allCases, "\(words)")
      for word in words {
        let texts = [
          FigureOutputWords.heightOption, FigureOutputWords.heightRange(suggestion: nil),
        ]
        for text in texts {
          XCTAssertTrue(text[language].contains(word), "\(word): \(text[language])")
        }
      }
      XCTAssertEqual(
        FigureOutputWords.heightValue[language], (words + ["MM"]).joined(separator: "|"))
    }
    XCTAssertEqual(FigureHeight(word: "Full"), .hel)
    XCTAssertNil(FigureHeight(word: "hal"))
  }
}
