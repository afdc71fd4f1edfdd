import Foundation
import FoundationXML
import SamspillCommands
import TestSupport
import XCTest

/// Names that somebody has put into a study to do harm, from its folder to the file: they come out as
/// text, or as a clear error.
final class HostileFigureTests: XCTestCase {
  private func study(_ name: [UInt8]) throws -> Place {
    let study = try makeStudy(["collaborations.csv": "from,to\nA,B\n"])
    try study.write(
      Data("id,name\nB,Beta\nA,\"".utf8) + Data(name) + Data("\"\n".utf8), to: "organisations.csv")
    return study
  }

  /// The figure in each format; `nil` when the command ended with an error.
  private func drawn(_ study: Place) throws -> (svg: String, pdf: Data)? {
    let place = try makeOutputPlace()
    for ending in ["svg", "pdf", "eps", "png"] {
      let result = samspill("figure", study.path, "-o", place.file("a.\(ending)"), "--dpi", "72")
      if result.status != 0 {
        XCTAssertEqual(result.status, 1)
        XCTAssertFalse(result.errors.isEmpty)
        XCTAssertEqual(try place.names(), [])
        for word in ["Graphviz", "limitExceeded", "invalid("] {
          XCTAssertFalse(result.errors.contains(word), result.errors)
        }
        return nil
      }
    }
    return (
      try String(contentsOfFile: place.file("a.svg"), encoding: .utf8),
      try Data(contentsOf: URL(fileURLWithPath: place.file("a.pdf")))
    )
  }

  func testMarkupLinksAndPathsComeOutAsText() throws {
    for name in [
      "<script>alert(1)</script>", "<IMG SRC='/etc/passwd'/>", "javascript:alert(1)",
      "</svg><a href='javascript:x'>", "&#x3C;b&#x3E;", "\\N \\G {a|b} \\l", "/etc/hostname.png",
      "<table><tr><td>x</td></tr></table>", "]]> --> */", "%s%n",
    ] {
      let found = try XCTUnwrap(try drawn(try study(Array(name.utf8))), name)
      for bad in ["<script", "<IMG", "<image", "<a ", "<table", "<b>"] {
        XCTAssertFalse(found.svg.contains(bad), "\(name): \(bad)")
      }
      XCTAssertEqual(found.svg.components(separatedBy: "</svg>").count, 2, name)
      for bad in ["/JavaScript", "/URI", "/Launch", "/EmbeddedFile"] {
        XCTAssertNil(found.pdf.range(of: Data(bad.utf8)), "\(name): \(bad)")
      }
      let read = XMLParser(data: Data(found.svg.utf8))
      XCTAssertTrue(read.parse(), name)
    }
  }

  func testMarksOfDirectionAreNoHarm() throws {
    let name = "\u{202E}enummok\u{202C} \u{2066}Bod\u{F8}\u{2069}\u{200F}"
    let found = try XCTUnwrap(try drawn(try study(Array(name.utf8))))
    XCTAssertTrue(XMLParser(data: Data(found.svg.utf8)).parse())
  }

  func testAZeroByteAndBytesThatAreNoTextAreTextOrAnError() throws {
    for name: [UInt8] in [
      Array("Bo\u{0}dø".utf8), [0x42, 0xFF, 0xFE, 0x81], [0xC3, 0x28, 0x81],
      [0xED, 0xA0, 0x80, 0x81],
    ] {
      guard let found = try drawn(try study(name)) else { continue }
      XCTAssertFalse(found.svg.utf8.contains(0))
      XCTAssertTrue(XMLParser(data: Data(found.svg.utf8)).parse(), "\(name)")
    }
  }

  func testANameOfAMegabyteIsRefusedInWordsThatSayWhatToDo() throws {
    let words = String(repeating: "samarbeid ", count: 100_000)
    for name in [words, String(repeating: "x", count: 1_000_000)] {
      let place = try makeOutputPlace()
      let result = samspill(
        "figure", try study(Array(name.utf8)).path, "-o", place.file("a.svg"), "--lang", "en")
      XCTAssertEqual(result.status, 1)
      XCTAssertTrue(result.errors.contains("too long"), String(result.errors.prefix(300)))
      XCTAssertEqual(try place.names(), [])
    }
  }
}
