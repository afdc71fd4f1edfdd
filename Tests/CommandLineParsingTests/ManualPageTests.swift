import CommandLineParsing
import XCTest

/// The manual page, in the macros that `man` reads.
final class ManualPageTests: XCTestCase {
  private let page = Samspill.manualPage(chapters: [
    ManualChapter("EXIT STATUS", [.init("0", "All went well."), .init("", ".Not a macro.")])
  ])

  private var lines: [String] { page.split(separator: "\n").map(String.init) }

  func testItOpensAsManReadsIt() {
    XCTAssertEqual(lines[0], ".TH \"SAMSPILL\" 1 \"\" \"samspill 1.2.3\"")
    XCTAssertEqual(lines[1], ".SH \"NAME\"")
    XCTAssertEqual(lines[2], "samspill \\- Maps collaboration.")
  }

  func testEveryCommandHasASectionWithItsOptions() throws {
    for name in ["samspill measure", "samspill study", "samspill study rename"] {
      XCTAssertTrue(page.contains(".SS \"\(name)\""), name)
    }
    let label = try XCTUnwrap(lines.firstIndex(of: ".B \\-o, \\-\\-output <output>"))
    XCTAssertEqual(lines[label - 1], ".TP")
    XCTAssertEqual(lines[label + 1], "How to write. (values: page, svg, text; default: text)")
  }

  func testChaptersFollow() {
    XCTAssertEqual(
      Array(lines.suffix(6)),
      [".SH \"EXIT STATUS\"", ".TP", ".B 0", "All went well.", ".PP", "\\&.Not a macro."])
  }

  func testExamplesKeepTheirLines() {
    XCTAssertTrue(page.contains(".nf\nExample:\n\n  samspill measure a.csv\n.fi"), page)
  }
}
