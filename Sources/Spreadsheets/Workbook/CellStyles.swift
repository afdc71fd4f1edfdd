/// Which cell styles show a number as a date or time.
struct CellStyles {
  private var isDateByStyle: [Bool] = []

  /// More styles than any workbook may have.
  private static let most = 65_536

  /// Reads the styles; none when the workbook has no such part.
  ///
  /// - Throws: why the part can't be read.
  init(_ part: String?, of package: ZipPackage) throws(SpreadsheetError) {
    guard let part, package.contains(part) else { return }
    let xml = try XMLPart(part, of: package)
    let (format, list, style) = (xml.name("numFmt"), xml.name("cellXfs"), xml.name("xf"))
    var custom: [Int: Bool] = [:]
    var isInList = false
    while true {
      switch try xml.next() {
      case .start(let name) where name == format && custom.count < Self.most:
        guard let id = Int(xml.attribute("numFmtId") ?? "") else { continue }
        custom[id] = DateFormatCode.showsDate(xml.attribute("formatCode") ?? "")
      case .start(let name) where name == list: isInList = true
      case .end(let name) where name == list: isInList = false
      case .start(let name) where name == style && isInList && isDateByStyle.count < Self.most:
        let id = Int(xml.attribute("numFmtId") ?? "") ?? 0
        isDateByStyle.append(custom[id] ?? DateFormatCode.isBuiltInDate(id))
      case .finished: return
      default: continue
      }
    }
  }

  /// Whether a style shows a number as a date or time; an unknown one doesn't.
  func isDate(_ style: Int) -> Bool {
    isDateByStyle.indices.contains(style) && isDateByStyle[style]
  }
}

/// Tells formats of dates from other number formats.
enum DateFormatCode {
  /// Whether a format that every spreadsheet knows by number is a date or time.
  static func isBuiltInDate(_ id: Int) -> Bool {
    [14...22, 27...36, 45...47, 50...58].contains { $0.contains(id) }
  }

  /// Whether a custom format shows a day, month, year or minute in its first section.
  ///
  /// Letters in quotes, in brackets, or after a backslash, `_` or `*` are no part of the number.
  static func showsDate(_ code: String) -> Bool {
    if ["general", "standard"].contains(code.lowercased()) { return false }
    var closing: Character?
    var isSkipped = false
    for character in code {
      if isSkipped {
        isSkipped = false
      } else if let end = closing {
        if character == end { closing = nil }
      } else {
        switch character {
        case "\"": closing = "\""
        case "[": closing = "]"
        case "\\", "_", "*": isSkipped = true
        case ";": return false
        case "d", "D", "m", "M", "y", "Y": return true
        default: break
        }
      }
    }
    return false
  }
}
