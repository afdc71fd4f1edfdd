/// What the first bytes of a file say that it is.
enum FileContent: Equatable {
  /// A zip archive, which a workbook is, and much else.
  case archive
  /// The container of old workbooks and of those with a password.
  case compoundFile
  /// Something with a name that isn't read.
  case other(String)
  /// What may be a text.
  case text

  private static let signatures: [(bytes: [UInt8], content: FileContent)] = [
    ([0x50, 0x4B, 0x03, 0x04], .archive), ([0x50, 0x4B, 0x05, 0x06], .archive),
    ([0x50, 0x4B, 0x07, 0x08], .archive), ([0xD0, 0xCF, 0x11, 0xE0], .compoundFile),
    (Array("%PDF-".utf8), .other("PDF")), (Array("{\\rtf".utf8), .other("RTF")),
  ]

  /// Looks at the first bytes of a file.
  init(_ bytes: [UInt8]) {
    self = Self.signatures.first { bytes.starts(with: $0.bytes) }?.content ?? .text
  }

  /// Whether a text is a web page or the XML that Excel 2003 saved, both often called .xls.
  static func isMarkup(_ text: [UInt8]) -> Bool {
    let head = String(decoding: text.drop(while: \.isBlank).prefix(64), as: UTF8.self).lowercased()
    let beginnings = [
      "<!doctype", "<html", "<?xml", "<table", "<workbook", "<head", "<meta", "<body", "<style",
    ]
    return beginnings.contains { head.hasPrefix($0) }
  }
}
