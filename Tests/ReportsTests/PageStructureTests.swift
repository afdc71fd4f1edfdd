import Digests
import Foundation
import XCTest

@testable import Reports

/// The page is one sound document that anybody's browser and screen reader can use offline.
final class PageStructureTests: XCTestCase {
  /// The pages are read strictly when they are made, so this also says that every tag is closed.
  func testThePageIsOneDocumentInTheReportsLanguage() throws {
    for (name, report) in try Written.all() {
      let top = report.page.elements("html")
      XCTAssertEqual(top.count, 1, name)
      XCTAssertEqual(top[0].attributes["lang"], report.results.language.rawValue, name)
      XCTAssertTrue(try report.text("index.html").hasPrefix("<!DOCTYPE html>\n"), name)
      XCTAssertEqual(report.page.elements("title").first?.text, report.results.title.squeezed)
      XCTAssertEqual(report.page.elements("h1").map(\.text), [report.results.title.squeezed])
    }
  }

  func testThePageAsksForNothingFromAnywhere() throws {
    for (name, report) in try Written.all() {
      for element in report.page.all {
        XCTAssertNil(element.attributes["src"], "\(name): \(element.name)")
        XCTAssertFalse(
          ["link", "iframe", "img", "object", "base", "form"].contains(element.name),
          "\(name): \(element.name)")
        for (key, value) in element.attributes
        where key != "xmlns" && !key.hasPrefix("xmlns:") && key != "content" {
          XCTAssertFalse(
            value.contains("http:") || value.contains("https:") || value.contains("//"),
            "\(name): \(element.name) \(key)=\(value)")
          XCTAssertFalse(key.hasPrefix("on"), "\(name): \(element.name) \(key)")
        }
      }
      XCTAssertEqual(
        report.page.elements("script").map { $0.attributes["type"] ?? "script" },
        ["application/json", "script"], name)
      let style = try report.text("index.html").components(separatedBy: "</style>")[0]
      for word in ["url(", "@import", "http"] {
        let css = style.components(separatedBy: "<style>")[1]
        XCTAssertFalse(css.contains(word), "\(name): \(word)")
      }
    }
  }

  /// What runs and what styles is named by its fingerprint, so that nothing else can.
  func testThePageForbidsRequestsAndEveryOtherScriptItself() throws {
    for (name, report) in try Written.all() {
      let policy = report.page.elements("meta").first {
        $0.attributes["http-equiv"] == "Content-Security-Policy"
      }
      let rules = try XCTUnwrap(policy?.attributes["content"])
      XCTAssertTrue(rules.hasPrefix("default-src 'none';"), name)
      XCTAssertFalse(rules.contains("unsafe"), name)
      let text = try report.text("index.html")
      for (start, end) in [("<style>", "</style>"), ("<script>", "</script>")] {
        let inside = text.components(separatedBy: start)[1].components(separatedBy: end)[0]
        let digest = Data(SHA256.digest(of: inside.utf8)).base64EncodedString()
        XCTAssertTrue(rules.contains("'sha256-\(digest)'"), "\(name) \(start)")
      }
    }
  }

  func testTheScriptIsSmall() {
    XCTAssertLessThan(PageAsset.script.text.utf8.count, 20_000)
    XCTAssertFalse(PageAsset.script.text.contains("/*"))
    XCTAssertFalse(PageAsset.script.text.contains("</"))
  }

  func testWhatIsSuggestedAndWhatMayComeByItselfAreApart() throws {
    let headings = try Written.nordland().page.elements("h2").compactMap { $0.attributes["id"] }
    let place = try XCTUnwrap(headings.firstIndex(of: "suggestions"))
    XCTAssertEqual(headings[place + 1], "likely")
  }

  func testNoTwoElementsHaveTheSameId() throws {
    for (name, report) in try Written.all() {
      let ids = report.page.all.compactMap { $0.attributes["id"] }
      let twice = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys
      XCTAssertEqual(twice.sorted(), [], name)
      XCTAssertGreaterThan(ids.count, 10, name)
    }
  }

  func testEveryLinkLeadsToAnElementOrAFileOfTheReport() throws {
    for (name, report) in try Written.all() {
      let links = report.page.elements("a").compactMap { $0.attributes["href"] }
      XCTAssertGreaterThan(links.count, 5, name)
      for link in links {
        if link.hasPrefix("#") {
          XCTAssertNotNil(report.page.element(id: String(link.dropFirst())), "\(name): \(link)")
        } else {
          XCTAssertNotNil(report.files[link], "\(name): \(link)")
        }
      }
    }
  }

  func testEverySectionIsInTheContents() throws {
    for (name, report) in try Written.all() {
      let links = report.page.elements("nav").flatMap { $0.elements("a") }
      let targets = links.compactMap { $0.attributes["href"]?.dropFirst() }.map(String.init)
      let sections = report.page.elements("section").compactMap { $0.attributes["aria-labelledby"] }
      XCTAssertEqual(Set(sections), Set(targets), name)
      XCTAssertEqual(sections.count, targets.count, name)
    }
  }

  func testEveryNamedByReferenceHasItsTarget() throws {
    for (name, report) in try Written.all() {
      for element in report.page.all {
        let named = element.attributes["aria-labelledby"]?.split(separator: " ") ?? []
        for id in named { XCTAssertNotNil(report.page.element(id: String(id)), "\(name): \(id)") }
      }
    }
  }

  func testHeadingsNeverSkipALevel() throws {
    for (name, report) in try Written.all() {
      let levels = report.page.all.compactMap { element -> Int? in
        guard element.name.count == 2, element.name.first == "h" else { return nil }
        return Int(element.name.dropFirst())
      }
      XCTAssertEqual(levels.first, 1, name)
      for (before, after) in zip(levels, levels.dropFirst()) {
        XCTAssertLessThanOrEqual(after, before + 1, name)
      }
    }
  }

  func testEveryTableHasACaptionAndHeadingsForColumnsAndRows() throws {
    for (name, report) in try Written.all() {
      XCTAssertFalse(report.page.elements("table").isEmpty, name)
      for table in report.page.elements("table") {
        XCTAssertEqual(table.elements("caption").count, 1, name)
        let width = table.rows[0].count
        for row in table.rows { XCTAssertEqual(row.count, width, "\(name): \(row)") }
        let body = table.elements("tbody")[0]
        for row in body.elements("tr") {
          XCTAssertEqual(row.elements("th").map { $0.attributes["scope"] }, ["row"], name)
        }
        for cell in table.elements("thead")[0].elements("th") {
          XCTAssertEqual(cell.attributes["scope"], "col", name)
        }
      }
    }
  }

  func testTheFigureIsOneImageOfEachSnapshotWithAnAlternative() throws {
    for (name, report) in try Written.all() {
      let images = report.page.elements("svg")
      XCTAssertEqual(images.count, report.results.study.snapshots.count, name)
      XCTAssertEqual(Set(images.map { $0.attributes["role"] }), ["img"], name)
      let titles = images.map { $0.elements("title").first?.text }
      XCTAssertEqual(Set(titles).count, images.count, "\(name): each says what it is")
      let short = try report.text("alt.txt").components(separatedBy: "\n")[0]
      XCTAssertEqual(report.page.element(id: "drawing-title")?.text, short.squeezed, name)
      let caption = try report.text("caption.txt").trimmingCharacters(in: .newlines)
      XCTAssertEqual(report.page.elements("figcaption").first?.text, caption.squeezed, name)
    }
  }
}

extension String {
  /// The text with one space between words, as `Element.text` has it.
  var squeezed: String {
    split(whereSeparator: { $0 == "\n" || $0 == " " }).joined(separator: " ")
  }
}
