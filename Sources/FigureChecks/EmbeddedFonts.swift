/// Looks into a PDF for fonts it names and doesn't hold.
///
/// Reads the objects that Cairo writes as plain text. A PDF without any font that can be found holds
/// none that can be trusted, and says so by the font `?`.
enum EmbeddedFonts {
  /// A flaw for each font that isn't embedded.
  static func missing(in pdf: [UInt8]) -> [FigureFlaw] {
    let objects = objects(in: pdf)
    let fonts = objects.values.filter {
      $0.contains("/Type /Font\n") && !$0.contains("/Subtype /Type0")
        && !$0.contains("/Subtype /Type3")
    }
    let isDrawn = objects.values.contains { $0.contains("/Subtype /Type3") }
    if fonts.isEmpty { return isDrawn ? [] : [.fontNotEmbedded("?")] }
    return fonts.filter { font in
      guard let number = font.firstMatch(of: /\/FontDescriptor (\d+) 0 R/)?.1 else { return true }
      return objects[String(number)]?.contains("/FontFile") != true
    }.map { font in
      String(font.firstMatch(of: /\/BaseFont \/([^\s\/]+)/)?.1 ?? "?")
    }.sorted().map { .fontNotEmbedded($0) }
  }

  /// The text of each object by its number, without the stream that may follow on it: those are most of
  /// the file.
  private static func objects(in pdf: [UInt8]) -> [String: String] {
    var objects: [String: String] = [:]
    var number: String?
    var text: [UInt8]? = []
    for line in pdf.split(separator: UInt8(ascii: "\n")) {
      if let open = number {
        if line.elementsEqual("stream".utf8), let whole = text {
          objects[open] = String(decoding: whole, as: UTF8.self)
          text = nil
        } else if line.elementsEqual("endobj".utf8) {
          if let whole = text { objects[open] = String(decoding: whole, as: UTF8.self) }
          number = nil
        } else {
          text?.append(contentsOf: line + [UInt8(ascii: "\n")])
        }
      } else if line.suffix(opening.count).elementsEqual(opening) {
        number = String(decoding: line.dropLast(opening.count), as: UTF8.self)
        text = []
      }
    }
    return objects
  }

  private static let opening = Array(" 0 obj".utf8)
}
