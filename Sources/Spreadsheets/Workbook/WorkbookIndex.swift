/// The main part of a workbook: its sheets in the order of their tabs, and how it counts days.
struct WorkbookIndex {
  /// A sheet as the main part names it.
  struct Entry {
    /// The name on its tab.
    let name: String
    /// The id of the reference to its part.
    let relationship: String
    /// Whether it is hidden, however deep.
    let isHidden: Bool
  }

  /// The sheets in order.
  private(set) var sheets: [Entry] = []
  /// Whether days are counted from 1904, as Excel for the Macintosh did.
  private(set) var isFrom1904 = false

  private static let mostBytes = 16 << 20
  private static let mostSheets = 10_000

  /// Reads the main part.
  ///
  /// - Throws: why it can't be read, or `otherFormat` when it is another program's.
  init(_ part: String, of package: ZipPackage) throws(SpreadsheetError) {
    let xml = try XMLPart(part, of: package, limit: Self.mostBytes)
    let root = xml.name("workbook")
    let sheet = xml.name("sheet")
    let properties = xml.name("workbookPr")
    var isInside = false
    while true {
      switch try xml.next() {
      case .start(let name) where !isInside:
        guard name == root else { throw Self.otherFormat(name, xml) }
        isInside = true
      case .start(let name) where name == sheet:
        guard sheets.count < Self.mostSheets else {
          throw .damaged(part: part, reason: "more than \(Self.mostSheets) sheets")
        }
        note(xml)
      case .start(let name) where name == properties: isFrom1904 = xml.isTrue("date1904")
      case .finished: return
      default: continue
      }
    }
  }

  private mutating func note(_ xml: XMLPart) {
    let state = xml.attribute("state") ?? "visible"
    sheets.append(
      Entry(
        name: EscapedText.decoded(xml.attribute("name") ?? ""),
        relationship: xml.attribute(inNamespace: "id") ?? "", isHidden: state != "visible"))
  }

  private static func otherFormat(_ root: XMLPart.Name, _ xml: XMLPart) -> SpreadsheetError {
    if root == xml.name("document") { return .otherFormat("Word") }
    return .otherFormat(root == xml.name("presentation") ? "PowerPoint" : "zip")
  }
}
