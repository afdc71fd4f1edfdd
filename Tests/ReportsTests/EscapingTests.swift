import InnovationSystem
import XCTest

@testable import Reports

/// Data are never taken for markup.
final class EscapingTests: XCTestCase {
  func testALiteralIsMarkupAndAnInterpolatedTextIsData() {
    let name = "<b>\"a\" & 'b'</b>"
    let html: HTML = "<p title=\"\(name)\">\(name)</p>"
    let escaped = "&lt;b&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/b&gt;"
    XCTAssertEqual(html.markup, "<p title=\"\(escaped)\">\(escaped)</p>")
  }

  func testMarkupInsideMarkupIsNotEscapedAgain() {
    let inner: HTML = "<i>\("a < b")</i>"
    XCTAssertEqual(("<p>\(inner)\(3)</p>" as HTML).markup, "<p><i>a &lt; b</i>3</p>")
    XCTAssertEqual(
      ("<p>\([inner, inner])</p>" as HTML).markup, "<p><i>a &lt; b</i><i>a &lt; b</i></p>")
  }

  func testNothingOfTheDataBecomesAnElement() throws {
    let page = try Written.hostile().page
    // The page's own two, of which the data can't become a third.
    XCTAssertEqual(page.elements("script").count, 2)
    XCTAssertTrue(page.elements("img").isEmpty)
    // Only what the page itself makes bold by style; never an element from data.
    XCTAssertTrue(page.elements("b").isEmpty)
  }

  func testEveryTextOfTheDataIsShownAsItIs() throws {
    let text = try Written.hostile().page.text
    let nasty = "<script>alert(\"1\")</script> & 'x'"
    for word in ["Tittel", "Merk", "Kilde", "Grense", "Spørsmål", "Måling", "Prosjekt", "Regel"] {
      let isShown = text.contains("\(word) \(nasty)") || text.contains("\(word): «\(word) \(nasty)")
      XCTAssertTrue(isShown, word)
    }
    XCTAssertTrue(text.contains("</title></table><img src=\"http://example.org/x\">"))
    XCTAssertTrue(text.contains("<b>\"fil\" & linje</b>"))
  }

  func testTheTablesHoldTheNamesAsTheyAre() throws {
    let names = try Written.hostile().rows("organisations").dropFirst().map { $0[0] }
    XCTAssertEqual(
      names,
      [
        "<script>alert(\"1\")</script> & 'x'", "=1+1",
        "</title></table><img src=\"http://example.org/x\">",
      ])
  }

  func testTheFigureFileHoldsNoElementFromData() throws {
    let svg = try MarkupReader.read(try Written.hostile().text("figure-network.svg"))
    XCTAssertTrue(svg.elements("script").isEmpty)
    XCTAssertTrue(svg.elements("img").isEmpty)
    XCTAssertTrue(svg.elements("text").map(\.text).joined(separator: " ").contains("<script>"))
  }
}

/// The strict reader itself refuses what browsers would guess at.
final class MarkupReaderTests: XCTestCase {
  func testItReadsElementsAttributesAndEntities() throws {
    let page = try MarkupReader.read("<!DOCTYPE html><p id=\"a\">x &lt; <b>y</b><br></p>")
    XCTAssertEqual(page.text, "x < y")
    XCTAssertEqual(page.element(id: "a")?.name, "p")
  }

  func testItRefusesWhatIsNotClosedQuotedOrEscaped() {
    for slip in ["<p>", "<p></b>", "</p>", "<p id=a></p>", "<p>a & b</p>", "<p>a < b</p>"] {
      XCTAssertThrowsError(try MarkupReader.read(slip), slip)
    }
  }
}
