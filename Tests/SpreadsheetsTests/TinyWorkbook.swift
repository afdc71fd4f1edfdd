import Foundation

@testable import Spreadsheets

/// A workbook written by hand as readable XML in an archive without compression, so that hostile
/// ones can be made, too.
struct TinyWorkbook {
  /// The parts by name, in order.
  var parts: [(name: String, text: String)] = []
  /// The size that the directory claims of a part; the true one for parts not named.
  var claimedSizes: [String: UInt32] = [:]

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let references = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// A workbook of one sheet, whose rows are XML.
  init(rows: String, sharedStrings: String? = nil, styles: String? = nil, properties: String = "") {
    let sheet = "<worksheet xmlns='\(Self.main)'><sheetData>\(rows)</sheetData></worksheet>"
    self.init(sheets: [("Ark", "", sheet)], properties: properties)
    add("sharedStrings", sharedStrings.map { "<sst xmlns='\(Self.main)'>\($0)</sst>" })
    add("styles", styles.map { "<styleSheet xmlns='\(Self.main)'>\($0)</styleSheet>" })
  }

  /// A workbook of sheets: the name, further attributes and the part's XML of each.
  init(sheets: [(name: String, attributes: String, xml: String)], properties: String = "") {
    let list = sheets.enumerated().map {
      "<sheet name='\($1.name)' sheetId='\($0 + 1)' r:id='s\($0)' \($1.attributes)/>"
    }
    parts.append(
      (name: "_rels/.rels", text: Self.relationships([("m", "officeDocument", "xl/workbook.xml")])))
    parts.append(
      (
        name: "xl/workbook.xml",
        text: """
        <workbook xmlns='\(Self.main)' xmlns:r='\(Self.references)'>\(properties)\
        <sheets>\(list.joined())</sheets></workbook>
        """
      ))
    references = sheets.indices.map { ("s\($0)", "worksheet", "worksheets/s\($0).xml") }
    for (index, sheet) in sheets.enumerated() {
      parts.append((name: "xl/worksheets/s\(index).xml", text: sheet.xml))
    }
  }

  /// What the main part refers to.
  var references: [(id: String, type: String, target: String)] = []

  private mutating func add(_ type: String, _ text: String?) {
    guard let text else { return }
    references.append((type, type, "/xl/\(type).xml"))
    parts.append((name: "xl/\(type).xml", text: text))
  }

  private static func relationships(_ list: [(String, String, String)]) -> String {
    let all = list.map {
      "<Relationship Id='\($0.0)' Type='\(references)/\($0.1)' Target='\($0.2)'/>"
    }
    return "<Relationships xmlns='\(package)'>\(all.joined())</Relationships>"
  }

  /// The archive.
  var bytes: [UInt8] {
    var zip = TinyArchive()
    let main = (
      "xl/_rels/workbook.xml.rels",
      Self.relationships(references.map { ($0.id, $0.type, $0.target) })
    )
    for (name, text) in parts + [main] {
      zip.add(name, Array(text.utf8), claimed: claimedSizes[name])
    }
    return zip.finished
  }

  /// The workbook as it is read.
  func read(_ options: SpreadsheetOptions = .init()) throws(SpreadsheetError) -> Workbook {
    try SpreadsheetReader.read(bytes: bytes, options: options)
  }
}

/// A zip archive of stored entries.
struct TinyArchive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { code, _ in code & 1 == 1 ? 0xEDB8_8320 ^ (code >> 1) : code >> 1
    }
  }

  /// Adds an entry, which may claim to be of another size.
  mutating func add(_ name: String, _ content: [UInt8], claimed: UInt32? = nil) {
    let crc = ~content.reduce(~UInt32(0)) { Self.table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
    let size = UInt32(content.count)
    let place = UInt32(body.count)
    let common =
      Self.bytes(20 as UInt16) + Self.bytes(0 as UInt16) + Self.bytes(0 as UInt16)
      + Self.bytes(0x5A21_0000 as UInt32) + Self.bytes(crc) + Self.bytes(size)
      + Self.bytes(claimed ?? size) + Self.bytes(UInt16(name.utf8.count))
    body += Self.bytes(0x0403_4B50 as UInt32) + common + Self.bytes(0 as UInt16)
    body += Array(name.utf8) + content
    directory += Self.bytes(0x0201_4B50 as UInt32) + Self.bytes(20 as UInt16) + common
    directory += [UInt8](repeating: 0, count: 12) + Self.bytes(place) + Array(name.utf8)
    count += 1
  }

  /// The archive with its directory.
  var finished: [UInt8] {
    body + directory + Self.bytes(0x0605_4B50 as UInt32) + Self.bytes(0 as UInt32)
      + Self.bytes(count) + Self.bytes(count) + Self.bytes(UInt32(directory.count))
      + Self.bytes(UInt32(body.count)) + Self.bytes(0 as UInt16)
  }

  private static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}
