import Foundation
import XCTest

@testable import Spreadsheets

/// Files that are something else are called what they are.
final class OtherFormatTests: XCTestCase {
  private func archive(_ names: String...) -> [UInt8] {
    var zip = TinyArchive()
    for name in names { zip.add(name, Array("x".utf8)) }
    return zip.finished
  }

  func testArchivesOfOtherPrograms() {
    let kinds: [([UInt8], String)] = [
      (archive("mimetype", "content.xml", "META-INF/manifest.xml"), "OpenDocument"),
      (archive("Index/Document.iwa", "Data/a.jpg"), "Numbers"), (archive("Index.zip"), "Numbers"),
      (archive("word/document.xml"), "Word"), (archive("ppt/presentation.xml"), "PowerPoint"),
      (archive("xl/workbook.bin"), "xlsb"), (archive("a.csv"), "zip"), (archive(), "zip"),
    ]
    for (bytes, name) in kinds {
      assertThrows(.otherFormat(name)) { _ = try SpreadsheetReader.read(bytes: bytes) }
    }
  }

  func testOtherFiles() {
    let kinds: [(String, SpreadsheetError)] = [
      ("%PDF-1.7\n", .otherFormat("PDF")), ("{\\rtf1 x}", .otherFormat("RTF")),
      ("  <html><table>", .otherFormat("html")),
      ("<?xml version='1.0'?><Workbook>", .otherFormat("html")),
      ("a,b\n1,\u{0}\n", .otherFormat("binary")), ("", .empty), (" \n\t\r\n", .empty),
      ("\u{FEFF} \n", .empty),
    ]
    for (text, error) in kinds {
      assertThrows(error) { _ = try SpreadsheetReader.read(bytes: Array(text.utf8)) }
    }
    assertThrows(.oldOrEncrypted) {
      _ = try SpreadsheetReader.read(bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    }
  }

  func testFilesThatCannotBeRead() throws {
    let folder = FileManager.default.temporaryDirectory
    for url in [folder, folder.appendingPathComponent(UUID().uuidString)] {
      assertThrows(.unreadable) { _ = try SpreadsheetReader.read(url) }
    }
    var options = SpreadsheetOptions()
    options.limits.textBytes = 3
    assertThrows(.tooLarge(part: "", limit: 3)) {
      _ = try SpreadsheetReader.read(URL(fileURLWithPath: #filePath), options: options)
    }
  }
}
