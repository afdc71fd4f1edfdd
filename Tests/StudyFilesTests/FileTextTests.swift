import InnovationSystem
import XCTest

@testable import StudyFiles

/// Descriptions are read as UTF-8 and nothing else.
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
