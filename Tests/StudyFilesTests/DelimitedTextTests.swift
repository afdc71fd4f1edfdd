import InnovationSystem
import XCTest

@testable import StudyFiles

/// The fields are those of Python's `csv` module, but that spaces around them are trimmed and blank
/// lines left out; the places are counted by hand.
final class DelimitedTextTests: XCTestCase {
  private func read(_ text: String) -> DelimitedText {
    DelimitedText(Array(text.utf8), file: "f.csv")
  }

  private func fields(_ text: String) -> [[String]] {
    read(text).lines.map { $0.fields.map(\.text) }
  }

  func testFieldsAreThoseOfPythonsModule() {
    let cases: [(String, [[String]])] = [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
      ("a,b\n\"x,y\",\"z\"\n", [["a", "b"], ["x,y", "z"]]),
      ("a,b\n\"say \"\"hi\"\"\",\"\"\"\"\n", [["a", "b"], ["say \"hi\"", "\""]]),
      ("a,b\n\"line1\nline2\",c\nd,e\n", [["a", "b"], ["line1\nline2", "c"], ["d", "e"]]),
      ("a,b\n\"l1\r\nl2\",c\r\nd,e\r\n", [["a", "b"], ["l1\r\nl2", "c"], ["d", "e"]]),
      ("a,b,\n1,2,\n", [["a", "b", ""], ["1", "2", ""]]),
      ("a,b\n\"\",\"x\"\n", [["a", "b"], ["", "x"]]),
      ("a,b\n1,\"2\"", [["a", "b"], ["1", "2"]]),
      ("a,b\nx\"y,z\"w\n", [["a", "b"], ["x\"y", "z\"w"]]),
      ("æøå,b\nå,é\n", [["æøå", "b"], ["å", "é"]]),
      ("a\n1\n2\n", [["a"], ["1"], ["2"]]),
      ("a,b\n,x\n", [["a", "b"], ["", "x"]]),
    ]
    for (text, expected) in cases {
      XCTAssertEqual(fields(text), expected, text.debugDescription)
      XCTAssertEqual(read(text).problems, [], text.debugDescription)
    }
  }

  func testBlankLinesAndLinesOfSeparatorsAreLeftOutButCounted() {
    let text = read("\n a , b \n\n,\n ; \n\"\",\n1,2")
    XCTAssertEqual(text.lines.map { $0.fields.map(\.text) }, [["a", "b"], [";"], ["1", "2"]])
    XCTAssertEqual(text.lines.map(\.number), [2, 5, 7])
  }

  func testTheFirstLineDecidesTheSeparatorOutsideQuotes() {
    XCTAssertEqual(fields("a;b,c;d\n1;2,3;4\n"), [["a", "b,c", "d"], ["1", "2,3", "4"]])
    XCTAssertEqual(fields("\"a;b;c\",d\n1,2\n"), [["a;b;c", "d"], ["1", "2"]])
    XCTAssertEqual(
      fields("a,b;c\n1,2;3\n"), [["a", "b;c"], ["1", "2;3"]], "a tie is the comma's")
    XCTAssertEqual(fields("\n\na;b\n1;2,2,2\n"), [["a", "b"], ["1", "2,2,2"]])
  }

  func testPlacesAreLinesAndCharacterColumns() {
    let text = read("fra;til;merknad\r\nBodø;\"Mo i\r\nRana\";å\r\n\r\n😀x; y;z")
    let places = text.lines.map { $0.fields.map { "\($0.line):\($0.column)" } }
    XCTAssertEqual(
      places, [["1:1", "1:5", "1:9"], ["2:1", "2:6", "3:7"], ["5:1", "5:5", "5:7"]])
  }

  func testAnOpenQuoteIsReportedWhereItOpens() {
    let text = read("a,b\n1,\"2\n3,4\n")
    XCTAssertEqual(
      text.problems, [Problem(.unclosedQuote, file: "f.csv", line: 2, column: 3)])
  }

  func testTextAfterAQuoteIsReportedWhereItBegins() {
    let text = read("a,b\n\"1\" ,2\n\"1\"x,2\n")
    XCTAssertEqual(
      text.problems, [Problem(.textAfterQuote, file: "f.csv", line: 3, column: 4)])
    XCTAssertEqual(text.lines[2].fields.map(\.text), ["1", "2"])
  }

  func testWordsAreComparedWithoutCaseSpacesAndMarks() {
    XCTAssertEqual(folded("Reported_from"), folded("REPORTED - FROM"))
    XCTAssertEqual(folded("Kommunenr."), "kommunenr")
    XCTAssertEqual(folded("NIVA\u{30A}"), folded("nivå"), "composed or not")
    XCTAssertNotEqual(folded("fra"), folded("fra1"))
  }
}

final class FileTextTests: XCTestCase {
  private func code(_ bytes: [UInt8]) -> Problem? {
    do throws(Problem) {
      _ = try FileText.bytes(bytes, called: "f")
      return nil
    } catch {
      return error
    }
  }

  func testAByteOrderMarkIsDropped() throws {
    XCTAssertEqual(try FileText.bytes([0xEF, 0xBB, 0xBF, 0x61], called: "f"), [0x61])
  }

  func testNothingButBlanksIsAnEmptyFile() {
    for bytes in [[], [0x20, 0x0A, 0x0D, 0x09], [0xEF, 0xBB, 0xBF], [0xEF, 0xBB, 0xBF, 0x0A]] {
      XCTAssertEqual(code(bytes.map(UInt8.init)), Problem(.emptyFile, file: "f"))
    }
  }

  func testOtherEncodingsAreRefusedWithTheLine() {
    let latin1 = Array("fra,til\nBod".utf8) + [0xF8] + Array(",Rana\n".utf8)
    XCTAssertEqual(code(latin1), Problem(.notUTF8, file: "f", line: 2))
    let utf16 = Array("a,b\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    XCTAssertEqual(code(utf16), Problem(.notUTF8, file: "f", line: 1))
    XCTAssertEqual(code([0x61, 0x0A, 0x0A, 0xC3]), Problem(.notUTF8, file: "f", line: 3))
  }
}
