import XCTest

@testable import Spreadsheets

/// A delimited text is changed cell by cell, and every other byte stays.
final class DelimitedDocumentTests: XCTestCase {
  private func document(_ text: String) throws -> DelimitedDocument {
    try DelimitedDocument(Array(text.utf8))
  }

  private func text(_ document: DelimitedDocument) -> String {
    String(decoding: document.bytes, as: UTF8.self)
  }

  func testWithoutChangesTheBytesAreTheSameWhateverTheyLookLike() throws {
    let odd =
      "\u{FEFF}sep=;\r\n \"a\" ;b ;\"c \"\"d\"\"\"\r\n\r\n;;\n x;\"to\nlinjer\";'\r1;2;3;;;\r\n\n"
    XCTAssertEqual(try text(document(odd)), odd)
  }

  func testOnlyTheCellThatIsSetChanges() throws {
    var document = try document("a; b ;\"c\"\r\n\r\n\"1\"; 2 ;3\r\nx;y;z")
    document.set("ny; verdi", line: 3, column: 1)
    document.set("C", line: 1, column: 2)
    XCTAssertEqual(text(document), "a; b ;C\r\n\r\n\"1\";\"ny; verdi\";3\r\nx;y;z")
  }

  func testARowAfterOneWithALineBreakInAFieldIsFoundByTheLineItBeginsOn() throws {
    var document = try document("a,b\n\"1\n2\",x\n3,y\n")
    document.set("z", line: 4, column: 1)
    XCTAssertEqual(text(document), "a,b\n\"1\n2\",x\n3,z\n")
  }

  func testACellThatIsNotThereIsLeftAlone() throws {
    var document = try document("a,b\n1\n")
    document.set("z", line: 2, column: 1)
    document.set("z", line: 9, column: 0)
    XCTAssertEqual(text(document), "a,b\n1\n")
  }

  func testNewRowsTakeTheFilesOwnSeparatorWidthAndLineBreak() throws {
    var document = try document("a;b;c;\r\n1;2;3;\r\n")
    document.append([0: "x", 2: "æ,ø"], asLongAs: 1)
    XCTAssertEqual(text(document), "a;b;c;\r\n1;2;3;\r\nx;;\"æ,ø\";\r\n")
  }

  func testALastLineWithoutABreakGetsOneBeforeTheNewRow() throws {
    var document = try document("a,b\r\n1,2")
    document.append([1: "x"], asLongAs: 1)
    XCTAssertEqual(text(document), "a,b\r\n1,2\r\n,x\r\n")
  }

  /// Excel breaks lines inside a cell with a line feed, and rows with both signs.
  func testTheBreakInsideAHeadingIsNotTheFilesOwn() throws {
    var document = try document("\"a\nb\";c\r\n")
    document.append([0: "x"], asLongAs: 1)
    XCTAssertEqual(text(document), "\"a\nb\";c\r\nx;\r\n")
  }

  func testEveryEncodingStaysAsItIs() throws {
    let text = "a;b\r\nBodø;– \u{20AC}\r\n"
    let latin: [UInt8] =
      Array("a;b\r\nBod".utf8) + [0xF8] + Array(";".utf8) + [0x96, 0x20, 0x80]
      + Array("\r\n".utf8)
    let units = Array(text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let samples: [(bytes: [UInt8], mark: [UInt8])] = [
      (latin, []), ([0xFF, 0xFE] + little, [0xFF, 0xFE]), ([0xFE, 0xFF] + big, [0xFE, 0xFF]),
      (little, []), (big, []), ([0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xEF, 0xBB, 0xBF]),
    ]
    for sample in samples {
      var document = try DelimitedDocument(sample.bytes)
      XCTAssertEqual(document.bytes, sample.bytes)
      document.set("å", line: 2, column: 0)
      XCTAssertTrue(document.bytes.starts(with: sample.mark))
      XCTAssertFalse(document.isConverted)
      let again = try SpreadsheetReader.read(bytes: document.bytes)
      XCTAssertEqual(again.sheets[0].rows[1].cells.map(\.text), ["å", "– €"])
      XCTAssertEqual(again.format, try SpreadsheetReader.read(bytes: sample.bytes).format)
    }
  }

  func testALetterThatTheEncodingLacksTurnsTheFileIntoUTF8WithAMark() throws {
    var document = try DelimitedDocument(Array("a;b\nBod".utf8) + [0xF8] + Array(";1\n".utf8))
    document.append([0: "Deatnu – Ŋ"], asLongAs: 1)
    XCTAssertTrue(document.isConverted, "Windows-1252 has á and š, and not ŋ")
    XCTAssertEqual(text(document), "\u{FEFF}a;b\nBodø;1\nDeatnu – Ŋ;\n")
  }

  /// Seeded random tables: a cell set anywhere reads back, and all others read as before.
  func testSettingOneCellOfARandomTableChangesNoOther() throws {
    var seed: UInt64 = 7
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    let cells = [
      "", "a", " b ", "\"c;d\"", "\"e \"\"f\"\"\"", "\"g\nh\"", "æøå", "x y", "1,5", "-",
    ]
    for _ in 0..<300 {
      let (height, width) = (2 + next(5), 2 + next(4))
      let ending = ["\n", "\r\n"][next(2)]
      let rows = (0..<height).map { row in
        (0..<width).map { row == 0 ? "k\($0)" : cells[next(cells.count)] }.joined(separator: ";")
      }
      let source = rows.joined(separator: ending) + (next(2) == 0 ? ending : "")
      let before = try SpreadsheetReader.read(bytes: Array(source.utf8))
      guard case .text(let format) = before.format, format.separator == .semicolon else { continue }
      let sheet = before.sheets[0]
      let row = sheet.rows[next(sheet.rows.count)]
      let column = next(width)
      var document = try document(source)
      document.set("ny;\"\n", line: row.number, column: column)
      let after = try SpreadsheetReader.read(bytes: document.bytes).sheets[0]
      let texts = { (sheet: Sheet) in
        sheet.rows.map { row in (0..<width).map { row[$0]?.text ?? "" } }
      }
      var expected = texts(sheet)
      let place = try XCTUnwrap(sheet.rows.firstIndex { $0.number == row.number })
      expected[place][column] = "ny;\""
      XCTAssertEqual(texts(after), expected, source.debugDescription)
    }
  }
}
