import InnovationSystem
import XCTest

@testable import StudyFiles

final class YAMLReaderTests: XCTestCase {
  private func read(_ text: String) throws -> YAMLNode? {
    try YAMLReader.read(Array(text.utf8), file: "study.yaml")
  }

  /// `line:column reason`.
  private func refusal(_ text: String) -> String? {
    do throws(Problem) {
      _ = try YAMLReader.read(Array(text.utf8), file: "study.yaml")
      return nil
    } catch {
      XCTAssertEqual(error.code, .malformedDescription)
      XCTAssertEqual(error.file, "study.yaml")
      return "\(error.line ?? 0):\(error.column ?? 0) \(error.values["reason"] ?? "?")"
    }
  }

  func testNodesKeepTheirPlaces() throws {
    let root = try XCTUnwrap(read("# note\nå: [x, 'y']\nb:\n  c: \"d\"\n"))
    let entries = try XCTUnwrap(root.entries)
    XCTAssertEqual(entries.map(\.key.text), ["å", "b"])
    XCTAssertEqual(entries[0].value.items?.map(\.text), ["x", "y"])
    XCTAssertEqual(entries[0].value.items?.map(\.column), [5, 8], "characters, not bytes")
    let inner = try XCTUnwrap(entries[1].value.entries?.first)
    XCTAssertEqual([inner.key.line, inner.key.column], [4, 3])
    XCTAssertEqual([inner.value.line, inner.value.column], [4, 6])
  }

  func testNothingIsNotAText() throws {
    let entries = try XCTUnwrap(read("a:\nb: ~\nc: null\nd: ''\ne: '~'\nf: 01\n")?.entries)
    XCTAssertEqual(entries.map(\.value.text), [nil, nil, nil, "", "~", "01"])
    XCTAssertEqual(entries.map(\.value.isEmpty), [true, true, true, false, false, false])
  }

  func testOnlyCommentsAreNoDocument() throws {
    XCTAssertNil(try read("# nothing\n"))
    XCTAssertNil(try read("---\n...\n")?.text)
  }

  func testAnchorsAndAliasesAreRefused() {
    XCTAssertEqual(refusal("a: &x 1\nb: *x\n"), "1:4 alias")
    XCTAssertEqual(refusal("b: 1\na: [*x]\n"), "2:5 alias")
    XCTAssertEqual(refusal("&x a: 1\n"), "1:1 alias")
    XCTAssertEqual(refusal("a: &x {b: 1}\n"), "1:4 alias")
  }

  func testDuplicateKeysAreRefused() {
    XCTAssertEqual(refusal("a: 1\nb:\n  c: 1\n  c: 2\n"), "4:3 duplicate-key")
  }

  func testAKeyMustBeAText() {
    XCTAssertEqual(refusal("? [a]\n: 1\n"), "1:3 unexpected")
    XCTAssertEqual(refusal("~: 1\n"), "1:1 unexpected")
  }

  func testFurtherDocumentsAreRefused() {
    XCTAssertEqual(refusal("a: 1\n---\nb: 2\n"), "3:1 further-document")
  }

  func testDeepNestingIsRefused() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    XCTAssertNotNil(try read(nested(12)))
    XCTAssertEqual(refusal(nested(13)), "1:13 too-deep")
    XCTAssertEqual(refusal(nested(20_000)), "1:13 too-deep")
  }

  func testSyntaxErrorsHaveTheirPlace() {
    XCTAssertEqual(refusal("a: 1\n\tb: 2\n"), "2:1 syntax")
    XCTAssertEqual(refusal("a: 1\nb: [1, 2\nc: 3\n"), "3:2 syntax")
    XCTAssertEqual(refusal("a: \"open\n"), "2:1 syntax")
    XCTAssertEqual(refusal("a: 1\nbø: x\u{1}y\n"), "2:6 syntax", "a forbidden character")
  }
}
